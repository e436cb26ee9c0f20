/** A set of events in memory that answers windows and densities: what a filter leaves of a library. */
import type { Cluster } from '../contract/views.ts'
import { assignLevels } from './assign-levels.ts'
import { bestInOrder, bucketOf, compareForNaming, type Named, type Placed, planWindow } from './levels.ts'

/** The dated events of a set in order of start: columns of equal length. */
export interface EventSet {
  readonly ids: Float64Array
  /** Axis milliseconds, not decreasing. */
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly ranks: Float64Array
  /** Ends again, sorted. */
  readonly sortedEnds: Float64Array
  /** The last end of every stretch of `stretch` events, so that those that are all over are passed at once. */
  readonly lastEnds: Float64Array
  /** The positions of the events of each level of detail, in order, by level. */
  readonly byLevel: ReadonlyMap<number, Uint32Array>
}

const stretch = 256

/** What a window names, in order of start, and what it counts. */
export interface ChosenWindow {
  readonly named: readonly Named[]
  readonly clusters: readonly Cluster[]
  readonly total: number
}

export function eventSet(columns: Pick<EventSet, 'ids' | 'starts' | 'ends' | 'ranks'>): EventSet {
  const { ends } = columns
  const lastEnds = new Float64Array(Math.ceil(ends.length / stretch)).fill(Number.NEGATIVE_INFINITY)
  for (const [at, end] of ends.entries()) {
    const place = Math.floor(at / stretch)
    if (end > (lastEnds[place] ?? 0)) lastEnds[place] = end
  }
  return { ...columns, sortedEnds: ends.toSorted(), lastEnds, byLevel: positionsByLevel(assignLevels(columns)) }
}

function positionsByLevel(levels: Uint8Array): Map<number, Uint32Array> {
  const counts = new Map<number, number>()
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1)
  const positions = new Map([...counts].map(([level, count]) => [level, new Uint32Array(count)]))
  const filled = new Map<number, number>()
  for (const [at, level] of levels.entries()) {
    const next = filled.get(level) ?? 0
    const ofLevel = positions.get(level)
    if (ofLevel !== undefined) ofLevel[next] = at
    filled.set(level, next + 1)
  }
  return positions
}

function placedAt({ ids, starts, ends, ranks }: EventSet, at: number): Placed {
  return { id: ids[at] ?? 0, start: starts[at] ?? 0, end: ends[at] ?? 0, rank: ranks[at] ?? 0 }
}

/** How many of the sorted values are below a bound. */
function countBelow(sorted: Float64Array | Uint32Array, bound: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The events of a set that touch `[from, to)`. When there are no more than `limit`, all are named. Otherwise named are
 * the best of each bucket, and of those that began before and last longer than a bucket the best few; all others are
 * counted in the bucket of their start, or in the first bucket when they began before the window.
 */
export function chooseWindow(set: EventSet, from: number, to: number, limit: number): ChosenWindow {
  const first = countBelow(set.starts, from)
  const end = countBelow(set.starts, to)
  const total = end - countBelow(set.sortedEnds, from + 1)
  const ongoing = ongoingAt(set, first, from)
  if (total <= limit) {
    const within = Array.from({ length: end - first }, (_, offset) => placedAt(set, first + offset))
    return { named: bestInOrder([...ongoing, ...within], limit), clusters: [], total }
  }
  const plan = planWindow(to - from, limit)
  const long = ongoing.filter((event) => event.end - event.start > 2 ** plan.level)
  const carried = long.sort(compareForNaming).slice(0, plan.ongoing)
  const named = bestInOrder([...carried, ...namedWithin(set, plan.level, first, end)], limit)
  const counts = countByBucket(set, plan.level, first, end)
  const firstBucket = bucketOf(plan.level, from)
  counts.set(firstBucket, (counts.get(firstBucket) ?? 0) + ongoing.length)
  return { named, clusters: clustersOf(counts, named, from, plan.level), total }
}

/** The events from position `first` to `end` that are named at a level. */
function namedWithin(set: EventSet, level: number, first: number, end: number): Placed[] {
  const named: Placed[] = []
  for (const [ofLevel, positions] of set.byLevel) {
    if (ofLevel < level) continue
    const last = countBelow(positions, end)
    for (let at = countBelow(positions, first); at < last; at++) named.push(placedAt(set, positions[at] ?? 0))
  }
  return named
}

/** How many events from position `first` to `end` start in each bucket of a level. */
function countByBucket({ starts }: EventSet, level: number, first: number, end: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (let at = first; at < end; ) {
    const bucket = bucketOf(level, starts[at] ?? 0)
    const next = Math.min(end, countBelow(starts, (bucket + 1) * 2 ** level))
    counts.set(bucket, next - at)
    at = next
  }
  return counts
}

/** The events before position `first` that last beyond `from`. */
function ongoingAt({ ends, lastEnds, ...set }: EventSet, first: number, from: number): Placed[] {
  const found: Placed[] = []
  for (const [place, lastEnd] of lastEnds.entries()) {
    if (place * stretch >= first) break
    if (lastEnd <= from) continue
    for (let at = place * stretch; at < Math.min(first, (place + 1) * stretch); at++) {
      if ((ends[at] ?? 0) > from) found.push(placedAt({ ends, lastEnds, ...set }, at))
    }
  }
  return found
}

/** Clusters of the buckets in which something is left when the named ones are taken out, in order. */
export function clustersOf(
  counts: ReadonlyMap<number, number>,
  named: readonly Named[],
  from: number,
  level: number,
): Cluster[] {
  const left = new Map(counts)
  for (const { start } of named) {
    const bucket = bucketOf(level, Math.max(from, start))
    left.set(bucket, (left.get(bucket) ?? 0) - 1)
  }
  const size = 2 ** level
  return [...left]
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => a - b)
    .map(([bucket, count]) => ({ from: bucket * size, to: (bucket + 1) * size, count }))
}

/** How many events of a set start in each stretch between neighbouring edges. */
export function countBetween({ starts }: EventSet, edges: readonly number[]): number[] {
  const below = edges.map((edge) => countBelow(starts, edge))
  return below.slice(1).map((count, at) => count - (below[at] ?? 0))
}
