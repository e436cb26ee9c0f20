/** Order and overlap of dates that are not exactly known: answers of three values, and a total order for lists. */
import type { Bounds, Certainty } from './types.ts'

/** Latest start; without one, the last instant before the latest end. Infinite when neither is known. */
function startAtLatest({ latestStart, latestEnd }: Bounds): number {
  return latestStart ?? (latestEnd === null ? Number.POSITIVE_INFINITY : latestEnd - 1)
}

/** Earliest end; without one, just after the earliest start. Minus infinity when neither is known. */
function endAtEarliest({ earliestEnd, earliestStart }: Bounds): number {
  return earliestEnd ?? (earliestStart === null ? Number.NEGATIVE_INFINITY : earliestStart + 1)
}

/**
 * Whether `a` is over before `b` starts. `certainly` is a strict partial order: it holds for no date before itself,
 * and from a before b and b before c follows a before c.
 */
export function before(a: Bounds, b: Bounds): Certainty {
  if (a.latestEnd !== null && b.earliestStart !== null && a.latestEnd <= b.earliestStart) return 'certainly'
  return endAtEarliest(a) <= startAtLatest(b) ? 'possibly' : 'no'
}

/** Whether `a` and `b` share an instant: however they are taken, in some way of taking them, or in none. */
export function overlaps(a: Bounds, b: Bounds): Certainty {
  if (startAtLatest(a) < endAtEarliest(b) && startAtLatest(b) < endAtEarliest(a)) return 'certainly'
  const startsInTime = (one: Bounds, other: Bounds) =>
    one.earliestStart === null || other.latestEnd === null || one.earliestStart < other.latestEnd
  return startsInTime(a, b) && startsInTime(b, a) ? 'possibly' : 'no'
}

/** Where a date stands in a list: its earliest start, or for an open start the earliest bound that it has. */
function sortingPlace({ earliestStart, earliestEnd, latestStart, latestEnd }: Bounds): number {
  return earliestStart ?? earliestEnd ?? latestStart ?? latestEnd ?? Number.POSITIVE_INFINITY
}

/**
 * Total order for lists; negative when `a` comes first, zero only when all four bounds are equal.
 * By earliest start (an open start stands at its earliest known bound, before what starts there; unknown dates come
 * last), then by latest end, latest start and earliest end, an open one after every known one. It never puts a date
 * before one that is certainly before it, unless a start is open.
 */
export function compareForSorting(a: Bounds, b: Bounds): number {
  return (
    difference(sortingPlace(a), sortingPlace(b)) ||
    Number(a.earliestStart !== null) - Number(b.earliestStart !== null) ||
    difference(a.latestEnd ?? Number.POSITIVE_INFINITY, b.latestEnd ?? Number.POSITIVE_INFINITY) ||
    difference(a.latestStart ?? Number.POSITIVE_INFINITY, b.latestStart ?? Number.POSITIVE_INFINITY) ||
    difference(a.earliestEnd ?? Number.POSITIVE_INFINITY, b.earliestEnd ?? Number.POSITIVE_INFINITY)
  )
}

/** Sign of a difference that also works between infinities. */
function difference(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
