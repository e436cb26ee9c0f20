/** Verifies a library: the file itself, its references, and that everything made from the records still agrees with them. */
import type { CheckReport } from '../core/contract/views.ts'
import { dateBounds, parseEdtf } from '../core/date/index.ts'
import { quoteState } from '../core/model/quote.ts'
import { pyramidProblems, searchProblems, termProblems } from './check-derived.ts'
import { boundColumns } from './event-record.ts'
import { versionOf } from './migrate.ts'
import type { Database } from './open.ts'
import type { ClaimRecord, EventRecord } from './records.ts'
import { presentSchema, schemaText } from './schema-text.ts'
import { sha256Of } from './sources.ts'

type Problem = CheckReport['problems'][number]

/** Looks at everything; to be run as one read transaction, since what is compared must be of one state. */
export function checkLibrary(db: Database, path: string): CheckReport {
  const count = (table: string) => db.prepare<number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0
  const problems = [
    ...integrityProblems(db),
    ...schemaProblems(db),
    ...referenceProblems(db),
    ...dateProblems(db),
    ...quoteProblems(db),
    ...searchProblems(db),
    ...termProblems(db),
    ...pyramidProblems(db),
  ]
  return {
    events: count('events'),
    sources: count('sources'),
    claims: count('claims'),
    schemaVersion: versionOf(db, path),
    problems,
  }
}

function* integrityProblems(db: Database): Generator<Problem> {
  // The index keeps what it knows of its parts until a query is opened, also when another connection has merged them.
  db.prepare('SELECT rowid FROM search LIMIT 1').get()
  for (const subject of db.prepare<string>('PRAGMA integrity_check').pluck().iterate()) {
    if (subject !== 'ok') yield { kind: 'integrity', subject }
  }
}

function* schemaProblems(db: Database): Generator<Problem> {
  if (schemaText(db) !== presentSchema()) yield { kind: 'integrity', subject: 'schema' }
}

function* referenceProblems(db: Database): Generator<Problem> {
  const rows = db.prepare<{ table: string; rowid: number; parent: string }>('PRAGMA foreign_key_check')
  for (const { table, rowid, parent } of rows.iterate()) {
    yield { kind: 'foreign-key', subject: `${table} ${rowid} → ${parent}` }
  }
}

function* dateProblems(db: Database): Generator<Problem> {
  for (const event of db.prepare<EventRecord>('SELECT * FROM events').iterate()) {
    const reading = parseEdtf(event.date)
    const columns = reading.ok ? boundColumns(dateBounds(reading.date)) : null
    const agrees =
      columns !== null && Object.entries(columns).every(([name, value]) => value === event[name as keyof EventRecord])
    if (!agrees) yield { kind: 'date', subject: `event ${event.id}: ${event.date}` }
  }
}

function* quoteProblems(db: Database): Generator<Problem> {
  for (const { id, text, sha256 } of db
    .prepare<{ id: number; text: string; sha256: string }>('SELECT id, text, sha256 FROM sources')
    .iterate()) {
    if (sha256Of(text) !== sha256) yield { kind: 'quote', subject: `source ${id}: SHA-256` }
  }
  const claims = db.prepare<ClaimRecord & { text: string | null }>(
    'SELECT c.*, s.text FROM claims c JOIN sources s ON s.id = c.source_id',
  )
  for (const { id, event_id, quote, quote_start, quote_end, text } of claims.iterate()) {
    const state = quoteState({ quote, quoteStart: quote_start, quoteEnd: quote_end }, text)
    if (state === 'missing' || (state === 'moved' && quote_start !== null)) {
      yield { kind: 'quote', subject: `event ${event_id}, claim ${id}: ${quote.slice(0, 80)}` }
    }
  }
}
