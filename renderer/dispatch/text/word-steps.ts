/** From word to word through a text, for choosing words with the keys. */

/** UTF-16 offsets, end exclusive. */
export interface WordSpan {
  readonly start: number
  readonly end: number
}

const reach = 400
const inWord = /[\p{L}\p{N}]/u

function firstWord(text: string, from: number): WordSpan | null {
  const word = /[\p{L}\p{N}]+/gu
  word.lastIndex = from
  const found = word.exec(text.slice(0, from + reach * 10))
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}

function lastWord(text: string, to: number): WordSpan | null {
  const offset = Math.max(0, to - reach * 10)
  let last: WordSpan | null = null
  for (const found of text.slice(offset, to).matchAll(/[\p{L}\p{N}]+/gu)) {
    last = { start: offset + found.index, end: offset + found.index + found[0].length }
  }
  return last
}

/** The word after (1) or before (-1) a stretch; null at the end of the text. */
export function wordBeside(text: string, { start, end }: WordSpan, direction: 1 | -1): WordSpan | null {
  return direction === 1 ? firstWord(text, end) : lastWord(text, start)
}

/** A selection with `head` moved by a word while `tail` stays; it always covers at least one whole word. */
export function extended(text: string, selection: WordSpan, tail: WordSpan, direction: 1 | -1): WordSpan {
  const growsRight = selection.start >= tail.start && selection.end > tail.end
  const growsLeft = selection.end <= tail.end && selection.start < tail.start
  if (direction === 1 && growsLeft) {
    const word = firstWord(text, firstWord(text, selection.start)?.end ?? selection.start)
    return { start: Math.min(word?.start ?? tail.start, tail.start), end: selection.end }
  }
  if (direction === -1 && growsRight) {
    const word = lastWord(text, lastWord(text, selection.end)?.start ?? selection.end)
    return { start: selection.start, end: Math.max(word?.end ?? tail.end, tail.end) }
  }
  const beside = wordBeside(text, selection, direction)
  if (beside === null) return selection
  return direction === 1 ? { start: selection.start, end: beside.end } : { start: beside.start, end: selection.end }
}

/** A selection made with the pointer, without the spaces at its ends; null when nothing but spaces is left. */
export function trimmedSpan(text: string, { start, end }: WordSpan): WordSpan | null {
  const slice = text.slice(start, end)
  if (!inWord.test(slice)) return null
  const left = slice.length - slice.trimStart().length
  return { start: start + left, end: start + slice.trimEnd().length }
}
