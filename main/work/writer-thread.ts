/** Gives a job that writes to threads of its own, so that windows are answered meanwhile. */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { AppError } from '../../core/errors.ts'
import { giveUp, rowCounters, tellReaderGone } from './row-channel.ts'
import type { WorkControl } from './work-desk.ts'
import type { FromWriter, ImportCounts, ReaderStart, RefusedRow, WriterJob, WriterStart } from './writer-messages.ts'

/** Memory (MB) that a thread's objects may take: without a limit they take what the machine has before they are cleared away. */
function limitsFor(start: ReaderStart | WriterStart) {
  // The texts of a queue are all there at once.
  const holdsTexts = 'job' in start && start.job.type === 'queue'
  return { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: holdsTexts ? 2048 : 256 }
}

interface WriterOptions {
  /** The file of a library that this process has open for writing. */
  readonly library: string
  readonly control: WorkControl
  readonly onRefused: (rows: readonly RefusedRow[]) => void
}

/**
 * Does a job on a library: one thread writes with a connection of its own and, for an import, another reads. However
 * they end, what was not finished is not in the library. Throws what the job throws, `cancelled` when the control's
 * signal is aborted.
 */
export async function writeInThread(job: WriterJob, options: WriterOptions): Promise<ImportCounts> {
  const { library, control, onRefused } = options
  const counters = rowCounters()
  const { port1, port2 } = new MessageChannel()
  const cancel = () => giveUp(counters)
  control.signal.addEventListener('abort', cancel)
  if (control.signal.aborted) cancel()
  const reading = job.type === 'import' ? read({ ...job, rows: port1, counters }) : Promise.resolve()
  const writing = write({ library, job, rows: port2, counters }, control, onRefused)
  // When the writer ends first, the reader has nobody to read for.
  const [readEnd, writeEnd] = await Promise.allSettled([reading, writing.finally(cancel)])
  control.signal.removeEventListener('abort', cancel)
  if (readEnd.status === 'rejected') throw readEnd.reason
  if (writeEnd.status === 'rejected') throw writeEnd.reason
  return writeEnd.value
}

function read(start: ReaderStart): Promise<void> {
  const ended = inThread('reader', start, start.rows, () => undefined)
  ended.catch(() => tellReaderGone(start.counters))
  return ended
}

async function write(
  start: WriterStart,
  control: WorkControl,
  onRefused: WriterOptions['onRefused'],
): Promise<ImportCounts> {
  let last: FromWriter | null = null
  await inThread('writer', start, start.rows, (message: FromWriter) => {
    if (message.type === 'progress') control.report(message.progress)
    else if (message.type === 'refused') onRefused(message.rows)
    else last = message
  })
  return countsOf(last)
}

function countsOf(last: FromWriter | null): ImportCounts {
  if (last?.type === 'done') return last.counts
  if (last?.type === 'failed') throw new AppError(last.code, last.detail)
  throw new Error('the writing thread ended without a word')
}

/** Runs a program in a thread until it ends; only then are its connection closed and its transaction gone. */
function inThread<Message>(
  name: 'reader' | 'writer',
  start: ReaderStart | WriterStart,
  port: MessagePort,
  onMessage: (message: Message) => void,
): Promise<void> {
  // The build puts the threads' programs beside this one's.
  const file = import.meta.url.endsWith('.ts') ? `${name}-start.ts` : `${name}.js`
  const thread = new Worker(new URL(file, import.meta.url), {
    workerData: start,
    transferList: [port],
    resourceLimits: limitsFor(start),
  })
  return new Promise((resolve, reject) => {
    let problem: unknown = null
    thread.on('message', onMessage)
    thread.on('error', (error) => {
      problem = error
    })
    thread.on('exit', () => (problem === null ? resolve() : reject(problem)))
  })
}
