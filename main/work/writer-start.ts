/** The thread that writes: does one job on a library that the process around it holds, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import type { WorkProgress } from '../../core/contract/work.ts'
import { AppError } from '../../core/errors.ts'
import { type Library, openLibrary } from '../../db/library.ts'
import { estimateRows, sizeOfAll } from '../import/estimate-rows.ts'
import { isGivenUp, receivedRows } from './row-channel.ts'
import type { FromWriter, ImportCounts, ImportJob, WriterStart } from './writer-messages.ts'

const { library: path, job, rows: port, counters } = workerData as WriterStart
const send = (message: FromWriter): void => parentPort?.postMessage(message)
const isCancelled = () => isGivenUp(counters)

/** Milliseconds between two words on how far it is. */
const pause = 50

/** Tells of every phase and, within one, not of every step. */
function teller(): (progress: WorkProgress) => void {
  let [told, phase] = [0, '']
  return (progress) => {
    const now = performance.now()
    if (progress.phase === phase && now - told < pause) return
    told = now
    phase = progress.phase
    send({ type: 'progress', progress })
  }
}

/** While rows are read nobody knows how many there are, so progress is told in bytes. */
function importInto(library: Library, { files, title }: ImportJob): ImportCounts {
  const total = sizeOfAll(files)
  const tell = teller()
  let [bytes, skipped] = [0, 0]
  const onProgress = (progress: WorkProgress) =>
    tell(progress.phase === 'reading' ? { phase: 'reading', done: bytes, total, unit: 'bytes' } : progress)
  const expected = estimateRows(files)
  const { added, revision } = library.importRows(
    function* (start) {
      for (const message of receivedRows(port, counters, start)) {
        if (message.type === 'refused') {
          skipped += message.rows.length
          send(message)
        } else {
          bytes = message.bytes
          yield message.batch
        }
      }
    },
    { title, expected, isCancelled, onProgress },
  )
  return { created: added, skipped, revision }
}

function done(library: Library): ImportCounts {
  if (job.type === 'import') return importInto(library, job)
  if (job.type === 'queue') {
    const { added, known, revision } = library.dispatches.enqueue(job.drafts, { isCancelled, onProgress: teller() })
    return { created: added, skipped: known, revision }
  }
  const { revision } = library.history[job.type]({ isCancelled, onProgress: teller() })
  return { created: 0, skipped: 0, revision }
}

try {
  const library = openLibrary(path, { now: Date.now, lockHeld: true })
  try {
    send({ type: 'done', counts: done(library) })
  } finally {
    library.close()
  }
} catch (error) {
  if (!(error instanceof AppError)) throw error
  send({ type: 'failed', code: error.code, detail: error.detail })
} finally {
  port.close()
}
