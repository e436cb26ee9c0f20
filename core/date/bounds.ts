/** The four bounds of a date: how early and how late it can start and end. */
import { dayMilliseconds } from './calendar.ts'
import type { EdtfDate, EdtfEnd, EdtfInterval, EdtfPoint, EdtfSet } from './edtf.ts'
import { qualifierOf } from './edtf.ts'
import { type Extent, precisionOf, statedExtent, timeStep } from './extent.ts'
import type { Bounds } from './types.ts'

/** Bounds of a date without a place on the axis. */
const noBounds: Bounds = { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null }

/**
 * The bounds of a date.
 *
 * What happens at a point takes at least one day of its stretch, or the whole of a stated time: a day and a time are
 * solid, while a month, a season or a year only say that it lies somewhere within and leave no solid core.
 * An interval starts within its stated start and ends within its stated end by the same rule.
 * `~` lets both edges of a point slip to either side by half of the point's length, so that an approximate day is no
 * longer solid; `?` doubts the statement and moves nothing. Of a set of alternatives the bounds cover every choice;
 * a set of which all hold starts with its first member and ends with its last.
 */
export function dateBounds(date: EdtfDate): Bounds {
  if (date.kind === 'point') return pointBounds(date)
  return date.kind === 'interval' ? intervalBounds(date) : setBounds(date)
}

/** True when the end lies before the start however either is taken. */
export function isEndBeforeStart({ start, end }: EdtfInterval): boolean {
  if (start.kind !== 'point' || end.kind !== 'point') return false
  const earliestStart = pointBounds(start).earliestStart
  const latestEnd = pointBounds(end).latestEnd
  return earliestStart !== null && latestEnd !== null && latestEnd <= earliestStart
}

/** How far in milliseconds `~` lets the edges of a point slip; zero without it. */
function approximateReach(point: EdtfPoint, extent: Extent): number {
  if ((qualifierOf(point) & 2) === 0) return 0
  const [, month, day] = point.qualifiers
  if ((day & 2) !== 0) return Math.round((extent.to - extent.from) / 2)
  const year = { ...point, month: null, day: null, season: null, time: null }
  const isMonth = (month & 2) !== 0
  const part = isMonth ? { ...point, day: null, time: null } : year
  const stated = point.day === null && (isMonth || point.month === null) ? extent : (statedExtent(part) ?? extent)
  return Math.round((stated.to - stated.from) / 2)
}

function pointBounds(point: EdtfPoint): Bounds {
  const extent = statedExtent(point)
  if (extent === null) return noBounds
  const reach = approximateReach(point, extent)
  const least = point.time === null ? dayMilliseconds : timeStep(point.time)
  return {
    earliestStart: extent.from - reach,
    latestStart: extent.to - least + reach,
    earliestEnd: extent.from + least - reach,
    latestEnd: extent.to + reach,
  }
}

function endBounds(end: EdtfEnd): Bounds {
  return end.kind === 'point' ? pointBounds(end) : noBounds
}

function intervalBounds({ start, end }: EdtfInterval): Bounds {
  const { earliestStart, latestStart } = endBounds(start)
  const { earliestEnd, latestEnd } = endBounds(end)
  return {
    earliestStart,
    latestStart: latestStart !== null && latestEnd !== null ? Math.min(latestStart, latestEnd) : latestStart,
    earliestEnd: earliestStart !== null && earliestEnd !== null ? Math.max(earliestStart, earliestEnd) : earliestEnd,
    latestEnd,
  }
}

function setBounds(set: EdtfSet): Bounds {
  const isOneOf = set.kind === 'oneOf'
  const members = set.members.map((member) =>
    isOneOf && member.kind === 'interval' ? rangeBounds(member) : dateBounds(member),
  )
  return {
    earliestStart: extreme(members, 'earliestStart', Math.min),
    latestStart: extreme(members, 'latestStart', isOneOf ? Math.max : Math.min),
    earliestEnd: extreme(members, 'earliestEnd', isOneOf ? Math.min : Math.max),
    latestEnd: extreme(members, 'latestEnd', Math.max),
  }
}

/** One day, month or year out of a range: it may be the first as well as the last. */
function rangeBounds({ start, end }: EdtfInterval): Bounds {
  const first = endBounds(start)
  const last = endBounds(end)
  return {
    earliestStart: first.earliestStart,
    latestStart: last.latestStart,
    earliestEnd: first.earliestEnd,
    latestEnd: last.latestEnd,
  }
}

/** The extreme of one bound over all members; open or unknown in one makes it so for all. */
function extreme(members: readonly Bounds[], name: keyof Bounds, choose: (a: number, b: number) => number) {
  let found: number | null = null
  for (const member of members) {
    const value = member[name]
    if (value === null) return null
    found = found === null ? value : choose(found, value)
  }
  return found
}

/** The precision of an end as drawn; an end without a date counts as a day. */
export function endPrecision(end: EdtfEnd) {
  return end.kind === 'point' ? precisionOf(end) : 'day'
}
