/** Moves dates and their ends on the axis without making them more exact than they were. */
import { isEndBeforeStart } from './bounds.ts'
import { dayMilliseconds } from './calendar.ts'
import type { EdtfDate, EdtfEnd, EdtfInterval, EdtfPoint } from './edtf.ts'
import { type Extent, precisionOf, statedExtent } from './extent.ts'
import { formatEdtf } from './format.ts'
import { shiftPoint } from './shift.ts'
import type { Precision } from './types.ts'

/**
 * The date moved by `milliseconds`, each point by whole units of its own precision: to the unit that starts nearest to
 * where its start was dragged. Qualifiers and masks stay; points of one precision move by the same number of units, so
 * that an interval keeps its length; open and unknown ends stay open. A date that would leave the years that are kept
 * stays where it is, as does an unknown date. Moving back by the same amount restores days and times that were moved by
 * whole days and minutes; months, seasons and years return when they were moved by about as many whole ones.
 */
export function moveDate(date: EdtfDate, milliseconds: number): EdtfDate {
  const counts = new Map<Precision, number>()
  const move = (end: EdtfEnd): EdtfEnd | null => (end.kind === 'point' ? movePoint(end, milliseconds, counts) : end)
  if (date.kind === 'point') return movePoint(date, milliseconds, counts) ?? date
  if (date.kind === 'interval') return moveInterval(date, move) ?? date
  const members = []
  for (const member of date.members) {
    const moved = member.kind === 'point' ? movePoint(member, milliseconds, counts) : moveInterval(member, move)
    if (moved === null) return date
    members.push(moved)
  }
  return { kind: date.kind, members }
}

function moveInterval(interval: EdtfInterval, move: (end: EdtfEnd) => EdtfEnd | null): EdtfInterval | null {
  const start = move(interval.start)
  const end = start === null ? null : move(interval.end)
  if (start === null || end === null) return null
  const moved = { kind: 'interval', start, end } as const
  return isEndBeforeStart(moved) ? null : moved
}

function movePoint(point: EdtfPoint, milliseconds: number, counts: Map<Precision, number>): EdtfPoint | null {
  const extent = statedExtent(point)
  if (extent === null) return point
  const precision = precisionOf(point)
  const count = counts.get(precision) ?? nearestCount(point, 'from', extent.from + milliseconds)
  if (count === null) return null
  counts.set(precision, count)
  return shiftPoint(point, count)
}

const unitMilliseconds: Record<Precision, number> = {
  time: 60_000,
  day: dayMilliseconds,
  month: 30.436875 * dayMilliseconds,
  season: 91.310625 * dayMilliseconds,
  year: 365.2425 * dayMilliseconds,
  decade: 3652.425 * dayMilliseconds,
  century: 36_524.25 * dayMilliseconds,
  'multi-year': 365.2425 * dayMilliseconds,
}

function averageUnit(point: EdtfPoint, { from, to }: Extent): number {
  const precision = precisionOf(point)
  const isBlock = precision === 'multi-year' && point.year.significant === null
  if (isBlock || precision === 'season') return to - from
  return unitMilliseconds[precision]
}

/** By how many units a point must move for its edge to come nearest to an instant; null past the years that are kept. */
function nearestCount(point: EdtfPoint, edge: keyof Extent, instant: number): number | null {
  const extent = statedExtent(point)
  if (extent === null) return null
  const guess = Math.round((instant - extent[edge]) / averageUnit(point, extent))
  let best: number | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const count of [guess, guess - 1, guess + 1]) {
    const shifted = shiftPoint(point, count)
    const place = shifted === null ? null : statedExtent(shifted)
    if (place === null || Math.abs(place[edge] - instant) >= distance) continue
    best = count
    distance = Math.abs(place[edge] - instant)
  }
  return best
}

/**
 * The date with its start or its end (the first instant after it) moved to the unit of its own precision that lies
 * nearest to an instant of the axis. A point becomes an interval of the same precision, an interval whose ends meet in
 * one and the same unit a point. Null when there is nothing to move there (unknown date, set, open or unknown end), or
 * when it would end before it starts or leave the years that are kept.
 */
export function moveEnd(date: EdtfDate, end: 'start' | 'end', axisMilliseconds: number): EdtfDate | null {
  if ('members' in date) return null
  const ends = date.kind === 'point' ? { start: date, end: date } : date
  const dragged = ends[end]
  if (dragged.kind !== 'point') return null
  const count = nearestCount(dragged, end === 'start' ? 'from' : 'to', axisMilliseconds)
  const point = count === null ? null : shiftPoint(dragged, count)
  if (point === null) return null
  const moved: EdtfInterval = { kind: 'interval', start: ends.start, end: ends.end, [end]: point }
  if (isEndBeforeStart(moved)) return null
  return isSamePoint(moved) ? point : moved
}

function isSamePoint({ start, end }: EdtfInterval): boolean {
  return start.kind === 'point' && end.kind === 'point' && formatEdtf(start) === formatEdtf(end)
}
