/** Every part of the window that takes dropped files, in the order in which they are asked. */
import { useMemo } from 'react'
import { type Desk, useDesk } from '../app/desk.ts'
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

const tableTaker = ({ window }: Desk): FileTaker => ({
  accepts: (name) => hasExtension(name, tableExtensions),
  take: ([table]) => {
    if (table !== undefined) window.set((state) => ({ ...state, dialog: { kind: 'table', table } }))
  },
})

/** The takers. */
export function useFileTakers(): readonly FileTaker[] {
  const desk = useDesk()
  return useMemo(() => [tableTaker(desk), dispatchTaker(desk)], [desk])
}
