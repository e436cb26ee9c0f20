/** Copies of a library's file as such: of any schema, and beside whoever has it open. */
import { resolve } from 'node:path'
import { takeBackBrokenOff } from './broken-off.ts'
import { guarded } from './failures.ts'
import { assertIsFile, createWhole, replaceWhole } from './files.ts'
import { openLibrary } from './library.ts'
import { lockLibrary } from './lock.ts'
import { copyWhole, migrate, versionOf } from './migrate.ts'
import { schemaVersion } from './migrations/index.ts'
import { connect, type Database } from './open.ts'
import { realPath } from './real-path.ts'
import { assertIntact, assertSound } from './soundness.ts'

/** Milliseconds to wait for a writer that is about to finish. */
const patience = 2000

type Look = (db: Database, path: string) => void

function reading<Result>(path: string, look: Look, work: (db: Database, version: number) => Result): Result {
  const file = resolve(path)
  assertIsFile(file)
  return guarded(file, () => {
    takeBackBrokenOff(file)
    const db = connect(file, { readOnly: true, patience })
    try {
      const version = versionOf(db, file)
      look(db, file)
      return work(db, version)
    } finally {
      db.close()
    }
  })
}

/**
 * Copies a library to where no file is yet, in the schema that it has. Throws `file_not_found`, `not_a_library`,
 * `library_newer`, `library_damaged`, `file_exists`, `folder_read_only`, `disk_full`, and `cancelled` when
 * `isCancelled` says so before the copy is in its place.
 */
export function copyLibrary(from: string, to: string, now: () => number, isCancelled = () => false): void {
  reading(from, assertSound, (db) => copyWhole(db, resolve(to), now(), isCancelled))
}

/** The same in the present schema, of a file that is whole. Gives the schema version of the original. */
export function copyUpToDate(from: string, to: string, now: () => number): number {
  return reading(from, assertIntact, (db, version) => {
    createWhole(resolve(to), now(), (unfinished) => writeUpToDate(db, from, version, unfinished))
    return version
  })
}

/**
 * Puts a copy of `from`, in the present schema, in the place of the library `to`, which no Dateline may have open;
 * "restored" is what can be opened there. Gives the name under which what it replaced is kept, null where nothing
 * was. Whatever is thrown, among it `library_in_use`, `to` is as it was.
 */
export function restoreLibrary(from: string, to: string, now: () => number): string | null {
  const target = realPath(to)
  return reading(from, assertIntact, (db, version) => {
    const lock = lockLibrary(target)
    try {
      const write = (unfinished: string) => writeUpToDate(db, from, version, unfinished)
      return replaceWhole(target, now(), write, () => openLibrary(target, { now, readOnly: true }).close())
    } finally {
      lock.release()
    }
  })
}

function writeUpToDate(db: Database, path: string, version: number, to: string): void {
  db.prepare('VACUUM INTO ?').run(to)
  if (version === schemaVersion) return
  const copy = connect(to, { readOnly: false, patience: 0 })
  try {
    migrate(copy, path, version)
  } finally {
    copy.close()
  }
}
