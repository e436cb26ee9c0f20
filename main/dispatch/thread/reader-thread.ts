/** Gives jobs to a thread with bounds of memory and time, one after another; a thread that breaks a bound is ended. */
import { Worker } from 'node:worker_threads'
import { AppError } from '../../../core/errors.ts'
import type { JobAnswer, JobKind, JobMessage, Jobs } from './messages.ts'

// The build puts the thread's program beside this one's.
const name = import.meta.url.endsWith('.ts') ? 'reader-start.ts' : 'dispatch-reader.js'
const program = new URL(name, import.meta.url)

const megabytes = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 }
/** Milliseconds after which a thread without work is ended. */
const idle = 20_000

export interface ReaderThread {
  /** Does a job; rejects with what it throws, or with `lost` where it took too long or too much memory. */
  run<Kind extends JobKind>(kind: Kind, input: Jobs[Kind]['needs'], bounds: JobBounds): Promise<Jobs[Kind]['gives']>
  close(): void
}

interface JobBounds {
  readonly milliseconds: number
  readonly lost: AppError
  /** Aborted when nobody waits any longer; the job then rejects with `cancelled`. */
  readonly signal?: AbortSignal | undefined
}

interface Held {
  worker: Worker | null
  last: Promise<unknown>
  idle: NodeJS.Timeout | undefined
  isClosed: boolean
}

export function createReaderThread(): ReaderThread {
  const held: Held = { worker: null, last: Promise.resolve(), idle: undefined, isClosed: false }
  return {
    run(kind, input, bounds) {
      const message = { kind, input } as JobMessage
      const next = held.last.then(() => one(held, message, bounds))
      held.last = next.catch(() => {})
      return next as Promise<Jobs[typeof kind]['gives']>
    },
    close() {
      held.isClosed = true
      end(held)
    },
  }
}

function end(held: Held): void {
  clearTimeout(held.idle)
  void held.worker?.terminate()
  held.worker = null
}

/** A thread of its own words: what a reader prints is nobody's output. */
function begun(held: Held): Worker {
  const worker = new Worker(program, { resourceLimits: megabytes, stdout: true, stderr: true })
  // Whoever waits for an answer hears of it too; without anybody waiting it changes nothing.
  worker.on('error', () => {})
  worker.on('exit', () => {
    if (held.worker === worker) held.worker = null
  })
  return worker
}

async function one(held: Held, message: JobMessage, bounds: JobBounds): Promise<unknown> {
  if (held.isClosed || bounds.signal?.aborted === true) throw new AppError('cancelled')
  clearTimeout(held.idle)
  held.worker ??= begun(held)
  const { worker } = held
  worker.ref()
  const answer = await answered(worker, message, bounds, () => held.isClosed).catch((error: unknown) => {
    // What broke a bound may still be at it.
    end(held)
    throw error
  })
  worker.unref()
  held.idle = setTimeout(() => end(held), idle).unref()
  if (answer.type === 'failed') throw new AppError(answer.code, answer.detail)
  return answer.result
}

/** Waits for the answer; whichever way the thread ends before it, that is the rejection. */
function answered(worker: Worker, message: JobMessage, bounds: JobBounds, isClosed: () => boolean) {
  const { milliseconds, lost, signal } = bounds
  const settled = new AbortController()
  const answer = new Promise<JobAnswer>((resolve, reject) => {
    const timer = setTimeout(() => reject(lost), milliseconds)
    const failed = (error: unknown) => reject(isOutOfMemory(error) ? lost : error)
    const ended = () => reject(isClosed() ? new AppError('cancelled') : lost)
    const cancelled = () => reject(new AppError('cancelled'))
    signal?.addEventListener('abort', cancelled)
    worker.on('message', resolve).on('error', failed).on('exit', ended)
    settled.signal.addEventListener('abort', () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancelled)
      worker.off('message', resolve).off('error', failed).off('exit', ended)
    })
    worker.postMessage(message)
  })
  return answer.finally(() => settled.abort())
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
