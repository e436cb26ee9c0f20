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

/** Gives whether a token ends a sentence: a full stop of an abbreviation or initial does not. */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || !sentenceEnds.has(token.lower)) return false
  if (token.lower !== '.') return true
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (!after) return true
  if (before?.kind === 'word' && before.text.length === 1 && before.end === token.start) return false
  if (
    before &&
    /^(m|mm|mme|dr|mr|mrs|st|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|no|inc|corp|gen|col|sen|rep|gov)$/.test(
      before.lower,
    )
  )
    return false
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
