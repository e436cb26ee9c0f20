/** The best few of any stretch of a column, without looking at each: the best of every block is known. */
import { namedPerBucket } from './levels.ts'

/** Columns of equal length. */
interface Ranked {
  readonly ids: Float64Array
  readonly ranks: Float64Array
}

/** The position of the best event of each block of `blockSize` events, and of each block of so many blocks. */
export interface BestBlocks {
  readonly blocks: Uint32Array
  readonly blocksOfBlocks: Uint32Array
}

export const blockSize = 64

export function bestBlocks(columns: Ranked): BestBlocks {
  const every = columns.ids.length
  const blocks = bestOfEach(columns, every, (at) => at)
  return { blocks, blocksOfBlocks: bestOfEach(columns, blocks.length, (at) => blocks[at] ?? 0) }
}

function bestOfEach(columns: Ranked, count: number, positionAt: (at: number) => number): Uint32Array {
  const best = new Uint32Array(Math.ceil(count / blockSize))
  for (let block = 0; block < best.length; block++) {
    let found = positionAt(block * blockSize)
    const end = Math.min(count, (block + 1) * blockSize)
    for (let at = block * blockSize + 1; at < end; at++) {
      const position = positionAt(at)
      if (isBetter(columns, position, found)) found = position
    }
    best[block] = found
  }
  return best
}

/** The order of `compareForNaming`. */
function isBetter({ ranks, ids }: Ranked, a: number, b: number): boolean {
  const difference = (ranks[a] ?? 0) - (ranks[b] ?? 0)
  return difference > 0 || (difference === 0 && (ids[a] ?? 0) < (ids[b] ?? 0))
}

/** Takes a position in among the best so far, best first, when it is one of the best `count`. */
export function takeBest(columns: Ranked, best: number[], position: number, count: number): void {
  let place = best.length
  while (place > 0 && isBetter(columns, position, best[place - 1] ?? 0)) place--
  if (place >= count) return
  best.splice(place, 0, position)
  if (best.length > count) best.pop()
}

/** The positions, in order, of the events that a bucket names which holds those from `first` up to `end`. */
export function bestInRange(columns: Ranked & { readonly best: BestBlocks }, first: number, end: number): number[] {
  const best: number[] = []
  const { blocks, blocksOfBlocks } = columns.best
  const large = blockSize * blockSize
  const isHopeless = (candidate: number | undefined) =>
    candidate === undefined ||
    (best.length === namedPerBucket && !isBetter(columns, candidate, best[namedPerBucket - 1] ?? 0))
  let at = first
  while (at < end) {
    if (at % large === 0 && at + large <= end && isHopeless(blocksOfBlocks[at / large])) at += large
    else if (at % blockSize === 0 && at + blockSize <= end && isHopeless(blocks[at / blockSize])) at += blockSize
    else takeBest(columns, best, at++, namedPerBucket)
  }
  return best.sort((a, b) => a - b)
}
