/** Enter in the list: opens the event of the active row, once it is known which that is. */
import { useEffect, useRef } from 'react'
import type { EventId } from '../../core/model/event.ts'
import { useDesk } from '../app/desk.ts'
import { untouchedSince } from '../state/untouched.ts'
import { select } from '../state/window-state.ts'
import type { ActiveRow } from './use-active-row.ts'

interface Wish {
  readonly place: ActiveRow['place']
  readonly isWanted: () => boolean
}

/**
 * A function that opens the event of the active row for editing. While that row is still asked for (`id` is null) it
 * waits for it; another key, a press of the pointer or another place in the list makes the wish void.
 */
export function useOpenRow({ place }: ActiveRow, id: EventId | null): () => void {
  const { window } = useDesk()
  const wish = useRef<Wish | null>(null)
  const open = (event: EventId) =>
    window.set((state) => ({ ...select(state, event), dialog: { kind: 'event', id: event, date: '' } }))
  useEffect(() => {
    const wished = wish.current
    if (wished === null || (id === null && wished.place === place)) return
    wish.current = null
    if (id !== null && wished.place === place && wished.isWanted()) open(id)
  })
  return () => {
    if (id !== null) open(id)
    else wish.current = { place, isWanted: untouchedSince() }
  }
}
