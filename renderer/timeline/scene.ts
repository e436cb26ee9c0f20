/** The drawn timeline: keeps what is known, and draws all of it in one frame whenever something of it changes. */
import type { TimelineWindow } from '../../core/contract/views.ts'
import { type AxisRange, rangeLength } from '../../core/layout/axis-range.ts'
import type { AxisTicks } from '../../core/layout/axis-ticks.ts'
import { withCounted } from '../../core/layout/clusters.ts'
import { createAxis } from './axis-drawing.ts'
import { createClusters } from './cluster-drawing.ts'
import { createEventView, type EventView, type Writing } from './event-element.ts'
import { createGrid, createLanes } from './grid-drawing.ts'
import { createLinks } from './link-drawing.ts'
import type { TimelineParts } from './parts.ts'
import { isSameRow } from './same-row.ts'
import { drawEvents } from './scene-events.ts'
import { closeUp, decideDensity, layOutScene } from './scene-layout.ts'
import { emptyScene, type SceneState } from './scene-state.ts'
import { createStage, type StageItem } from './vis-adapter.ts'

export interface Scene {
  readonly state: SceneState
  readonly setRange: (range: AxisRange) => void
  readonly setWindow: (window: TimelineWindow) => void
  /** Changes parts of the state and draws. */
  readonly set: (changes: Partial<SceneState>) => void
  /** Lays everything out anew, closing gaps. */
  readonly tidy: () => void
  /** Closes gaps that zooming has left, once the view rests; panning leaves none. */
  readonly settle: () => void
  readonly measure: () => void
  /** Calls back once when the next events have been drawn. */
  readonly afterNextWindow: (callback: () => void) => void
  readonly destroy: () => void
}

interface SceneOptions {
  readonly parts: TimelineParts
  readonly writing: Writing
  readonly range: AxisRange
  readonly onOpenCluster: (range: AxisRange) => void
  /** After each frame, with the milliseconds it took, for what follows the drawing: focus, selection. */
  readonly onDrawn: (state: SceneState, milliseconds: number) => void
}

/** Lengths of ranges that differ by no more than rounding. */
const sameLength = 1e-6

/** A scene in the given parts. */
export function createScene(options: SceneOptions): Scene {
  const { parts, writing } = options
  const state = emptyScene(options.range)
  const draw = createDrawing(options, state)
  const stage = createStage(parts.stage, draw)
  stage.setRange(state.range)
  const redraw = () => stage.redraw()
  let waiting: readonly (() => void)[] = []
  const hasZoomed = zoomedSinceAsked(state)
  const scene: Scene = {
    state,
    setRange: (range) => {
      state.range = range
      stage.setRange(range)
      redraw()
    },
    setWindow: (window) => {
      const { added, removed } = updateViews(state, window, writing)
      stage.change(added, removed)
      state.clusters = window.clusters
      decideDensity(state)
      redraw()
      const callbacks = waiting
      waiting = []
      for (const callback of callbacks) callback()
    },
    afterNextWindow: (callback) => {
      waiting = [...waiting, callback]
    },
    set: (changes) => {
      Object.assign(state, changes)
      if (changes.grouping !== undefined) regroup(state)
      redraw()
    },
    tidy: () => {
      closeUp(state)
      redraw()
    },
    settle: () => {
      if (hasZoomed()) scene.tidy()
    },
    measure: () => {
      measureParts(state, parts)
      redraw()
    },
    destroy: () => stage.destroy(),
  }
  return scene
}

/** Tells whether the length of the range is another than when it was last asked; never while an event is dragged. */
function zoomedSinceAsked(state: SceneState): () => boolean {
  let last = rangeLength(state.range)
  return () => {
    const length = rangeLength(state.range)
    if (state.dragged !== null || Math.abs(length / last - 1) < sameLength) return false
    last = length
    return true
  }
}

function regroup(state: SceneState): void {
  closeUp(state)
  state.isDense = false
  decideDensity(state)
}

/** One frame: layout first, then everything that shows it. */
function createDrawing({ parts, writing, onOpenCluster, onDrawn }: SceneOptions, state: SceneState): () => void {
  const axis = createAxis(parts, writing)
  const grid = createGrid(parts)
  const lanes = createLanes(parts, writing)
  const links = createLinks(parts, writing)
  const clusters = createClusters(parts, writing, onOpenCluster)
  return () => {
    if (state.width === 0) measureParts(state, parts)
    if (state.width === 0) return
    const start = performance.now()
    showDensity(state, parts)
    layOutScene(state)
    drawEvents(state)
    const ticks = axis.draw(state)
    grid(state, ticks)
    lanes(state)
    links(state)
    clusters(state, counted(state, ticks), ticks.minorStep)
    onDrawn(state, performance.now() - start)
  }
}

function measureParts(state: SceneState, { field }: TimelineParts): void {
  const { clientWidth, clientHeight } = field
  if (clientHeight !== state.height || clientWidth !== state.width) {
    state.width = clientWidth
    state.height = clientHeight
    decideDensity(state)
  }
}

/** The row of clusters is there whenever it may be needed, so that counts coming and going move nothing. */
function showDensity(state: SceneState, parts: TimelineParts): void {
  const hasClusters = state.isDense || state.clusters.length > 0
  if (
    parts.clusters.hidden === !hasClusters &&
    parts.stage.classList.contains('timeline__stage--dense') === state.isDense
  )
    return
  parts.clusters.hidden = !hasClusters
  parts.stage.classList.toggle('timeline__stage--dense', state.isDense)
  measureParts(state, parts)
}

function counted(state: SceneState, ticks: AxisTicks) {
  const instants = state.layout.hidden.flatMap((id) => {
    const view = state.views.get(id)
    const at = view?.shape.start.earliest ?? view?.shape.end.latest ?? null
    return at === null ? [] : [at]
  })
  return withCounted(state.clusters, instants, ticks.minor)
}

/** Keeps the elements of events that did not change; makes and drops the others. */
function updateViews(state: SceneState, window: TimelineWindow, writing: Writing) {
  const next = new Map<number, EventView>()
  const added: StageItem[] = []
  const removed: number[] = []
  for (const row of window.events) {
    const old = state.views.get(row.id)
    const isSame = old !== undefined && isSameRow(old.row, row)
    const view = isSame ? old : createEventView(row, writing)
    if (view === null || view === undefined) continue
    next.set(row.id, view)
    if (isSame) continue
    if (old !== undefined) removed.push(row.id)
    added.push(stageItem(view))
  }
  for (const id of state.views.keys()) if (!next.has(id)) removed.push(id)
  state.views = next
  state.rows = window.events
  return { added, removed }
}

function stageItem({ row, shape, node }: EventView): StageItem {
  const start = shape.start.earliest ?? shape.end.earliest ?? 0
  const end = shape.end.latest ?? shape.start.latest ?? start
  const hold = (instant: number) => Math.min(8.64e15, Math.max(-8.64e15, instant))
  return { id: row.id, start: hold(start), end: hold(end), node }
}
