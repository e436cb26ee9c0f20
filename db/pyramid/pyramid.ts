/** The pyramid as a whole: every write of an event passes through here, every window of the timeline is read from it. */
import type { Placed } from '../../core/pyramid/levels.ts'
import type { Database } from '../open.ts'
import type { EventRecord } from '../records.ts'
import type { Range } from '../row-ranges.ts'
import { type Counts, countTable } from './counts.ts'
import { type LevelTable, levelTable } from './level-table.ts'
import { rebuildPyramid } from './rebuild.ts'
import { type Spans, spanTable } from './spans.ts'

export interface Pyramid {
  readonly levels: LevelTable
  readonly counts: Counts
  readonly spans: Spans
  /** Takes in that the row of an event changed; call it once the row is written. */
  replace(before: EventRecord | null, after: EventRecord | null): void
  /** Takes in that the events of a range are new. */
  addAll(range: Range): void
  /** Takes in that the events of a range go: call it before, and what it gives once they are gone. */
  removing(range: Range): () => void
}

/** With more than this share of all events new or gone, making it anew is quicker than changing it one by one. */
const rebuildShare = 0.01

export function pyramidOn(db: Database): Pyramid {
  const levels = levelTable(db)
  const counts = countTable(db)
  const spans = spanTable(db)
  const total = db.prepare<number>('SELECT count(*) FROM events WHERE start_at IS NOT NULL').pluck()
  const between = db.prepare<Placed>(
    `SELECT id, start_at AS start, end_at AS "end", rank FROM events
     WHERE id BETWEEN ? AND ? AND start_at IS NOT NULL`,
  )

  function put(event: Placed, by: 1 | -1): void {
    const way = by === 1 ? 'add' : 'remove'
    levels[way](event)
    spans[way](event)
    counts.add(event.start, event.end, by)
  }

  const isMuch = ({ first, last }: Range) => last - first + 1 > (total.get() ?? 0) * rebuildShare

  return {
    levels,
    counts,
    spans,
    replace(before, after) {
      const from = placed(before)
      const to = placed(after)
      if (from !== null && to !== null && isSame(from, to)) return
      if (from !== null) put(from, -1)
      if (to !== null) put(to, 1)
    },
    addAll(range) {
      if (isMuch(range)) return rebuildPyramid(db)
      for (const event of between.all(range.first, range.last)) put(event, 1)
    },
    removing(range) {
      if (isMuch(range)) return () => rebuildPyramid(db)
      for (const event of between.all(range.first, range.last)) put(event, -1)
      return () => undefined
    },
  }
}

function placed(record: EventRecord | null): Placed | null {
  if (record === null || record.start_at === null || record.end_at === null) return null
  return { id: record.id, start: record.start_at, end: record.end_at, rank: record.rank }
}

function isSame(a: Placed, b: Placed): boolean {
  return a.id === b.id && a.start === b.start && a.end === b.end && a.rank === b.rank
}
