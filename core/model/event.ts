/** An event, its claims and links, as they are kept and as they are edited. */
import { z } from 'zod'
import { limits } from '../limits.ts'

export const eventIdSchema = z.int().positive().brand<'EventId'>()
export type EventId = z.infer<typeof eventIdSchema>
export const claimIdSchema = z.int().positive().brand<'ClaimId'>()
export type ClaimId = z.infer<typeof claimIdSchema>
export const sourceIdSchema = z.int().positive().brand<'SourceId'>()
export type SourceId = z.infer<typeof sourceIdSchema>

export const statuses = ['announced', 'reported', 'confirmed', 'disputed', 'denied', 'cancelled'] as const
export const statusSchema = z.enum(statuses)
export type Status = z.infer<typeof statusSchema>

export const stances = ['announces', 'reports', 'asserts', 'denies'] as const
export const stanceSchema = z.enum(stances)
export type Stance = z.infer<typeof stanceSchema>

export const linkKinds = ['causes', 'follows', 'contradicts', 'part-of', 'same-as'] as const
export const linkKindSchema = z.enum(linkKinds)
export type LinkKind = z.infer<typeof linkKindSchema>

const name = z.string().trim().min(1).max(limits.nameLength)
const names = z.array(name).max(limits.listLength)

/** Where a date comes from when it was read in a source rather than typed: its words, its anchor, the rule applied. */
export const derivationSchema = z.strictObject({
  words: z.string().max(limits.quoteLength),
  anchor: z.string().max(100).nullable(),
  rule: z.strictObject({ en: z.string().max(1000), fr: z.string().max(1000) }),
})
export type Derivation = z.infer<typeof derivationSchema>

/** A claim as it is edited. `id` is null for a new one. Offsets are UTF-16 code units in the source's text. */
export const claimDraftSchema = z.strictObject({
  id: claimIdSchema.nullable(),
  sourceId: sourceIdSchema.nullable(),
  quote: z.string().max(limits.quoteLength),
  quoteStart: z.int().nonnegative().nullable(),
  quoteEnd: z.int().nonnegative().nullable(),
  claimants: names,
  stance: stanceSchema,
  /** When it was said, EDTF; empty when not known. */
  stated: z.string().max(200),
})
export type ClaimDraft = z.infer<typeof claimDraftSchema>

export const linkDraftSchema = z.strictObject({ kind: linkKindSchema, to: eventIdSchema })
export type LinkDraft = z.infer<typeof linkDraftSchema>

/** An event as it is edited; `date` is EDTF (`XXXX-XX-XX` when not known). Titles are checked by `checkDraft`, which gives words for people. */
export const eventDraftSchema = z.strictObject({
  title: z.string(),
  date: z.string().max(1000),
  derivation: derivationSchema.nullable(),
  place: z.string().trim().max(limits.nameLength),
  entities: names,
  tags: names,
  status: statusSchema,
  note: z.string(),
  /** -1 to 3: how early the event is named when there is no room for all; 0 is the usual. */
  importance: z.int().min(-1).max(3),
  claims: z.array(claimDraftSchema).max(limits.listLength),
  links: z.array(linkDraftSchema).max(limits.listLength),
})
export type EventDraft = z.infer<typeof eventDraftSchema>

/** How a quote stands against its source's text: there at its offsets, elsewhere in it, not in it, or no text to look in. */
export const quoteStates = ['found', 'moved', 'missing', 'no-text'] as const
export type QuoteState = (typeof quoteStates)[number]

export interface Claim extends Omit<ClaimDraft, 'id'> {
  readonly id: ClaimId
  readonly quoteState: QuoteState
}

/** A link as seen from one event; `direction` says on which side of it the event stands. */
export interface LinkedEvent {
  readonly kind: LinkKind
  readonly direction: 'out' | 'in'
  readonly id: EventId
  readonly title: string
}

/** A whole event for the inspector. `status` is the one set; `shown` is `disputed` when claims assert and deny. */
export interface EventDetail extends Omit<EventDraft, 'claims' | 'links'> {
  readonly id: EventId
  readonly shown: Status
  readonly claims: readonly Claim[]
  readonly links: readonly LinkedEvent[]
  /** The revision that last changed it; send it back with an edit so that nobody's change is overwritten unseen. */
  readonly revision: number
}
