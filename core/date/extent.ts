/** How far a stated point reaches on the axis, and how exactly it is stated. */
import { limits } from '../limits.ts'
import { dayMilliseconds, daysFromCivil, daysInMonth } from './calendar.ts'
import type { EdtfPoint, EdtfTime, EdtfYear } from './edtf.ts'
import { seasonMonths } from './seasons.ts'
import type { Precision } from './types.ts'

/** A stretch of the axis in milliseconds, half-open. */
export interface Extent {
  readonly from: number
  readonly to: number
}

const minuteMilliseconds = 60_000

/** Lowest and highest astronomical year that the digits allow, within the years that Dateline knows. */
export function yearRange(year: EdtfYear): { readonly first: number; readonly last: number } {
  let low = year.digits
  let high = year.digits
  if (year.significant !== null) {
    const kept = year.digits.slice(0, year.significant)
    low = kept.padEnd(year.digits.length, '0')
    high = kept.padEnd(year.digits.length, '9')
  } else if (low.includes('X')) {
    low = low.replaceAll('X', '0')
    high = high.replaceAll('X', '9')
  }
  const first = year.negative ? -Number(high) : Number(low)
  const last = year.negative ? -Number(low) : Number(high)
  return { first: Math.max(first, limits.firstYear), last: Math.min(last, limits.lastYear) }
}

function matches(value: number, mask: string): boolean {
  const tens = mask[0]
  const ones = mask[1]
  return (tens === 'X' || Number(tens) === Math.floor(value / 10)) && (ones === 'X' || Number(ones) === value % 10)
}

function yearMatches(year: number, stated: EdtfYear): boolean {
  if (stated.significant !== null) return true
  const digits = String(Math.abs(year)).padStart(stated.digits.length, '0')
  for (let at = 0; at < digits.length; at++) {
    if (stated.digits[at] !== 'X' && stated.digits[at] !== digits[at]) return false
  }
  return true
}

/** First (`step` 1) or last (`step` -1) day of the year that the month and day digits allow; null if there is none. */
function edgeDayOfYear(year: number, point: EdtfPoint, step: 1 | -1): number | null {
  const monthMask = point.month ?? 'XX'
  const dayMask = point.day ?? 'XX'
  if (!monthMask.includes('X') && !dayMask.includes('X')) {
    const day = Number(dayMask)
    return day >= 1 && day <= daysInMonth(year, Number(monthMask)) ? daysFromCivil(year, Number(monthMask), day) : null
  }
  for (let month = step === 1 ? 1 : 12; month >= 1 && month <= 12; month += step) {
    if (!matches(month, monthMask)) continue
    const length = daysInMonth(year, month)
    for (let day = step === 1 ? 1 : length; day >= 1 && day <= length; day += step) {
      if (matches(day, dayMask)) return daysFromCivil(year, month, day)
    }
  }
  return null
}

function edgeDay(point: EdtfPoint, first: number, last: number, step: 1 | -1): number | null {
  for (let year = step === 1 ? first : last; year >= first && year <= last; year += step) {
    if (!yearMatches(year, point.year)) continue
    const day = edgeDayOfYear(year, point, step)
    if (day !== null) return day
  }
  return null
}

/** True for a point whose year is not known at all: it has no place on the axis. */
export function isYearUnknown(point: EdtfPoint): boolean {
  return point.year.digits === 'XXXX'
}

function timeMilliseconds(time: EdtfTime): number {
  const minutes = time.hour * 60 + time.minute - (time.offset ?? 0)
  return minutes * minuteMilliseconds + (time.second ?? 0) * 1000 + (time.millisecond ?? 0)
}

/** Smallest step of a stated time in milliseconds: a minute, a second or a millisecond. */
export function timeStep(time: EdtfTime): number {
  if (time.millisecond !== null) return 1
  return time.second === null ? minuteMilliseconds : 1000
}

/**
 * The stretch in which a point lies as stated, before any widening for `~`. Null when its year is unknown or no day
 * fits its digits (30 February). A time without an offset stands at the same wall clock in UTC, like a civil day.
 */
export function statedExtent(point: EdtfPoint): Extent | null {
  if (isYearUnknown(point)) return null
  const { first, last } = yearRange(point.year)
  if (first > last) return null
  if (point.season !== null) {
    const { start, count } = seasonMonths(point.season)
    return {
      from: daysFromMonths(first, start) * dayMilliseconds,
      to: daysFromMonths(last, start + count) * dayMilliseconds,
    }
  }
  const from = edgeDay(point, first, last, 1)
  const to = edgeDay(point, first, last, -1)
  if (from === null || to === null) return null
  if (point.time === null) return { from: from * dayMilliseconds, to: (to + 1) * dayMilliseconds }
  const instant = from * dayMilliseconds + timeMilliseconds(point.time)
  return { from: instant, to: instant + timeStep(point.time) }
}

/** Day number of the first of a month; a month past 12 runs on into the next year. */
function daysFromMonths(year: number, month: number): number {
  return month > 12 ? daysFromCivil(year + 1, month - 12, 1) : daysFromCivil(year, month, 1)
}

/** How exactly a point is stated. Unspecified digits make it as coarse as the stretch that they leave open. */
export function precisionOf(point: EdtfPoint): Precision {
  if (point.year.significant !== null) return 'multi-year'
  const firstMasked = point.year.digits.indexOf('X')
  if (firstMasked >= 0) {
    const masked = point.year.digits.length - firstMasked
    return masked === 1 ? 'decade' : masked === 2 ? 'century' : 'multi-year'
  }
  if (point.season !== null) return 'season'
  if (point.time !== null) return 'time'
  if (point.month === null || point.month.includes('X')) return 'year'
  if (point.day === null || point.day.includes('X')) return 'month'
  return 'day'
}
