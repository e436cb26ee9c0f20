/** Brings a library file up to the present schema: refuses what it does not know, copies before it changes. */
import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { axisInstantIso } from '../core/date/index.ts'
import { AppError } from '../core/errors.ts'
import { createWhole } from './files.ts'
import { type Migration, migrations, schemaVersion } from './migrations/index.ts'
import type { Database } from './open.ts'

/** `Date` in ASCII: marks a file as a library of this program. */
const applicationId = 0x44617465

/** The schema version of a file. Throws `not_a_library` for any other file and `library_newer` for one from the future. */
export function versionOf(db: Database, path: string): number {
  const id = db.pragma('application_id', { simple: true })
  const version = Number(db.pragma('user_version', { simple: true }))
  if (id !== applicationId || version < 1) throw new AppError('not_a_library', { path })
  if (version > schemaVersion) throw new AppError('library_newer', { path, version })
  return version
}

/**
 * Takes the steps after version `from`, all in one transaction, and checks foreign keys before it counts. Throws
 * `library_damaged` when one leads nowhere.
 */
export function migrate(db: Database, path: string, from: number, steps: readonly Migration[] = migrations): void {
  db.pragma('foreign_keys = OFF')
  db.exec('BEGIN IMMEDIATE')
  try {
    for (const step of steps.slice(from)) step.up(db)
    const broken = db.prepare('PRAGMA foreign_key_check').all()
    if (broken.length > 0) throw new AppError('library_damaged', { path })
    db.pragma(`application_id = ${applicationId}`)
    db.pragma(`user_version = ${steps.length}`)
    db.exec('COMMIT')
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

/**
 * Copies a library before it is migrated, beside it, as `NAME (version V, YYYY-MM-DD).dateline`; a number is added
 * where that name is taken. Gives the path of the copy.
 */
export function copyBeforeMigration(db: Database, path: string, version: number, now: number): string {
  const day = axisInstantIso(now).slice(0, 10)
  const extension = extname(path)
  const stem = join(dirname(path), `${basename(path, extension)} (version ${version}, ${day}`)
  let copy = `${stem})${extension}`
  for (let number = 2; existsSync(copy); number++) copy = `${stem}, ${number})${extension}`
  copyWhole(db, copy, now)
  return copy
}

/** Writes a consistent copy of the library to a new file, while others may read and write. */
export function copyWhole(db: Database, to: string, now: number, isCancelled = () => false): void {
  createWhole(to, now, (unfinished) => {
    db.prepare('VACUUM INTO ?').run(unfinished)
    if (isCancelled()) throw new AppError('cancelled')
  })
}
