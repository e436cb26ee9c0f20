/** Reads dispatches and finds their statements: small ones here, the rest in a thread of its own. */
import { extname } from 'node:path'
import type { DispatchFormat } from '../../core/contract/dispatches.ts'
import type { Language } from '../../core/date/index.ts'
import type { StatedByFile } from '../../core/dispatch/recognise.ts'
import { AppError } from '../../core/errors.ts'
import { type Proposal, parseIsoDay, propose, proposeAt } from '../../core/extract/index.ts'
import { limits } from '../../core/limits.ts'
import type { Log } from '../log.ts'
import { decodeText } from './decode-text.ts'
import { tooLarge } from './read-bounded.ts'

/** What a file holds: its text, and what the file itself states of it. */
export interface ExtractedDispatch {
  readonly text: string
  readonly format: DispatchFormat
  readonly stated: StatedByFile
}

/** A text to find statements in; `published` is an ISO day. */
export interface PublishedText {
  readonly text: string
  readonly published: string
  readonly language: Language
}

export interface DispatchReader {
  /** `name` is the file's name or path; its ending tells the format where the bytes do not. */
  read(name: string, bytes: Uint8Array): Promise<ExtractedDispatch>
  propose(input: PublishedText): Promise<readonly Proposal[]>
  proposeAt(input: PublishedText & { readonly start: number; readonly end: number }): Promise<Proposal>
  close(): void
}

export function createDispatchReader(_log: Log): DispatchReader {
  return {
    async read(name, bytes) {
      if (bytes.length > limits.dispatchFileBytes) throw tooLarge(name)
      if (!/^\.(?:txt|text|md)?$/i.test(extname(name))) throw new AppError('dispatch_not_supported', { path: name })
      const text = decodeText(bytes)
      if (text === null) throw new AppError('dispatch_not_supported', { path: name })
      if (text.trim() === '') throw new AppError('dispatch_without_text', { path: name })
      return { text, format: 'text', stated: {} }
    },
    propose: async ({ text, language, published }) => propose(text, { language, published: dayOf(published) }),
    proposeAt: async ({ text, language, published, start, end }) => {
      if (start >= end || end > text.length) throw new AppError('invalid_input', { field: 'start' })
      return proposeAt(text, [start, end], { language, published: dayOf(published) })
    },
    close() {},
  }
}

function dayOf(published: string): number {
  const day = parseIsoDay(published)
  if (day === null) throw new AppError('invalid_input', { field: 'published' })
  return day
}
