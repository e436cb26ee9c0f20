/** Reads dispatches and finds their statements: small texts here, the rest in a thread of its own. */
import type { Language } from '../../core/date/index.ts'
import { AppError } from '../../core/errors.ts'
import { type Proposal, parseIsoDay, propose, proposeAt } from '../../core/extract/index.ts'
import { limits } from '../../core/limits.ts'
import type { ExtractedDispatch } from './formats/extracted.ts'
import { tooComplex, tooLarge } from './formats/problems.ts'
import { createReaderThread } from './thread/reader-thread.ts'

/** A text to find statements in; `published` is an ISO day. */
export interface PublishedText {
  readonly text: string
  readonly published: string
  readonly language: Language
}

export interface DispatchReader {
  /** Gives the text of a file. `name` is its name or path, which problems name and whose ending tells a format. */
  read(name: string, bytes: Uint8Array): Promise<ExtractedDispatch>
  /** Rejects with `cancelled` once `signal` is aborted. */
  propose(input: PublishedText, signal?: AbortSignal): Promise<readonly Proposal[]>
  /** The proposal of the words from `start` up to `end`. Throws `invalid_input` where there are none. */
  proposeAt(input: PublishedText & { readonly start: number; readonly end: number }): Promise<Proposal>
  /** Ends the thread; what it was doing rejects with `cancelled`. */
  close(): void
}

/** Characters that are read in a few milliseconds, which is no longer than a thread takes to begin. */
const smallText = 20_000
const proposingMilliseconds = 120_000

/** `seconds` is what reading one file may take. */
export function createDispatchReader(seconds: number = limits.dispatchSeconds): DispatchReader {
  const thread = createReaderThread()
  const proposing = { milliseconds: proposingMilliseconds, lost: new AppError('internal') }
  return {
    read: async (name, bytes) => {
      if (bytes.length > limits.dispatchFileBytes) throw tooLarge(name)
      const bounds = { milliseconds: seconds * 1000, lost: tooComplex(name, seconds) }
      return thread.run('read', { name, bytes }, bounds)
    },
    propose: async ({ text, language, published }, signal) => {
      const input = { text, language, published: dayOf(published) }
      return text.length <= smallText ? propose(text, input) : thread.run('propose', input, { ...proposing, signal })
    },
    proposeAt: async ({ text, language, published, start, end }) => {
      if (start >= end || end > text.length) throw new AppError('invalid_input', { field: 'start' })
      const input = { text, language, published: dayOf(published) }
      if (text.length <= smallText) return proposeAt(text, [start, end], input)
      return thread.run('proposeAt', { ...input, start, end }, proposing)
    },
    close: thread.close,
  }
}

function dayOf(published: string): number {
  const day = parseIsoDay(published)
  if (day === null) throw new AppError('invalid_input', { field: 'published' })
  return day
}
