/** Dates of a participle that only describes what its sentence is about: `The line, built in the 1890s, was rebuilt in 2014`. */
import type { ClaimWords, Sentence } from './claim-words.ts'
import type { Part } from './clauses.ts'
import { textOf } from './names.ts'

type Span = readonly [number, number]

/** A participle that describes, with its date: token indices. */
interface Described {
  readonly participle: number
  /** The word that opens the description: the participle, or `which` before it. */
  readonly opening: number
  /** The token after the date. */
  readonly after: number
}

const farthest = 7
const longestNoun = 5

/** Gives the participle that a date belongs to where that participle describes a noun, or null. */
function describedAt(sentence: Sentence, [start, end]: Span, words: ClaimWords): Described | null {
  const { tokens } = sentence
  const date = tokens.findIndex((token) => token.start >= start)
  const past = tokens.findIndex((token) => token.start >= end)
  const after = past < 0 ? tokens.length : past
  for (let index = date - 1; index >= Math.max(0, date - farthest); index--) {
    if (tokens[index]?.kind === 'mark' || isAuxiliary(sentence, index, words)) return null
    if (!words.titles.describing.test(tokens[index]?.lower ?? '')) continue
    const next = tokens[index + 1]?.lower ?? ''
    const mayFollow = words.titles.afterParticiple.test(next) || words.titles.toOffice.test(tokens[index]?.lower ?? '')
    if (index + 1 !== date && !mayFollow) return null
    return withOpening(sentence, { participle: index, opening: index, after }, words)
  }
  return null
}

function isAuxiliary({ tokens }: Sentence, index: number, words: ClaimWords): boolean {
  const lower = tokens[index]?.lower ?? ''
  return words.auxiliaries.has(lower) || words.passive.has(lower)
}

/** Finds where a description begins: after a comma, at `which was`, at the sentence's start, or after a noun whose verb follows the date. */
function withOpening(sentence: Sentence, described: Described, words: ClaimWords): Described | null {
  const { tokens } = sentence
  const { participle, after } = described
  let opening = participle
  while (opening > 0 && isAuxiliary(sentence, opening - 1, words)) opening--
  const before = tokens[opening - 1]
  const isRelative = words.places.relative.test(before?.lower ?? '')
  if (opening < participle) return isRelative ? { ...described, opening: opening - 1 } : null
  if (before === undefined || before.text === ',') return tokens[after]?.text === ',' || before ? described : null
  const isNoun = before.kind === 'word' && !words.inner.has(before.lower)
  return isNoun && isAuxiliary(sentence, after, words) ? described : null
}

/** Gives the tokens at which the nouns before a token begin with their articles, the nearest first: `le siège de | la société`. */
function nounStarts(sentence: Sentence, end: number, words: ClaimWords): readonly number[] {
  const { tokens } = sentence
  const isOf = (index: number) => words.places.of.test(tokens[index]?.lower ?? '')
  const starts: number[] = []
  let last = end
  for (let index = end - 1; index >= Math.max(0, last - longestNoun); index--) {
    if (tokens[index]?.kind !== 'word' || isAuxiliary(sentence, index, words)) return []
    const opens = isOf(index) || words.titles.determiner.test(tokens[index]?.lower ?? '')
    if (!opens || last - index < 2) continue
    starts.push(index)
    if (!isOf(index) && !isOf(index - 1)) return starts
    if (!isOf(index)) index--
    last = index
  }
  return []
}

/** Gives the noun that a participle after it describes, with what it is of: `le siège de la société`; '' where that is not plain. */
function nounBefore(sentence: Sentence, end: number, participle: string, words: ClaimWords): string {
  const starts = nounStarts(sentence, end, words)
  const [nearest, head] = [starts[0], starts.at(-1)]
  if (nearest === undefined || head === undefined) return ''
  if (nearest === head) return textOf(sentence, head, end)
  const mayDescribe = (at: number) => words.titles.mayDescribe(participle, textOf(sentence, at, at + 2))
  if (mayDescribe(head) === mayDescribe(nearest)) return ''
  const start = mayDescribe(head) ? head : nearest
  return words.places.of.test(sentence.tokens[start]?.lower ?? '') ? '' : textOf(sentence, start, end)
}

/** Gives the noun with its article that begins at a token and ends before an auxiliary; or ''. */
function nounFrom(sentence: Sentence, from: number, words: ClaimWords): string {
  if (!words.titles.determiner.test(sentence.tokens[from]?.lower ?? '')) return ''
  for (let index = from + 2; index <= from + longestNoun; index++)
    if (isAuxiliary(sentence, index, words)) return textOf(sentence, from, index)
  return ''
}

/** Gives whether a date belongs to a participle that describes, and not to the verb of its clause. */
export function isDescribing(sentence: Sentence, date: Span, words: ClaimWords): boolean {
  return describedAt(sentence, date, words) !== null
}

/** Gives the description as a clause of its own: `The line was built`; null where the date is none's or what it describes is not plain. */
export function describedPart(sentence: Sentence, date: Span, words: ClaimWords): Part | null {
  const described = describedAt(sentence, date, words)
  if (!described) return null
  const { participle, opening, after } = described
  const { tokens } = sentence
  const comma = tokens[opening - 1]?.text === ',' ? opening - 1 : opening
  const word = tokens[participle]?.lower ?? ''
  const noun = opening === 0 ? nounFrom(sentence, after + 1, words) : nounBefore(sentence, comma, word, words)
  if (noun === '') return null
  const own = opening < participle ? textOf(sentence, opening + 1, participle) : ''
  const verb = own === '' ? words.titles.beforeParticiple(word, noun) : own
  return { start: tokens[participle]?.end ?? date[0], end: date[1], lead: `${noun} ${verb} ${word}` }
}
