/** Reading dispatches in, proposing events from them, and the queue of those that wait for review. */
import { type } from '@orpc/contract'
import { z } from 'zod'
import type { RecognisedDispatch } from '../dispatch/recognise.ts'
import type { ErrorCode, ErrorDetail } from '../errors.ts'
import type { Proposal } from '../extract/index.ts'
import { limits } from '../limits.ts'
import { type EventId, eventDraftSchema, eventIdSchema, type SourceId, sourceIdSchema } from '../model/event.ts'
import { type SourceSummary, sourceDraftSchema } from '../model/source.ts'
import { procedure } from './procedure.ts'
import type { EventRow } from './views.ts'

export const dispatchFormats = ['text', 'html', 'eml', 'docx', 'pdf'] as const
export type DispatchFormat = (typeof dispatchFormats)[number]

/** A dispatch as it was read: its text, and what the text or the file says of itself; what it does not say is empty. */
export interface ReadDispatch extends RecognisedDispatch {
  /** Exactly as it came; of other formats than text, as it was extracted. */
  readonly text: string
  readonly format: DispatchFormat
  /** Lower-case hex of the SHA-256 of the text in UTF-8. */
  readonly sha256: string
  /** The source of the library that has this very text. */
  readonly known: KnownSource | null
}

export interface KnownSource {
  readonly id: SourceId
  readonly headline: string
  readonly claimCount: number
  /** True while it waits for review. */
  readonly waiting: boolean
}

/** An event of the library, as a proposal names it. */
export type KnownEvent = Pick<EventRow, 'id' | 'title' | 'date' | 'status'>

/** A statement as an event to take, to correct or to leave; `known` is the event that it would be a further claim on. */
export interface DispatchProposal extends Proposal {
  readonly known: KnownEvent | null
}

/** What a folder of dispatches became. */
export interface QueuedDispatches {
  readonly added: number
  /** Those whose text a source has already. */
  readonly known: number
  /** The first thousand files that could not be read. */
  readonly problems: readonly { readonly path: string; readonly code: ErrorCode; readonly detail: ErrorDetail }[]
  readonly revision: number
}

const path = z.string().min(1).max(4096)
const text = z.string().max(limits.dispatchBytes)
const publication = {
  text,
  published: z.iso.date(),
  language: z.enum(['en', 'fr']),
}
const offset = z.int().nonnegative()
/** Characters of a file in base64. */
const base64 = z.string().max(Math.ceil(limits.dispatchFileBytes / 3) * 4 + 4)

/** `contradicts` is the index of another event of the same list. */
const chosenEventSchema = z.strictObject({
  draft: eventDraftSchema,
  into: eventIdSchema.nullable(),
  contradicts: z.int().nonnegative().nullable(),
})
export type ChosenEvent = z.infer<typeof chosenEventSchema>

const { headline, agency, published, language } = sourceDraftSchema.shape
/** A source of the library with what a reader corrected of it; the rest of it stays as it is. */
const correctedSourceSchema = z.strictObject({
  id: sourceIdSchema,
  corrected: z.strictObject({
    headline: headline.exactOptional(),
    agency: agency.exactOptional(),
    published: published.exactOptional(),
    language: language.exactOptional(),
  }),
})
export type CorrectedSource = z.infer<typeof correctedSourceSchema>

export const dispatches = {
  /** A file dropped on the page or opened in it. Nothing of it is run, nothing fetched. */
  read: procedure.input(z.strictObject({ name: z.string().max(1000), base64 })).output(type<ReadDispatch>()),
  readPath: procedure.input(z.strictObject({ path })).output(type<ReadDispatch>()),
  /** A text that was pasted. */
  recognise: procedure.input(z.strictObject({ text })).output(type<ReadDispatch>()),
  propose: procedure
    .input(z.strictObject(publication))
    .output(type<{ readonly proposals: readonly DispatchProposal[] }>()),
  /** The proposal of words that a reader selected; UTF-16 offsets, end exclusive. */
  proposeAt: procedure
    .input(z.strictObject({ ...publication, start: offset, end: offset }))
    .output(type<DispatchProposal>()),
  /**
   * Takes events from a dispatch, in one revision. `into` is an event that only gets the claims of the draft; the claims
   * are on the source, whatever `sourceId` they have. A source that has the text of the draft already is used in its
   * place. What is corrected of a kept source is written with the events. The source waits no longer.
   */
  add: procedure
    .input(
      z.strictObject({
        source: z.union([sourceIdSchema, correctedSourceSchema, sourceDraftSchema]),
        events: z.array(chosenEventSchema).max(10_000),
      }),
    )
    .output(type<{ readonly sourceId: SourceId; readonly eventIds: readonly EventId[]; readonly revision: number }>()),
  /** Long work. Every dispatch in a folder, or a single file, becomes a source that waits for review, in one revision. */
  enqueue: procedure.input(z.strictObject({ path })).output(type<QueuedDispatches>()),
  /** The sources that wait for review, oldest publication first. */
  waiting: procedure.output(type<readonly SourceSummary[]>()),
  /** Says that a source is reviewed and nothing is taken from it. */
  setAside: procedure.input(z.strictObject({ id: sourceIdSchema })).output(type<void>()),
}
