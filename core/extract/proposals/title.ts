/** A short title for a proposed event, from the words of its sentence. */
import type { ClaimWords, Sentence } from './claim-words.ts'
import type { Attribution } from './claimants.ts'
import { clausePart, type Part, remarkPart, saidPart } from './clauses.ts'
import { textOf } from './names.ts'
import { describedPart, isDescribing } from './participles.ts'
import { trimmed } from './trim.ts'

type Span = readonly [number, number]

const dateline = /^[\p{Lu}\p{M}'’. -]{2,40}(?:,[^-–—]{0,40})?(?:\s*\([^)]{1,40}\))?\s*[-–—]\s+/u
const plainDateline =
  /^\p{Lu}[\p{L}'’.]{1,20}(?:[ -]\p{Lu}[\p{L}'’.]{1,20}){0,2}(?:,[^-–—.]{0,30})?(?:\s*\([^)]{1,40}\))?\s[-–—]\s+(?=\p{Lu})/u

/** Gives the length of the dateline that opens a sentence: `SEOUL (Reuters) - `, `Québec – `. */
export function datelineLength(text: string): number {
  return (dateline.exec(text) ?? plainDateline.exec(text))?.[0].length ?? 0
}

/** What a title is made from. */
export interface TitleSource {
  readonly sentence: Sentence
  /** Where the date stands in the whole text; null where the sentence has none. */
  readonly date: Span | null
  /** Whether the words of the date say something of the event: `the first in two years`. */
  readonly keepsDate: boolean
  /** Other words of the sentence that say the same date. */
  readonly sameDates: readonly Span[]
  /** Whether the sentence has other dates beside it. */
  readonly severalDates: boolean
  readonly attributions: readonly Attribution[]
  readonly words: ClaimWords
}

/** Gives the part of a sentence that its date belongs to. */
export function partOf({ sentence, date, attributions, words }: TitleSource): Part {
  const clause = attributions.find((attribution) => attribution.clause !== null)?.clause ?? null
  const end = clause ? (sentence.tokens[clause[0]]?.start ?? sentence.end) : sentence.end
  const whole = { start: sentence.start, end, lead: '' }
  if (date === null || date[0] >= end) return whole
  const described = describedPart(sentence, date, words)
  if (described) return described
  const said = saidPart(sentence, date[0], attributions, words, words.titles)
  const isRemark = said === null || isDescribing(sentence, date, words)
  const remark = isRemark ? remarkPart(sentence, date[0], words, words.titles) : null
  if (remark) return remark
  return clausePart(sentence, said ? { ...said, end: Math.min(said.end, end) } : whole, date[0], words.titles)
}

/** Takes dates out, with the small words before them and a possessive after; mends the article before what follows. */
function withoutDates(text: string, start: number, dates: readonly Span[], words: ClaimWords): string {
  let result = text
  for (const [from, to] of [...dates].sort((a, b) => b[0] - a[0])) {
    if (from < start || to > start + text.length) continue
    const after = result.slice(to - start).replace(/^['’]s\b/u, '')
    const owned = after.length < result.length - (to - start)
    const kept = result.slice(0, from - start)
    const before = owned ? kept : kept.replace(words.dateLead, ' ')
    result = `${withFittingArticle(before, after)} ${after}`
  }
  return result
}

function withFittingArticle(before: string, after: string): string {
  if (!/\ban?\s*$/iu.test(before)) return before
  const vowel = /^\s*[aeiou]/iu.test(after)
  return before.replace(/(\b[Aa])n?\s*$/u, vowel ? '$1n' : '$1')
}

/** Takes off what ties the sentence to others and phrases before its subject that say nothing of the event. */
function withoutOpening(text: string, words: ClaimWords): string {
  let result = text.trim()
  for (let turn = 0; turn < 3; turn++) {
    const shorter = result.replace(/^[\s,]+/, '').replace(words.titles.connector, '')
    const comma = shorter.indexOf(', ')
    const phrase = shorter.slice(0, comma)
    const most = words.titles.source.test(shorter) ? 14 : 8
    const isPhrase =
      comma > 0 &&
      words.titles.adverbial.test(shorter) &&
      phrase.split(/\s+/).length <= most &&
      shorter.length - comma > 35
    const next = isPhrase ? shorter.slice(comma + 2) : shorter
    if (next === result) break
    result = next
  }
  return result
}

/** Gives the name of what a date in a phrase dates, beside another date in its sentence: `l'élection présidentielle de mardi prochain`. */
function namedEvent(sentence: Sentence, [start, end]: Span, words: ClaimWords): string {
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 80), Math.max(0, start - sentence.start))
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + 60)
  const name = words.titles.eventBefore.exec(before)?.[1] ?? words.titles.eventAfter.exec(after)?.[1] ?? ''
  return trimmed(name, words.titles)
}

