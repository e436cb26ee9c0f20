/** Gives the focus to the view in the middle of the window. */
import type { Desk } from './desk.ts'

/** The element of the view, which has the focus where nothing in it does. */
export function viewElement(): HTMLElement | null {
  return document.getElementById('view')
}

/**
 * To what the keys of the view are for: the list, the event of the timeline that Tab reaches, else the view itself. An
 * event takes the focus only where it is seen to have it, after a key: Delete would be meant for it unseen.
 */
export function focusView({ window, timeline }: Desk, byKey: boolean): void {
  const view = viewElement()
  const grid = view?.querySelector<HTMLElement>('[role="grid"]') ?? null
  const place = grid ?? view
  place?.focus({ preventScroll: true })
  if (grid === null && byKey && window.get().view === 'timeline') timeline.current?.focus()
}
