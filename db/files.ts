/** The file of a library on its disk: whether it is there, whether it can be written, putting a finished one in place. */
import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../core/errors.ts'
import { guarded } from './failures.ts'
import { lockLibrary } from './lock.ts'
import { companions, hasCompanions, placeWithoutReplacing, setAside } from './set-aside.ts'

/** Throws `file_not_found` or `not_a_library` unless a plain file is there. */
export function assertIsFile(path: string): void {
  const stats = guarded(path, () => statSync(path, { throwIfNoEntry: false }))
  if (stats === undefined) throw new AppError('file_not_found', { path })
  if (!stats.isFile()) throw new AppError('not_a_library', { path })
}

/** Whether the file and its folder (for the write-ahead log) can be written. */
export function isWritable(path: string): boolean {
  return canWrite(path) && canWrite(dirname(path))
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Throws `file_exists`, or `file_not_found` or `folder_read_only` about the folder, unless a file can be made there. */
export function assertCanCreate(path: string): void {
  const folder = dirname(path)
  if (existsSync(path)) throw new AppError('file_exists', { path })
  if (!existsSync(folder)) throw new AppError('file_not_found', { path: folder })
  if (!canWrite(folder)) throw new AppError('folder_read_only', { path: folder })
}

/**
 * Has `write` make a file under a passing name beside `path`, then puts it in place in one step that never replaces
 * another file. Whatever fails, nothing half written stays. What an earlier file left beside the name is set aside
 * (`now`: epoch milliseconds). Throws `file_exists`, `folder_read_only`, `disk_full`, or `library_in_use` when a
 * Dateline still has the earlier file open.
 */
export function createWhole(path: string, now: number, write: (unfinished: string) => void): void {
  assertCanCreate(path)
  writeBeside(path, write, (unfinished) => {
    setLeftOversAside(path, now)
    placeWithoutReplacing(unfinished, path)
  })
}

/**
 * The same in the place of whatever is at `path`, whose lock the caller holds: that is set aside, and comes back when
 * `look` throws at the new file. Gives the name under which it is kept; null where nothing was.
 */
export function replaceWhole(
  path: string,
  now: number,
  write: (unfinished: string) => void,
  look: () => void,
): string | null {
  let kept: string | null = null
  writeBeside(path, write, (unfinished) => {
    const aside = setAside(path, now)
    try {
      placeWithoutReplacing(unfinished, path)
      removedUnless(path, look)
    } catch (error) {
      aside?.putBack()
      throw error
    }
    kept = aside?.kept ?? null
  })
  return kept
}

function removedUnless(path: string, look: () => void): void {
  try {
    look()
  } catch (error) {
    for (const suffix of ['', ...companions]) rmSync(path + suffix, { force: true })
    throw error
  }
}

function writeBeside(path: string, write: (unfinished: string) => void, place: (unfinished: string) => void): void {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`)
  try {
    guarded(path, () => {
      rmSync(unfinished, { force: true })
      write(unfinished)
      place(unfinished)
    })
  } finally {
    for (const suffix of ['', ...companions]) rmSync(unfinished + suffix, { force: true })
  }
}

/** A process that goes on writing to a file whose name is gone holds its lock. */
function setLeftOversAside(path: string, now: number): void {
  if (!hasCompanions(path)) return
  const lock = lockLibrary(path)
  try {
    setAside(path, now)
  } finally {
    lock.release()
  }
}
