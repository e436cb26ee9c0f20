/** What the service and the thread that reads dispatches tell each other. */
import type { Language } from '../../../core/date/index.ts'
import type { ErrorCode, ErrorDetail } from '../../../core/errors.ts'
import type { Proposal } from '../../../core/extract/index.ts'
import type { ExtractedDispatch } from '../formats/extracted.ts'

/** A text to find statements in; `published` is its day, counted from 1970-01-01. */
export interface TextToPropose {
  readonly text: string
  readonly language: Language
  readonly published: number
}

/** Each kind of job with what it needs and gives. */
export interface Jobs {
  readonly read: {
    readonly needs: { readonly name: string; readonly bytes: Uint8Array }
    readonly gives: ExtractedDispatch
  }
  readonly propose: { readonly needs: TextToPropose; readonly gives: readonly Proposal[] }
  readonly proposeAt: {
    readonly needs: TextToPropose & { readonly start: number; readonly end: number }
    readonly gives: Proposal
  }
}

export type JobKind = keyof Jobs

export type JobMessage = {
  readonly [Kind in JobKind]: { readonly kind: Kind; readonly input: Jobs[Kind]['needs'] }
}[JobKind]

export type JobAnswer =
  | { readonly type: 'done'; readonly result: Jobs[JobKind]['gives'] }
  | { readonly type: 'failed'; readonly code: ErrorCode; readonly detail: ErrorDetail }
