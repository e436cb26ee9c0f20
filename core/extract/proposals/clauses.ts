/** Which part of a sentence a date belongs to: what somebody says, a clause of its own, a remark about a name. */
import { type ClaimWords, isCapital, type Sentence } from './claim-words.ts'
import type { Attribution } from './claimants.ts'
import type { TitleWords } from './title-words.ts'

/** A stretch of the whole text, and words to put before it. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly lead: string
}

const farthestThat = 8

/** Gives the token at which what is said begins after a verb of saying, or null: `said on Monday that [it ...]`. */
function saidFrom(sentence: Sentence, attribution: Attribution, claims: ClaimWords, words: TitleWords): number | null {
  const { tokens } = sentence
  for (let index = attribution.to; index < Math.min(tokens.length, attribution.to + farthestThat); index++) {
    const lower = tokens[index]?.lower ?? ''
    if (words.thatWord.test(lower)) return index + 1
    if (tokens[index]?.kind === 'mark' && lower !== ',') break
  }
  if (words.bareSaying === null) return null
  const bare = words.bareSaying.test(tokens[attribution.to - 1]?.lower ?? '')
  let first = attribution.to
  while (claims.dates.test(tokens[first]?.lower ?? '') || tokens[first]?.lower === 'on') first++
  const token = tokens[first]
  const pronoun = words.speakerPronoun.test(token?.lower ?? '')
  const opens = pronoun || (bare && (isCapital(token) || claims.articles.has(token?.lower ?? '')))
  return opens && !/^(?:to|and|but)$/.test(token?.lower ?? '') ? first : null
}

/** Gives what is said where the date is in it, the speaker in the place of his pronoun. */
export function saidPart(
  sentence: Sentence,
  date: number,
  attributions: readonly Attribution[],
  claims: ClaimWords,
  words: TitleWords,
): Part | null {
  for (const attribution of attributions) {
    if (attribution.clause !== null || attribution.to === 0) continue
    const from = saidFrom(sentence, attribution, claims, words)
    const first = from === null ? undefined : sentence.tokens[from]
    if (!first || date < first.start) continue
    const speaker = attribution.claimants.length === 1 ? (attribution.claimants[0] ?? '') : ''
    if (words.speakerOwn?.test(first.text) && speaker !== '')
      return { start: first.end, end: sentence.end, lead: `${speaker}’s` }
    if (!words.speakerPronoun.test(first.text)) return { start: first.start, end: sentence.end, lead: '' }
    if (speaker !== '' && !words.speakerPronoun.test(speaker))
      return { start: first.end, end: sentence.end, lead: speaker }
  }
  return null
}

const shortestClause = 20

/** Gives the clause between breaks (`; `, `, while `) that holds the date, where it can stand by itself. */
export function clausePart(sentence: Sentence, part: Part, date: number, words: TitleWords): Part {
  const text = sentence.text.slice(part.start - sentence.start, part.end - sentence.start)
  let [start, end] = [part.start, part.end]
  for (const match of text.matchAll(words.clauseBreak)) {
    const at = part.start + match.index
    if (at + match[0].length <= date) start = at + match[0].length
    else if (at > date && at < end) end = at
  }
  if (end - start < shortestClause) return part
  const clause = { start, end, lead: start === part.start ? part.lead : '' }
  return frontedPart(sentence, clause, date, words)
}

/** `After a plan failed this week, the house said ...`: a date in the clause before the main one leaves that clause alone. */
function frontedPart(sentence: Sentence, part: Part, date: number, words: TitleWords): Part {
  const text = sentence.text.slice(part.start - sentence.start, part.end - sentence.start)
  const conjunction = words.fronted.exec(text)?.[0]
  const comma = text.indexOf(', ', date - part.start)
  if (conjunction === undefined || part.lead !== '' || comma < 0 || text.indexOf(', ') < comma) return part
  return { start: part.start + conjunction.length, end: part.start + comma, lead: '' }
}

function nameBefore(sentence: Sentence, at: number, claims: ClaimWords): string {
  const { tokens } = sentence
  let from = at
  while (from > 0 && at - from < 6 && (isCapital(tokens[from - 1]) || tokens[from - 1]?.text === '-')) from--
  const first = tokens[from]
  const last = tokens[at - 1]
  if (!first || !last || at - from < 2 || claims.dates.test(first.lower)) return ''
  return sentence.text.slice(first.start - sentence.start, last.end - sentence.start)
}

/** Gives a remark that begins with a participle and holds the date, after the name that it is about: `Arafat, décédé le ...`. */
export function remarkPart(sentence: Sentence, date: number, claims: ClaimWords, words: TitleWords): Part | null {
  const { tokens } = sentence
  const at = tokens.findIndex((token) => token.start >= date)
  for (let index = at - 1; index > 0 && at - index < 8; index--) {
    if (tokens[index]?.text !== ',') continue
    const start = tokens[index]?.end ?? date
    const rest = sentence.text.slice(start - sentence.start).trimStart()
    const name = words.participle.test(rest) ? nameBefore(sentence, index, claims) : ''
    if (name === '') return null
    const close = tokens.findIndex((token, place) => place >= at && token.text === ',')
    const skipped = /^(?:who|qui|which)\s/iu.exec(rest)?.[0].length ?? 0
    const end = close < 0 ? sentence.end : (tokens[close]?.start ?? sentence.end)
    return { start: (tokens[index + 1]?.start ?? start) + skipped, end, lead: name }
  }
  return null
}
