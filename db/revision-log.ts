/** The log of revisions and of the rows that each changed; only ever added to. */
import type { ChangeKind, ChangeLabel, Revision } from '../core/contract/views.ts'
import { afterRevision, emptyStacks, type LogEntry, type Stacks } from '../core/history.ts'
import type { EventId } from '../core/model/event.ts'
import type { Database } from './open.ts'
import type { RecordRow, TableName } from './records.ts'

/** One row that a revision changed, with its images before and after; null where there was or is no row. */
export interface Change {
  readonly table: TableName
  readonly id: number
  readonly before: RecordRow | null
  readonly after: RecordRow | null
}

interface RevisionRow {
  readonly id: number
  readonly at: number
  readonly action: Revision['action']
  readonly kind: ChangeKind
  readonly title: string
  readonly count: number
  readonly reverses: number | null
}

export interface RevisionLog {
  /** The last revision; 0 in a new library. */
  revision(): number
  add(entry: LogEntry, label: ChangeLabel, at: number): void
  /** Says how many rows a revision that is being made counts. */
  setCount(revision: number, count: number): void
  addChange(revision: number, change: Change): void
  changesBackwards(revision: number): Change[]
  label(revision: number): ChangeLabel
  /** What can be undone and redone now, also after another connection wrote. */
  stacks(): Stacks
  isSample(): boolean
  list(input: { readonly before: number | null; readonly limit: number; readonly eventId: EventId | null }): Revision[]
}

/** A revision names this many of its events at most: a large one says how many in its label. */
const eventIdsListed = 100

export function revisionLog(db: Database): RevisionLog {
  const statements = logStatements(db)
  let known = { revision: 0, stacks: emptyStacks }

  const label = (revision: number): ChangeLabel => {
    const row = statements.one.get(revision)
    if (row === undefined) throw new Error(`no revision ${revision}`)
    return { kind: row.kind, title: row.title, count: row.count }
  }
  const revision = () => statements.last.get() ?? 0

  return {
    revision,
    label,
    add({ id, action, reverses }, { kind, title, count }, at) {
      statements.add.run(id, at, action, kind, title, count, reverses)
    },
    setCount: (ofRevision, count) => void statements.setCount.run(count, ofRevision),
    addChange(ofRevision, { table, id, before, after }) {
      statements.addChange.run(ofRevision, table, id, image(before), image(after))
    },
    changesBackwards: (ofRevision) => statements.changes.all(ofRevision).map(parsedChange),
    stacks() {
      const last = revision()
      if (last === known.revision) return known.stacks
      let { stacks } = known
      for (const entry of statements.since.iterate(known.revision)) stacks = afterRevision(stacks, entry)
      // Not kept while a transaction may still be taken back.
      if (!db.inTransaction) known = { revision: last, stacks }
      return stacks
    },
    isSample: () => statements.one.get(1)?.kind === 'sample-added',
    list: ({ before, limit, eventId }) => {
      const from = before ?? Number.MAX_SAFE_INTEGER
      const rows =
        eventId === null ? statements.list.all(from, limit) : statements.listOf.all({ event: eventId, from, limit })
      return rows.map((row) => revisionOf(row, statements.eventIds.all({ revision: row.id, limit: eventIdsListed })))
    },
  }
}

function logStatements(db: Database) {
  return {
    last: db.prepare<number>('SELECT max(id) FROM revisions').pluck(),
    since: db.prepare<LogEntry>('SELECT id, action, reverses FROM revisions WHERE id > ? ORDER BY id'),
    one: db.prepare<RevisionRow>('SELECT * FROM revisions WHERE id = ?'),
    add: db.prepare(
      'INSERT INTO revisions (id, at, action, kind, title, count, reverses) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    setCount: db.prepare('UPDATE revisions SET count = ? WHERE id = ?'),
    addChange: db.prepare('INSERT INTO changes (revision, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?)'),
    changes: db.prepare<ChangeRow>(
      'SELECT table_name, row_id, before, after FROM changes WHERE revision = ? ORDER BY id DESC',
    ),
    list: db.prepare<RevisionRow>('SELECT * FROM revisions WHERE id < ? ORDER BY id DESC LIMIT ?'),
    listOf: db.prepare<RevisionRow>(
      `SELECT r.* FROM revisions r WHERE r.id IN
         (SELECT revision FROM changes WHERE table_name = 'events' AND row_id = :event
          UNION ALL SELECT revision FROM change_batches
            WHERE table_name = 'events' AND :event BETWEEN first_id AND last_id)
       AND r.id < :from ORDER BY r.id DESC LIMIT :limit`,
    ),
    eventIds: db
      .prepare<number>(
        `SELECT row_id FROM (
           SELECT row_id, id AS place FROM changes WHERE revision = :revision AND table_name = 'events'
           UNION ALL SELECT first_id, id FROM change_batches WHERE revision = :revision AND table_name = 'events')
         GROUP BY row_id ORDER BY min(place) LIMIT :limit`,
      )
      .pluck(),
  }
}

interface ChangeRow {
  readonly table_name: TableName
  readonly row_id: number
  readonly before: string | null
  readonly after: string | null
}

function image(row: RecordRow | null): string | null {
  return row === null ? null : JSON.stringify(row)
}

function parsedChange({ table_name, row_id, before, after }: ChangeRow): Change {
  const parsed = (json: string | null) => (json === null ? null : (JSON.parse(json) as RecordRow))
  return { table: table_name, id: row_id, before: parsed(before), after: parsed(after) }
}

function revisionOf(row: RevisionRow, eventIds: readonly number[]): Revision {
  const { id, at, action, kind, title, count, reverses } = row
  return { id, at, action, label: { kind, title, count }, reverses, eventIds: eventIds as EventId[] }
}
