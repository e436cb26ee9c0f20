/** Inserting very many rows, several with each statement: most of the time of one row's statement is not for the row. */
import type { Database, SqlValue } from './open.ts'

export interface RowInserter {
  /** Takes rows, their values in the order of the columns, row after row; they may be written later. */
  add(values: readonly SqlValue[]): void
  /** Writes what is waiting; nothing may be read before. */
  finish(): void
}

/** With more values than this a statement does not become quicker. */
const valuesAtOnce = 240

/** Inserts into a table in the order in which rows are added. */
export function rowInserter(db: Database, table: string, columns: readonly string[]): RowInserter {
  const row = `(${columns.map(() => '?').join(', ')})`
  const rowsAtOnce = Math.max(1, Math.floor(valuesAtOnce / columns.length))
  const insert = (rows: number) =>
    db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${new Array(rows).fill(row).join(', ')}`)
  const many = insert(rowsAtOnce)
  const full = rowsAtOnce * columns.length
  let waiting: SqlValue[] = []

  return {
    add(values) {
      for (const value of values) waiting.push(value)
      if (waiting.length < full) return
      let from = 0
      for (; from + full <= waiting.length; from += full) many.run(waiting.slice(from, from + full))
      waiting = waiting.slice(from)
    },
    finish() {
      if (waiting.length > 0) insert(waiting.length / columns.length).run(waiting)
      waiting = []
    },
  }
}
