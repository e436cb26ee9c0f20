/** How many events start and end in each bucket of the counted levels; any range is a sum of a few of them. */
import { countedLevels } from '../../core/pyramid/bins.ts'
import { bucketOf } from '../../core/pyramid/levels.ts'
import type { Database } from '../open.ts'

const finestCounted = countedLevels[0] ?? 0
const furthest = Number.MAX_SAFE_INTEGER

export interface Counts {
  /** Counts one event more or, with -1, less. */
  add(start: number, end: number, by: 1 | -1): void
  /** How many events start before an instant. */
  startsBefore(instant: number): number
  /** How many events are over at an instant. */
  endedAt(instant: number): number
  /** How many events start in each bucket of a level, as far as it lies within `[from, to)`. */
  byBucket(level: number, from: number, to: number): Map<number, number>
  /** Bucket and count of those that are not empty, from one bucket up to another, at a counted or a finer level. */
  inBuckets(level: number, first: number, end: number): (readonly [bucket: number, starts: number])[]
}

export function countTable(db: Database): Counts {
  const count = db.prepare(
    `INSERT INTO buckets (level, bucket, starts, ends) VALUES (:level, :bucket, max(0, :starts), max(0, :ends))
     ON CONFLICT (level, bucket) DO UPDATE SET starts = starts + :starts, ends = ends + :ends`,
  )
  const clear = db.prepare('DELETE FROM buckets WHERE level = ? AND bucket = ? AND starts = 0 AND ends = 0')
  const startsBefore = db.prepare<number>(sumBefore('starts', 'start_at', 'events_by_start')).pluck()
  const endsBefore = db.prepare<number>(sumBefore('ends', 'end_at', 'events_by_end')).pluck()
  const counted = db
    .prepare<readonly [number, number]>(
      'SELECT bucket, starts FROM buckets WHERE level = ? AND bucket >= ? AND bucket < ? AND starts > 0',
    )
    .raw()
  const fine = db
    .prepare<readonly [number, number]>(
      `SELECT start_at >> CAST(? AS INTEGER), count(*) FROM events INDEXED BY events_by_start
       WHERE start_at >= ? AND start_at < ? GROUP BY 1`,
    )
    .raw()

  function change(instant: number, starts: number, ends: number): void {
    for (const level of countedLevels) {
      const bucket = bucketOf(level, instant)
      count.run({ level, bucket, starts, ends })
      if (starts + ends < 0) clear.run(level, bucket)
    }
  }

  const before = (statement: typeof startsBefore, instant: number): number => {
    const at = Math.max(-furthest, Math.min(furthest, Math.ceil(instant)))
    return statement.get({ at }) ?? 0
  }

  const counts: Counts = {
    add(start, end, by) {
      change(start, by, 0)
      change(end, 0, by)
    },
    startsBefore: (instant) => before(startsBefore, instant),
    endedAt: (instant) => before(endsBefore, Math.floor(instant) + 1),
    inBuckets: (level, first, end) =>
      level < finestCounted ? fine.all(level, first * 2 ** level, end * 2 ** level) : counted.all(level, first, end),
    byBucket: (level, from, to) =>
      level < finestCounted ? new Map(fine.all(level, from, to)) : coarseByBucket(counts, level, from, to),
  }
  return counts
}

/** Sums whole buckets from the coarsest level to the finest, each up to the one that holds the instant, then single events. */
function sumBefore(column: string, bound: string, index: string): string {
  const terms = countedLevels.toReversed().map((level, step, { [step - 1]: coarser }) => {
    const first = coarser === undefined ? '' : `AND bucket >= (at >> ${coarser}) << ${coarser - level}`
    return `(SELECT coalesce(sum(${column}), 0) FROM buckets WHERE level = ${level} ${first} AND bucket < at >> ${level})`
  })
  const single = `(SELECT count(*) FROM events INDEXED BY ${index}
    WHERE ${bound} >= (at >> ${finestCounted}) << ${finestCounted} AND ${bound} < at)`
  return `SELECT ${[...terms, single].join(' + ')} FROM (SELECT CAST(:at AS INTEGER) AS at)`
}

function coarseByBucket(counts: Counts, level: number, from: number, to: number): Map<number, number> {
  const counted = countedLevels.findLast((other) => other <= level) ?? finestCounted
  const size = 2 ** counted
  const found = new Map<number, number>()
  const add = (bucket: number, count: number) => {
    if (count > 0) found.set(bucket, (found.get(bucket) ?? 0) + count)
  }
  const first = Math.ceil(from / size)
  const end = Math.floor(to / size)
  if (first > end) {
    add(bucketOf(level, from), counts.startsBefore(to) - counts.startsBefore(from))
    return found
  }
  add(bucketOf(level, from), counts.startsBefore(first * size) - counts.startsBefore(from))
  for (const [bucket, starts] of counts.inBuckets(counted, first, end)) add(bucketOf(level, bucket * size), starts)
  add(bucketOf(level, end * size), counts.startsBefore(to) - counts.startsBefore(end * size))
  return found
}
