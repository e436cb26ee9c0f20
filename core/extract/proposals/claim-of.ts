/** Which attribution of a sentence a date falls under, and the claim that a proposal makes of it. */
import type { Stance } from '../../model/event.ts'
import type { ClaimWords, Sentence } from './claim-words.ts'
import type { Attribution } from './claimants.ts'

const farthestBack = 40

/** Gives the tokens of the clause that a verb stands in beside the main one, end exclusive; null where it is the main verb. */
function clauseOf({ tokens }: Sentence, verb: number, words: ClaimWords): readonly [number, number] | null {
  for (let index = verb - 1; index >= Math.max(0, verb - farthestBack); index--) {
    const token = tokens[index]
    if (token?.kind === 'mark' && !/^[-–'’]$/.test(token.text)) return null
    const goesOn = index === verb - 1 && words.coordinators.test(token?.lower ?? '')
    if (!goesOn && !words.subordinators.test(token?.lower ?? '')) continue
    const comma = index === 0 ? tokens.findIndex(({ text }, at) => at > verb && text === ',') : -1
    return [index, comma < 0 ? tokens.length : comma]
  }
  return null
}

/** `resigned on Thursday after a report accused her`: gives whether a date stands outside the clause of an attribution. */
function isElsewhere(sentence: Sentence, attribution: Attribution, date: number, words: ClaimWords): boolean {
  if (attribution.clause !== null || words.sources.has(sentence.tokens[attribution.from]?.lower ?? '')) return false
  const clause = clauseOf(sentence, attribution.from, words)
  if (clause === null) return false
  const [start, end] = [sentence.tokens[clause[0]]?.start ?? 0, sentence.tokens[clause[1]]?.start ?? sentence.end]
  return date < start || date >= end
}

/** Gives the attribution that a date at an offset of the text falls under, or null: then the agency says so. */
export function attributionOf(
  sentence: Sentence,
  attributions: readonly Attribution[],
  date: number,
  words: ClaimWords,
): Attribution | null {
  return attributions.find((each) => !isElsewhere(sentence, each, date, words) && !isNobodysDenial(each)) ?? null
}

/** A denial that names nobody who denies is what the agency tells, not what it says itself. */
export function isNobodysDenial({ stance, claimants }: Attribution): boolean {
  return stance === 'denies' && claimants.length === 0
}

/** Gives whether a title tells that somebody denies something. */
export function saysDenial(title: string, words: ClaimWords): boolean {
  const said = title.toLowerCase().split(/[^\p{L}'’]+/u)
  return said.some((word) => words.verbs.get(word.replace(/^\p{L}['’]/u, '')) === 'denies')
}

/**
 * Gives the stance of whoever denies on an event of that title: who denies something asserts that he denies it, so that
 * `denies` stays for events that have what is denied as their title.
 */
export function stanceOn(title: string, stance: Stance, words: ClaimWords): Stance {
  return stance === 'denies' && saysDenial(title, words) ? 'asserts' : stance
}
