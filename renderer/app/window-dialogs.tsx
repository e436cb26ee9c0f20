/** The dialogs of an open library: event, source, dispatch, table, keys. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { EventDetail, EventId } from '../../core/model/event.ts'
import { tell } from '../alerts/notices.ts'
import { KeysDialog } from '../commands/keys-dialog.tsx'
import { problemOf } from '../data/problem.ts'
import { useEdits } from '../data/use-edits.ts'
import { DispatchDialog } from '../dispatch/dispatch-dialog.tsx'
import { EventForm } from '../form/event-form.tsx'
import { SourceForm } from '../source/source-form.tsx'
import { untouchedSince } from '../state/untouched.ts'
import { select, type TableSource } from '../state/window-state.ts'
import { TableDialog } from '../tables/table-dialog.tsx'
import { type Desk, useDesk, useWindow } from './desk.ts'
import { viewElement } from './focus-view.ts'
import { useShell } from './shell.ts'
import { useChoose } from './use-choose.ts'

interface EventToEdit {
  /** Null for a new one. */
  readonly event: EventDetail | null
  /** The form can open, or is open. */
  readonly isReady: boolean
  /** It was deleted while the form was open. */
  readonly isGone: boolean
}

/** The event of a form. One that cannot be had when the form would open is told of; a form that is open stays, whatever becomes of its event. */
function useEventToEdit(id: EventId | null, onClose: () => void): EventToEdit {
  const { questions, notices } = useShell()
  // Asked for anew: what is at hand may be from before a change that was saved a moment ago.
  const asked = useQuery({ ...questions.get(id ?? (0 as EventId)), enabled: id !== null, refetchOnMount: 'always' })
  const { data = null, error, isFetchedAfterMount } = asked
  const [isOpen, setOpen] = useState(id === null)
  if (!isOpen && isFetchedAfterMount && error === null) setOpen(true)
  useEffect(() => {
    if (isOpen || !isFetchedAfterMount || error === null) return
    tell(notices, { kind: 'problem', problem: problemOf(error) })
    onClose()
  }, [isOpen, isFetchedAfterMount, error, notices, onClose])
  return { event: data, isReady: isOpen, isGone: error !== null && problemOf(error).code === 'not_found' }
}

function EventDialog({
  id,
  date,
  onClose,
}: {
  readonly id: EventId | null
  readonly date: string
  readonly onClose: () => void
}) {
  const { window, timeline } = useDesk()
  const edits = useEdits()
  const choose = useChoose()
  const { event, isReady, isGone } = useEventToEdit(id, onClose)
  if (!isReady) return null
  const saved = (savedId: EventId) => {
    onClose()
    if (window.get().view !== 'timeline') window.set((state) => select(state, savedId))
    else if (id === null) choose(savedId, 'reveal')
    else {
      window.set((state) => select(state, savedId))
      const takesFocus = untouchedSince()
      requestAnimationFrame(() => timeline.current?.reveal(savedId, takesFocus))
    }
  }
  const remove = async (removed: EventId) => {
    if (!(await edits.remove(removed))) return
    onClose()
    window.set((state) => (state.selected === removed ? select(state, null) : state))
  }
  return (
    <EventForm
      event={event}
      isGone={isGone}
      date={date}
      onSaved={saved}
      onDelete={(removed) => void remove(removed)}
      onClose={onClose}
    />
  )
}

/** Puts the focus on the selected event, or on the view, when what had it before a dialog is gone. */
function keepFocus({ window, timeline }: Desk): void {
  const takesFocus = untouchedSince()
  // The dialog itself gives the focus back one frame after it has gone.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const { view, selected } = window.get()
      viewElement()?.focus()
      if (view === 'timeline' && selected !== null) timeline.current?.reveal(selected, takesFocus)
    }),
  )
}

/** The dialog that is open, if any. */
export function WindowDialogs() {
  const desk = useDesk()
  const { window } = desk
  const dialog = useWindow((state) => state.dialog)
  const close = () => {
    window.set((state) => ({ ...state, dialog: null }))
    keepFocus(desk)
  }
  const showTable = (table: TableSource | null) =>
    window.set((state) => ({ ...state, dialog: { kind: 'table', table } }))
  if (dialog === null) return null
  if (dialog.kind === 'keys') return <KeysDialog onClose={close} />
  if (dialog.kind === 'dispatch') return <DispatchDialog waiting={dialog.waiting} onClose={close} />
  if (dialog.kind === 'table') return <TableDialog table={dialog.table} onTable={showTable} onClose={close} />
  if (dialog.kind === 'source') return <SourceForm id={dialog.id} onClose={close} />
  return <EventDialog key={dialog.id ?? 'new'} id={dialog.id} date={dialog.date} onClose={close} />
}
