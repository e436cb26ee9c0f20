/** The one door that every write goes through: rows, their images before and after, and the revision, together or not at all. */
import type { ChangeLabel } from '../core/contract/views.ts'
import { AppError } from '../core/errors.ts'
import type { LogEntry, Stack } from '../core/history.ts'
import { type BulkWork, bulkWriter } from './bulk.ts'
import { derivedTables } from './derived.ts'
import type { LongWrite } from './long-write.ts'
import type { Database } from './open.ts'
import type { Pyramid } from './pyramid/pyramid.ts'
import { type RecordTables, recordTables } from './record-tables.ts'
import type { EventRecord, RecordRow, Records, TableName, Unsaved } from './records.ts'
import { type RevisionLog, revisionLog } from './revision-log.ts'

/** Handed out inside `commit` only, so that a write outside the history does not compile. */
export interface Tx {
  /** The revision that is being made. */
  readonly revision: number
  /** Adds a row, whose content may depend on its id, and gives the id. */
  insert<Name extends TableName>(table: Name, row: (id: number) => Unsaved<Name>): number
  update<Name extends TableName>(table: Name, row: Records[Name]): void
  remove(table: TableName, id: number): void
}

export interface Committed<Result> {
  readonly result: Result
  readonly revision: number
}

export interface Door {
  /** Runs `work` in one transaction that becomes one revision. `work` is synchronous; whatever it throws undoes it all. */
  commit<Result>(label: ChangeLabel, work: (tx: Tx) => Result): Committed<Result>
  /** `commit` for very many events, about `expected` of them or nobody knows how many; with none, no revision is made. */
  commitBulk(title: string, expected: number | null, write: LongWrite, work: BulkWork): Committed<number>
  /** Takes the last change back, as a new revision. Throws `nothing_to_undo`. */
  undo(write: LongWrite): void
  /** Puts back what the last undo took, as a new revision. Throws `nothing_to_redo`. */
  redo(write: LongWrite): void
  readonly log: RevisionLog
}

const change = { action: 'change', reverses: null } as const

/** The door of an open library. `now` is the clock: epoch milliseconds UTC. */
export function writeDoor(db: Database, pyramid: Pyramid, now: () => number): Door {
  const tables = recordTables(db)
  const derived = derivedTables(db)
  const log = revisionLog(db)
  const bulk = bulkWriter(db, { tables, derived, pyramid })
  const write = revisionWriter(db, log, now)

  function writeRecords<Result>(revision: number, work: (writer: Writer) => Result): Result {
    const writer = recordWriter(revision, { tables, log, pyramid })
    const result = work(writer)
    for (const id of writer.touched) derived.refresh(id, (tables.events.read(id) as EventRecord | undefined) ?? null)
    return result
  }

  function reverse(action: 'undo' | 'redo', target: number, long: LongWrite): void {
    const isBulk = bulk.isBulk(target)
    const work = () =>
      write({ action, reverses: target }, log.label(target), (revision) => {
        writeRecords(revision, (writer) => {
          for (const { table, id, before } of log.changesBackwards(target)) writer.restore(table, id, before)
        })
        if (isBulk) bulk.reverse(revision, target, long)
      })
    if (isBulk) withoutRowChecks(db, work)
    else work()
  }

  return {
    log,
    commit: (label, work) => write(change, label, (revision) => writeRecords(revision, work)),
    commitBulk: (title, expected, long, work) =>
      unlessEmpty(log, () =>
        withoutRowChecks(db, () =>
          write(change, { kind: 'imported', title, count: 0 }, (revision) => {
            const count = bulk.write(revision, expected, long, work)
            if (count === 0) throw new NothingCame()
            log.setCount(revision, count)
            return count
          }),
        ),
      ),
    undo: (long) => reverse('undo', topOf(log.stacks().undo, 'nothing_to_undo'), long),
    redo: (long) => reverse('redo', topOf(log.stacks().redo, 'nothing_to_redo'), long),
  }
}

/** Takes a revision back that turns out to be empty. */
class NothingCame extends Error {}

function unlessEmpty(log: RevisionLog, work: () => Committed<number>): Committed<number> {
  try {
    return work()
  } catch (error) {
    if (error instanceof NothingCame) return { result: 0, revision: log.revision() }
    throw error
  }
}

function topOf(stack: Stack | null, problem: 'nothing_to_undo' | 'nothing_to_redo'): number {
  if (stack === null) throw new AppError(problem)
  return stack.top
}

/**
 * Runs work as a revision, in one transaction. The revision is noted first: while a row still waits for the one that
 * it refers to, every insert has to look for rows that wait for it.
 */
function revisionWriter(db: Database, log: RevisionLog, now: () => number) {
  return <Result>(
    action: Omit<LogEntry, 'id'>,
    label: ChangeLabel,
    work: (revision: number) => Result,
  ): Committed<Result> =>
    inTransaction(db, () => {
      const revision = log.revision() + 1
      log.add({ ...action, id: revision }, label, now())
      const result = work(revision)
      if (result instanceof Promise) throw new Error('a commit must be synchronous')
      return { result, revision }
    })
}

interface Kept {
  readonly tables: RecordTables
  readonly log: RevisionLog
  readonly pyramid: Pyramid
}

interface Writer extends Tx {
  /** Events of which a row was written. */
  readonly touched: ReadonlySet<number>
  /** Makes a row what it was; null: there was none. */
  restore(table: TableName, id: number, image: RecordRow | null): void
}

/** Writes rows and, with each, its images before and after. */
function recordWriter(revision: number, { tables, log, pyramid }: Kept): Writer {
  const touched = new Set<number>()

  function put(table: TableName, id: number, after: RecordRow | null): void {
    const before = tables[table].read(id) ?? null
    if (before === null && after === null) throw new Error(`no row ${id} in ${table}`)
    for (const image of [before, after]) {
      const eventId = image === null ? undefined : eventOf(table, image)
      if (eventId !== undefined) touched.add(eventId)
    }
    if (after === null) tables[table].remove(id)
    else if (before === null) tables[table].insert(after)
    else tables[table].update(after)
    if (table === 'events') pyramid.replace(before as EventRecord | null, after as EventRecord | null)
    log.addChange(revision, { table, id, before, after })
  }

  return {
    revision,
    touched,
    insert(table, row) {
      const id = tables[table].nextId()
      put(table, id, { ...row(id), id } as RecordRow)
      return id
    },
    update: (table, row) => put(table, row.id, row as unknown as RecordRow),
    remove: (table, id) => put(table, id, null),
    restore: put,
  }
}

/** The event that a row is part of; a link is part of none that is indexed. */
function eventOf(table: TableName, image: RecordRow): number | undefined {
  if (table === 'events') return image.id
  return table === 'claims' ? Number(image['event_id']) : undefined
}

/**
 * Leaves the checks of single rows to those who write very many, which takes a third of their time: ids are given out
 * as rows go in, sources are looked for, and all else comes from checked drafts. `dateline check` still finds a bad row.
 */
function withoutRowChecks<Result>(db: Database, work: () => Result): Result {
  db.pragma('foreign_keys = OFF')
  db.pragma('ignore_check_constraints = ON')
  try {
    return work()
  } finally {
    db.pragma('ignore_check_constraints = OFF')
    db.pragma('foreign_keys = ON')
  }
}

function inTransaction<Result>(db: Database, work: () => Result): Result {
  if (db.inTransaction) throw new Error('a commit within a commit')
  db.exec('BEGIN IMMEDIATE')
  try {
    // Parents and children of one change may be written in any order.
    db.pragma('defer_foreign_keys = ON')
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    // A full disk has rolled back by itself.
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}
