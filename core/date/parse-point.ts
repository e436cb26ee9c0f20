/** Reads one EDTF date or date-time: years of every form, months, seasons, days, masks and qualifiers. */
import { limits } from '../limits.ts'
import type { EdtfPoint, EdtfTime, EdtfYear, QualifierBits } from './edtf.ts'
import { exactYear } from './edtf.ts'
import { statedExtent, yearRange } from './extent.ts'
import { type Cursor, take, takeDigits, takeMask } from './parse-cursor.ts'
import { parseTime } from './parse-time.ts'

function takeQualifier(cursor: Cursor): QualifierBits {
  const bits = '?~%'.indexOf(cursor.text[cursor.at] ?? ' ') + 1
  if (bits > 0) cursor.at++
  return bits as QualifierBits
}

/** A point, or null with the cursor where it could not be read. */
export function parsePoint(cursor: Cursor): EdtfPoint | null {
  const start = cursor.at
  const yearBefore = takeQualifier(cursor)
  const year = parseYear(cursor)
  if (year === null) return null
  const { first, last } = yearRange(year)
  if (first > last) {
    cursor.problem = 'date_out_of_range'
    return null
  }
  const yearAfter = takeQualifier(cursor)
  const rest = parseMonthAndDay(cursor, year)
  if (rest === null) return null
  const [month, day] = [rest.monthAfter | rest.dayAfter, rest.dayAfter]
  const qualifiers = [yearBefore | yearAfter | month, rest.monthBefore | month, rest.dayBefore | day]
  const hasQualifier = qualifiers.some((bits) => bits > 0)
  const time = hasQualifier ? null : parseTimeAfter(cursor, rest)
  if (time === undefined) return null
  const point = {
    kind: 'point',
    year,
    month: rest.month,
    season: rest.season,
    day: rest.day,
    time,
    qualifiers: qualifiers as [QualifierBits, QualifierBits, QualifierBits],
  } as const
  if (year.digits !== 'XXXX' && statedExtent(point) === null) {
    if (rest.day === null) return backTo(cursor, start)
    cursor.problem = 'date_not_in_calendar'
    return null
  }
  return point
}

interface MonthAndDay {
  month: string | null
  season: number | null
  day: string | null
  monthBefore: number
  monthAfter: number
  dayBefore: number
  dayAfter: number
}

function parseMonthAndDay(cursor: Cursor, year: EdtfYear): MonthAndDay | null {
  const found: MonthAndDay = {
    month: null,
    season: null,
    day: null,
    monthBefore: 0,
    monthAfter: 0,
    dayBefore: 0,
    dayAfter: 0,
  }
  if (year.significant !== null || !take(cursor, '-')) return found
  found.monthBefore = takeQualifier(cursor)
  const start = cursor.at
  const month = takeMask(cursor, 2)
  if (month === null) return null
  const number = Number(month)
  if (number >= 21 && number <= 41) found.season = number
  else if (number > 12 || number === 0 || !/[01X]./.test(month)) return backTo(cursor, start)
  else found.month = month
  found.monthAfter = takeQualifier(cursor)
  if (found.season !== null || !take(cursor, '-')) return found
  found.dayBefore = takeQualifier(cursor)
  const dayStart = cursor.at
  found.day = takeMask(cursor, 2)
  if (found.day === null) return null
  if (found.day === '00' || !/[0-3X]./.test(found.day)) return backTo(cursor, dayStart)
  found.dayAfter = takeQualifier(cursor)
  return found
}

function backTo(cursor: Cursor, at: number): null {
  cursor.at = at
  return null
}

/** The time after a fully stated day, null if there is none, undefined if it cannot be read. */
function parseTimeAfter(cursor: Cursor, { month, day }: MonthAndDay): EdtfTime | null | undefined {
  if (month === null || day === null || `${month}${day}`.includes('X') || !take(cursor, 'T')) return null
  return parseTime(cursor) ?? undefined
}

function parseYear(cursor: Cursor): EdtfYear | null {
  const isLong = take(cursor, 'Y')
  const start = cursor.at
  const negative = take(cursor, '-')
  if (isLong) return parseLongYear(cursor, negative)
  const digits = takeMask(cursor, 4)
  if (digits === null) return null
  if (negative && (digits === '0000' || digits === 'XXXX')) return backTo(cursor, start)
  const significant = digits.includes('X') ? null : parseSignificant(cursor, digits.length)
  return significant === undefined ? null : { negative, digits, significant }
}

/** After `Y`: five digits or more, or digits with an exponent (`Y17E4`). */
function parseLongYear(cursor: Cursor, negative: boolean): EdtfYear | null {
  const start = cursor.at
  const digits = takeDigits(cursor, 1, 12)
  if (digits === null) return null
  let value = Number(digits)
  if (take(cursor, 'E')) {
    const exponent = takeDigits(cursor, 1, 2)
    if (exponent === null) return null
    value *= 10 ** Number(exponent)
  } else if (digits.length < 5 || digits.startsWith('0')) return backTo(cursor, start)
  if (value === 0 || value > Math.max(limits.lastYear, -limits.firstYear)) {
    cursor.problem = 'date_out_of_range'
    return null
  }
  const year = exactYear(negative ? -value : value)
  const significant = parseSignificant(cursor, year.digits.length)
  return significant === undefined ? null : { ...year, significant }
}

/** Number of significant digits after `S`, null without one, undefined when there are fewer digits than that. */
function parseSignificant(cursor: Cursor, length: number): number | null | undefined {
  if (!take(cursor, 'S')) return null
  const start = cursor.at
  const digits = takeDigits(cursor, 1, 2)
  const count = Number(digits)
  if (digits !== null && count >= 1 && count <= length) return count
  cursor.at = start
  return undefined
}
