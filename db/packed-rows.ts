/**
 * Rows of a table as one text: it goes to another thread without being taken apart, and SQLite reads it in less time
 * than binding value by value takes. What is the same in all rows is told once.
 */
import type { Database, SqlValue } from './open.ts'

export interface PackedRows {
  readonly count: number
  /** The columns that differ from row to row; then those that do not, with their values. `id` is in neither. */
  readonly differing: readonly string[]
  readonly same: readonly string[]
  readonly values: readonly SqlValue[]
  /** A JSON array of rows, each an array of the values that differ. */
  readonly rows: string
}

/** Packs rows, each with its values in the order of `columns`, which has no `id`. */
export function packRows(columns: readonly string[], rows: readonly (readonly SqlValue[])[]): PackedRows {
  const [first = []] = rows
  const isSame = columns.map((_, place) => rows.every((row) => row[place] === first[place]))
  const places = columns.flatMap((_, place) => (isSame[place] === true ? [] : [place]))
  return {
    count: rows.length,
    differing: places.map((place) => columns[place] ?? ''),
    same: columns.filter((_, place) => isSame[place] === true),
    values: first.filter((_, place) => isSame[place] === true),
    rows: JSON.stringify(rows.map((row) => places.map((place) => wellFormed(row[place] ?? null)))),
  }
}

/** Half of a character is no text: SQLite would keep it as other bytes than it keeps of a bound value. */
function wellFormed(value: SqlValue): SqlValue {
  return typeof value === 'string' ? value.toWellFormed() : value
}

export interface PackedInserter {
  /** Inserts rows under the ids from `first` on. */
  insert(first: number, packed: PackedRows): void
}

export function packedInserter(db: Database, table: string): PackedInserter {
  const statements = new Map<string, ReturnType<typeof inserting>>()
  return {
    insert(first, { count, differing, same, values, rows }) {
      if (count === 0) return
      const key = differing.join()
      const statement = statements.get(key) ?? inserting(db, table, differing, same)
      statements.set(key, statement)
      statement.run(first, ...values, rows)
    },
  }
}

function inserting(db: Database, table: string, differing: readonly string[], same: readonly string[]) {
  const columns = ['id', ...differing, ...same].join(', ')
  const values = ['key + ?', ...differing.map((_, place) => `value ->> ${place}`), ...same.map(() => '?')].join(', ')
  return db.prepare(`INSERT INTO ${table} (${columns}) SELECT ${values} FROM jsonb_each(jsonb(?))`)
}
