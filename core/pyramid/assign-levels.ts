/** The level of detail of every event of a set, from nothing: linear in the events that are left at each level. */
import { takeBest } from './best-in-range.ts'
import { coarsestLevel, finestLevel, namedPerBucket, noLevel } from './levels.ts'

/** Columns of equal length, in order of start. */
interface Columns {
  readonly ids: Float64Array
  readonly starts: Float64Array
  readonly ranks: Float64Array
}

/** From the finest level up, each bucket keeps its best; whoever is left out has the level before. */
export function assignLevels(columns: Columns): Uint8Array {
  const { starts } = columns
  const levels = new Uint8Array(starts.length).fill(noLevel)
  const left = Uint32Array.from(starts.keys())
  let count = left.length
  for (let level = finestLevel; level <= coarsestLevel; level++) {
    count = keepBest(columns, left, count, 2 ** level)
    for (let at = 0; at < count; at++) levels[left[at] ?? 0] = level
  }
  return levels
}

/** Drops from the first `count` of `left` all but the best of each bucket, keeping the order; gives how many stay. */
function keepBest(columns: Columns, left: Uint32Array, count: number, size: number): number {
  const { starts } = columns
  let kept = 0
  let from = 0
  while (from < count) {
    const bucketEnd = (Math.floor((starts[left[from] ?? 0] ?? 0) / size) + 1) * size
    let to = from + 1
    while (to < count && (starts[left[to] ?? 0] ?? 0) < bucketEnd) to++
    if (to - from <= namedPerBucket) {
      while (from < to) left[kept++] = left[from++] ?? 0
    } else {
      for (const position of bestOf(columns, left, from, to)) left[kept++] = position
      from = to
    }
  }
  return kept
}

/** The best few of a stretch of `left`, in its order. */
function bestOf(columns: Columns, left: Uint32Array, from: number, to: number): number[] {
  const best: number[] = []
  for (let at = from; at < to; at++) takeBest(columns, best, left[at] ?? 0, namedPerBucket)
  return best.sort((a, b) => a - b)
}
