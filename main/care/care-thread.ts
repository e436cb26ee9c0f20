/** Gives the care of a library's file to a thread, so that windows are answered and edits taken meanwhile. */
import { Worker } from 'node:worker_threads'
import { AppError } from '../../core/errors.ts'
import type { CareJob, CareStart, FromCare } from './care-messages.ts'

// The build puts the thread's program beside this one's.
const program = new URL(import.meta.url.endsWith('.ts') ? 'care-start.ts' : 'care.js', import.meta.url)

type Done = Exclude<FromCare, { type: 'failed' }>

/**
 * Does a job on the library at a path. Throws what it throws, `cancelled` when `signal` is aborted: of a check at once,
 * of a copy when nothing of it is left.
 */
export async function careInThread(library: string, job: CareJob, signal: AbortSignal): Promise<Done> {
  if (signal.aborted) throw new AppError('cancelled')
  const givenUp = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const thread = new Worker(program, { workerData: { library, job, givenUp } satisfies CareStart })
  const end = lastWord(thread)
  return new Promise((resolve, reject) => {
    const cancel = () => {
      Atomics.store(givenUp, 0, 1)
      if (job.type !== 'check') return
      // The thread ends when SQLite has read what it is reading, for which nobody need wait.
      void thread.terminate()
      reject(new AppError('cancelled'))
    }
    signal.addEventListener('abort', cancel)
    end
      .finally(() => signal.removeEventListener('abort', cancel))
      .then(doneOf)
      .then(resolve, reject)
  })
}

function doneOf(message: FromCare | null): Done {
  if (message === null) throw new Error('the thread that cares for the library ended without a word')
  if (message.type === 'failed') throw new AppError(message.code, message.detail)
  return message
}

/** What a thread said before it ended; null when it said nothing. */
function lastWord(thread: Worker): Promise<FromCare | null> {
  return new Promise((resolve, reject) => {
    let last: FromCare | null = null
    thread.on('message', (message: FromCare) => {
      last = message
    })
    thread.on('error', reject)
    thread.on('exit', () => resolve(last))
  })
}
