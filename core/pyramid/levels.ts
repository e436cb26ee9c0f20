/**
 * The levels of detail of the timeline. At level `e` the axis is cut into buckets of 2^e milliseconds, and the best
 * few events that start in a bucket are named there. An event's level of detail is the coarsest level at which it is
 * named; it is then named at every finer level too, so that zooming in only ever adds.
 */

/** The finest level, about a second, and the coarsest, which holds the whole axis in two buckets. */
export const finestLevel = 10
export const coarsestLevel = 54
/** The level of an event that no level names. */
export const noLevel = finestLevel - 1
/** How many events a bucket names. */
export const namedPerBucket = 4

/** How many events that began before a window and last into it are named in it at most. */
const ongoingNamed = 8
/** The same where few begin within: more than a view has rows for, since many end before they come into view. */
const ongoingNamedAlone = 60

/** A dated event as the levels see it; its start in axis milliseconds. */
export interface Named {
  readonly id: number
  readonly start: number
  readonly rank: number
}

/** A dated event with its end, exclusive. */
export interface Placed extends Named {
  readonly end: number
}

/** The bucket of an instant (axis milliseconds) at a level: a whole number, negative before 1970. */
export function bucketOf(level: number, instant: number): number {
  return Math.floor(instant / 2 ** level)
}

/** Negative when `a` is named before `b`: the higher rank first, of equals the one that was added first. */
export function compareForNaming(a: Named, b: Named): number {
  return b.rank - a.rank || a.id - b.id
}

/**
 * The level at which a window of this length (milliseconds) names at most `limit` events. It depends on the length
 * and the limit alone, so that panning never changes it.
 */
export function levelOfWindow(length: number, limit: number): number {
  const ongoing = Math.min(ongoingNamed, Math.floor(limit / 4))
  // A window that does not start with a bucket touches one more than fit into it.
  const buckets = Math.max(1, Math.floor((limit - ongoing) / namedPerBucket) - 1)
  const level = Math.ceil(Math.log2(Math.max(1, length) / buckets))
  return Math.min(coarsestLevel, Math.max(finestLevel, level))
}

/**
 * How many events that began before a window may be named in it, if they last longer than a bucket of its level: more
 * where only few that begin `within` are named. One step, so that they come and go once on the way in and out.
 */
export function ongoingIn(limit: number, within: number): number {
  const quarter = Math.floor(limit / 4)
  return within <= quarter ? Math.min(ongoingNamedAlone, limit - within) : Math.min(ongoingNamed, quarter)
}

/** The best `limit` of the events that a window may name, best first. */
export function bestFirst(candidates: readonly Named[], limit: number): Named[] {
  return candidates.toSorted(compareForNaming).slice(0, limit)
}
