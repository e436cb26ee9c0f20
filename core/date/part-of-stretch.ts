/** The beginning, middle and end of a month, season, year, decade or century, as people mean them: `late 2022`, `mi-mai`. */
import { civilFromDays, dayMilliseconds, daysFromCivil } from './calendar.ts'
import { type EdtfPoint, exactPoint, qualified } from './edtf.ts'
import { precisionOf, statedExtent, yearRange } from './extent.ts'

export type StretchPart = 'start' | 'mid' | 'end'

/** An interval both of whose ends are points. */
export interface PointInterval {
  readonly kind: 'interval'
  readonly start: EdtfPoint
  readonly end: EdtfPoint
}

const approximate = 2

function about(point: EdtfPoint): EdtfPoint {
  return qualified(point, approximate)
}

/** Where a part has a neighbour in the same stretch nobody knows the border to the day, so that end is approximate. */
function interval(part: StretchPart, start: EdtfPoint, end: EdtfPoint): PointInterval {
  return {
    kind: 'interval',
    start: part === 'start' ? start : about(start),
    end: part === 'end' ? end : about(end),
  }
}

function dayPoint(days: number): EdtfPoint {
  const { year, month, day } = civilFromDays(days)
  return exactPoint(year, month, day)
}

/** The ten years from this one on; `-049X` is from -499 to -490. */
function decadePoint(firstYear: number): EdtfPoint {
  const isNegative = firstYear < 0
  const tens = Math.floor((isNegative ? -firstYear - 9 : firstYear) / 10)
  return {
    ...exactPoint(0),
    year: { negative: isNegative, digits: `${String(tens).padStart(3, '0')}X`, significant: null },
  }
}

function partOfCentury(firstYear: number, part: StretchPart): PointInterval {
  const [from, to] = { start: [0, 30], mid: [30, 60], end: [60, 90] }[part] as [number, number]
  return { kind: 'interval', start: decadePoint(firstYear + from), end: decadePoint(firstYear + to) }
}

function partOfDecade(firstYear: number, part: StretchPart): PointInterval {
  const from = firstYear + { start: 0, mid: 3, end: 6 }[part]
  return { kind: 'interval', start: about(exactPoint(from)), end: about(exactPoint(from + 3)) }
}

function partOfYear(year: number, part: StretchPart): PointInterval {
  const [from, to] = { start: [1, 4], mid: [5, 8], end: [9, 12] }[part] as [number, number]
  return interval(part, exactPoint(year, from), exactPoint(year, to))
}

function partOfDays(first: number, last: number, part: StretchPart): PointInterval {
  const length = last - first + 1
  const near = length === 7 ? 2 : Math.floor(length / 3) - 1
  if (part === 'start') return interval(part, dayPoint(first), dayPoint(first + near))
  if (part === 'end') return interval(part, dayPoint(last - near), dayPoint(last))
  return interval(part, dayPoint(first + near), dayPoint(first + 2 * near + 1))
}

/**
 * The part of a stretch from its first to its last day (days since 1970-01-01): the end of 2014 is from about September
 * to December. Null for a single day and for what is longer than a century.
 */
export function partOfStretch(first: number, last: number, part: StretchPart): PointInterval | null {
  const days = last - first + 1
  const { year } = civilFromDays(first)
  if (days <= 1 || days > 40_000) return null
  if (days > 30_000) return partOfCentury(year, part)
  if (days > 3000) return partOfDecade(year, part)
  return days >= 365 ? partOfYear(year, part) : partOfDays(first, last, part)
}

/** First and last day of a season of the northern half of the world, EDTF codes 21 to 24, as people reckon it. */
export function reckonedSeason(year: number, code: number): { readonly first: number; readonly last: number } {
  const month = (code - 20) * 3
  const [endYear, endMonth] = month === 12 ? [year + 1, 3] : [year, month + 3]
  return { first: daysFromCivil(year, month, 21), last: daysFromCivil(endYear, endMonth, 20) }
}

/** The part of what a point states; null where it is too short or too long to have parts, or its year is not known. */
export function partOfPoint(point: EdtfPoint, part: StretchPart): PointInterval | null {
  const { season } = point
  if (season !== null && season <= 24 && precisionOf(point) === 'season') {
    const { first, last } = reckonedSeason(yearRange(point.year).first, season)
    return partOfStretch(first, last, part)
  }
  const extent = point.time === null ? statedExtent(point) : null
  if (extent === null) return null
  return partOfStretch(extent.from / dayMilliseconds, extent.to / dayMilliseconds - 1, part)
}
