/** Merges proposals that say the same of the same time, and measures how far two sentences speak of the same thing. */
import type { Proposal } from './propose.ts'

const shortest = 4

/** Gives the words of a text that carry meaning: long ones, by their first six letters, without case. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => word.length >= shortest).map((word) => word.slice(0, 6)))
}

/** Gives the share of common words of the smaller of two sets, 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size)
  if (smaller === 0) return 0
  let common = 0
  for (const word of one) if (other.has(word)) common++
  return common / smaller
}

const alike = 0.6
const lookBack = 30

/** Gives a date (EDTF) without its time of day, which one of two sentences may leave out. */
export const dayOf = (date: string | null) => date?.replace(/T.*$/, '') ?? ''

function sameStatement(one: Proposal, other: Proposal): boolean {
  if (dayOf(one.date) !== dayOf(other.date)) return false
  return likeness(contentWords(one.title), contentWords(other.title)) >= alike
}

/** Gives the proposals with duplicates made one: the first keeps its title, the claims and names of the later ones join it. */
export function merged(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = []
  for (const proposal of proposals) {
    const from = Math.max(0, kept.length - lookBack)
    const index = kept.findIndex((other, place) => place >= from && sameStatement(other, proposal))
    const first = kept[index]
    if (!first) kept.push(proposal)
    else
      kept[index] = {
        ...first,
        entities: [...new Set([...first.entities, ...proposal.entities])],
        claims: first.claims.some((claim) => claim.start === proposal.claims[0]?.start)
          ? first.claims
          : [...first.claims, ...proposal.claims],
      }
  }
  return kept
}
