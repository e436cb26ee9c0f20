/** A position in a text that is read from left to right, and the little steps that readers of EDTF share. */

/** `at` is where reading stands; when a reader gives null, it is where the text stopped making sense. */
export interface Cursor {
  readonly text: string
  at: number
  /** Set when the text made sense but no such date is kept. */
  problem: 'date_not_in_calendar' | 'date_out_of_range' | 'end_before_start' | null
}

export function cursorOn(text: string): Cursor {
  return { text, at: 0, problem: null }
}

/** Steps over `expected` if it comes next. */
export function take(cursor: Cursor, expected: string): boolean {
  if (!cursor.text.startsWith(expected, cursor.at)) return false
  cursor.at += expected.length
  return true
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Reads digits, between `least` and `most` of them; null and unmoved past the digits that were there when too few. */
export function takeDigits(cursor: Cursor, least: number, most: number): string | null {
  const start = cursor.at
  while (cursor.at - start < most && isDigit(cursor.text.charCodeAt(cursor.at))) cursor.at++
  return cursor.at - start < least ? null : cursor.text.slice(start, cursor.at)
}

/** Reads exactly `count` characters that are digits or `X`. */
export function takeMask(cursor: Cursor, count: number): string | null {
  const start = cursor.at
  while (cursor.at - start < count) {
    const code = cursor.text.charCodeAt(cursor.at)
    if (!isDigit(code) && code !== 88) return null
    cursor.at++
  }
  return cursor.text.slice(start, cursor.at)
}

/** Reads exactly two digits of a number from `least` to `most`; null with the cursor at its start when out of bounds. */
export function takeNumber(cursor: Cursor, least: number, most: number): number | null {
  const start = cursor.at
  const digits = takeDigits(cursor, 2, 2)
  if (digits === null) return null
  const value = Number(digits)
  if (value >= least && value <= most) return value
  cursor.at = start
  return null
}
