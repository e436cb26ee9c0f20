/** Cuts a typed text into numbers, words and signs, and reads along them. */

export interface Token {
  readonly kind: 'number' | 'word' | 'sign'
  /** Lower case without accents; dashes are `-`, apostrophes `'`; a number without its thousands separators. */
  readonly text: string
  /** UTF-16 position of the first character and after the last, in the text as typed. */
  readonly start: number
  readonly end: number
}

/** A thousands separator is a comma or a space before exactly three digits; the dot of an abbreviation is left out. */
const pattern = /(\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?!\d)|\d+)|([\p{L}\p{M}]+)\.?|(\.\.|\S)/gu

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function sign(text: string): string {
  if ('‐‑‒–—−'.includes(text)) return '-'
  return '’‘ʼ'.includes(text) ? "'" : text
}

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const [whole, number, word] = match
    const place = { start: match.index, end: match.index + whole.length }
    if (number !== undefined) tokens.push({ kind: 'number', text: number.replace(/\D/g, ''), ...place })
    else if (word !== undefined) tokens.push({ kind: 'word', text: plain(word), ...place })
    else tokens.push({ kind: 'sign', text: sign(whole), ...place })
  }
  return tokens
}

/** A place among the tokens. `furthest` is the most that any attempt has read: where a refusal points. */
export interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
  at: number
  furthest: number
  /** The first day in figures that could be read with day and month either way round. */
  unclear: UnclearDay | null
}

/** Its place in the text (UTF-16) and its two readings, EDTF. */
export interface UnclearDay {
  readonly from: number
  readonly to: number
  readonly days: readonly string[]
}

export function readerOn(text: string): Reader {
  return { text, tokens: tokensOf(text), at: 0, furthest: 0, unclear: null }
}

/** The token `ahead` places on, if there is one. */
export function peek(reader: Reader, ahead = 0): Token | undefined {
  return reader.tokens[reader.at + ahead]
}

export function advance(reader: Reader, count = 1): void {
  reader.at += count
  if (reader.at > reader.furthest) reader.furthest = reader.at
}

/** Runs `read`; when it gives null, the reader stands where it stood. */
export function attempt<Result>(reader: Reader, read: () => Result | null): Result | null {
  const start = reader.at
  const result = read()
  if (result === null) reader.at = start
  return result
}

/** The first result that is not null; each try starts from the same place. */
export function firstOf<Result>(reader: Reader, tries: readonly (() => Result | null)[]): Result | null {
  for (const read of tries) {
    const result = attempt(reader, read)
    if (result !== null) return result
  }
  return null
}

/** True when the token `ahead` touches the one before it, with no space between. */
export function isAdjacent(reader: Reader, ahead: number): boolean {
  const token = peek(reader, ahead)
  return token !== undefined && token.start === peek(reader, ahead - 1)?.end
}

export function takeSign(reader: Reader, text: string): boolean {
  const token = peek(reader)
  if (token?.kind !== 'sign' || token.text !== text) return false
  advance(reader)
  return true
}

/** Reads a whole number of at most `most` digits, between two values. */
export function takeNumber(reader: Reader, least: number, largest: number, most = 6): number | null {
  const token = peek(reader)
  if (token?.kind !== 'number' || token.text.length > most) return null
  const value = Number(token.text)
  if (value < least || value > largest) return null
  advance(reader)
  return value
}

/** Looks the next word up; steps over it when it is there. */
export function takeWord<Value>(reader: Reader, words: ReadonlyMap<string, Value>): Value | null {
  const token = peek(reader)
  const value = token?.kind === 'word' ? words.get(token.text) : undefined
  if (value === undefined) return null
  advance(reader)
  return value
}

/** Reads one of several phrases, each a list of token texts; they are tried in their order. */
export function takePhrase(reader: Reader, phrases: readonly (readonly string[])[]): boolean {
  for (const phrase of phrases) {
    if (phrase.every((text, ahead) => peek(reader, ahead)?.text === text)) {
      advance(reader, phrase.length)
      return true
    }
  }
  return false
}
