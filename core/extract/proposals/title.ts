/** A short title for a proposed event, from the words of its sentence. */

import type { ClaimWords, Sentence } from './claim-words.ts'
import type { Attribution } from './claimants.ts'

const longest = 110
const dateline = /^[\p{Lu}\p{M}'’. -]{2,40}(?:,[^-–—]{0,40})?(?:\s*\([^)]{1,40}\))?\s*[-–—]\s+/u

/** Gives the length of the dateline that opens a sentence: `SEOUL (Reuters) - `. */
export function datelineLength(text: string): number {
  return dateline.exec(text)?.[0].length ?? 0
}

function cutAtClause(text: string): string {
  if (text.length <= longest) return text
  const head = text.slice(0, longest)
  const mark = Math.max(
    head.lastIndexOf(', '),
    head.lastIndexOf(' ; '),
    head.lastIndexOf(' : '),
    head.lastIndexOf(' – '),
  )
  if (mark > 70) return head.slice(0, mark)
  return `${head.slice(0, Math.max(40, head.lastIndexOf(' ')))}…`
}

function tidy(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.])/g, '$1')
    .replace(/(?:,\s*)+,/g, ',')
  const trimmed = plain.replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/g, '')
  return trimmed === '' ? '' : (trimmed[0] ?? '').toUpperCase() + trimmed.slice(1)
}

function withoutDate(text: string, start: number, end: number, words: ClaimWords): string {
  if (end <= start || start < 0 || end > text.length) return text
  const before = text.slice(0, start).replace(words.dateLead, ' ')
  return `${before} ${text.slice(end)}`
}

/**
 * Gives the title of the event that a sentence dates: the sentence without its dateline, its date and the clause that says
 * who announced it. `date` is the place of the date in the whole text; null where the sentence has none.
 */
export function eventTitle(
  sentence: Sentence,
  date: readonly [number, number] | null,
  attributions: readonly Attribution[],
  words: ClaimWords,
): string {
  const clause = attributions.find((attribution) => attribution.clause !== null)?.clause ?? null
  const clauseStart = clause ? (sentence.tokens[clause[0]]?.start ?? sentence.end) : sentence.end
  const inClause = date !== null && date[0] >= clauseStart
  const body = sentence.text.slice(0, clauseStart - sentence.start)
  const dated = date && !inClause ? withoutDate(body, date[0] - sentence.start, date[1] - sentence.start, words) : body
  return tidy(cutAtClause(tidy(dated)))
}

/** Gives the title of the statement itself, for a date that says when somebody spoke: `Seoul announces: ...`. */
export function statementTitle(
  attribution: Attribution,
  about: string,
  words: ClaimWords,
  language: 'en' | 'fr',
): string {
  const who = attribution.claimants.join(', ')
  if (who === '') return about
  const mark = language === 'fr' ? ' : ' : ': '
  return tidy(cutAtClause(`${tidy(who)} ${words.said[attribution.stance]}${mark}${about}`))
}

/** Gives selected words as a title: on one line, cut at a clause where they are long. */
export function shortTitle(text: string): string {
  return tidy(cutAtClause(tidy(text)))
}
