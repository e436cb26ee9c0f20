/** The row that the keys are at: it follows the selected event, and selects the one that the keys move to. */
import { useCallback, useEffect, useMemo, useState } from 'react'
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
  /** Where the selected event stands is still being asked for: what the keys do is meant for it, not for the row. */
  readonly isSought: boolean
  /** Another one after every move, also after one to where the keys already are: the row is to be brought into view. */
  readonly place: ActivePlace
  readonly moveTo: (row: number) => void
  /** Moves on from where the keys are, or from the selected event as soon as it is known where that stands. */
  readonly moveOn: (step: Step) => void
  /** Moves to a row that was looked for. */
  readonly jumpTo: (row: number) => void
  /** Tells which event stands at the active row, once it is known. */
  readonly found: (id: EventId | undefined) => void
}

/** From one row to the next. */
type Step = (row: number) => number

interface Standing {
  readonly at: ActivePlace
  /** By the keys, to a row whose event is not known yet. */
  readonly moved: boolean
  /** The state of the list that the place was last found for, by the keys or by asking. */
  readonly settled: string | null
  /** Made before it was known from where. */
  readonly waiting: readonly Step[]
}

const atTheHead: Standing = { at: { row: 0, isFirst: false }, moved: false, settled: null, waiting: [] }

/** The active row of a list of `total` rows. */
export function useActiveRow(total: number): ActiveRow {
  const { client } = useShell()
  const { window } = useDesk()
  const { revision } = useLibrary()
  const filter = useWindow(shownFilter)
  const order = useWindow((state) => state.listOrder)
  const descending = useWindow((state) => state.listDescending)
  const selected = useWindow((state) => state.selected)
  const [standing, setStanding] = useState(atTheHead)
  const stateOfList = JSON.stringify([selected, revision, filter, order, descending])
  const isSettled = selected === null || standing.settled === stateOfList
  useEffect(() => {
    if (isSettled || selected === null) return
    let current = true
    client.events
      .position({ id: selected, filter, order, descending })
      // Without an answer the keys stay where they are, which is no loss.
      .catch(() => null)
      .then((row) => current && setStanding((now) => settledAt(now, row, stateOfList)))
    return () => {
      current = false
    }
  }, [client, selected, filter, order, descending, stateOfList, isSettled])
  const found = (id: EventId | undefined) => {
    if (!standing.moved || id === undefined) return
    setStanding({ ...standing, moved: false, settled: JSON.stringify([id, revision, filter, order, descending]) })
    window.set((state) => select(state, id))
  }
  const moveTo = useCallback((row: number) => setStanding((now) => movedTo(now, { row, isFirst: false })), [])
  const jumpTo = useCallback((row: number) => setStanding((now) => movedTo(now, { row, isFirst: true })), [])
  const isSought = !isSettled && !standing.moved
  const moveOn = (step: Step) => setStanding((now) => (isSought ? laterBy(now, step) : movedBy(now, step)))
  const { at } = standing
  const place = useMemo(() => ({ ...at, row: Math.max(0, Math.min(at.row, total - 1)) }), [at, total])
  return { row: place.row, isSought, place, moveTo, moveOn, jumpTo, found }
}

function movedTo(now: Standing, at: ActivePlace): Standing {
  return { ...now, at, moved: true, waiting: [] }
}

function movedBy(now: Standing, step: Step): Standing {
  return movedTo(now, { row: step(now.at.row), isFirst: false })
}

function laterBy(now: Standing, step: Step): Standing {
  return { ...now, waiting: [...now.waiting, step] }
}

/** What was jumped to while the answer was on its way stays; steps that waited for it start from it. */
function settledAt(now: Standing, row: number | null, stateOfList: string): Standing {
  if (now.moved) return now
  const at = row === null ? now.at : { row, isFirst: false }
  const known: Standing = { at, moved: false, settled: stateOfList, waiting: [] }
  return now.waiting.reduce(movedBy, known)
}
