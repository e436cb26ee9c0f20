/**
 * The way of rows from the thread that reads to the thread that writes. Both work without coming back to their event
 * loops, so they wait for each other on shared counters.
 */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads'
import { AppError, type ErrorCode, type ErrorDetail } from '../../core/errors.ts'
import type { ImportStart, RowBatch } from '../../db/prepared-rows.ts'
import type { RefusedRow } from './writer-messages.ts'

export type FromReader =
  /** `bytes`: how much of the files was read for these rows and all before. */
  | { readonly type: 'rows'; readonly batch: RowBatch; readonly bytes: number }
  | { readonly type: 'refused'; readonly rows: readonly RefusedRow[] }
  | { readonly type: 'end' }
  | { readonly type: 'failed'; readonly code: ErrorCode; readonly detail: ErrorDetail }

/** Places in the shared counters. The last is 1 once the work is to be given up, 2 once the reading thread is gone. */
const [sent, taken, state] = [0, 1, 2]
const [givenUp, readerGone] = [1, 2]

export type RowCounters = Int32Array<SharedArrayBuffer>

/** How many messages may be on their way: enough that neither thread waits for long, few enough to keep memory flat. */
const mostOnTheWay = 8
/** Milliseconds after which a waiting thread looks around by itself. */
const patience = 1000

export function rowCounters(): RowCounters {
  return new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT))
}

export function giveUp(counters: RowCounters): void {
  tellState(counters, givenUp)
}

export function tellReaderGone(counters: RowCounters): void {
  tellState(counters, readerGone)
}

export function isGivenUp(counters: RowCounters): boolean {
  return Atomics.load(counters, state) === givenUp
}

function tellState(counters: RowCounters, value: number): void {
  Atomics.compareExchange(counters, state, 0, value)
  Atomics.notify(counters, sent)
  Atomics.notify(counters, taken)
}

export interface RowSender {
  /** Waits until the writing thread has begun. */
  start(): ImportStart
  /** Waits while too much is on its way. Throws `cancelled` when the work is given up. */
  send(message: FromReader): void
}

export function rowSender(port: MessagePort, counters: RowCounters): RowSender {
  const assertWanted = () => {
    if (isGivenUp(counters)) throw new AppError('cancelled')
  }
  return {
    start() {
      for (;;) {
        assertWanted()
        const received = receiveMessageOnPort(port)
        if (received !== undefined) return received.message as ImportStart
        Atomics.wait(counters, taken, 0, patience)
      }
    },
    send(message) {
      assertWanted()
      port.postMessage(message)
      const now = Atomics.add(counters, sent, 1) + 1
      Atomics.notify(counters, sent)
      for (let done = Atomics.load(counters, taken); now - done >= mostOnTheWay; done = Atomics.load(counters, taken)) {
        Atomics.wait(counters, taken, done, patience)
        assertWanted()
      }
    },
  }
}

/** What the reading thread sends, from `start` on. Throws what it failed with, and `cancelled`. */
export function* receivedRows(
  port: MessagePort,
  counters: RowCounters,
  start: ImportStart,
): Generator<Exclude<FromReader, { readonly type: 'failed' | 'end' }>> {
  port.postMessage(start)
  Atomics.notify(counters, taken)
  for (;;) {
    const before = Atomics.load(counters, sent)
    const message = receiveMessageOnPort(port)?.message as FromReader | undefined
    if (message === undefined) {
      if (isGivenUp(counters)) throw new AppError('cancelled')
      if (Atomics.load(counters, state) === readerGone) throw new Error('the reading thread ended without a word')
      Atomics.wait(counters, sent, before, patience)
      continue
    }
    Atomics.add(counters, taken, 1)
    Atomics.notify(counters, taken)
    if (message.type === 'end') return
    if (message.type === 'failed') throw new AppError(message.code, message.detail)
    yield message
  }
}
