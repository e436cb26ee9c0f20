/** What is made from the records of an event and kept beside them: its terms and its words. */
import type { Database } from './open.ts'
import type { ClaimRecord, EventRecord } from './records.ts'
import { searchColumns, searchTable } from './search-index.ts'
import { termsOf, termTables } from './terms.ts'

export interface DerivedAdder {
  add(event: EventRecord, claims: readonly ClaimRecord[]): void
  /** Counts the uses of all terms; nothing may be asked before. */
  finish(): void
}

export interface Derived {
  /** Brings everything about one event in line with its records; with null, of an event that is no more. */
  refresh(eventId: number, event: EventRecord | null): void
  /** For very many events that have nothing yet. */
  adder(): DerivedAdder
  /** Adds everything about the events with ids from `first` to `last`, which have nothing yet. */
  addAll(first: number, last: number): void
  /** Removes everything about the events with ids from `first` to `last`. */
  removeAll(first: number, last: number): void
}

/** How many events are held at a time. */
const batchSize = 500

export function derivedTables(db: Database): Derived {
  const eventsFrom = db.prepare<EventRecord>('SELECT * FROM events WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?')
  const claimsOf = db.prepare<ClaimRecord>('SELECT * FROM claims WHERE event_id = ? ORDER BY position, id')
  const terms = termTables(db)
  const search = searchTable(db)

  function adder(): DerivedAdder {
    const termAdder = terms.adder()
    return {
      add(event, claims) {
        termAdder.add(event.id, termsOf(event, claims))
        search.insert(event.id, searchColumns(event, claims))
      },
      finish: () => termAdder.finish(),
    }
  }

  return {
    adder,
    refresh(eventId, event) {
      const claims = event === null ? [] : claimsOf.all(eventId)
      terms.replace(eventId, event === null ? [] : termsOf(event, claims))
      search.remove(eventId)
      if (event !== null) search.insert(eventId, searchColumns(event, claims))
    },
    addAll(first, last) {
      const { add, finish } = adder()
      let batch = eventsFrom.all(first, last, batchSize)
      while (batch.length > 0) {
        for (const event of batch) add(event, claimsOf.all(event.id))
        batch = eventsFrom.all((batch.at(-1)?.id ?? last) + 1, last, batchSize)
      }
      finish()
    },
    removeAll(first, last) {
      terms.removeAll(first, last)
      search.removeAll(first, last)
    },
  }
}
