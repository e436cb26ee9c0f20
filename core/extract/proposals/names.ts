/** People, organisations and places that a sentence names: runs of words with a capital. */
import { type ClaimWords, isCapital, type Sentence } from './claim-words.ts'

const most = 12

function runEnd(sentence: Sentence, from: number, words: ClaimWords): number {
  const { tokens } = sentence
  let end = from + 1
  for (;;) {
    if (isNamePart(sentence, end, words)) end++
    else if (isHyphenated(sentence, end)) end += 2
    else if (words.inner.has(tokens[end]?.lower ?? '') && isNamePart(sentence, end + 1, words)) end += 2
    else return end
  }
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

function opensName(sentence: Sentence, index: number, words: ClaimWords): boolean {
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

/** Gives the names in a sentence, each once. A single word that opens the sentence is no name by its capital alone. */
export function namesIn(sentence: Sentence, words: ClaimWords): string[] {
  const found = new Set<string>()
  for (let index = 0; index < sentence.tokens.length && found.size < most; index++) {
    if (!opensName(sentence, index, words)) continue
    const end = runEnd(sentence, index, words)
    const single = end - index === 1
    const general = single && words.general.test(sentence.tokens[index]?.lower ?? '')
    if (!general && (index > 0 || !single)) found.add(textOf(sentence, index, end))
    index = end - 1
  }
  return [...found]
}

/** Gives the place where a sentence puts its event, where it says so plainly (`en Corée du Sud`, `in Seoul`); else an empty text. */
export function placeIn(sentence: Sentence, words: ClaimWords): string {
  const { tokens } = sentence
  for (let index = 0; index + 1 < tokens.length; index++) {
    if (!words.placeWords.test(tokens[index]?.lower ?? '') || words.noPlaceBefore.test(tokens[index - 1]?.lower ?? ''))
      continue
    const from = words.inner.has(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1
    if (opensName(sentence, from, words)) return textOf(sentence, from, runEnd(sentence, from, words))
  }
  return ''
}
