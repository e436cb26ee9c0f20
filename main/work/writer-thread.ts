/** Gives a job that writes to a thread of its own, so that windows are answered meanwhile. */
import { Worker } from 'node:worker_threads'
import { AppError } from '../../core/errors.ts'
import type { WorkControl } from './work-desk.ts'
import type { FromWriter, ImportCounts, RefusedRow, WriterJob, WriterStart } from './writer-messages.ts'

// The build puts the thread's program beside this one's.
const name = import.meta.url.endsWith('.ts') ? 'writer-start.ts' : 'writer.js'
const program = new URL(name, import.meta.url)

interface WriterOptions {
  /** The file of a library that this process has open for writing. */
  readonly library: string
  readonly control: WorkControl
  readonly onRefused: (rows: readonly RefusedRow[]) => void
}

/**
 * Does a job on a library in a thread with a connection of its own. However the thread ends, what it had not finished
 * is not in the library. Throws what the job throws, `cancelled` when the control's signal is aborted.
 */
export function writeInThread(job: WriterJob, { library, control, onRefused }: WriterOptions): Promise<ImportCounts> {
  const cancelled = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const start: WriterStart = { library, job, cancelled }
  const thread = new Worker(program, { workerData: start })
  const cancel = () => void Atomics.store(cancelled, 0, 1)
  control.signal.addEventListener('abort', cancel)
  if (control.signal.aborted) cancel()

  return new Promise<ImportCounts>((resolve, reject) => {
    let outcome: () => void = () => reject(new Error('the writing thread ended without a word'))
    thread.on('message', (message: FromWriter) => {
      if (message.type === 'progress') control.report(message.progress)
      else if (message.type === 'refused') onRefused(message.rows)
      else if (message.type === 'done') outcome = () => resolve(message.counts)
      else outcome = () => reject(new AppError(message.code, message.detail))
    })
    thread.on('error', (error) => {
      outcome = () => reject(error)
    })
    // Only now is its connection closed and its transaction gone.
    thread.on('exit', () => {
      control.signal.removeEventListener('abort', cancel)
      outcome()
    })
  })
}
