/** The row that the keys are at: it follows the selected event, and selects the one that the keys move to. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { EventId } from '../../core/model/event.ts'
import { useDesk, useLibrary, useWindow } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { shownFilter } from '../state/shown-filter.ts'
import { select } from '../state/window-state.ts'

interface ActivePlace {
  readonly row: number
  /** Brought to the head of the view, so that what follows is seen; otherwise moved as little as possible. */
  readonly isFirst: boolean
}

export interface ActiveRow {
  readonly row: number
  /** Another one after every move, also after one to where the keys already are: the row is to be brought into view. */
  readonly place: ActivePlace
  readonly moveTo: (row: number) => void
  /** Moves to a row that was looked for. */
  readonly jumpTo: (row: number) => void
  /** Tells which event stands at the active row, once it is known. */
  readonly found: (id: EventId | undefined) => void
}

/** The active row of a list of `total` rows. */
export function useActiveRow(total: number): ActiveRow {
  const { client } = useShell()
  const { window } = useDesk()
  const { revision } = useLibrary()
  const filter = useWindow(shownFilter)
  const order = useWindow((state) => state.listOrder)
  const descending = useWindow((state) => state.listDescending)
  const selected = useWindow((state) => state.selected)
  const [at, setAt] = useState({ row: 0, moved: false, isFirst: false })
  const ownChoice = useRef<string | null>(null)
  const stateOfList = JSON.stringify([selected, revision, filter, order, descending])
  useEffect(() => {
    if (selected === null || ownChoice.current === stateOfList) return
    let current = true
    client.events
      .position({ id: selected, filter, order, descending })
      .then((row) => current && row !== null && setAt({ row, moved: false, isFirst: false }))
      // Without an answer the keys stay where they are, which is no loss.
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [client, selected, filter, order, descending, stateOfList])
  const found = (id: EventId | undefined) => {
    if (!at.moved || id === undefined) return
    ownChoice.current = JSON.stringify([id, revision, filter, order, descending])
    setAt({ ...at, moved: false })
    window.set((state) => select(state, id))
  }
  const moveTo = useCallback((row: number) => setAt({ row, moved: true, isFirst: false }), [])
  const jumpTo = useCallback((row: number) => setAt({ row, moved: true, isFirst: true }), [])
  const place = useMemo(() => ({ row: Math.max(0, Math.min(at.row, total - 1)), isFirst: at.isFirst }), [at, total])
  return { row: place.row, place, moveTo, jumpTo, found }
}
