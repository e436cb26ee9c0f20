/** Very many events in one revision: rows go in without an image each, and what is made from them is made at the end. */
import type { CheckedDraft } from '../core/model/check-draft.ts'
import { type Batch, type BatchTables, batchTables } from './batches.ts'
import type { Derived } from './derived.ts'
import { eventRecord } from './event-record.ts'
import type { LongWrite } from './long-write.ts'
import type { Database } from './open.ts'
import { passingIndexes } from './passing-indexes.ts'
import type { Pyramid } from './pyramid/pyramid.ts'
import type { RecordTables } from './record-tables.ts'
import type { ClaimRecord, EventRecord, RecordRow } from './records.ts'
import { claimColumns } from './write-events.ts'

export interface BulkTx {
  /** Adds a checked event with its claims. Its links are not kept: they could only lead to events of before. */
  add(checked: CheckedDraft): void
}

export interface BulkWriter {
  write<Result>(revision: number, long: LongWrite, work: (bulk: BulkTx) => Result): Result
  /** Takes back the batches of a revision, as batches of another. */
  reverse(revision: number, target: number, long: LongWrite): void
}

interface Kept {
  readonly tables: RecordTables
  readonly derived: Derived
  readonly pyramid: Pyramid
}

interface Range {
  readonly first: number
  readonly last: number
}

export function bulkWriter(db: Database, kept: Kept): BulkWriter {
  const { pyramid } = kept
  const batches = batchTables(db)
  const indexes = passingIndexes(db)

  return {
    write(revision, long, work) {
      const restoreIndexes = indexes.setAside()
      const inserter = bulkInserter(kept, revision)
      const result = work(inserter)
      const [events, claims] = inserter.finish()
      const rows = events === null ? 0 : events.last - events.first + 1
      long.step('indexing', 0, rows)
      restoreIndexes()
      long.step('indexing', rows / 2, rows)
      if (events !== null) batches.add(revision, { table: 'events', ...events })
      if (claims !== null) batches.add(revision, { table: 'claims', ...claims })
      if (events !== null) pyramid.addAll(events.first, events.last)
      long.step('writing', 0)
      return result
    },
    reverse(revision, target, long) {
      const found = batches.backwards(target)
      if (found.length === 0) return
      const removed = found.filter(({ isRemoval }) => isRemoval)
      const added = found.filter(({ isRemoval }) => !isRemoval)
      takeAway(kept, { batches, revision, long }, added)
      putBack(kept, { batches, revision, long }, removed)
      long.step('writing', 0)
    },
  }
}

/** Inserts rows under the next ids and remembers which. */
function bulkInserter({ tables, derived }: Kept, revision: number) {
  const { events, claims } = tables
  const [eventInserter, claimInserter] = [events.inserter(), claims.inserter()]
  const adder = derived.adder()
  const firstEvent = events.nextId()
  const firstClaim = claims.nextId()
  let eventId = firstEvent
  let claimId = firstClaim
  const range = (first: number, next: number): Range | null => (next > first ? { first, last: next - 1 } : null)
  return {
    add(checked: CheckedDraft): void {
      const event = eventRecord(eventId, revision, checked)
      const rows = checked.draft.claims.map((claim, position) => ({
        id: claimId++,
        ...claimColumns(eventId, position, claim),
      }))
      eventInserter.insert(event as EventRecord & RecordRow)
      for (const row of rows) claimInserter.insert(row as ClaimRecord & RecordRow)
      adder.add(event, rows)
      eventId++
    },
    finish() {
      eventInserter.finish()
      claimInserter.finish()
      adder.finish()
      return [range(firstEvent, eventId), range(firstClaim, claimId)] as const
    },
  }
}

interface Reversal {
  readonly batches: BatchTables
  readonly revision: number
  readonly long: LongWrite
}

function takeAway({ derived, pyramid }: Kept, { batches, revision, long }: Reversal, added: readonly Batch[]): void {
  const events = rangeOf(added)
  if (events !== null) derived.removeAll(events.first, events.last)
  const finish = events === null ? null : pyramid.removing(events.first, events.last)
  for (const batch of added) batches.remove(revision, batch, long)
  finish?.()
}

function putBack(
  { tables, derived, pyramid }: Kept,
  { batches, revision, long }: Reversal,
  removed: readonly Batch[],
): void {
  for (const [at, batch] of removed.entries()) {
    long.step('reading', at, removed.length)
    for (const row of batches.images(batch)) tables[batch.table].insert(row)
    batches.add(revision, batch)
  }
  const events = rangeOf(removed)
  if (events === null) return
  derived.addAll(events.first, events.last)
  pyramid.addAll(events.first, events.last)
}

/** The ids of all events of some batches of one revision, which are always without a gap. */
function rangeOf(batches: readonly Batch[]): Range | null {
  const events = batches.filter(({ table }) => table === 'events')
  if (events.length === 0) return null
  return { first: Math.min(...events.map(({ first }) => first)), last: Math.max(...events.map(({ last }) => last)) }
}
