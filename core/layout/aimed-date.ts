/** The EDTF that a pointer means when it aims at an instant of the axis: as exact as the zoom allows and no more. */
import { axisInstantIso, civilFromDays, dayMilliseconds } from '../date/index.ts'
import type { AxisRange } from './axis-range.ts'
import { aimedStep } from './axis-ticks.ts'

/** A unit narrower than this cannot be aimed at with a pointer. */
const aimedPixels = 8

/**
 * EDTF of the minute, day, month, year, decade or century that lies at an instant; its unit is at least 8 pixels wide.
 * EDTF writes years past four digits without a month or a day, so these stay years.
 */
export function aimedDate(range: AxisRange, width: number, instant: number): string {
  const { unit, count } = aimedStep(range, width, aimedPixels)
  const { year, month, day } = civilFromDays(Math.floor(instant / dayMilliseconds))
  const years = edtfYear(year)
  const isPlain = year >= 0 && year <= 9999
  if (unit === 'year' && count > 1 && isPlain) return years.slice(0, count === 10 ? -1 : -2).padEnd(4, 'X')
  if (unit === 'year' || Math.abs(year) > 9999) return years
  if (unit === 'month') return `${years}-${twoDigits(month)}`
  if (unit === 'day' || !isPlain) return `${years}-${twoDigits(month)}-${twoDigits(day)}`
  return `${axisInstantIso(Math.floor(instant / 60_000) * 60_000).slice(0, -8)}Z`
}

function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
