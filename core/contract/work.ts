/** Long work of the data service: one at a time, seen and cancelled from every window. */
import { eventIterator, type } from '@orpc/contract'
import { z } from 'zod'
import { procedure } from './procedure.ts'

export type WorkKind = 'import' | 'undo' | 'redo' | 'dispatches' | 'check' | 'copy'

/** What is being done and how far it is. `done` and `total` count in `unit`; `total` is null while nobody knows it. */
export interface Work {
  readonly id: number
  readonly kind: WorkKind
  /** The file that is read or written, or the title of the revision that is reversed. */
  readonly name: string
  readonly phase: 'reading' | 'indexing' | 'writing'
  readonly done: number
  readonly total: number | null
  readonly unit: 'rows' | 'files' | 'bytes'
}

/** How far work is. */
export type WorkProgress = Pick<Work, 'phase' | 'done' | 'total' | 'unit'>

export const work = {
  /** What is being done now, and each change of it, some ten times a second; null when nothing is. */
  states: procedure.output(eventIterator(type<Work | null>())),
  /** The work ends with `cancelled`, everything as it was; an id that is no longer at work is passed over. */
  cancel: procedure.input(z.strictObject({ id: z.int().positive() })).output(type<void>()),
}
