/** Rows of very many events as the tables take them, made apart from the database so that another thread can make them. */
import type { CheckedDraft } from '../core/model/check-draft.ts'
import { eventRecord } from './event-record.ts'
import type { SqlValue } from './open.ts'
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
  /** How many events. */
  readonly count: number
  /** The values of each event's columns, row after row; then those of the claims. */
  readonly events: readonly SqlValue[]
  readonly claims: readonly SqlValue[]
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
      addValues(rows.events, columns.events, record as typeof record & RecordRow)
      for (const row of claims) addValues(rows.claims, columns.claims, row as typeof row & RecordRow)
      numbers.add(termsOf(record, claims))
      rows.count++
      rows.text += record.title.length + record.note.length
      for (const { quote } of claims) rows.text += quote.length
      event++
    },
    waiting: () => rows.count,
    text: () => rows.text,
    take() {
      const taken = { ...rows, ...numbers.take() }
      rows = emptyRows()
      return taken
    },
  }
}

function emptyRows() {
  return { count: 0, text: 0, events: [] as SqlValue[], claims: [] as SqlValue[] }
}

function addValues(values: SqlValue[], names: readonly string[], row: RecordRow): void {
  for (const name of names) values.push(row[name] ?? null)
}
