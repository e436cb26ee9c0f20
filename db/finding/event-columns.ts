/** Dated events in memory, in order of start: read once, then following every small change. */
import { countBelow, type EventColumns } from '../../core/pyramid/event-set.ts'
import type { Database } from '../open.ts'
import { isMember, type Members } from './members.ts'
import { positionsIn, spliced } from './spliced.ts'

export type PlacedRow = readonly [id: number, start: number, end: number, rank: number]

export interface ColumnReader {
  /** Every dated event of the library. */
  all(): EventColumns
  /** The dated ones of these events, found one by one. */
  some(ids: Iterable<number>): EventColumns
  /** The columns after changes to some events, of which those count that `isIn` lets in. */
  follow(columns: EventColumns, changed: readonly number[], isIn: (id: number) => boolean): EventColumns
}

export function columnReader(db: Database): ColumnReader {
  const all = db
    .prepare<PlacedRow>(
      `SELECT id, start_at, end_at, rank FROM events INDEXED BY events_by_start
       WHERE start_at IS NOT NULL ORDER BY start_at`,
    )
    .raw()
  const count = db.prepare<number>('SELECT count(*) FROM events WHERE start_at IS NOT NULL').pluck()
  const some = db
    .prepare<PlacedRow>(
      `SELECT id, start_at, end_at, rank FROM events
       WHERE start_at IS NOT NULL AND id IN (SELECT value FROM json_each(?)) ORDER BY start_at`,
    )
    .raw()
  const rowsOf = (ids: Iterable<number>) => some.all(JSON.stringify([...ids]))

  return {
    all: () => columnsOf(all.iterate(), count.get() ?? 0),
    some(ids) {
      const rows = rowsOf(ids)
      return columnsOf(rows, rows.length)
    },
    follow(columns, changed, isIn) {
      const removed = positionsIn(columns.ids, changed)
      const rows = rowsOf(changed.filter(isIn))
      if (removed.length + rows.length === 0) return columns
      const splice = { removed, places: rows.map(([, start]) => countBelow(columns.starts, start)) }
      const next = (column: Float64Array, at: 0 | 1 | 2 | 3) =>
        spliced(
          column,
          splice,
          rows.map((row) => row[at]),
        )
      return {
        ids: next(columns.ids, 0),
        starts: next(columns.starts, 1),
        ends: next(columns.ends, 2),
        ranks: next(columns.ranks, 3),
      }
    },
  }
}

function columnsOf(rows: Iterable<PlacedRow>, count: number): EventColumns {
  const column = () => new Float64Array(count)
  const columns = { ids: column(), starts: column(), ends: column(), ranks: column() }
  let at = 0
  for (const [id, start, end, rank] of rows) {
    columns.ids[at] = id
    columns.starts[at] = start
    columns.ends[at] = end
    columns.ranks[at] = rank
    at++
  }
  return columns
}

/** The columns of those events that are members; `count` of them at most. */
export function narrowed(columns: EventColumns, members: Members, count: number): EventColumns {
  const positions = new Uint32Array(count)
  let found = 0
  for (let at = 0; at < columns.ids.length; at++) if (isMember(members, columns.ids[at] ?? 0)) positions[found++] = at
  const taken = (column: Float64Array) => {
    const values = new Float64Array(found)
    for (let at = 0; at < found; at++) values[at] = column[positions[at] ?? 0] ?? 0
    return values
  }
  return {
    ids: taken(columns.ids),
    starts: taken(columns.starts),
    ends: taken(columns.ends),
    ranks: taken(columns.ranks),
  }
}
