/** What the service and the thread that finds for it tell each other. */
import type { ErrorCode, ErrorDetail } from '../../core/errors.ts'
import type { EventFunctions } from '../../db/library.ts'

/** The questions whose answers a large library has to gather. */
export const findings = [
  'window',
  'extent',
  'density',
  'list',
  'position',
  'seek',
  'step',
  'undated',
  'facets',
  'matches',
] as const
export type Finding = (typeof findings)[number]

export type FindingInput<Name extends Finding> = Parameters<EventFunctions[Name]>[0]
export type FindingAnswer<Name extends Finding> = ReturnType<EventFunctions[Name]>

export interface FinderStart {
  /** The file of a library that this process has open. */
  readonly library: string
  /** Becomes 1, and its waiters are woken, when the thread has closed its connection. */
  readonly closed: Int32Array<SharedArrayBuffer>
}

export type ToFinder =
  | { readonly type: 'find'; readonly name: Finding; readonly input: unknown }
  /** Reads one more part of what filters and the list are answered from, before anybody asks. */
  | { readonly type: 'prepare' }
  | { readonly type: 'close' }

export type FromFinder =
  | { readonly type: 'found'; readonly answer: unknown }
  | { readonly type: 'refused'; readonly code: ErrorCode; readonly detail: ErrorDetail }
  | { readonly type: 'failed'; readonly error: unknown }
