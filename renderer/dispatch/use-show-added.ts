/** Goes to events that were just added. */

import type { EventId } from '../../core/model/event.ts'
import { useDesk } from '../app/desk.ts'
import { goTo, select, showInspector } from '../state/window-state.ts'
import { rangeToShow } from './range-to-show.ts'

/** A function that selects the first of the events and brings all of them into view. */
export function useShowAdded(): (events: readonly EventId[], dates: readonly string[]) => void {
  const { window, narrow, timeline, range } = useDesk()
  return ([first], dates) => {
    if (first === undefined) return
    window.set((state) => goTo(showInspector(select(state, first), narrow.get()), 'timeline'))
    const wanted = rangeToShow(dates)
    if (wanted === null) return
    // A timeline that is only now to be drawn opens on the range at hand.
    if (timeline.current === null) range.set(() => wanted)
    requestAnimationFrame(() => timeline.current?.show(wanted))
  }
}
