/** One organisation with `and` in its name, told from two that speak: `China Road and Bridge said it`, `South Korea and Japan said`. */
import { placeKind } from '../../places/known-places.ts'
import type { Token } from '../types.ts'
import { type ClaimWords, isCapital, type Sentence } from './claim-words.ts'
import { textOf } from './names.ts'

/** Token indices, end exclusive. */
interface Run {
  readonly from: number
  readonly to: number
}

const nearVerb = 6

/** Words that end the name of a body and stand for none by themselves. */
const body =
  /^(?:bridge|sons|brothers|partners|company|co|associates|industry|industries|trade|commerce|culture|sport|sports|administration|construction|investment|technology|engineering|science|research|development|fils|frères|associés|cie|industrie|technologies?|participations|conseils?|services?)$/

/** Gives whether a run is a name, after an article and what it names where it may have them: `La société Meunier`. */
function isName({ tokens }: Sentence, { from, to }: Run, words: ClaimWords): boolean {
  let start = from
  while (start < to && isLead(tokens[start]?.lower ?? '', tokens[start], words)) start++
  const run = tokens.slice(start, to)
  const [first] = run
  if (!first || words.noName.test(first.lower) || words.dates.test(first.lower)) return false
  return isCapital(run.at(-1)) && run.every((token) => isCapital(token) || words.inner.has(token.lower))
}

function isLead(word: string, token: Token | undefined, words: ClaimWords): boolean {
  return words.articles.has(word) || (words.speakers.test(word) && !isCapital(token))
}

/** Gives 1 where the verb, its auxiliary or the pronoun after it speaks of one, 2 where of several, 0 where nothing tells. */
function numberOf({ tokens }: Sentence, from: number, verb: number, words: ClaimWords): 0 | 1 | 2 {
  const [first, last] = [tokens[from]?.lower ?? '', tokens[verb]?.lower ?? '']
  if (words.plurals.test(first) || (from === verb && words.plurals.test(last))) return 2
  if (words.singular.has(first) || (from === verb && words.singularVerb.test(last))) return 1
  const after = tokens.slice(verb + 1, verb + 1 + nearVerb).map(({ lower }) => lower)
  if (after.some((word) => /^(?:they|their|them)$/.test(word))) return 2
  return after.some((word) => /^(?:it|its|itself)$/.test(word)) ? 1 : 0
}

/** Gives the one name that two runs joined by a small word make before a verb (`from` its auxiliary), or null where they are two. */
export function jointName(
  sentence: Sentence,
  [one, other]: readonly [Run, Run],
  [from, verb]: readonly [number, number],
  words: ClaimWords,
): Run | null {
  if (one.to + 1 !== other.from || !words.joiners.has(sentence.tokens[one.to]?.lower ?? '')) return null
  if (words.articles.has(sentence.tokens[other.from]?.lower ?? '')) return null
  if (!isName(sentence, one, words) || !isName(sentence, other, words)) return null
  if ([one, other].some((run) => placeKind(textOf(sentence, run.from, run.to)) !== null)) return null
  const number = numberOf(sentence, from, verb, words)
  const isBody = other.to - other.from < 3 && body.test(sentence.tokens[other.to - 1]?.lower ?? '')
  return number === 1 || (number === 0 && isBody) ? { from: one.from, to: other.to } : null
}
