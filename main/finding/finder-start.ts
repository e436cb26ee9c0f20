/** The thread that finds: answers one question after another from a connection of its own that only reads. */
import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../core/errors.ts'
import { openLibrary } from '../../db/library.ts'
import type { FinderStart, FromFinder, ToFinder } from './finder-messages.ts'

const { library: path, closed } = workerData as FinderStart
const library = openLibrary(path, { now: Date.now, readOnly: true })

function answer(message: Exclude<ToFinder, { type: 'close' }>): unknown {
  if (message.type === 'prepare') return library.prepareNext()
  const find = library.events[message.name] as (input: unknown) => unknown
  return find(message.input)
}

function reply(message: Exclude<ToFinder, { type: 'close' }>): FromFinder {
  try {
    return { type: 'found', answer: answer(message) }
  } catch (error) {
    if (error instanceof AppError) return { type: 'refused', code: error.code, detail: error.detail }
    return { type: 'failed', error }
  }
}

function close(): void {
  library.close()
  Atomics.store(closed, 0, 1)
  Atomics.notify(closed, 0)
  parentPort?.close()
}

parentPort?.on('message', (message: ToFinder) => {
  if (message.type === 'close') close()
  else parentPort?.postMessage(reply(message))
})
