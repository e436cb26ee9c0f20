/** The thread that reads dispatches: a broken or hostile file can at worst end this thread. */
import { parentPort } from 'node:worker_threads'
import { AppError } from '../../../core/errors.ts'
import { propose, proposeAt } from '../../../core/extract/index.ts'
import { unreadable } from '../formats/problems.ts'
import { readDispatchBytes } from '../formats/read.ts'
import type { JobAnswer, JobMessage } from './messages.ts'

const answer = (message: JobAnswer): void => parentPort?.postMessage(message)

async function done(job: JobMessage): Promise<JobAnswer> {
  if (job.kind === 'read') return { type: 'done', result: await readFile(job.input) }
  const { text, language, published } = job.input
  if (job.kind === 'propose') return { type: 'done', result: propose(text, { language, published }) }
  const { start, end } = job.input
  return { type: 'done', result: proposeAt(text, [start, end], { language, published }) }
}

/** Whatever a reader of a format throws, the file is one that cannot be read. */
async function readFile({ name, bytes }: Extract<JobMessage, { kind: 'read' }>['input']) {
  try {
    return await readDispatchBytes(name, bytes)
  } catch (error) {
    throw error instanceof AppError ? error : unreadable(name, error)
  }
}

parentPort?.on('message', (job: JobMessage) => {
  done(job).then(answer, (error: unknown) => {
    if (!(error instanceof AppError)) throw error
    answer({ type: 'failed', code: error.code, detail: error.detail })
  })
})
