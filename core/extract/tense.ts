/** Finds the tense of the clause around a date: the nearest verb that shows one, across as few clause marks as possible. */
import type { Tense, Token } from './types.ts'

const sentenceEnds: ReadonlySet<string> = new Set(['.', '!', '?', '…'])
const clauseMarks: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '«', '»', '"', '“', '”', '—', '–'])
const reach = 40
const clauseCost = 6

type TenseOf = (tokens: readonly Token[], index: number) => Tense | null

interface Look {
  readonly tense: Tense
  readonly cost: number
}

function look(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  tenseOf: TenseOf,
  isBoundary: (index: number) => boolean,
): Look | null {
  let cost = 0
  for (let index = from; Math.abs(index - from) < reach; index += step) {
    const token = tokens[index]
    if (!token || isBoundary(index)) return null
    if (clauseMarks.has(token.lower)) cost += clauseCost
    cost++
    const tense = tenseOf(tokens, index)
    if (tense) return { tense, cost }
  }
  return null
}

const shortened =
  /^(?:mm|mme|mlle|mgr|dr|mr|mrs|ms|st|ste|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janv|févr|juil|déc|no|inc|corp|co|ltd|gen|col|lt|maj|capt|sgt|sen|rep|gov|rev|prof|jr|sr|vs|av|bd|art)$/

/** `Mr. Smith`, `J. Smith`, `Apple Inc. said`; but `5 p.m. The` ends one. */
function isShortened(before: Token, after: Token): boolean {
  const goesOn = after.kind === 'word' && after.text[0] === after.lower[0]
  if (before.text === 'm') return after.kind !== 'word' || goesOn || after.tags.length > 0
  return before.text.length === 1 || shortened.test(before.lower) || goesOn
}

/** Gives whether a token ends a sentence: a full stop of an abbreviation or initial does not. */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'mark' || !sentenceEnds.has(token.lower)) return false
  if (token.lower !== '.') return true
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (!after) return true
  if (before?.kind === 'word' && before.end === token.start && isShortened(before, after)) return false
  return after.start > token.end || after.kind === 'mark'
}

/** Gives the tense of the clause that holds the tokens from `from` up to `to`. */
export function clauseTense(
  tokens: readonly Token[],
  from: number,
  to: number,
  tenseOf: TenseOf,
  isBoundary: (index: number) => boolean,
): Tense {
  const left = look(tokens, from - 1, -1, tenseOf, isBoundary)
  const right = look(tokens, to, 1, tenseOf, isBoundary)
  if (!left) return right?.tense ?? 'none'
  if (!right) return left.tense
  return right.cost + 1 < left.cost ? right.tense : left.tense
}

/** Gives the same answers, each worked out once for a text. */
export function remembered(tenseOf: TenseOf): TenseOf {
  const known: (Tense | null | undefined)[] = []
  return (tokens, index) => {
    const tense = known[index]
    if (tense !== undefined) return tense
    const found = tenseOf(tokens, index)
    known[index] = found
    return found
  }
}

const readForLean = 2000

/** Gives what the verbs of a text's beginning lean to: announcements look ahead, reports look back. Counted once, when first asked. */
export function leanOf(tokens: readonly Token[], tenseOf: TenseOf): () => Tense {
  let known: Tense | null = null
  return () => {
    if (known) return known
    let balance = 0
    for (let index = 0; index < Math.min(tokens.length, readForLean); index++) {
      const tense = tenseOf(tokens, index)
      if (tense) balance += tense === 'future' ? 1 : -1
    }
    known = balance > 0 ? 'future' : 'none'
    return known
  }
}
