/** The part of the history that counts rows by the thousand: ranges of ids, with their images packed where they went. */
import { gunzipSync, gzipSync } from 'node:zlib'
import type { LongWrite } from './long-write.ts'
import type { Database } from './open.ts'
import { columns, type RecordRow } from './records.ts'

type BatchTable = 'events' | 'claims'

interface BatchRange {
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
  /** Removes the rows of a range and keeps their images, some hundred packed together. */
  remove(revision: number, range: BatchRange, long: LongWrite): void
  /** The batches of a revision, last first. */
  backwards(revision: number): Batch[]
  /** The rows that were removed, as they were. */
  images(batch: Batch): RecordRow[]
}

const packed = 1000

export function batchTables(db: Database): BatchTables {
  const note = db.prepare(
    'INSERT INTO change_batches (revision, table_name, first_id, last_id, before) VALUES (?, ?, ?, ?, ?)',
  )
  const found = db.prepare<BatchRow>(
    `SELECT id, table_name AS "table", first_id AS first, last_id AS last, before IS NOT NULL AS isRemoval
     FROM change_batches WHERE revision = ? ORDER BY id DESC`,
  )
  const images = db.prepare<Uint8Array>('SELECT before FROM change_batches WHERE id = ?').pluck()
  const rows = (table: BatchTable) => ({
    read: db.prepare<RecordRow>(
      `SELECT ${columns[table].join(', ')} FROM ${table} WHERE id BETWEEN ? AND ? ORDER BY id`,
    ),
    remove: db.prepare(`DELETE FROM ${table} WHERE id BETWEEN ? AND ?`),
  })
  const statements = { events: rows('events'), claims: rows('claims') }

  return {
    add: (revision, { table, first, last }) => void note.run(revision, table, first, last, null),
    remove(revision, { table, first, last }, long) {
      for (let from = first; from <= last; from += packed) {
        long.step('reading', from - first, last - first + 1)
        const to = Math.min(last, from + packed - 1)
        note.run(revision, table, from, to, pack(statements[table].read.all(from, to)))
      }
      statements[table].remove.run(first, last)
    },
    backwards: (revision) => found.all(revision).map((row) => ({ ...row, isRemoval: row.isRemoval === 1 })),
    images({ id }) {
      const before = images.get(id)
      return before === undefined ? [] : unpack(before)
    },
  }
}

function pack(images: readonly RecordRow[]): Uint8Array {
  return gzipSync(JSON.stringify(images), { level: 1 })
}

function unpack(images: Uint8Array): RecordRow[] {
  return JSON.parse(gunzipSync(images).toString('utf8')) as RecordRow[]
}
