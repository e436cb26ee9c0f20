/** Every part of the window that takes dropped files, in the order in which they are asked. */
import { useMemo } from 'react'
import { tell } from '../alerts/notices.ts'
import { type Desk, useDesk } from '../app/desk.ts'
import { type Shell, useShell } from '../app/shell.ts'
import { type FileTaker, hasExtension } from './file-taker.ts'

const tableExtensions = ['csv', 'tsv', 'tab']
const dispatchExtensions = ['txt', 'text', 'md', 'html', 'htm', 'eml', 'docx', 'pdf']

/** The dialog of dispatches finds the files on the desk when it opens. */
const dispatchTaker = ({ window, dropped }: Desk): FileTaker => ({
  accepts: (name) => hasExtension(name, dispatchExtensions),
  take: (files) => {
    dropped.set((before) => [...before, ...files])
    window.set((state) => ({ ...state, dialog: { kind: 'dispatch', waiting: null } }))
  },
})

/** Tables are looked at one at a time; that the others were not taken is said. */
const tableTaker = ({ window }: Desk, { notices }: Shell): FileTaker => ({
  accepts: (name) => hasExtension(name, tableExtensions),
  take: ([table, ...others]) => {
    if (table === undefined) return
    window.set((state) => ({ ...state, dialog: { kind: 'table', table } }))
    if (others.length > 0) tell(notices, { kind: 'one-table', name: table.name })
  },
})

/** The takers. */
export function useFileTakers(): readonly FileTaker[] {
  const desk = useDesk()
  const shell = useShell()
  return useMemo(() => [tableTaker(desk, shell), dispatchTaker(desk)], [desk, shell])
}
