/** Cuts a text into sentences: at full stops that end one, at blank lines, and at line ends before a capital. */
import { endsSentence } from './tense.ts'
import { tokenize } from './tokenize.ts'
import type { Tag, Token } from './types.ts'

const lineEnd = /\n\s*\n|[.!?»"”)]\s*\n|\n(?=\p{Lu})/u

/** Gives for each token the number of its sentence. */
export function sentenceNumbers(tokens: readonly Token[], text: string): number[] {
  let number = 0
  return tokens.map((token, index) => {
    const previous = tokens[index - 1]
    if (previous && (endsSentence(tokens, index - 1) || lineEnd.test(text.slice(previous.end - 1, token.start + 1))))
      number++
    return number
  })
}

/** Gives the place of every sentence by its number, from its first token to the end of its last. */
export function sentenceSpans(tokens: readonly Token[], numbers: readonly number[]): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  tokens.forEach((token, index) => {
    const number = numbers[index] ?? 0
    spans[number] = [spans[number]?.[0] ?? token.start, token.end]
  })
  return spans
}

const noLexicon: ReadonlyMap<string, readonly Tag[]> = new Map()

/** Gives the place of every sentence of a text, in UTF-16 code units, end exclusive. */
export function splitSentences(text: string): readonly (readonly [number, number])[] {
  const tokens = tokenize(text, noLexicon)
  return sentenceSpans(tokens, sentenceNumbers(tokens, text))
}
