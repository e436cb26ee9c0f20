/** The drawn timeline: keeps what is known, and draws all of it in one frame whenever something of it changes. */
import type { TimelineWindow } from '../../core/contract/views.ts'
import { type AxisRange, rangeLength } from '../../core/layout/axis-range.ts'
import type { AxisTicks } from '../../core/layout/axis-ticks.ts'
import { mergedStretches, withCounted } from '../../core/layout/clusters.ts'
import { createAxis } from './axis-drawing.ts'
import { createClusters } from './cluster-drawing.ts'
import { createEventView, type EventView, nothingDrawn, type Writing } from './event-view.ts'
import { createGrid, createLanes } from './grid-drawing.ts'
import { createLinks } from './link-drawing.ts'
import type { TimelineParts } from './parts.ts'
import { isSameRow } from './same-row.ts'
import { drawEvents } from './scene-events.ts'
import { closeUp, decideDensity, layOutScene, nameLanes } from './scene-layout.ts'
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
  /** The view rests: gaps that zooming has left are closed (panning leaves none), and names are said that nobody heard on the way. */
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
  /** After each drawing, with the time it began, for what follows it: focus, selection. */
  readonly onDrawn: (state: SceneState, start: number) => void
}

/** Pixels that the count of a cluster has room in. */
const narrowestCluster = 32

/** Lengths of ranges that differ by no more than rounding. */
const sameLength = 1e-6

/** A scene in the given parts. */
export function createScene(options: SceneOptions): Scene {
  const { parts } = options
  const state = emptyScene(options.range)
  const draw = createDrawing(options, state, {
    onNew: (views) => stage.add(views.flatMap(stageItems)),
    onGone: (ids) => stage.remove(ids),
  })
  const stage = createStage(parts.stage, draw)
  stage.setRange(state.range)
  const redraw = () => stage.redraw()
  let waiting: readonly (() => void)[] = []
  const hasZoomed = zoomedSinceAsked(state)
  const scene: Scene = {
    state,
    setRange: (range) => {
      Object.assign(state, { range, isMoving: true })
      redraw()
    },
    setWindow: (window) => {
      state.answer = window
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
      state.isMoving = false
      stage.setRange(state.range)
      if (hasZoomed()) closeUp(state)
      redraw()
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
  nameLanes(state)
  decideDensity(state)
}

/** Elements that come with their first drawing, and elements that go because others take their place. */
interface ElementChanges {
  readonly onNew: (views: readonly EventView[]) => void
  readonly onGone: (ids: readonly number[]) => void
}

/** One frame: layout first, then everything that shows it. */
function createDrawing(
  { parts, writing, onOpenCluster, onDrawn }: SceneOptions,
  state: SceneState,
  { onNew, onGone }: ElementChanges,
): () => void {
  const axis = createAxis(parts, writing)
  const grid = createGrid(parts)
  const lanes = createLanes(parts, writing)
  const links = createLinks(parts, writing)
  const clusters = createClusters(parts, writing, onOpenCluster)
  return () => {
    if (state.width === 0) measureParts(state, parts)
    if (state.width === 0) return
    const start = performance.now()
    onGone(takeAnswer(state, writing))
    if (showDensity(state, parts)) onGone(forgetElements(state))
    layOutScene(state)
    onNew(drawEvents(state, writing))
    const ticks = axis.draw(state)
    grid(state, ticks)
    lanes(state)
    links(state)
    clusters(state, counted(state, ticks), ticks.minorStep)
    state.drawnRange = state.range
    onDrawn(state, start)
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

/**
 * Dresses the stage for many events or few, and tells whether that has changed. The row of clusters is there whenever it
 * may be needed, so that counts coming and going move nothing.
 */
function showDensity(state: SceneState, parts: TimelineParts): boolean {
  const hasClusters = state.isDense || !state.isWhole
  const wasDense = parts.stage.classList.contains('timeline__stage--dense')
  if (parts.clusters.hidden === !hasClusters && wasDense === state.isDense) return false
  parts.clusters.hidden = !hasClusters
  parts.stage.classList.toggle('timeline__stage--dense', state.isDense)
  measureParts(state, parts)
  return parts.stage.classList.contains('timeline__stage--dense') !== wasDense
}

function counted(state: SceneState, ticks: AxisTicks) {
  const instants = state.layout.hidden.flatMap((id) => {
    const view = state.views.get(id)
    const at = view?.shape.start.earliest ?? view?.shape.end.latest ?? null
    return at === null ? [] : [at]
  })
  const all = withCounted(state.clusters, instants, ticks.minor)
  return mergedStretches(all, (narrowestCluster * rangeLength(state.range)) / state.width)
}

/**
 * Takes in the answer that has come since the last frame, if one has; gives the events whose elements have to go. Only
 * here, in the frame that draws it: what changes the page earlier has it laid out twice, since the next event of the
 * pointer looks for what lies under it.
 */
function takeAnswer(state: SceneState, writing: Writing): readonly number[] {
  const { answer } = state
  if (answer === null) return []
  state.answer = null
  const removed = updateViews(state, answer, writing)
  state.clusters = answer.clusters
  state.isWhole = answer.events.length === answer.total
  nameLanes(state)
  decideDensity(state)
  return removed
}

/** Keeps what is known of events that did not change; gives those whose elements have to go, changed or out of sight. */
function updateViews(state: SceneState, window: TimelineWindow, writing: Writing): readonly number[] {
  const next = new Map<number, EventView>()
  const removed: number[] = []
  for (const row of window.events) {
    const old = state.views.get(row.id)
    const isSame = old !== undefined && isSameRow(old.row, row)
    const view = isSame ? old : createEventView(row, writing)
    if (view === null) continue
    next.set(row.id, view)
    if (!isSame && old !== undefined && old.element !== null) removed.push(row.id)
    if (isSame && !view.drawn.isShown && view.element !== null) {
      removed.push(row.id)
      Object.assign(view, { element: null, drawn: nothingDrawn })
    }
  }
  for (const [id, { element }] of state.views) if (element !== null && !next.has(id)) removed.push(id)
  state.views = next
  state.rows = window.events
  return removed
}

/** Every event is drawn anew, since elements differ with the density; gives those that had one. */
function forgetElements(state: SceneState): readonly number[] {
  const had: number[] = []
  for (const [id, view] of state.views) {
    if (view.element !== null) had.push(id)
    Object.assign(view, { element: null, drawn: nothingDrawn })
  }
  return had
}

function stageItems({ row, shape, element }: EventView): readonly StageItem[] {
  if (element === null) return []
  const start = shape.start.earliest ?? shape.end.earliest ?? 0
  const end = shape.end.latest ?? shape.start.latest ?? start
  const hold = (instant: number) => Math.min(8.64e15, Math.max(-8.64e15, instant))
  return [{ id: row.id, start: hold(start), end: hold(end), node: element.node }]
}
