/** A write that was broken off, such as a migration by a power cut: its journal takes it back, for which the file must be written. */
import { existsSync } from 'node:fs'
import { AppError } from '../core/errors.ts'
import { isWritable } from './files.ts'
import { lockLibrary } from './lock.ts'
import { connect } from './open.ts'
import { realPath } from './real-path.ts'

/** Takes back what a killed writer left half written, as opening for writing does; a connection that only reads cannot. */
export function takeBackBrokenOff(path: string): void {
  if (!existsSync(`${realPath(path)}-journal`) || !isWritable(path)) return
  try {
    const lock = lockLibrary(path)
    try {
      readOnce(path)
    } finally {
      lock.release()
    }
  } catch (error) {
    // Its writer lives, and is to be waited for.
    if (!(error instanceof AppError && error.code === 'library_in_use')) throw error
  }
}

function readOnce(path: string): void {
  const db = connect(path, { readOnly: false, patience: 0 })
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
  } finally {
    db.close()
  }
}
