/** The units that an axis is divided by, from a second to a hundred thousand years, in the proleptic Gregorian calendar. */
import { civilFromDays, dayMilliseconds, daysFromCivil } from '../date/index.ts'

export type AxisUnitName = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year'

/** So many of a unit, counted so that they fall together with the next larger unit. */
export interface AxisStep {
  readonly unit: AxisUnitName
  readonly count: number
}

const second = 1000
const minute = 60_000
const hour = 3_600_000
const meanYear = 31_556_952_000

const lengths: Readonly<Record<AxisUnitName, number>> = {
  second,
  minute,
  hour,
  day: dayMilliseconds,
  month: meanYear / 12,
  year: meanYear,
}

/** Mean length of a step in milliseconds. */
export function stepLength(step: AxisStep): number {
  return lengths[step.unit] * step.count
}

/** The last boundary of the step at or before an instant. */
export function floorToStep(instant: number, step: AxisStep): number {
  const { unit, count } = step
  if (isWithinDay(unit)) return Math.floor(instant / (lengths[unit] * count)) * lengths[unit] * count
  const day = Math.floor(instant / dayMilliseconds)
  if (unit === 'day' && count === 1) return day * dayMilliseconds
  if (unit === 'day') return floorWithinMonth(day, count)
  const { year, month } = civilFromDays(day)
  if (unit === 'month') return startOf(year, Math.floor((month - 1) / count) * count + 1)
  return startOf(floorYear(year, count), 1)
}

/** The boundary of the step that follows one. */
export function nextStep(boundary: number, step: AxisStep): number {
  const { unit, count } = step
  if (isWithinDay(unit)) return boundary + lengths[unit] * count
  const { year, month, day } = civilFromDays(Math.floor(boundary / dayMilliseconds))
  if (unit === 'month') return startOf(year, month + count)
  if (unit === 'year') return startOf(nextYear(year, count), 1)
  if (count === 1) return boundary + dayMilliseconds
  const next = day + count
  return next > 31 - count ? startOf(year, month + 1) : daysFromCivil(year, month, next) * dayMilliseconds
}

function startOf(year: number, month: number): number {
  return daysFromCivil(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1) * dayMilliseconds
}

function isWithinDay(unit: AxisUnitName): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour'
}

/** Days counted from the first of their month, so that a step of five gives 1, 6, 11 and never crosses a month. */
function floorWithinMonth(day: number, count: number): number {
  const civil = civilFromDays(day)
  const steps = Math.floor((civil.day - 1) / count)
  const start = 1 + steps * count
  const isShortRest = start > 31 - count && steps > 0
  return daysFromCivil(civil.year, civil.month, isShortRest ? start - count : start) * dayMilliseconds
}

/**
 * Steps of years keep to round numbers as people write them: 1 BC is astronomical year 0, 100 BC is -99, so the
 * boundaries before our era lie at 1 - count, and the step that would begin in the year 0 begins in AD 1.
 */
function floorYear(year: number, count: number): number {
  if (count === 1) return year
  if (year >= count) return Math.floor(year / count) * count
  if (year >= 1) return 1
  return 1 - Math.ceil((1 - year) / count) * count
}

function nextYear(year: number, count: number): number {
  if (count === 1) return year + 1
  if (year === 1) return count
  return year + count
}
