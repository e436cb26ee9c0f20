/** Tokens that are written in pieces and mean one thing: `Feb.`, `après-midi`, `twenty-five`, `vingt et un`. */
import type { LanguageTables, Tag, Token } from './types.ts'

type Lexicon = LanguageTables['lexicon']

/** Gives the value that a token has for a class, or undefined where it is not of that class. */
export function tagged(token: Token | undefined, name: string): string | number | undefined {
  if (!token) return undefined
  for (const tag of token.tags) if (tag.class === name) return tag.value
  return undefined
}

/** `Feb. 24`: the stop of an abbreviation belongs to its word, unless a capital after it shows that it ends the sentence. */
function abbreviation(tokens: readonly Token[], index: number, one: Token): Token | null {
  const [dot, next] = [tokens[index + 1], tokens[index + 2]]
  if (dot?.text !== '.' || dot.start !== one.end || !next || next.text[0] !== next.lower[0]) return null
  return tagged(one, 'abbreviation') === undefined ? null : { ...one, end: dot.end, text: `${one.text}.` }
}

/** Words written with a hyphen that the lexicon knows as one: `après-midi`, `week-end`. */
function compound(tokens: readonly Token[], index: number, one: Token, lexicon: Lexicon): Token | null {
  const [hyphen, two] = [tokens[index + 1], tokens[index + 2]]
  if (hyphen?.text !== '-' || one.end !== hyphen.start || hyphen.end !== two?.start) return null
  const lower = `${one.lower}-${two.lower}`
  const tags = lexicon.get(lower)
  return tags ? { start: one.start, end: two.end, text: lower, lower, kind: 'word', tags } : null
}

function addUp(values: readonly number[]): number {
  let sum = 0
  for (const value of values) {
    if (value >= 100) sum = Math.max(1, sum) * value
    else if (value === 20 && sum === 4) sum = 80
    else sum += value
  }
  return sum
}

const mostWords = 9

/** Gives how many tokens the mark or word before the next number word of a run takes: `-`, `et`; -1 where the run ends. */
function runStep(tokens: readonly Token[], end: number): number {
  const next = tokens[end]
  if (!next) return -1
  const value = tagged(next, 'numberWord')
  if (value !== undefined) return /^(?:cent|hundred|mille)$/.test(next.lower) ? 0 : -1
  const number = Number(tagged(tokens[end + 1], 'numberWord'))
  if (next.text === '-') return tokens[end - 1]?.end === next.start && number >= 0 ? 1 : -1
  return next.lower === 'et' && (number === 1 || number === 11) ? 1 : -1
}

function runEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1
  while (end - from < mostWords) {
    const step = runStep(tokens, end)
    if (step < 0) break
    end += step + 1
  }
  return end
}

function joinRun(run: readonly Token[], lexicon: Lexicon): Token {
  const first = run[0] as Token
  const last = run[run.length - 1] as Token
  const values = run.flatMap((token) => {
    const value = tagged(token, 'numberWord')
    return typeof value === 'number' ? [value] : []
  })
  const lower = run.map((token) => token.lower).join('')
  const tags: Tag[] = [...(lexicon.get(lower) ?? []), { class: 'number', value: addUp(values) }]
  return { start: first.start, end: last.end, text: lower, lower, kind: 'number', tags }
}

/** Gives the tokens with those that belong together made one. */
export function joinedTokens(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const one = tokens[index] as Token
    const next = tokens[index + 1]
    if (one.kind !== 'word' || (one.tags.length === 0 && next?.text !== '-')) {
      joined.push(one)
      continue
    }
    const known = compound(tokens, index, one, lexicon)
    const shortened = known ? null : abbreviation(tokens, index, one)
    const end = known || shortened || tagged(one, 'numberWord') === undefined ? index + 1 : runEnd(tokens, index)
    joined.push(known ?? shortened ?? (end > index + 1 ? joinRun(tokens.slice(index, end), lexicon) : one))
    index = known ? index + 2 : shortened ? index + 1 : end - 1
  }
  return joined
}
