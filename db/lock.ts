/**
 * One writer a library: a lock file beside it, held as an exclusive transaction of an empty SQLite database. The
 * operating system drops the lock with the process, however it ends, so a crash never leaves a library locked.
 * It lies beside the file itself, not beside a link to it, for two names of a library are still one.
 * Readers (`list`, `check`, `backup`) take no lock: the write-ahead log lets them read beside the writer.
 */
import { rmSync, statSync } from 'node:fs'
import { AppError } from '../core/errors.ts'
import { asAppError, codeOf } from './failures.ts'
import { connectNew, type Database } from './open.ts'
import { realPath } from './real-path.ts'

export interface LibraryLock {
  release(): void
}

const attempts = 3

/** Takes the lock of a library at once or throws `library_in_use`; `folder_read_only` when it cannot be written there. */
export function lockLibrary(path: string): LibraryLock {
  const lockPath = `${realPath(path)}-lock`
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = inodeOf(lockPath)
    const held = holdExclusively(lockPath, path)
    const after = inodeOf(lockPath)
    // Its last holder removed the file between our opening and our locking it: ours is a lock that nobody else sees.
    if (after === null || (before !== null && before !== after)) held.close()
    else return { release: () => release(held, lockPath) }
  }
  throw new AppError('library_in_use', { path })
}

function holdExclusively(lockPath: string, path: string): Database {
  let db: Database | null = null
  try {
    db = connectNew(lockPath, 0)
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
    return db
  } catch (error) {
    db?.close()
    if (codeOf(error).startsWith('SQLITE_BUSY')) throw new AppError('library_in_use', { path }, { cause: error })
    throw asAppError(error, path)
  }
}

/** The file goes while the lock is still held, so that nobody waits on a file that is about to vanish. */
function release(held: Database, lockPath: string): void {
  try {
    rmSync(lockPath, { force: true })
  } catch (error) {
    // Windows keeps a file that is open: it stays, empty and unlocked, and serves the next time.
    if (codeOf(error) === '') throw error
  }
  held.close()
}

function inodeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null
}
