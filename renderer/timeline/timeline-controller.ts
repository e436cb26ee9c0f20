/** Joins the drawn timeline to its data and its gestures; the React component only hands it what it is given. */
import { type AxisRange, clampRange, panRange, rangeLength, zoomRange } from '../../core/layout/axis-range.ts'
import type { EventId } from '../../core/model/event.ts'
import type { Writing } from './event-view.ts'
import { createFeed, type Feed, type FeedQuestion } from './feed.ts'
import type { GestureContext, TimelineCallbacks } from './gesture-context.ts'
import { createItemBudget } from './item-budget.ts'
import { giveFocusBack, noteLostFocus } from './kept-focus.ts'
import { focusEvent, inOrder, keepTabStop, listenToKeys } from './keyboard.ts'
import { createParts } from './parts.ts'
import { listenToPointer } from './pointer-gestures.ts'
import type { AxisRange as Range, TimelineClient, WindowCounts } from './props.ts'
import { createScene, type Scene } from './scene.ts'
import type { SceneState } from './scene-state.ts'
import { createViewMotion, type ViewMotion } from './view-motion.ts'
import { listenToWheel } from './wheel-gestures.ts'

export interface ControllerCallbacks extends TimelineCallbacks {
  readonly onRangeChange: (range: Range) => void
  readonly onWindow: (counts: WindowCounts) => void
  readonly onProblem: (problem: unknown) => void
  readonly onAnswer: () => void
}

interface ControllerOptions {
  readonly host: HTMLElement
  readonly client: TimelineClient
  readonly writing: Writing
  readonly range: AxisRange
  readonly question: FeedQuestion
  readonly callbacks: () => ControllerCallbacks
}

export interface TimelineController {
  readonly scene: Scene
  readonly motion: ViewMotion
  readonly context: GestureContext
  readonly restart: (question: FeedQuestion) => void
  readonly select: (id: EventId | null) => void
  readonly zoomBy: (factor: number) => void
  readonly pan: (direction: -1 | 1) => void
  /** Glides to a range and closes the gaps between lanes. */
  readonly show: (range: AxisRange) => void
  /** `takesFocus` is asked until the event is drawn. */
  readonly reveal: (id: EventId, reach: AxisRange | null, takesFocus: () => boolean) => void
  /** Gives the focus to the event that Tab reaches; `takesFocus` is asked until one is drawn. */
  readonly focus: (takesFocus: () => boolean) => void
  /** Calls back with every range until the function given back is called. */
  readonly followRange: (listener: (range: AxisRange) => void) => () => void
  readonly destroy: () => void
}

const panShare = 0.25

interface Joined {
  readonly scene: Scene
  readonly motion: ViewMotion
  readonly feed: Feed
  readonly context: GestureContext
  readonly followers: Set<(range: AxisRange) => void>
  readonly show: (range: AxisRange) => void
}

/** Starts the timeline in its host. */
export function createController(options: ControllerOptions): TimelineController {
  const joined = join(options)
  const { scene, motion, feed, context, followers, show } = joined
  const control = new AbortController()
  listenToWheel(context, control.signal)
  listenToPointer(context, control.signal)
  listenToKeys(context, control.signal)
  noteLostFocus(context.parts.stage, scene.state, control.signal)
  const observer = new ResizeObserver(() => scene.measure())
  observer.observe(context.parts.field)
  feed.look(motion.range())
  return {
    scene,
    motion,
    context,
    show,
    restart: (question) => feed.restart(question),
    select: (selected) => scene.set({ selected }),
    zoomBy: (factor) => motion.glide(zoomRange(motion.range(), anchorOf(scene.state), factor)),
    pan: (direction) => motion.glide(panRange(motion.range(), direction * panShare)),
    reveal: (id, reach, takesFocus) => reveal(scene, motion, id, reach, takesFocus),
    focus: (takesFocus) => focusWhenDrawn(scene, () => tabStop(scene.state), takesFocus),
    followRange: (listener) => {
      followers.add(listener)
      return () => followers.delete(listener)
    },
    destroy: () => {
      control.abort()
      observer.disconnect()
      motion.stop()
      feed.stop()
      scene.destroy()
    },
  }
}

