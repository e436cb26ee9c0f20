/** The stretch of time to look at after events were added. */
import { dayMilliseconds } from '../../core/date/index.ts'
import type { AxisRange } from '../../core/layout/axis-range.ts'
import { stripInstants } from './strip/strip-layout.ts'

const leastLength = 10 * dayMilliseconds

interface Reach {
  readonly from: number
  readonly to: number
}

/** The shortest stretch that a part of every date lies in: a date that reaches far adds no more than its nearest part. */
function shared(reaches: readonly Reach[]): Reach | null {
  const [first, ...others] = [...reaches].sort((a, b) => a.to - a.from - (b.to - b.from))
  if (first === undefined) return null
  return others.reduce<Reach>((range, { from, to }) => {
    const touches = from < range.to && to > range.from
    const isLong = to - from > 4 * (range.to - range.from)
    if (touches && isLong) return range
    if (isLong) return from >= range.to ? { from: range.from, to: from } : { from: to, to: range.to }
    return { from: Math.min(range.from, from), to: Math.max(range.to, to) }
  }, first)
}

/** The range for these dates (EDTF), with room at both ends; null when none has a place on the axis. */
export function rangeToShow(dates: readonly string[]): AxisRange | null {
  const reaches = dates.flatMap((date) => {
    const [from, to] = stripInstants([date])
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
  const range = shared(reaches)
  if (range === null) return null
  const length = Math.max(range.to - range.from, leastLength)
  const middle = (range.from + range.to) / 2
  return { from: middle - length * 0.75, to: middle + length * 0.85 }
}
