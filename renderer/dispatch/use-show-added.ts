/** Goes to events that were just added. */

import type { EventId } from '../../core/model/event.ts'
import { useDesk } from '../app/desk.ts'
import { goTo, select, showInspector } from '../state/window-state.ts'
import { rangeToShow } from './range-to-show.ts'

/** A function that selects the first of the events and brings all of them into view. */
export function useShowAdded(): (events: readonly EventId[], dates: readonly string[]) => void {
  const { window, narrow, timeline } = useDesk()
  return ([first], dates) => {
    if (first === undefined) return
    window.set((state) => goTo(showInspector(select(state, first), narrow.get()), 'timeline'))
    const range = rangeToShow(dates)
    // The timeline may only now be drawn, and takes a range once it is.
    requestAnimationFrame(() => range !== null && timeline.current?.show(range))
  }
}
