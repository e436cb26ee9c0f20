/** A thread that answers the questions of one library, one at a time; those given up while they wait are never asked. */
import { Worker } from 'node:worker_threads'
import { AppError } from '../../core/errors.ts'
import type { FinderStart, Finding, FindingAnswer, FindingInput, FromFinder, ToFinder } from './finder-messages.ts'

// The build puts the thread's program beside this one's.
const name = import.meta.url.endsWith('.ts') ? 'finder-start.ts' : 'finder.js'
const program = new URL(name, import.meta.url)

export interface FinderThread {
  readonly find: <Name extends Finding>(
    name: Name,
    input: FindingInput<Name>,
    signal: AbortSignal | undefined,
  ) => Promise<FindingAnswer<Name>>
  /** Reads part after part of what is asked for most, whenever nothing else is asked. */
  readonly prepare: () => void
  /** Closes the thread's connection and waits for that, though not longer than `patience`. */
  readonly close: () => void
}

/** Milliseconds that closing waits; a library closed while something still reads it keeps its write-ahead log. */
const patience = 3000

interface Question {
  readonly message: ToFinder
  readonly signal: AbortSignal | undefined
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: unknown) => void
}

interface Held {
  readonly waiting: Question[]
  asked: Question | null
  toPrepare: boolean
}

/** Starts a thread for the library at a path. `onEnd` is told when it has ended by itself. */
export function startFinder(library: string, onEnd: () => void): FinderThread {
  const closed = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const start: FinderStart = { library, closed }
  const thread = new Worker(program, { workerData: start })
  // A service that has nothing else to do may end.
  thread.unref()
  const held: Held = { waiting: [], asked: null, toPrepare: false }
  const next = () => askNext(held, thread)

  thread.on('message', (message: FromFinder) => {
    const { asked } = held
    held.asked = null
    if (asked !== null) settle(asked, message)
    next()
  })
  const end = (error: unknown) => {
    for (const question of [held.asked, ...held.waiting.splice(0)]) question?.reject(error)
    held.asked = null
    onEnd()
  }
  thread.on('error', end)
  thread.on('exit', () => end(new AppError('cancelled')))

  return {
    find: (finding, input, signal) =>
      new Promise((resolve, reject) => {
        const message: ToFinder = { type: 'find', name: finding, input }
        held.waiting.push({ message, signal, resolve: resolve as (answer: unknown) => void, reject })
        next()
      }),
    prepare() {
      held.toPrepare = true
      next()
    },
    close() {
      thread.postMessage({ type: 'close' } satisfies ToFinder)
      Atomics.wait(closed, 0, 0, patience)
    },
  }
}

/** Asks the next question, if none is being answered. */
function askNext(held: Held, thread: Worker): void {
  if (held.asked !== null) return
  held.asked = nextQuestion(held)
  if (held.asked !== null) thread.postMessage(held.asked.message)
}

/** What a view draws comes before the counts beside it, which take longest. */
function takeFirst(waiting: Question[]): Question | undefined {
  const drawn = waiting.findIndex(({ message }) => message.type !== 'find' || message.name !== 'facets')
  return drawn < 0 ? waiting.shift() : waiting.splice(drawn, 1)[0]
}

function nextQuestion(held: Held): Question | null {
  for (let first = takeFirst(held.waiting); first !== undefined; first = takeFirst(held.waiting)) {
    if (first.signal?.aborted !== true) return first
    first.reject(new AppError('cancelled'))
  }
  if (!held.toPrepare) return null
  const resolve = (isMore: unknown) => {
    held.toPrepare = isMore === true
  }
  const reject = () => {
    held.toPrepare = false
  }
  return { message: { type: 'prepare' }, signal: undefined, resolve, reject }
}

function settle({ resolve, reject }: Question, message: FromFinder): void {
  if (message.type === 'found') resolve(message.answer)
  else reject(message.type === 'refused' ? new AppError(message.code, message.detail) : message.error)
}
