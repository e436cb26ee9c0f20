/** What is asked of the service about a text, and what the page itself sees in it. */
import type { DispatchProposal } from '../../core/contract/dispatches.ts'
import type { Language } from '../../core/date/index.ts'
import { findDates, parseIsoDay } from '../../core/extract/index.ts'
import type { MarkedSpan } from './text/marked-pieces.ts'
import type { WordSpan } from './text/word-steps.ts'
import { unreadableDates } from './unreadable-dates.ts'

/** What events are found by. */
export interface Reckoning {
  /** ISO day. */
  readonly published: string
  readonly language: Language
}

const wholeUpTo = 100_000
const surroundings = 20_000
const openingLength = 1_500

/** The part of a text that decides the date of a stretch of it: all of it, or of a long one what stands around. */
export function partAround(text: string, { start, end }: WordSpan): { readonly part: string; readonly offset: number } {
  if (text.length <= wholeUpTo) return { part: text, offset: 0 }
  const from = Math.max(0, start - surroundings)
  const offset = from === 0 ? 0 : text.indexOf('\n', from) + 1 || from
  return { part: text.slice(Math.min(offset, start), end + surroundings), offset: Math.min(offset, start) }
}

/** A proposal found in a part of a text, at its place in the whole. */
export function movedBy(proposal: DispatchProposal, offset: number): DispatchProposal {
  if (offset === 0) return proposal
  const { start, end, sentence, claims } = proposal
  return {
    ...proposal,
    start: start + offset,
    end: end + offset,
    sentence: [sentence[0] + offset, sentence[1] + offset],
    claims: claims.map((claim) => ({ ...claim, start: claim.start + offset, end: claim.end + offset })),
  }
}

/** Where the text names its own day of publication, and where it names days that no calendar has. */
export function otherMarks(text: string, { published, language }: Reckoning): readonly MarkedSpan[] {
  const day = parseIsoDay(published)
  if (day === null) return []
  const opening = findDates(text.slice(0, openingLength), { language, published: day })
  const named = opening.find(
    ({ value, edtf, rule }) => value === published && edtf === published && !/weekday/.test(rule),
  )
  const anchor: readonly MarkedSpan[] =
    named === undefined ? [] : [{ kind: 'anchor', index: -1, start: named.start, end: named.end }]
  const unreadable = unreadableDates(text, language, day).map(
    ({ start, end }): MarkedSpan => ({ kind: 'unreadable', index: -1, start, end }),
  )
  return [...anchor, ...unreadable]
}
