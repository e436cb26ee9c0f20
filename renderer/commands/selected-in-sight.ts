/** Whether one can see which event is selected, so that a key may delete it wherever the focus is. */
import type { Desk } from '../app/desk.ts'
import { shownPanes } from '../state/window-state.ts'

const marked = '.event--selected, .chip[aria-pressed="true"], [role="row"][aria-selected="true"]'

/** True while the details are drawn, or the event is marked in the part of the view that is on the screen. */
export function isSelectedInSight({ window, narrow }: Desk): boolean {
  if (shownPanes(window.get(), narrow.get()).inspector) return true
  const view = document.getElementById('view')
  const ground = view?.getBoundingClientRect()
  return [...(view?.querySelectorAll(marked) ?? [])].some((element) => {
    const { left, right, top, bottom, width } = element.getBoundingClientRect()
    if (ground === undefined || width === 0) return false
    return left < ground.right && right > ground.left && top < ground.bottom && bottom > ground.top
  })
}
