/** Two dates that are the ends of one: `du 3 au 5`, `entre janvier et avril`, `les 8 et 9 novembre`, `from May to July`. */
import type { Placed } from './around.ts'
import type { LanguageTables, Reading, Token } from './types.ts'

/** Gives the tokens between two readings without articles, at most three. */
function gapWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  tables: LanguageTables,
): readonly string[] | null {
  if (to - from > 3) return null
  return tokens.slice(from, to).flatMap((token) => (tables.join.articles.has(token.lower) ? [] : [token.lower]))
}

function isJoined(before: string, gap: string, previous: Reading, next: Reading, tables: LanguageTables): boolean {
  const { join } = tables
  if (join.between.has(before) && join.and.has(gap)) return true
  if (join.to.has(gap))
    return (
      join.from.has(before) ||
      gap === '-' ||
      gap === '–' ||
      previous.reason.key === 'monthOfLater' ||
      next.reason.key === 'monthOfEarlier'
    )
  if (join.and.has(gap) && isYear(previous) && isYear(next) && previous.last === (next.first ?? 0) - 1) return true
  const listed = isElliptical(previous) || next.reason.key === 'monthOfEarlier' || next.reason.key === 'monthOfLater'
  return (join.and.has(gap) || gap === ',') && listed && previous.last === (next.first ?? 0) - 1
}

/** `en 2014 et 2015`: years of four digits, one after the other, are one stretch. */
function isYear(reading: Reading): boolean {
  return /^\d{4}$/.test(reading.value) && reading.reason.key === 'stated'
}

/** A day whose month stands with a later one, or a range of such days. */
function isElliptical(reading: Reading): boolean {
  return reading.reason.key === 'monthOfLater' || reading.reason.key === 'range'
}

function isEnd(reading: Reading): boolean {
  return (
    reading.fact &&
    reading.type === 'DATE' &&
    reading.first !== null &&
    reading.edtf !== null &&
    !reading.edtf.includes('/')
  )
}

/** Gives a reading with the range that it closes, if it does; the reading that opens it is then no fact of its own. */
export function joined(placed: Placed[], next: Placed, tokens: readonly Token[], tables: LanguageTables): Placed {
  const previous = placed[placed.length - 1]
  if (
    !previous ||
    previous.sentence !== next.sentence ||
    !(isEnd(previous.reading) || previous.reading.reason.key === 'range') ||
    !isEnd(next.reading)
  )
    return next
  const gap = gapWords(tokens, previous.to, next.from, tables)
  if (gap?.length !== 1 || gap[0] === undefined) return next
  const before = wordBefore(tokens, previous.from, tables)
  if (!isJoined(before, gap[0], previous.reading, next.reading, tables)) return next
  if ((previous.reading.first ?? 0) > (next.reading.last ?? 0)) return next
  placed[placed.length - 1] = { ...previous, reading: { ...previous.reading, fact: false } }
  const { reading } = next
  const edtf = `${previous.reading.edtf?.split('/')[0]}/${reading.edtf}`
  const range = {
    ...reading,
    edtf,
    anchor: reading.anchor ?? previous.reading.anchor,
    reason: { key: 'range' },
    first: previous.reading.first,
  }
  return { ...next, reading: range, wholeFrom: previous.wholeFrom }
}

function wordBefore(tokens: readonly Token[], from: number, tables: LanguageTables): string {
  const word = tokens[from - 1]?.lower ?? ''
  return tables.join.articles.has(word) ? (tokens[from - 2]?.lower ?? '') : word
}