const shortest = 10

/**
 * Gives the title of the event that a sentence dates: the clause that the date stands in, without the date, what ties it to
 * other sentences and who said so.
 */
export function eventTitle(source: TitleSource): string {
  const { sentence, date, sameDates, words } = source
  const named = source.severalDates && date ? namedEvent(sentence, date, words) : ''
  if (named !== '') return named
  const part = partOf(source)
  const text = sentence.text.slice(part.start - sentence.start, part.end - sentence.start)
  const dates = date === null || source.keepsDate ? [] : [date, ...sameDates]
  const undated = withoutDates(text, part.start, dates, words)
  const body = words.titles.verbFirst.test(undated.trimStart()) ? text : undated
  const lead = part.lead === '' ? '' : `${part.lead} `
  const title = trimmed(`${lead}${lead === '' ? withoutOpening(body, words) : body.trim()}`, words.titles)
  return title.length >= shortest ? title : trimmed(sentence.text, words.titles)
}

/** A quote that opens a sentence, without the comma or stop that closes it. */
const openingQuote = /^\s*(?:«\s*([^«»]*?)[\s,.]*»|“([^“”]*?)[\s,.]*”|"([^"]*?)[\s,.]*")/u

/** Gives the words in quotes that are all that a statement says, or null: `« Je reviendrai », a déclaré ...`. */
function wholeQuote(sentence: Sentence, clause: Span, language: 'en' | 'fr'): string | null {
  const match = openingQuote.exec(sentence.text)
  const end = sentence.start + (match?.[0].length ?? 0)
  const marks = sentence.tokens.filter((token, index) => index <= clause[0] && token.end > end && token.text !== ',')
  if (!match || marks.length > 0) return null
  const said = match[1] ?? match[2] ?? match[3] ?? ''
  if (said === '') return null
  return language === 'fr' ? `«\u00a0${said}\u00a0»` : `“${said}”`
}

/** Gives a sentence of who says a quote: `M. Delorme a déclaré : « ... »`; null where the statement is no quote. */
function quoteTitle(attribution: Attribution, sentence: Sentence, language: 'en' | 'fr'): string | null {
  const { clause, claimants, subject, from, to } = attribution
  const quote = clause ? wholeQuote(sentence, clause, language) : null
  if (quote === null) return null
  const who = subject ? textOf(sentence, ...subject) : claimants.join(', ')
  return `${who} ${textOf(sentence, from, to)}${language === 'fr' ? '\u00a0: ' : ': '}${quote}`
}

/** Gives the title of the statement itself, for a date that says when somebody spoke: `Seoul announces: ...`. */
export function statementTitle(
  attribution: Attribution,
  about: string,
  sentence: Sentence,
  words: ClaimWords,
  language: 'en' | 'fr',
): string {
  const who = attribution.claimants.join(', ')
  if (who === '') return about
  const quoted = quoteTitle(attribution, sentence, language)
  if (quoted !== null) return trimmed(quoted, words.titles)
  const mark = language === 'fr' ? '\u00a0: ' : ': '
  const verb = attribution.stance === 'reports' ? '' : ` ${words.said[attribution.stance]}`
  return trimmed(`${who}${verb}${mark}${about}`, words.titles)
}

/** Gives selected words as a title: on one line, cut at a clause where they are long. */
export function shortTitle(text: string, words: ClaimWords): string {
  return trimmed(text, words.titles)
}
