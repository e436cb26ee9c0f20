/** The only place that loads SQLite: connections as this program wants them. */
import Sqlite, { type Database } from 'better-sqlite3'

export type { Database, SqlValue } from 'better-sqlite3'

export interface ConnectionOptions {
  readonly readOnly: boolean
  /** Milliseconds to wait for another connection before `SQLITE_BUSY`. */
  readonly patience: number
}

/** Connects to an existing file without changing anything in it. */
export function connect(path: string, { readOnly, patience }: ConnectionOptions): Database {
  const db = new Sqlite(path, { readonly: readOnly, fileMustExist: true, timeout: patience })
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  // Up to 64 MB of the file are kept at hand; a small library takes no more than it has.
  db.pragma('cache_size = -64000')
  return db
}

/** Connects to a file that is made when it is not there. */
export function connectNew(path: string, patience: number): Database {
  const db = new Sqlite(path, { timeout: patience })
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  return db
}

/**
 * Sets how a library is written while it is open: a write-ahead log, so that readers never wait for the writer and a
 * commit is one append. `NORMAL` keeps the file whole through a power cut; at worst the last commits are missing.
 */
export function keepWriteAheadLog(db: Database): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
}
