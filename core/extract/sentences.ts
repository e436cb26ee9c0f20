/** Cuts a text into sentences: at full stops that end one, at blank lines, and at line ends before a capital. */
import { endsSentence } from './tense.ts'
import { tokenize } from './tokenize.ts'
import type { Tag, Token } from './types.ts'

const lineEnd = /\n\s*\n|[.!?»"”)]\s*\n|\n(?=\p{Lu})/u

function endsLine(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (text.charCodeAt(index) === 10) return lineEnd.test(text.slice(from - 1, to + 1))
  return false
}

/** Gives for each token the number of its sentence. */
export function sentenceNumbers(tokens: readonly Token[], text: string): number[] {
  const numbers: number[] = []
  let number = 0
  for (let index = 0; index < tokens.length; index++) {
    const previous = tokens[index - 1]
    const token = tokens[index]
    if (previous && token && (endsSentence(tokens, index - 1) || endsLine(text, previous.end, token.start))) number++
    numbers.push(number)
  }
  return numbers
}

/** Gives the place of every sentence by its number, from its first token to the end of its last. */
export function sentenceSpans(tokens: readonly Token[], numbers: readonly number[]): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  let start = 0
  for (let index = 0; index < tokens.length; index++) {
    if (numbers[index] === numbers[index + 1]) continue
    spans.push([tokens[start]?.start ?? 0, tokens[index]?.end ?? 0])
    start = index + 1
  }
  return spans
}

const noLexicon: ReadonlyMap<string, readonly Tag[]> = new Map()

/** Gives the place of every sentence of a text, in UTF-16 code units, end exclusive. */
export function splitSentences(text: string): readonly (readonly [number, number])[] {
  const tokens = tokenize(text, noLexicon)
  return sentenceSpans(tokens, sentenceNumbers(tokens, text))
}
