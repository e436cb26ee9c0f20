/** What is made from the records of an event and kept beside them: its terms and its words. */
import type { LongWrite } from './long-write.ts'
import type { Database } from './open.ts'
import type { ClaimRecord, EventRecord } from './records.ts'
import type { Range } from './row-ranges.ts'
import { type SearchTable, searchColumns, searchTable } from './search-index.ts'
import { termNumbers } from './term-numbers.ts'
import { type TermTables, termsOf, termTables } from './terms.ts'

export interface Derived {
  /** Brings everything about one event in line with its records; with null, of an event that is no more. */
  refresh(eventId: number, event: EventRecord | null): void
  /** Adds everything about the events of a range without gaps, which have nothing yet. */
  addAll(range: Range, long: LongWrite): void
  readonly terms: TermTables
  readonly search: SearchTable
}

/** How many events are held at a time. */
const batchSize = 1000

export function derivedTables(db: Database): Derived {
  const events = db.prepare<EventRecord>('SELECT * FROM events WHERE id BETWEEN ? AND ? ORDER BY id')
  const claimsOf = db.prepare<ClaimRecord>('SELECT * FROM claims WHERE event_id = ? ORDER BY position, id')
  const claimed = db.prepare<number>('SELECT DISTINCT event_id FROM claims WHERE event_id BETWEEN ? AND ?').pluck()
  const terms = termTables(db)
  const search = searchTable(db)

  return {
    terms,
    search,
    refresh(eventId, event) {
      const claims = event === null ? [] : claimsOf.all(eventId)
      terms.replace(eventId, event === null ? [] : termsOf(event, claims))
      search.remove(eventId)
      if (event !== null) search.insert(eventId, searchColumns(event, claims))
    },
    addAll({ first, last }, long) {
      const numbers = termNumbers()
      const adder = terms.adder()
      for (let from = first; from <= last; from += batchSize) {
        const to = Math.min(last, from + batchSize - 1)
        const withClaims = new Set(claimed.all(from, to))
        for (const event of events.all(from, to)) {
          numbers.add(termsOf(event, withClaims.has(event.id) ? claimsOf.all(event.id) : []))
        }
        adder.add(from, numbers.take())
        search.addAll({ first: from, last: to })
        long.step('indexing', from - first, last - first + 1)
      }
      adder.finish()
    },
  }
}
