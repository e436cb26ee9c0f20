/** A source: a dispatch or document that events are taken from. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import type { EventId, SourceId, Stance } from './event.ts'

const line = z.string().trim().max(limits.nameLength)

export const sourceDraftSchema = z.strictObject({
  headline: line,
  agency: line,
  byline: line,
  place: line,
  /** Publication date, EDTF; empty when not known. */
  published: z.string().max(200),
  language: z.string().max(35),
  /** Kept exactly as it came; empty when the text itself is not kept. */
  text: z.string().max(limits.dispatchBytes),
  url: z.string().max(2000),
})
export type SourceDraft = z.infer<typeof sourceDraftSchema>

/** A source without its text, as lists and claims name it. */
export interface SourceSummary {
  readonly id: SourceId
  readonly headline: string
  readonly agency: string
  readonly place: string
  readonly published: string
  readonly language: string
  readonly claimCount: number
  /** True until a person has reviewed what it may give. */
  readonly waiting: boolean
}

/** A stretch of a source's text that a claim quotes; UTF-16 offsets, end exclusive. */
export interface Citation {
  readonly eventId: EventId
  readonly title: string
  readonly stance: Stance
  readonly start: number
  readonly end: number
}

export interface SourceDetail extends SourceDraft {
  readonly id: SourceId
  /** Lower-case hex of the SHA-256 of the text in UTF-8; empty when there is no text. */
  readonly sha256: string
  /** True until a person has reviewed what it may give. */
  readonly waiting: boolean
  /** The revision that last changed it; send it back with an edit so that nobody's change is overwritten unseen. */
  readonly revision: number
  readonly citations: readonly Citation[]
}
