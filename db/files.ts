/** The file of a library on its disk: whether it is there, whether it can be written, putting a finished one in place. */
import { accessSync, constants, copyFileSync, existsSync, linkSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../core/errors.ts'
import { codeOf, guarded } from './failures.ts'

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
 * another file. Whatever fails, nothing half written stays. Throws `file_exists`, `folder_read_only` or `disk_full`.
 */
export function createWhole(path: string, write: (unfinished: string) => void): void {
  assertCanCreate(path)
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`)
  try {
    guarded(path, () => {
      rmSync(unfinished, { force: true })
      write(unfinished)
      placeWithoutReplacing(unfinished, path)
    })
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true })
  }
}

function placeWithoutReplacing(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    // Some file systems know no links: a copy that refuses an existing file serves there.
    if (codeOf(error) === 'EEXIST') throw error
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}
