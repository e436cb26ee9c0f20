/** Which events hold the words of a query. */
import type { Database } from '../open.ts'
import type { ClaimRecord, EventRecord } from '../records.ts'
import { searchColumnNames, searchColumns, searchTokenizer } from '../search-index.ts'

export interface WordMembers {
  /** The ids of all that match an FTS5 query. */
  all(query: string): number[]
  /**
   * Those of some events that match. Their words are put into an index of their own: asked about single rows, the
   * large one would still gather everything that begins with a word.
   */
  among(query: string, ids: readonly number[]): number[]
}

export function wordMembers(db: Database): WordMembers {
  const all = db.prepare<number>('SELECT rowid FROM search WHERE search MATCH ?').pluck()
  const event = db.prepare<EventRecord>('SELECT * FROM events WHERE id = ?')
  const claims = db.prepare<ClaimRecord>('SELECT * FROM claims WHERE event_id = ?')
  let few: ReturnType<typeof fewStatements> | null = null

  return {
    all: (query) => all.all(query),
    among(query, ids) {
      few ??= fewStatements(db)
      few.clear.run()
      for (const id of ids) {
        const record = event.get(id)
        if (record !== undefined) few.insert.run(id, ...searchColumns(record, claims.all(id)))
      }
      return few.found.all(query)
    },
  }
}

function fewStatements(db: Database) {
  const columns = searchColumnNames.join(', ')
  db.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp.few_words
       USING fts5 (${columns}, content = '', contentless_delete = 1, tokenize = '${searchTokenizer}')`,
  )
  return {
    clear: db.prepare(`INSERT INTO temp.few_words (few_words) VALUES ('delete-all')`),
    insert: db.prepare(
      `INSERT INTO temp.few_words (rowid, ${columns}) VALUES (?${', ?'.repeat(searchColumnNames.length)})`,
    ),
    found: db.prepare<number>('SELECT rowid FROM temp.few_words WHERE few_words MATCH ?').pluck(),
  }
}
