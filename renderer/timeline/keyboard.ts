/** Keys on the events of the timeline: up and down go from event to event, Enter opens, Delete deletes, Space selects. */
import type { EventId } from '../../core/model/event.ts'
import type { EventView } from './event-view.ts'
import { eventAt, type GestureContext } from './gesture-context.ts'
import type { SceneState } from './scene-state.ts'

/** Listens until the signal aborts. */
export function listenToKeys(context: GestureContext, signal: AbortSignal): void {
  const { parts } = context
  parts.stage.addEventListener(
    'keydown',
    (event) => {
      const id = eventAt(context, event.target)
      if (id === null || event.ctrlKey || event.metaKey || event.altKey) return
      if (!actOn(context, id, event.key)) return
      event.preventDefault()
      event.stopPropagation()
    },
    { signal },
  )
  parts.stage.addEventListener('focusin', (event) => keepTabStop(context.scene.state, eventAt(context, event.target)), {
    signal,
  })
}

function actOn(context: GestureContext, id: EventId, key: string): boolean {
  const { onOpen, onDelete, onSelect } = context.callbacks()
  const { state } = context.scene
  if (key === 'Enter') onOpen(id)
  else if (key === 'Delete') onDelete(id)
  else if (key === ' ') onSelect(id)
  else if (key === 'ArrowDown' || key === 'ArrowUp')
    focusEvent(state, neighbour(state, id, key === 'ArrowDown' ? 1 : -1))
  else if (key === 'Home' || key === 'End') focusEvent(state, inOrder(state).at(key === 'Home' ? 0 : -1) ?? null)
  else return false
  return true
}

/** The events in view in the order of their dates. */
export function inOrder(state: SceneState): readonly EventId[] {
  return [...state.standing.values()]
    .filter((one) => one.isPlaced && one.view.drawn.isShown)
    .sort((a, b) => a.span.left - b.span.left || a.top - b.top || a.view.row.id - b.view.row.id)
    .map((one) => one.view.row.id)
}

function neighbour(state: SceneState, id: EventId, step: 1 | -1): EventId | null {
  const ids = inOrder(state)
  return ids[ids.indexOf(id) + step] ?? null
}

/** Gives an event the focus and scrolls its lane into view. */
export function focusEvent(state: SceneState, id: EventId | null): void {
  if (id === null) return
  const node = state.views.get(id)?.element?.node
  keepTabStop(state, id)
  node?.focus({ preventScroll: true })
  node?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

interface TabStop {
  /** The event that Tab reaches. */
  readonly view: EventView | null
  /** The selected event that has been followed, or that the focus has overtaken. */
  readonly followed: EventId | null
}

const tabStops = new WeakMap<SceneState, TabStop>()

/** One event is reached by Tab: the one focused or selected last, else the first in view. */
export function keepTabStop(state: SceneState, wanted: EventId | null): void {
  const now = tabStops.get(state) ?? { view: null, followed: null }
  const shown = (id: EventId | null): EventView | null => {
    const view = id === null ? undefined : state.views.get(id)
    return view?.drawn.isShown === true ? view : null
  }
  const selected = state.selected === now.followed ? null : shown(state.selected)
  const current = now.view === null ? null : shown(now.view.row.id)
  const stop = shown(wanted) ?? selected ?? current ?? shown(state.selected) ?? shown(inOrder(state)[0] ?? null)
  // A selected event that is not drawn yet is followed once it is, unless the focus goes to another one first.
  const followed = wanted !== null || selected !== null || state.selected === null ? state.selected : now.followed
  tabStops.set(state, { view: stop ?? now.view, followed })
  if (stop === now.view && stop?.element?.node.tabIndex === 0) return
  if (now.view?.element != null) now.view.element.node.tabIndex = -1
  if (stop?.element != null) stop.element.node.tabIndex = 0
}
