/** A stretch of the axis as two typed dates: what each says of the bound, and the shortest date that says it. */
import { dateBounds } from './bounds.ts'
import { civilFromDays, dayMilliseconds } from './calendar.ts'
import { type EdtfDate, type EdtfPoint, exactYear, noQualifiers, twoDigits } from './edtf.ts'
import { formatEdtf } from './format.ts'

/** Which bound of a stretch: its first instant, or the first one after it. */
export type StretchSide = 'from' | 'to'

const minute = 60_000

/** The bound that a date says, in axis milliseconds; null when the date is open or unknown on that side. */
export function boundOfDate(date: EdtfDate, side: StretchSide): number | null {
  const { earliestStart, latestEnd } = dateBounds(date)
  return side === 'from' ? earliestStart : latestEnd
}

/** The shortest date, EDTF, whose bound is this instant of the axis, which is taken to the minute. */
export function dateOfBound(instant: number, side: StretchSide): string {
  const wanted = (side === 'from' ? Math.floor(instant / minute) : Math.ceil(instant / minute)) * minute
  const within = side === 'from' ? wanted : wanted - 1
  const days = Math.floor(within / dayMilliseconds)
  const { year, month, day } = civilFromDays(days)
  const yearOnly: EdtfPoint = {
    kind: 'point',
    year: exactYear(year),
    month: null,
    season: null,
    day: null,
    time: null,
    qualifiers: noQualifiers,
  }
  const monthOnly = { ...yearOnly, month: twoDigits(month) }
  const dayOnly = { ...monthOnly, day: twoDigits(day) }
  const minutes = Math.floor((within - days * dayMilliseconds) / minute)
  const clock = { hour: Math.floor(minutes / 60), minute: minutes % 60, second: null, millisecond: null, offset: null }
  const shortest = [yearOnly, monthOnly, dayOnly].find((point) => boundOfDate(point, side) === wanted)
  return formatEdtf(shortest ?? { ...dayOnly, time: clock })
}

const shortestInDays = 3 * dayMilliseconds

/** A stretch widened to whole days, or to whole minutes when it is short. */
export function roundedStretch({ from, to }: { readonly from: number; readonly to: number }) {
  const step = to - from > shortestInDays ? dayMilliseconds : minute
  return { from: Math.floor(from / step) * step, to: Math.ceil(to / step) * step }
}
