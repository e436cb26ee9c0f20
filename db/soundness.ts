/** A first look at a library that is being opened: whether it can be read at all. `check` looks at everything. */
import { AppError } from '../core/errors.ts'
import type { Database } from './open.ts'

/** Up to this size (bytes) a library is read through when it is opened, which takes some milliseconds. */
const small = 4_000_000

/** Throws `library_damaged`, or lets SQLite say so, when the file is not what it was written as. */
export function assertSound(db: Database, path: string): void {
  const size = Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }))
  if (size > small) readBeginnings(db)
  else if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new AppError('library_damaged', { path })
}

/** The same of everything that the file holds, which takes seconds for a large one. */
export function assertIntact(db: Database, path: string): void {
  if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw new AppError('library_damaged', { path })
}

/** Reads the beginning of every table. */
function readBeginnings(db: Database): void {
  const tables = db.prepare<string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'`)
  for (const table of tables.pluck().all()) db.prepare(`SELECT * FROM "${table}" LIMIT 1`).get()
}
