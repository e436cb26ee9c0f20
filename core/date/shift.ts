/** Steps a point by whole units of its own precision. */
import { limits } from '../limits.ts'
import { civilFromDays, dayMilliseconds, daysFromCivil } from './calendar.ts'
import type { EdtfPoint, EdtfYear } from './edtf.ts'
import { exactYear, twoDigits } from './edtf.ts'
import { precisionOf, statedExtent } from './extent.ts'
import { seasonGroup } from './seasons.ts'

const minuteMilliseconds = 60_000

/** The point `count` units later: minutes, days, months, seasons, years, decades ... Null past the years that are kept. */
export function shiftPoint(point: EdtfPoint, count: number): EdtfPoint | null {
  const shifted = shiftAnywhere(point, count)
  return isKept(shifted) ? shifted : null
}

function isKept(point: EdtfPoint): boolean {
  if (statedExtent(point) === null) return false
  const year = Number(point.year.digits.replaceAll('X', '0')) * (point.year.negative ? -1 : 1)
  return year >= limits.firstYear && year <= limits.lastYear
}

function shiftAnywhere(point: EdtfPoint, count: number): EdtfPoint {
  const year = Number(point.year.digits) * (point.year.negative ? -1 : 1)
  switch (precisionOf(point)) {
    case 'time':
      return shiftTime(point, year, count)
    case 'day':
      return onDay(point, daysFromCivil(year, Number(point.month), Number(point.day)) + count)
    case 'month':
      return shiftMonth(point, year, count)
    case 'season':
      return shiftSeason(point, year, count)
    case 'year':
      return { ...point, year: exactYear(year + count) }
    default:
      return { ...point, year: shiftBlock(point.year, count) }
  }
}

function onDay(point: EdtfPoint, days: number): EdtfPoint {
  const civil = civilFromDays(days)
  return { ...point, year: exactYear(civil.year), month: twoDigits(civil.month), day: twoDigits(civil.day) }
}

function shiftTime(point: EdtfPoint, year: number, count: number): EdtfPoint {
  if (point.time === null) return point
  const day = daysFromCivil(year, Number(point.month), Number(point.day))
  const minutes = point.time.hour * 60 + point.time.minute + count
  const minutesInDay = dayMilliseconds / minuteMilliseconds
  const days = Math.floor(minutes / minutesInDay)
  const left = minutes - days * minutesInDay
  const time = { ...point.time, hour: Math.floor(left / 60), minute: left % 60 }
  return { ...onDay(point, day + days), time }
}

function shiftMonth(point: EdtfPoint, year: number, count: number): EdtfPoint {
  const months = year * 12 + Number(point.month) - 1 + count
  const shiftedYear = Math.floor(months / 12)
  return { ...point, year: exactYear(shiftedYear), month: twoDigits(months - shiftedYear * 12 + 1) }
}

function shiftSeason(point: EdtfPoint, year: number, count: number): EdtfPoint {
  const { first, size } = seasonGroup(point.season ?? 21)
  const place = year * size + (point.season ?? 21) - first + count
  const shiftedYear = Math.floor(place / size)
  return { ...point, year: exactYear(shiftedYear), season: first + place - shiftedYear * size }
}

/** Steps a decade, a century or a wider block of years; a year with significant digits steps by single years. */
function shiftBlock(year: EdtfYear, count: number): EdtfYear {
  if (year.significant !== null) {
    const value = Number(year.digits) * (year.negative ? -1 : 1) + count
    const shifted = exactYear(value)
    return { ...shifted, significant: Math.max(1, shifted.digits.length - year.digits.length + year.significant) }
  }
  const firstMasked = year.digits.indexOf('X')
  const block = Number(year.digits.slice(0, firstMasked))
  const shifted = (year.negative ? -block - 1 : block) + count
  const digits = String(shifted < 0 ? -shifted - 1 : shifted).padStart(firstMasked, '0')
  return { ...year, negative: shifted < 0, digits: digits + year.digits.slice(firstMasked) }
}
