/** Cuts a text into words, numbers and marks, and says what each may be. One pass; every step looks at a bounded stretch. */
import { joinedTokens } from './joined-tokens.ts'
import { isDigitAt, isLetterAt, isSpaceAt, lettersEnd, widthAt } from './letters.ts'
import { numberTags } from './number-tags.ts'
import type { LanguageTables, Tag, Token } from './types.ts'

type Lexicon = LanguageTables['lexicon']

const numberPattern =
  /(\d{4}-\d{2}-\d{2}(?!\d))|\d{1,3}(?:[\u0020\u00a0\u202f]\d{3}){1,4}(?!\d)|\d{1,20}(?:[.,:/]\d{1,20}){0,4}/y

const noTags: readonly Tag[] = []
const longestWord = 80
const elided: ReadonlySet<string> = new Set('quelqu jusqu lorsqu puisqu presqu qu l d j m n s t c'.split(' '))
const endings = ['hui', 't', 're', 've', 'll'] as const

function isApostrophe(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 0x27 || code === 0x2019
}

/** `l'` before a letter, a digit or a quote; `aujourd'hui`, `don't` as one. */
function wordEnd(text: string, start: number): number {
  const end = lettersEnd(text, start, longestWord)
  if (!isApostrophe(text, end)) return end
  const after = end + 1
  const opens = isLetterAt(text, after) || isDigitAt(text, after) || text[after] === '«' || text[after] === '"'
  if (opens && elided.has(text.slice(start, end).toLowerCase())) return after
  for (const ending of endings) {
    const stop = after + ending.length
    if (text.slice(after, stop).toLowerCase() === ending && !isLetterAt(text, stop)) return stop
  }
  return end
}

/** Most words are small already, and are kept as they are. */
function isSmall(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code < 0x61 || code > 0x7a) && code !== 0x27 && (code < 0xdf || code > 0xff)) return false
  }
  return true
}

function lowered(text: string): string {
  if (isSmall(text)) return text
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replace('’', "'") : lower
}

function wordAt(text: string, start: number, lexicon: Lexicon): Token {
  const end = wordEnd(text, start)
  const word = text.slice(start, end)
  const lower = lowered(word)
  return { start, end, text: word, lower, kind: 'word', tags: lexicon.get(lower) ?? noTags }
}

function numberAt(text: string, start: number): Token {
  numberPattern.lastIndex = start
  const match = numberPattern.exec(text)
  const number = match?.[0] ?? text.slice(start, start + 1)
  const tags = numberTags(number, match?.[1] !== undefined)
  return { start, end: start + number.length, text: number, lower: number, kind: 'number', tags }
}

function markAt(text: string, start: number): Token {
  const end = start + widthAt(text, start)
  const mark = text.slice(start, end)
  return { start, end, text: mark, lower: mark === '’' ? "'" : mark, kind: 'mark', tags: noTags }
}

/** Gives the tokens of a text in order; white space between them is left out. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  let position = 0
  while (position < text.length) {
    if (isSpaceAt(text, position)) {
      position++
      continue
    }
    const token = isLetterAt(text, position)
      ? wordAt(text, position, lexicon)
      : isDigitAt(text, position)
        ? numberAt(text, position)
        : markAt(text, position)
    tokens.push(token)
    position = token.end
  }
  return joinedTokens(tokens, lexicon)
}
