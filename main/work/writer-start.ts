/** The thread that writes: does one job on a library that the process around it holds, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import type { WorkProgress } from '../../core/contract/work.ts'
import { AppError } from '../../core/errors.ts'
import { type Library, openLibrary } from '../../db/library.ts'
import { importTables } from './import-tables.ts'
import type { FromWriter, ImportCounts, WriterJob, WriterStart } from './writer-messages.ts'

const { library: path, job, cancelled } = workerData as WriterStart
const send = (message: FromWriter): void => parentPort?.postMessage(message)

function done(library: Library, work: WriterJob): ImportCounts {
  const isCancelled = () => Atomics.load(cancelled, 0) !== 0
  const onProgress = (progress: WorkProgress) => send({ type: 'progress', progress })
  if (work.type === 'import') {
    return importTables(library, work, {
      isCancelled,
      onProgress,
      onRefused: (rows) => send({ type: 'refused', rows }),
    })
  }
  const { revision } = library.history[work.type]({ isCancelled, onProgress })
  return { created: 0, skipped: 0, revision }
}

try {
  const library = openLibrary(path, { now: Date.now, lockHeld: true })
  try {
    send({ type: 'done', counts: done(library, job) })
  } finally {
    library.close()
  }
} catch (error) {
  if (!(error instanceof AppError)) throw error
  send({ type: 'failed', code: error.code, detail: error.detail })
}
