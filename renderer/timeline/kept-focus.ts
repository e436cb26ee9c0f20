/** Keeps the focus on the timeline when the element of the focused event goes: deleted, drawn anew, or out of view. */
import type { AxisRange } from '../../core/layout/axis-range.ts'
import type { EventId } from '../../core/model/event.ts'
import { focusEvent, inOrder } from './keyboard.ts'
import type { SceneState } from './scene-state.ts'

/** The focus as it was when its element went. */
interface Loss {
  readonly id: EventId
  readonly order: readonly EventId[]
  readonly range: AxisRange | null
  /** The event was last touched by a key, so that its focus was to be seen. */
  readonly byKey: boolean
}

const losses = new WeakMap<SceneState, Loss>()

/** Whether an element is drawn. */
function isThere(node: HTMLElement): boolean {
  return node.isConnected && node.style.display !== 'none'
}

/** Notes when an event loses the focus to nothing, until the signal aborts. */
export function noteLostFocus(stage: HTMLElement, state: SceneState, signal: AbortSignal): void {
  let [focused, byKey]: [EventId | null, boolean] = [null, false]
  const touch = (event: Event): void => {
    // Chords leave the ring as it is.
    if (!(event instanceof KeyboardEvent)) byKey = false
    else if (!event.ctrlKey && !event.metaKey && !event.altKey) byKey = true
  }
  const note = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null || focused === null || !(target instanceof HTMLElement)) return
    losses.set(state, { id: focused, order: inOrder(state), range: state.drawnRange, byKey })
    // A press beside the event takes the focus away on purpose; only an element that goes takes it along.
    if (isThere(target)) queueMicrotask(() => isThere(target) && losses.delete(state))
  }
  const follow = ({ target }: FocusEvent): void => {
    const id = target instanceof HTMLElement ? Number(target.dataset['eventId']) : Number.NaN
    focused = state.views.get(id)?.row.id ?? null
  }
  stage.addEventListener('focusin', follow, { signal })
  stage.addEventListener('focusout', note, { signal })
  for (const kind of ['keydown', 'pointerdown']) stage.addEventListener(kind, touch, { signal, capture: true })
}

/**
 * After a drawing: gives a lost focus to the same event where it is drawn again. Where the view stands still the event
 * is gone, and its neighbour follows. Where the view has moved away from it nothing else is focused in its place: the
 * next Delete would be meant for another event than the one that was.
 */
export function giveFocusBack(state: SceneState): void {
  const loss = losses.get(state)
  if (loss === undefined) return
  if (document.activeElement !== document.body) {
    losses.delete(state)
    return
  }
  const next = heirOf(state, loss)
  if (next === null && state.isMoving) return
  losses.delete(state)
  if (next !== null) focusEvent(state, next)
  else document.getElementById('view')?.focus()
}

function heirOf(state: SceneState, { id, order, range, byKey }: Loss): EventId | null {
  const isShown = (one: EventId): boolean => state.views.get(one)?.drawn.isShown === true
  if (isShown(id)) return id
  // Moved to where the view is not: what the details show is still this event.
  if (id === state.selected) return null
  const stands = range !== null && range.from === state.range.from && range.to === state.range.to
  // An event that was out of view when it lost the focus went with the view.
  const at = order.indexOf(id)
  if (!stands || !byKey || at < 0) return null
  return [...order.slice(at + 1), ...order.slice(0, at).reverse()].find(isShown) ?? null
}
