/** The part of the history that counts rows by the thousand: ranges of ids, with the rows packed where they went. */
import type { LongWrite } from './long-write.ts'
import type { Database } from './open.ts'
import { columns } from './records.ts'

export type BatchTable = 'events' | 'claims'

export interface BatchRange {
  readonly table: BatchTable
  readonly first: number
  readonly last: number
}

/** Rows from `first` to `last` that a revision removed or added. */
export interface Batch extends BatchRange {
  readonly id: number
  readonly isRemoval: boolean
}

interface BatchRow extends BatchRange {
  readonly id: number
  readonly isRemoval: number
}

export interface BatchTables {
  /** Notes that the rows of a range were added. */
  add(revision: number, range: BatchRange): void
  /** Notes that the rows of a range are about to be removed, and keeps them, a thousand together. */
  keep(revision: number, range: BatchRange, long: LongWrite): void
  /** The batches of a revision, last first. */
  backwards(revision: number): Batch[]
  /** Puts back the rows that a removal kept. */
  restore(batch: Batch): void
}

const packed = 1000

export function batchTables(db: Database): BatchTables {
  const note = db.prepare(
    'INSERT INTO change_batches (revision, table_name, first_id, last_id, before) VALUES (?, ?, ?, ?, NULL)',
  )
  const found = db.prepare<BatchRow>(
    `SELECT id, table_name AS "table", first_id AS first, last_id AS last, before IS NOT NULL AS isRemoval
     FROM change_batches WHERE revision = ? ORDER BY id DESC`,
  )
  const pack = { events: packer(db, 'events'), claims: packer(db, 'claims') }
  const namesOf = db.prepare<string>(`SELECT before ->> '$.columns' FROM change_batches WHERE id = ?`).pluck()
  const unpackers = new Map<string, ReturnType<typeof unpacker>>()

  return {
    add: (revision, { table, first, last }) => void note.run(revision, table, first, last),
    keep(revision, { table, first, last }, long) {
      for (let from = first; from <= last; from += packed) {
        long.step('reading', from - first, last - first + 1)
        pack[table].run({ revision, first: from, last: Math.min(last, from + packed - 1) })
      }
    },
    backwards: (revision) => found.all(revision).map((row) => ({ ...row, isRemoval: row.isRemoval === 1 })),
    restore({ id, table }) {
      const names = namesOf.get(id) ?? '[]'
      const key = `${table} ${names}`
      const known = unpackers.get(key) ?? unpacker(db, table, JSON.parse(names) as string[])
      unpackers.set(key, known)
      known.run(id)
    },
  }
}

/** Packs rows within the database: none of them has to be read by the program. */
function packer(db: Database, table: BatchTable) {
  const names = columns[table]
  const list = names.map((name) => `'${name}'`).join(', ')
  return db.prepare(
    `INSERT INTO change_batches (revision, table_name, first_id, last_id, before)
     SELECT :revision, '${table}', :first, :last,
       jsonb_object('columns', jsonb_array(${list}), 'rows', jsonb_group_array(jsonb_array(${names.join(', ')})))
     FROM ${table} WHERE id BETWEEN :first AND :last`,
  )
}

function unpacker(db: Database, table: BatchTable, names: readonly string[]) {
  const values = names.map((_, place) => `row.value ->> ${place}`).join(', ')
  return db.prepare(
    `INSERT INTO ${table} (${names.join(', ')})
     SELECT ${values} FROM change_batches b, jsonb_each(b.before, '$.rows') row WHERE b.id = ?`,
  )
}
