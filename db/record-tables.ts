/** Reading and writing single records of any of the tables that the history keeps. */
import type { Database, SqlValue } from './open.ts'
import { columns, laterColumns, type RecordRow, type TableName, tableNames } from './records.ts'

export interface RecordTable {
  /** The row as it stands; undefined when there is none. */
  read(id: number): RecordRow | undefined
  /** An id that no row of this table ever had. */
  nextId(): number
  insert(row: RecordRow): void
  update(row: RecordRow): void
  remove(id: number): void
}

export type RecordTables = Readonly<Record<TableName, RecordTable>>

export function recordTables(db: Database): RecordTables {
  return Object.fromEntries(tableNames.map((name) => [name, recordTable(db, name)])) as RecordTables
}

function recordTable(db: Database, name: TableName): RecordTable {
  const all: readonly string[] = columns[name]
  const placeholders = all.map(() => '?').join(', ')
  const assignments = all.slice(1).map((column) => `${column} = ?`)
  // Bound by position: by name it takes twice as long.
  const valuesOf = (row: RecordRow): SqlValue[] => all.map((column) => row[column] ?? laterColumns[column] ?? null)
  const select = db.prepare<RecordRow>(`SELECT ${all.join(', ')} FROM ${name} WHERE id = ?`)
  const lastId = db.prepare<number>('SELECT seq FROM sqlite_sequence WHERE name = ?').pluck()
  const insert = db.prepare(`INSERT INTO ${name} (${all.join(', ')}) VALUES (${placeholders})`)
  const update = db.prepare(`UPDATE ${name} SET ${assignments.join(', ')} WHERE id = ?`)
  const remove = db.prepare(`DELETE FROM ${name} WHERE id = ?`)
  return {
    read: (id) => select.get(id),
    nextId: () => (lastId.get(name) ?? 0) + 1,
    insert: (row) => void insert.run(valuesOf(row)),
    update: (row) => void update.run([...valuesOf(row).slice(1), row.id]),
    remove: (id) => void remove.run(id),
  }
}
