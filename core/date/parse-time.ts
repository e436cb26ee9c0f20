/** Reads the clock time of an EDTF date-time, after its `T`. */
import type { EdtfTime } from './edtf.ts'
import { type Cursor, take, takeDigits, takeNumber } from './parse-cursor.ts'

/** `hh:mm`, `hh:mm:ss` or `hh:mm:ss.sss`, then `Z`, `±hh`, `±hh:mm` or nothing. */
export function parseTime(cursor: Cursor): EdtfTime | null {
  const hour = takeNumber(cursor, 0, 23)
  if (hour === null || !take(cursor, ':')) return null
  const minute = takeNumber(cursor, 0, 59)
  if (minute === null) return null
  let second: number | null = null
  let millisecond: number | null = null
  if (take(cursor, ':')) {
    second = takeNumber(cursor, 0, 59)
    if (second === null) return null
    if (take(cursor, '.')) {
      const fraction = takeDigits(cursor, 1, 3)
      if (fraction === null) return null
      millisecond = Number(fraction.padEnd(3, '0'))
    }
  }
  const offset = parseOffset(cursor)
  return offset === undefined ? null : { hour, minute, second, millisecond, offset }
}

/** Minutes east of UTC, null when none is stated, undefined when what is stated cannot be read. */
function parseOffset(cursor: Cursor): number | null | undefined {
  if (take(cursor, 'Z')) return 0
  const sign = take(cursor, '+') ? 1 : take(cursor, '-') ? -1 : 0
  if (sign === 0) return null
  const hours = takeNumber(cursor, 0, 23)
  if (hours === null) return undefined
  if (!take(cursor, ':')) return sign * hours * 60 || 0
  const minutes = takeNumber(cursor, 0, 59)
  return minutes === null ? undefined : sign * (hours * 60 + minutes) || 0
}
