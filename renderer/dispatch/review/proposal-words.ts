/** A proposal said in words: who says it and how, and why it has its date. */
import type { Language } from '../../../core/date/index.ts'
import type { ClaimDraft, EventDraft, Stance } from '../../../core/model/event.ts'
import { edtfInWords } from '../../words/source-name.ts'

/** The date of an event in words, a single day with its weekday. */
export function whenInWords(date: string, language: Language): string {
  return edtfInWords(date, language, { weekday: /^\d{4}-\d\d-\d\d$/.test(date) })
}

/** The reason for a date without the words that it repeats: they stand beside it already. */
export function reasonAlone(reason: string, words: string): string {
  for (const quote of [`“${words}”`, `«\u00a0${words}\u00a0»`, `« ${words} »`]) {
    if (reason.startsWith(quote)) return reason.slice(quote.length).replace(/^[\s\u00a0\u202f]*:\s*/u, '')
  }
  return reason
}

export interface Speech {
  readonly stance: Stance
  /** Who; empty for the dispatch itself. */
  readonly speakers: string
  readonly count: number
}

/** Who says it and how, claim by claim. A claim that names nobody is the publisher's own. */
export function speechesOf({ claims }: EventDraft, publisher: string): readonly Speech[] {
  return claims.map(({ claimants, stance }) => {
    const names = claimants.length > 0 || publisher === '' ? claimants : [publisher]
    return { stance, speakers: names.join(', '), count: Math.max(1, names.length) }
  })
}

/** The claims as they are kept: what nobody is named for is said by the publisher. */
export function withPublisher(claims: readonly ClaimDraft[], publisher: string): ClaimDraft[] {
  const name = publisher.trim()
  return claims.map((claim) => (claim.claimants.length > 0 || name === '' ? claim : { ...claim, claimants: [name] }))
}
