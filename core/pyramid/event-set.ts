/** A set of events in memory that answers windows and densities: what a filter leaves of a library. */
import type { Cluster } from '../contract/views.ts'
import { type BestBlocks, bestBlocks, bestInRange, blockSize, takeBest } from './best-in-range.ts'
import { bestFirst, bucketOf, levelOfWindow, type Named, ongoingIn, type Placed } from './levels.ts'

/** Dated events in order of start: columns of equal length. */
export interface EventColumns {
  readonly ids: Float64Array
  /** Axis milliseconds, not decreasing. */
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly ranks: Float64Array
}

/** The columns with what makes looking into them quick; it is made anew from them in one passing. */
export interface EventSet extends EventColumns {
  readonly best: BestBlocks
  /** The last end of every block of events, so that those that are all over are passed at once. */
  readonly lastEnds: Float64Array
}

/** What a window names, best first, and what it counts. */
export interface ChosenWindow {
  readonly named: readonly Named[]
  readonly clusters: readonly Cluster[]
  readonly total: number
  /** How many of the total began before the window. */
  readonly ongoing: number
}

export function eventSet(columns: EventColumns): EventSet {
  const { ends } = columns
  const lastEnds = new Float64Array(Math.ceil(ends.length / blockSize)).fill(Number.NEGATIVE_INFINITY)
  for (let block = 0; block < lastEnds.length; block++) {
    let last = Number.NEGATIVE_INFINITY
    const end = Math.min(ends.length, (block + 1) * blockSize)
    for (let at = block * blockSize; at < end; at++) last = Math.max(last, ends[at] ?? last)
    lastEnds[block] = last
  }
  return { ...columns, best: bestBlocks(columns), lastEnds }
}

/** The last end of all; null of no event. */
export function lastEnd({ lastEnds }: EventSet): number | null {
  return lastEnds.length === 0 ? null : lastEnds.reduce((a, b) => Math.max(a, b))
}

function placedAt({ ids, starts, ends, ranks }: EventColumns, at: number): Placed {
  return { id: ids[at] ?? 0, start: starts[at] ?? 0, end: ends[at] ?? 0, rank: ranks[at] ?? 0 }
}

/** How many of the sorted values are below a bound. */
export function countBelow(sorted: Float64Array, bound: number): number {
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
 * the best of each bucket, and of those that began before and last longer than a bucket the best few; all others that
 * begin within are counted in the bucket of their start.
 */
export function chooseWindow(set: EventSet, from: number, to: number, limit: number): ChosenWindow {
  const first = countBelow(set.starts, from)
  const end = countBelow(set.starts, to)
  const level = levelOfWindow(to - from, limit)
  const carried = ongoingAt(set, first, from, 2 ** level, ongoingIn(limit, 0))
  const ongoing = carried.count
  const total = end - first + ongoing
  if (total <= limit) {
    const within = Array.from({ length: end - first }, (_, offset) => placedAt(set, first + offset))
    const all = ongoingAt(set, first, from, 0, limit).best.map((at) => placedAt(set, at))
    return { named: bestFirst([...all, ...within], limit), clusters: [], total, ongoing }
  }
  const within = namedWithin(set, level, first, end)
  const before = carried.best.slice(0, ongoingIn(limit, within.length)).map((at) => placedAt(set, at))
  const named = bestFirst([...before, ...within], limit)
  return { named, clusters: clustersOf(countByBucket(set, level, first, end), named, from, level), total, ongoing }
}

/** The events from position `first` to `end` that are among the best of their whole bucket at a level. */
function namedWithin(set: EventSet, level: number, first: number, end: number): Placed[] {
  const named: Placed[] = []
  const size = 2 ** level
  for (let at = first; at < end; ) {
    const bucket = bucketOf(level, set.starts[at] ?? 0)
    const bucketStart = at === first ? countBelow(set.starts, bucket * size) : at
    const bucketEnd = countBelow(set.starts, (bucket + 1) * size)
    for (const position of bestInRange(set, bucketStart, bucketEnd)) {
      if (position >= first && position < end) named.push(placedAt(set, position))
    }
    at = bucketEnd
  }
  return named
}

/** How many events from position `first` to `end` start in each bucket of a level. */
function countByBucket({ starts }: EventColumns, level: number, first: number, end: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (let at = first; at < end; ) {
    const bucket = bucketOf(level, starts[at] ?? 0)
    const next = Math.min(end, countBelow(starts, (bucket + 1) * 2 ** level))
    counts.set(bucket, next - at)
    at = next
  }
  return counts
}

interface Ongoing {
  /** How many began before and last beyond an instant. */
  readonly count: number
  /** The positions of the best of them that last longer than asked for, best first. */
  readonly best: readonly number[]
}

function ongoingAt(set: EventSet, first: number, from: number, longer: number, most: number): Ongoing {
  const { starts, ends, lastEnds } = set
  const best: number[] = []
  let count = 0
  for (let block = 0; block * blockSize < first; block++) {
    if ((lastEnds[block] ?? from) <= from) continue
    const blockEnd = Math.min(first, (block + 1) * blockSize)
    for (let at = block * blockSize; at < blockEnd; at++) {
      const end = ends[at] ?? from
      if (end <= from) continue
      count++
      if (end - (starts[at] ?? 0) > longer) takeBest(set, best, at, most)
    }
  }
  return { count, best }
}

/** Clusters of the buckets in which something is left when the named ones that begin there are taken out, in order. */
export function clustersOf(
  counts: ReadonlyMap<number, number>,
  named: readonly Named[],
  from: number,
  level: number,
): Cluster[] {
  const left = new Map(counts)
  for (const { start } of named) {
    if (start < from) continue
    const bucket = bucketOf(level, start)
    left.set(bucket, (left.get(bucket) ?? 0) - 1)
  }
  const size = 2 ** level
  return [...left]
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => a - b)
    .map(([bucket, count]) => ({ from: bucket * size, to: (bucket + 1) * size, count }))
}

/** How many events of a set start in each stretch between neighbouring edges. */
export function countBetween({ starts }: EventColumns, edges: readonly number[]): number[] {
  const below = edges.map((edge) => countBelow(starts, edge))
  return below.slice(1).map((count, at) => count - (below[at] ?? 0))
}
