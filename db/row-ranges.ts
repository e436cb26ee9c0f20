/** Removing rows by ranges of ids. */
import type { BatchTable } from './batches.ts'
import type { Database } from './open.ts'

/** Ids from `first` to `last`. */
export interface Range {
  readonly first: number
  readonly last: number
}

export interface RowRanges {
  remove(table: BatchTable, range: Range): void
  /** The same by emptying the table and putting back what stays. */
  keepOthers(table: BatchTable | 'event_terms', range: Range): void
}

export function rowRanges(db: Database): RowRanges {
  const remove = {
    events: db.prepare('DELETE FROM events WHERE id BETWEEN ? AND ?'),
    claims: db.prepare('DELETE FROM claims WHERE id BETWEEN ? AND ?'),
  }
  return {
    remove: (table, { first, last }) => void remove[table].run(first, last),
    keepOthers(table, { first, last }) {
      const id = table === 'event_terms' ? 'event_id' : 'id'
      db.prepare(`CREATE TEMP TABLE others AS SELECT * FROM main.${table} WHERE ${id} < ? OR ${id} > ?`).run(
        first,
        last,
      )
      db.exec(`DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM temp.others; DROP TABLE temp.others`)
    },
  }
}
