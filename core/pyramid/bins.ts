/** The bins of a density: equal parts of a range, their edges moved to the nearest bucket that is counted. */

/** The levels at which buckets are counted: every other one, from a quarter of an hour up. */
export const countedLevels: readonly number[] = Array.from({ length: 18 }, (_, step) => 20 + 2 * step)

export interface Bins {
  /** The level whose buckets add up to the bins: a counted one, or a finer one where the bins are finer than those. */
  readonly level: number
  /** Axis milliseconds, one more than bins, not decreasing. */
  readonly edges: readonly number[]
}

/**
 * Bins over `[from, to)`. Their edges lie on buckets of at most half a bin, so that no edge is further than a quarter
 * of a bin from its exact place, and every event is in exactly one bin.
 */
export function binsOf(from: number, to: number, count: number): Bins {
  const width = (to - from) / count
  const finer = Math.max(0, Math.floor(Math.log2(Math.max(1, width / 2))))
  const level = countedLevels.findLast((counted) => 2 ** counted <= width / 2) ?? finer
  const size = 2 ** level
  const edges = Array.from({ length: count + 1 }, (_, bin) => {
    const exact = bin === count ? to : from + bin * width
    return Math.round(exact / size) * size
  })
  return { level, edges }
}
