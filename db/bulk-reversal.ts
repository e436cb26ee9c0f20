/** Taking back what came or went in bulk: very many rows go, or come back, with everything that was made from them. */
import type { Batch, BatchTable, BatchTables } from './batches.ts'
import type { Derived } from './derived.ts'
import { eventCount } from './event-count.ts'
import type { LongWrite } from './long-write.ts'
import type { Database } from './open.ts'
import { passingIndexes } from './passing-indexes.ts'
import type { Pyramid } from './pyramid/pyramid.ts'
import { type Range, rowRanges } from './row-ranges.ts'

interface Kept {
  readonly batches: BatchTables
  readonly derived: Derived
  readonly pyramid: Pyramid
}

/** Gives the function that reverses the batches of one revision under the number of another. */
export function bulkReversal(db: Database, kept: Kept) {
  const takeAway = taker(db, kept)
  const putBack = putter(db, kept)
  return (revision: number, found: readonly Batch[], long: LongWrite): void => {
    const removed = found.filter(({ isRemoval }) => isRemoval)
    const added = found.filter(({ isRemoval }) => !isRemoval)
    takeAway(revision, added, long)
    putBack(revision, removed, long)
    long.step('writing', 0)
  }
}

function taker(db: Database, { batches, derived, pyramid }: Kept) {
  const indexes = passingIndexes(db)
  const total = eventCount(db)
  const rows = rowRanges(db)

  /** A few rows are sooner put back into empty tables than very many taken out of full ones. */
  function emptyAndRefill(events: Range, claims: Range | null): () => void {
    rows.keepOthers('event_terms', events)
    if (claims !== null) rows.keepOthers('claims', claims)
    rows.keepOthers('events', events)
    return () => {
      derived.terms.recount()
      derived.search.rebuild()
    }
  }

  function takeOut(events: Range, claims: Range | null): () => void {
    derived.terms.removeAll(events)
    derived.search.removeAll(events)
    if (claims !== null) rows.remove('claims', claims)
    rows.remove('events', events)
    return () => undefined
  }

  return (revision: number, added: readonly Batch[], long: LongWrite): void => {
    const events = rangeOf(added, 'events')
    if (events === null) return
    for (const batch of added) batches.keep(revision, batch, long)
    const claims = rangeOf(added, 'claims')
    const count = events.last - events.first + 1
    const others = total() - count
    const restoreIndexes = indexes.setAside(count, others)
    const finishPyramid = pyramid.removing(events)
    const finishDerived = count > others ? emptyAndRefill(events, claims) : takeOut(events, claims)
    restoreIndexes(long, count)
    finishDerived()
    finishPyramid()
  }
}

function putter(db: Database, { batches, derived, pyramid }: Kept) {
  const indexes = passingIndexes(db)
  const total = eventCount(db)

  return (revision: number, removed: readonly Batch[], long: LongWrite): void => {
    const events = rangeOf(removed, 'events')
    if (events === null) return
    const count = events.last - events.first + 1
    const others = total()
    const restoreIndexes = indexes.setAside(count, others)
    const restoreSearch = count > others ? derived.search.expectMany() : () => undefined
    for (const [at, batch] of removed.entries()) {
      long.step('reading', Math.round((count * at) / removed.length), count)
      batches.restore(batch)
      batches.add(revision, batch)
    }
    derived.addAll(events, long)
    restoreIndexes(long, count)
    restoreSearch()
    pyramid.addAll(events)
  }
}

/** The ids of all rows of some batches of one revision, which are always without a gap. */
function rangeOf(batches: readonly Batch[], table: BatchTable): Range | null {
  const ranges = batches.filter((batch) => batch.table === table)
  if (ranges.length === 0) return null
  return {
    first: ranges.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY),
    last: ranges.reduce((most, { last }) => Math.max(most, last), 0),
  }
}
