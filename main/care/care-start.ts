/** The thread that cares for a library's file: checks or copies it with a connection of its own that only reads, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../core/errors.ts'
import { copyLibrary } from '../../db/copies.ts'
import { openLibrary } from '../../db/library.ts'
import type { CareStart, FromCare } from './care-messages.ts'

const { library: path, job, givenUp } = workerData as CareStart

function done(): FromCare {
  if (job.type === 'copy') {
    copyLibrary(path, job.to, Date.now, () => Atomics.load(givenUp, 0) === 1)
    return { type: 'copied' }
  }
  const library = openLibrary(path, { now: Date.now, readOnly: true })
  try {
    return { type: 'checked', report: library.check() }
  } finally {
    library.close()
  }
}

function result(): FromCare {
  try {
    return done()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { type: 'failed', code: error.code, detail: error.detail }
  }
}

parentPort?.postMessage(result())