/** The view moves the scene and the feed, the feed fills the scene, the scene's clusters move the view. */
function join({ host, client, writing, range, question, callbacks }: ControllerOptions): Joined {
  const parts = createParts(host)
  const budget = createItemBudget()
  const noteFrame = frameMeter(budget.note)
  const followers = new Set<(range: AxisRange) => void>()
  const motion = createViewMotion(clampRange(range), (next) => {
    scene.setRange(next)
    feed.look(next)
  })
  const tell = tellOnce(motion.range(), (next) => {
    callbacks().onRangeChange(next)
    for (const listener of followers) listener(next)
  })
  const show = (wanted: AxisRange): void => {
    scene.tidy()
    motion.glide(wanted)
  }
  const scene: Scene = createScene({
    parts,
    writing,
    range: motion.range(),
    onOpenCluster: show,
    onDrawn: (drawn, start) => {
      noteFrame(start)
      followDrawing(drawn)
      giveFocusBack(drawn)
      tell(drawn.range)
    },
  })
  const feed = createFeed(client, question, {
    limit: budget.limit,
    onWindow: (window) => {
      scene.setWindow(window)
      callbacks().onAnswer()
    },
    onCounted: (view, { total, ongoing }) => {
      scene.set({ counted: { range: view, ongoing } })
      callbacks().onWindow({ total, named: Math.min(total, inOrder(scene.state).length) })
    },
    onRest: () => {
      budget.settle()
      scene.settle()
    },
    onProblem: (problem) => callbacks().onProblem(problem),
  })
  return { scene, motion, feed, followers, show, context: { host, parts, scene, motion, writing, callbacks } }
}

/** Measures frames from the start of their drawing until the page is free again: a message waits for layout and paint. */
function frameMeter(note: (milliseconds: number) => void): (start: number) => void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => note(performance.now() - Number(data))
  return (start) => port2.postMessage(start)
}

/** Tells of each range once, in the frame that draws it. */
function tellOnce(first: AxisRange, listener: (range: AxisRange) => void): (range: AxisRange) => void {
  let told = first
  return (range) => {
    if (range === told) return
    told = range
    listener(range)
  }
}

/** Buttons and keys zoom at the selected event while it is in view, else at the middle. */
function anchorOf({ selected, standing, width }: SceneState): number {
  const one = selected === null ? undefined : standing.get(selected)
  if (one === undefined || width === 0) return 0.5
  const middle = (Math.max(0, one.span.left) + Math.min(width, one.span.right)) / 2
  return middle < 0 || middle > width || one.span.right < 0 || one.span.left > width ? 0.5 : middle / width
}

/** Marks matches and the selected event on the elements that do not say so yet. */
function followDrawing(state: SceneState): void {
  for (const { row, element } of state.views.values()) {
    if (element === null) continue
    const isMatch = state.matches.has(row.id)
    const isSelected = row.id === state.selected
    if (element.isMatch === isMatch && element.isSelected === isSelected) continue
    Object.assign(element, { isMatch, isSelected })
    element.node.classList.toggle('event--match', isMatch)
    element.node.classList.toggle('event--selected', isSelected)
    element.node.setAttribute('aria-pressed', String(isSelected))
  }
  keepTabStop(state, null)
}

function tabStop(state: SceneState): EventId | null {
  const selected = state.selected === null ? undefined : state.views.get(state.selected)
  if (selected?.drawn.isShown === true) return selected.row.id
  return inOrder(state)[0] ?? null
}

const revealMargin = 0.15

/** Moves the view only as far as it must; an event longer than the view is fitted into it. */
function reveal(
  scene: Scene,
  motion: ViewMotion,
  id: EventId,
  reach: AxisRange | null,
  takesFocus: () => boolean,
): void {
  const range = motion.range()
  if (reach !== null) {
    const isInView = reach.from >= range.from && reach.to <= range.to
    const length = Math.max(rangeLength(range), rangeLength(reach) * (1 + 2 * revealMargin))
    const middle = (reach.from + reach.to) / 2
    if (!isInView) motion.glide({ from: middle - length / 2, to: middle + length / 2 })
  }
  focusWhenDrawn(scene, () => id, takesFocus)
}

/** An event far away comes with the answer for where the view glides to, which need not be the next one. */
function focusWhenDrawn(scene: Scene, wanted: () => EventId | null, takesFocus: () => boolean): void {
  const focus = () => {
    if (!takesFocus()) return
    // A dialog that has not gone yet would take the focus back, and while the view glides elements come and go.
    if (scene.state.isMoving || document.querySelector('[role="dialog"]') !== null) return focusSoon()
    // An answer that has come is drawn with the next frame, and no other need follow it.
    if (scene.state.answer !== null) return focusSoon()
    const id = wanted()
    if (id !== null && scene.state.views.get(id)?.drawn.isShown === true) focusEvent(scene.state, id)
    else scene.afterNextWindow(focusSoon)
  }
  const focusSoon = (): void => {
    requestAnimationFrame(() => requestAnimationFrame(focus))
  }
  focusSoon()
}
