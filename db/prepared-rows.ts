/** Rows of very many events as the tables take them, made apart from the database so that another thread can make them. */
import type { CheckedDraft } from '../core/model/check-draft.ts'
import { eventRecord } from './event-record.ts'
import type { SqlValue } from './open.ts'
import { type PackedRows, packRows } from './packed-rows.ts'
import { columns, type RecordRow } from './records.ts'
import { type TermBatch, termNumbers } from './term-numbers.ts'
import { termsOf } from './terms.ts'
import { claimColumns } from './write-events.ts'

/** Where an import begins. */
export interface ImportStart {
  readonly revision: number
  /** The ids of the first event and the first claim. */
  readonly event: number
  readonly claim: number
}

/** The rows of some events; plain values only, which can be sent to another thread. */
export interface RowBatch extends TermBatch {
  readonly events: PackedRows
  readonly claims: PackedRows
}

export interface RowPreparer {
  /** Adds a checked event with its claims. Its links are not kept: they could only lead to events of before. */
  add(checked: CheckedDraft): void
  /** How many events wait to be taken. */
  waiting(): number
  /** About how long the text of these events is, in UTF-16 code units. */
  text(): number
  /** Everything that waits. */
  take(): RowBatch
}

const [eventColumns, claimColumnNames] = [columns.events.slice(1), columns.claims.slice(1)]

export function rowPreparer(start: ImportStart): RowPreparer {
  const numbers = termNumbers()
  let { event, claim } = start
  let rows = emptyRows()

  return {
    add(checked) {
      const record = eventRecord(event, start.revision, checked)
      const claims = checked.draft.claims.map((draft, position) => ({
        id: claim++,
        ...claimColumns(event, position, draft),
      }))
      rows.events.push(valuesOf(eventColumns, record as typeof record & RecordRow))
      for (const row of claims) rows.claims.push(valuesOf(claimColumnNames, row as typeof row & RecordRow))
      numbers.add(termsOf(record, claims))
      rows.text += record.title.length + record.note.length
      for (const { quote } of claims) rows.text += quote.length
      event++
    },
    waiting: () => rows.events.length,
    text: () => rows.text,
    take() {
      const { events, claims } = rows
      rows = emptyRows()
      return {
        events: packRows(eventColumns, events),
        claims: packRows(claimColumnNames, claims),
        ...numbers.take(),
      }
    },
  }
}

function emptyRows() {
  return { text: 0, events: [] as SqlValue[][], claims: [] as SqlValue[][] }
}

function valuesOf(names: readonly string[], row: RecordRow): SqlValue[] {
  return names.map((name) => row[name] ?? null)
}
