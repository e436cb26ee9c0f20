/** The words of events, for full-text search: what is indexed, and how a typed text becomes a query. */
import { names } from './event-record.ts'
import type { Database } from './open.ts'
import type { EventRecord } from './records.ts'

/** The columns of the `search` table, and how it takes texts apart. */
export const searchColumnNames = ['title', 'note', 'place', 'entities', 'tags', 'claimants', 'quotes'] as const
export const searchTokenizer = 'unicode61 remove_diacritics 2'

interface IndexedClaim {
  readonly quote: string
  readonly claimants: string
}

/** The indexed texts of an event, in the order of `searchColumnNames`. */
export function searchColumns(event: EventRecord, claims: readonly IndexedClaim[]): string[] {
  const lines = (json: string) => names(json).join('\n')
  return [
    event.title,
    event.note,
    event.place,
    lines(event.entities),
    lines(event.tags),
    claims.map((claim) => lines(claim.claimants)).join('\n'),
    claims.map((claim) => claim.quote).join('\n'),
  ]
}

/** Keeps the words of events. */
export function searchTable(db: Database) {
  const insert = db.prepare(
    'INSERT INTO search (rowid, title, note, place, entities, tags, claimants, quotes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const remove = db.prepare('DELETE FROM search WHERE rowid = ?')
  const removeAll = db.prepare('DELETE FROM search WHERE rowid BETWEEN ? AND ?')
  return {
    insert: (eventId: number, words: readonly string[]): void => void insert.run(eventId, ...words),
    remove: (eventId: number): void => void remove.run(eventId),
    removeAll: (first: number, last: number): void => void removeAll.run(first, last),
  }
}

/**
 * The FTS5 query for a typed text: every word, or a word that it begins. Null when there is no letter or digit in it.
 * Each word is quoted, so that nothing typed is read as an operator.
 */
export function searchQuery(text: string): string | null {
  const words = text.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)
  return words === null ? null : words.map((word) => `"${word}"*`).join(' AND ')
}
