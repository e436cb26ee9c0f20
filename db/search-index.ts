/** The words of events, for full-text search: what is indexed, and how a typed text becomes a query. */
import { names } from './event-record.ts'
import type { Database } from './open.ts'
import type { EventRecord } from './records.ts'
import type { Range } from './row-ranges.ts'

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

/**
 * The names of a JSON list, one a line, as SQL. Its brackets, commas and quotation marks separate words as well as line
 * breaks do; only where something is escaped in it must it be taken apart.
 */
const lines = (list: string) =>
  `CASE WHEN instr(${list}, '\\') = 0 THEN ${list} ELSE (SELECT group_concat(value, char(10)) FROM json_each(${list})) END`

/** The indexed columns of events, made in the database: the same words as those of `searchColumns`. */
const columnsInTable = (claimants: string, quotes: string) =>
  `SELECT id, title, note, place, ${lines('entities')}, ${lines('tags')}, ${claimants}, ${quotes}
   FROM events e WHERE id BETWEEN ? AND ?`

const ofClaims = (text: string) =>
  `(SELECT group_concat(${text}, char(10) ORDER BY c.position, c.id) FROM claims c WHERE c.event_id = e.id)`

/** Bytes of words that are held before they are written: usually FTS5's own measure, for very many events far more. */
const [usuallyHeld, heldOfMany] = [2 ** 20, 2 ** 25]
/** In how many pieces the index may lie before they are joined: FTS5's own measure, and never while very many go in. */
const [usualPieces, anyNumber] = [4, 0]

export interface SearchTable {
  insert(eventId: number, words: readonly string[]): void
  remove(eventId: number): void
  removeAll(range: Range): void
  /** Adds the words of all events of a range, which have none yet. */
  addAll(range: Range): void
  /** Makes the words of all events anew. */
  rebuild(): void
  /** From now on very many events come, until what it gives is called. */
  expectMany(): () => void
}

/** Keeps the words of events. */
export function searchTable(db: Database): SearchTable {
  const into = 'INSERT INTO search (rowid, title, note, place, entities, tags, claimants, quotes)'
  const insert = db.prepare(`${into} VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
  const insertPlain = db.prepare(`${into} ${columnsInTable("''", "''")}`)
  const insertWithClaims = db.prepare(`${into} ${columnsInTable(ofClaims(lines('c.claimants')), ofClaims('c.quote'))}`)
  const hasClaims = db.prepare('SELECT 1 FROM claims WHERE event_id BETWEEN ? AND ? LIMIT 1')
  const remove = db.prepare('DELETE FROM search WHERE rowid = ?')
  const removeAll = db.prepare('DELETE FROM search WHERE rowid BETWEEN ? AND ?')
  const clear = db.prepare(`INSERT INTO search (search) VALUES ('delete-all')`)
  const configure = db.prepare('INSERT INTO search (search, rank) VALUES (?, CAST(? AS INTEGER))')

  function expect(held: number, pieces: number): void {
    configure.run('hashsize', held)
    configure.run('automerge', pieces)
  }

  const addAll = ({ first, last }: Range) => {
    const statement = hasClaims.get(first, last) === undefined ? insertPlain : insertWithClaims
    statement.run(first, last)
  }

  return {
    insert: (eventId, words) => void insert.run(eventId, ...words),
    remove: (eventId) => void remove.run(eventId),
    removeAll: ({ first, last }) => void removeAll.run(first, last),
    addAll,
    rebuild() {
      clear.run()
      addAll({ first: 1, last: Number.MAX_SAFE_INTEGER })
    },
    expectMany() {
      expect(heldOfMany, anyNumber)
      return () => expect(usuallyHeld, usualPieces)
    },
  }
}

/** What an apostrophe ties to a word without being one that is looked for: `l’`, `qu’`, `’s`, `n’t`. */
const elided = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/giu
const contracted = /(?<=\p{L})['’](?:s|t|d|m|re|ll|ve)(?![\p{L}\p{N}])/giu

/**
 * The FTS5 query for a typed text: every word, or a word that it begins. Null when there is no letter or digit in it.
 * Each word is quoted, so that nothing typed is read as an operator.
 */
export function searchQuery(text: string): string | null {
  const words = text
    .replace(elided, ' ')
    .replace(contracted, ' ')
    .match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)
  return words === null ? null : words.map((word) => `"${word}"*`).join(' AND ')
}
