/** Chooses an event: selects it, shows its details, and brings it into view when asked. */
import { useCallback } from 'react'
import type { EventId } from '../../core/model/event.ts'
import { untouchedSince } from '../state/untouched.ts'
import { goTo, select, showInspector } from '../state/window-state.ts'
import { useDesk } from './desk.ts'

/** The longest a double click takes; the details open after it, so that nothing moves under its second click. */
const doubleClick = 350

/** `quietly` selects and opens the details after a moment; `reveal` also goes to it on the timeline, `step` does no more than that. */
export function useChoose(): (id: EventId | null, how: 'quietly' | 'reveal' | 'step') => void {
  const { window, narrow, timeline } = useDesk()
  return useCallback(
    (id, how) => {
      window.set((state) => select(state, id))
      if (id === null) return
      const open = () =>
        window.set((state) =>
          state.selected === id && state.dialog === null ? showInspector(state, narrow.get()) : state,
        )
      if (how === 'quietly') {
        setTimeout(open, doubleClick)
        return
      }
      // From now on, not from the frame that goes there: keys may come before it.
      const takesFocus = how === 'reveal' ? untouchedSince() : () => false
      if (how === 'reveal') open()
      if (window.get().view !== 'list') window.set((state) => goTo(state, 'timeline'))
      requestAnimationFrame(() => timeline.current?.reveal(id, takesFocus))
    },
    [window, narrow, timeline],
  )
}
