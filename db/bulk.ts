/** Very many events in one revision: rows go in without an image each, and what is made from them is made in bulk. */
import { batchTables } from './batches.ts'
import { bulkReversal } from './bulk-reversal.ts'
import type { Derived } from './derived.ts'
import { eventCount } from './event-count.ts'
import type { LongWrite } from './long-write.ts'
import type { Database } from './open.ts'
import { packedInserter } from './packed-rows.ts'
import { passingIndexes } from './passing-indexes.ts'
import type { ImportStart, RowBatch } from './prepared-rows.ts'
import type { Pyramid } from './pyramid/pyramid.ts'
import type { RecordTables } from './record-tables.ts'

/** Adds the rows that begin at `start`; `add` takes them in order. */
export type BulkWork = (start: ImportStart, add: (batch: RowBatch) => void) => void

export interface BulkWriter {
  /** Adds rows, about `expected` of them or nobody knows how many; gives how many events came. */
  write(revision: number, expected: number | null, long: LongWrite, work: BulkWork): number
  /** Whether a revision changed rows in bulk. */
  isBulk(revision: number): boolean
  /** Takes back the batches of a revision, as batches of another. */
  reverse(revision: number, target: number, long: LongWrite): void
}

interface Kept {
  readonly tables: RecordTables
  readonly derived: Derived
  readonly pyramid: Pyramid
}

/** How many events go in before their words are indexed, while their rows are still at hand. */
const indexedAtOnce = 20_000

export function bulkWriter(db: Database, kept: Kept): BulkWriter {
  const { tables, derived, pyramid } = kept
  const batches = batchTables(db)
  const indexes = passingIndexes(db)
  const total = eventCount(db)
  const reverse = bulkReversal(db, { batches, derived, pyramid })

  function write(revision: number, expected: number | null, long: LongWrite, work: BulkWork): number {
    const others = total()
    const changed = expected ?? Number.POSITIVE_INFINITY
    const restoreIndexes = indexes.setAside(changed, others)
    const restoreSearch = changed > others ? derived.search.expectMany() : () => undefined
    const inserter = batchInserter(db, derived)
    const start = { revision, event: tables.events.nextId(), claim: tables.claims.nextId() }
    const next = { event: start.event, claim: start.claim }
    work(start, (batch) => {
      inserter.add(next, batch)
      next.event += batch.events.count
      next.claim += batch.claims.count
    })
    inserter.finish()
    const count = next.event - start.event
    if (count === 0) return count
    restoreIndexes(long, count)
    restoreSearch()
    batches.add(revision, { table: 'events', first: start.event, last: next.event - 1 })
    if (next.claim > start.claim) batches.add(revision, { table: 'claims', first: start.claim, last: next.claim - 1 })
    pyramid.addAll({ first: start.event, last: next.event - 1 })
    long.step('writing', 0)
    return count
  }

  return {
    write,
    isBulk: (revision) => batches.backwards(revision).length > 0,
    reverse: (revision, target, long) => reverse(revision, batches.backwards(target), long),
  }
}

/** Writes batches of rows, the terms and the words of each event. */
function batchInserter(db: Database, { terms, search }: Derived) {
  const events = packedInserter(db, 'events')
  const claims = packedInserter(db, 'claims')
  const adder = terms.adder()
  let indexedFrom: number | null = null
  let next = 0

  function indexWords(): void {
    if (indexedFrom !== null) search.addAll({ first: indexedFrom, last: next - 1 })
    indexedFrom = null
  }

  return {
    add(first: { readonly event: number; readonly claim: number }, batch: RowBatch): void {
      events.insert(first.event, batch.events)
      claims.insert(first.claim, batch.claims)
      adder.add(first.event, batch)
      indexedFrom ??= first.event
      next = first.event + batch.events.count
      if (next - indexedFrom >= indexedAtOnce) indexWords()
    },
    finish(): void {
      indexWords()
      adder.finish()
    },
  }
}
