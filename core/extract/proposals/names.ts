/** People and organisations that a sentence names: runs of words with a capital. */
import { placeKind } from '../../places/known-places.ts'
import { type ClaimWords, isCapital, type Sentence } from './claim-words.ts'

const most = 12

/** Token indices, end exclusive. */
interface Span {
  readonly from: number
  readonly to: number
}

/** Gives the token after the last of the name that begins at `from`. */
export function nameEnd(sentence: Sentence, from: number, words: ClaimWords): number {
  let end = from + 1
  for (;;) {
    if (isNamePart(sentence, end, words)) end++
    else if (isHyphenated(sentence, end)) end += 2
    else {
      const next = afterInner(sentence, end, words)
      if (next === end) break
      end = next
    }
  }
  return words.epithets?.test(sentence.tokens[end]?.lower ?? '') && end === from + 1 ? end + 1 : end
}

const mostInner = 2

/** Gives the token after small words inside a name and the part that they lead to: `von der Leyen`, `al-Sissi`; else `end`. */
function afterInner(sentence: Sentence, end: number, words: ClaimWords): number {
  let next = end
  while (next - end < mostInner && words.inner.has(sentence.tokens[next]?.lower ?? '')) next++
  if (next === end) return end
  if (sentence.tokens[next]?.text === '-' && isCapital(sentence.tokens[next + 1])) next++
  return isNamePart(sentence, next, words) ? next + 1 : end
}

function isHyphenated(sentence: Sentence, index: number): boolean {
  const [before, hyphen, after] = [sentence.tokens[index - 1], sentence.tokens[index], sentence.tokens[index + 1]]
  if (hyphen?.text !== '-' || after?.kind !== 'word') return false
  const glued = before?.end === hyphen.start && after.start === hyphen.end
  const spaced = before !== undefined && hyphen.start - before.end === 1 && after.start - hyphen.end === 1
  return glued || (spaced && isCapital(after) && isCapital(before))
}

function isNamePart(sentence: Sentence, index: number, words: ClaimWords): boolean {
  const token = sentence.tokens[index]
  return isCapital(token) && !words.dates.test(token?.lower ?? '')
}

/** Gives whether a name may begin at a token. */
export function opensName(sentence: Sentence, index: number, words: ClaimWords): boolean {
  const lower = sentence.tokens[index]?.lower ?? ''
  return isNamePart(sentence, index, words) && !words.noName.test(lower) && !isNoName(sentence, index)
}

const romanCentury = /^[ivx]+(?:e|è|ème|er)$/
const zones = /^(?:utc|gmt|est|edt|pst|cet)$/

/** `3G`, `XIXe`, `US$`, `UTC`, `U` of `U.S.`: capitals that name nobody. */
function isNoName(sentence: Sentence, index: number): boolean {
  const [before, token, after] = [sentence.tokens[index - 1], sentence.tokens[index], sentence.tokens[index + 1]]
  if (!token || token.text.length < 2 || romanCentury.test(token.lower) || zones.test(token.lower)) return true
  return (before?.kind === 'number' && before.end === token.start) || (after?.text === '$' && after.start === token.end)
}

/** Gives the text of a run of tokens, on one line. */
export function textOf(sentence: Sentence, from: number, to: number): string {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]]
  if (!first || !last) return ''
  return sentence.text.slice(first.start - sentence.start, last.end - sentence.start).replace(/\s+/g, ' ')
}

const abbreviation = /^\p{Lu}{2,6}$/u

/** Gives whether a single word that opens a sentence is a name, which its capital alone does not say. */
function isOpeningName(name: string, speakers: readonly string[]): boolean {
  return speakers.includes(name) || abbreviation.test(name) || placeKind(name) !== null
}

/** Gives the token after a speaker whose one name is joined of two (`China Road and Bridge`), where it begins at a token; else null. */
function jointEnd(sentence: Sentence, from: number, speakers: readonly string[]): number | null {
  for (const name of speakers) {
    const to = from + tokensIn(name)
    if (textOf(sentence, from, to) === name) return to
  }
  return null
}

const tokensIn = (name: string) => name.match(/[\p{L}\p{N}]+['’]?|[^\s\p{L}\p{N}]/gu)?.length ?? 0

/**
 * Gives the people and organisations that a sentence names, each once. Tokens that name a place are left out; a single word
 * that opens the sentence is a name only where it speaks (`speakers`) or is a known one.
 */
export function namesIn(
  sentence: Sentence,
  words: ClaimWords,
  places: readonly Span[],
  speakers: readonly string[],
): string[] {
  const found = new Set<string>()
  const joint = speakers
    .filter((name) => name.split(' ').some((word) => words.joiners.has(word)))
    .map((name) => name.replace(/^(?:\p{Ll}+ )+/u, ''))
  for (let index = 0; index < sentence.tokens.length && found.size < most; index++) {
    const place = places.find(({ from, to }) => index >= from && index < to)
    if (place) index = place.to - 1
    if (place || !opensName(sentence, index, words)) continue
    const next = places.find(({ from }) => from > index)?.from ?? sentence.tokens.length
    const end = jointEnd(sentence, index, joint) ?? Math.min(next, nameEnd(sentence, index, words))
    const single = end - index === 1
    const name = textOf(sentence, index, end)
    const isName = !single || (index === 0 ? isOpeningName(name, speakers) : true)
    if (isName && !(single && words.general.test(name.toLowerCase()))) found.add(name)
    index = end - 1
  }
  return [...found]
}
