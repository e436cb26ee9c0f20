/** The only place that loads SQLite: connections as this program wants them. */
import Sqlite, { type Database } from 'better-sqlite3'

export type { Database, SqlValue } from 'better-sqlite3'

export interface ConnectionOptions {
  readonly readOnly: boolean
  /** Milliseconds to wait for another connection before `SQLITE_BUSY`. */
  readonly patience: number
}

/** Kilobytes of a file that are kept at hand. */
const cache = 64_000
/** Kilobytes that are sorted at a time: what a processor has at hand itself, where sorting takes half the time. */
const sortedAtOnce = 4000
/** Threads that sort beside the one that reads. */
const sortingThreads = 2

/** Does work that sorts very many rows, such as making an index. */
export function sorting(db: Database, work: () => void): void {
  db.pragma(`cache_size = -${sortedAtOnce}`)
  db.pragma(`threads = ${sortingThreads}`)
  try {
    work()
  } finally {
    db.pragma('threads = 0')
    db.pragma(`cache_size = -${cache}`)
  }
}

/** Connects to an existing file without changing anything in it. */
export function connect(path: string, { readOnly, patience }: ConnectionOptions): Database {
  const db = new Sqlite(path, { readonly: readOnly, fileMustExist: true, timeout: patience })
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  // Up to 64 MB of the file are kept at hand; a small library takes no more than it has.
  db.pragma(`cache_size = -${cache}`)
  return db
}

/** Connects to a file that is made when it is not there. */
export function connectNew(path: string, patience: number): Database {
  const db = new Sqlite(path, { timeout: patience })
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  return db
}

/** Bytes that the write-ahead log keeps once all of it is in the library: the thousand pages after which SQLite brings it over. */
const keptLog = 1000 * 4096

/**
 * Sets how a library is written while it is open: a write-ahead log, so that readers never wait for the writer and a
 * commit is one append. `NORMAL` keeps the file whole through a power cut; at worst the last commits are missing. What a
 * large import made of the log goes with the first commit after it has been brought over.
 */
export function keepWriteAheadLog(db: Database): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  db.pragma(`journal_size_limit = ${keptLog}`)
}
