/** The questions of the timeline: from the pyramid for the whole library, from a set in memory under a filter. */
import { type Bins, binsOf } from '../core/pyramid/bins.ts'
import { type ChosenWindow, chooseWindow, clustersOf, countBetween, lastEnd } from '../core/pyramid/event-set.ts'
import { bestFirst, levelOfWindow, ongoingIn } from '../core/pyramid/levels.ts'
import { type FilterSets, isEmptyFilter } from './finding/filter-sets.ts'
import type { EventFunctions } from './library-api.ts'
import type { Database } from './open.ts'
import type { Pyramid } from './pyramid/pyramid.ts'
import type { EventReads } from './read-events.ts'

type TimelineQueries = Pick<EventFunctions, 'window' | 'extent' | 'density'>

interface Parts {
  readonly sets: FilterSets
  readonly reads: EventReads
  readonly pyramid: Pyramid
  readonly revision: () => number
}

export function timelineQueries(db: Database, { sets, reads, pyramid, revision }: Parts): TimelineQueries {
  const extentOfAll = extentFromIndex(db)

  return {
    window({ from, to, limit, filter }) {
      const { named, ...counted } = isEmptyFilter(filter)
        ? windowOfAll(pyramid, from, to, limit)
        : chooseWindow(sets.of(filter).dated(), from, to, limit)
      return { events: reads.rows(named.map(({ id }) => id)), ...counted, revision: revision() }
    },
    extent({ filter }) {
      if (isEmptyFilter(filter)) return extentOfAll()
      const events = sets.of(filter)
      const dated = events.dated()
      const total = events.count()
      return { from: dated.starts[0] ?? null, to: lastEnd(dated), total, undated: total - dated.ids.length }
    },
    density({ from, to, bins, filter }) {
      const plan = binsOf(from, to, bins)
      const all = densityOfAll(pyramid, plan)
      const filtered = isEmptyFilter(filter) ? all : countBetween(sets.of(filter).dated(), plan.edges)
      return { from, to, all, filtered }
    },
  }
}

/** `chooseWindow` for the whole library, in a number of look-ups that does not grow with it. */
function windowOfAll({ levels, counts, spans }: Pyramid, from: number, to: number, limit: number): ChosenWindow {
  const ended = counts.endedAt(from)
  const ongoing = counts.startsBefore(from) - ended
  const total = counts.startsBefore(to) - ended
  if (total <= limit) {
    const within = levels.starting(from, to, limit)
    return { named: bestFirst([...spans.ongoing(from, 0, ongoing), ...within], limit), clusters: [], total, ongoing }
  }
  const level = levelOfWindow(to - from, limit)
  const within = levels.named(level, from, to)
  const before = spans.ongoing(from, 2 ** level, ongoingIn(limit, within.length))
  const named = bestFirst([...before, ...within], limit)
  return { named, clusters: clustersOf(counts.byBucket(level, from, to), named, from, level), total, ongoing }
}

function densityOfAll({ counts }: Pyramid, { level, edges }: Bins): number[] {
  const first = edges[0] ?? 0
  const last = edges.at(-1) ?? first
  const bins = new Array<number>(edges.length - 1).fill(0)
  const size = 2 ** level
  let bin = 0
  for (const [bucket, starts] of counts.inBuckets(level, first / size, last / size)) {
    while (bucket * size >= (edges[bin + 1] ?? Number.POSITIVE_INFINITY)) bin++
    bins[bin] = (bins[bin] ?? 0) + starts
  }
  return bins
}

function extentFromIndex(db: Database): () => ReturnType<EventFunctions['extent']> {
  const first = db.prepare<number | null>('SELECT min(start_at) FROM events WHERE start_at IS NOT NULL').pluck()
  const last = db.prepare<number | null>('SELECT max(end_at) FROM events WHERE end_at IS NOT NULL').pluck()
  const total = db.prepare<number>(`SELECT coalesce(sum(uses), 0) FROM terms WHERE kind = 'status'`).pluck()
  const undated = db.prepare<number>('SELECT count(*) FROM events WHERE start_at IS NULL').pluck()
  return () => ({
    from: first.get() ?? null,
    to: last.get() ?? null,
    total: total.get() ?? 0,
    undated: undated.get() ?? 0,
  })
}
