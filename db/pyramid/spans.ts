/**
 * The grid of long events: each stands in the one or two cells, of the size that fits its length, that it touches.
 * What lasts at an instant is found by looking into one cell of each size, best first.
 */
import { compareForNaming, type Placed } from '../../core/pyramid/levels.ts'
import type { Database } from '../open.ts'

/** Up to 2^27 ms, a day and a half, an event is short: it is found by its start. */
const shortLevel = 27
const shortLength = 2 ** shortLevel

/** The size of cell that fits an event; null for a short one. */
function cellLevel(start: number, end: number): number | null {
  const length = end - start
  return length <= shortLength ? null : Math.ceil(Math.log2(length))
}

/** Visits the cells in which an event stands, none for a short one. */
export function eachCell(start: number, end: number, visit: (level: number, cell: number) => void): void {
  const level = cellLevel(start, end)
  if (level === null) return
  const last = Math.floor((end - 1) / 2 ** level)
  for (let cell = Math.floor(start / 2 ** level); cell <= last; cell++) visit(level, cell)
}

export interface Spans {
  add(event: Placed): void
  remove(event: Placed): void
  /** The best events that began before an instant and last beyond it and longer than `longer`, at most `count`. */
  ongoing(at: number, longer: number, count: number): Placed[]
}

export function spanTable(db: Database, schema: 'main' | 'temp' = 'main'): Spans {
  const insert = db.prepare(
    `INSERT INTO ${schema}.spans (level, cell, rank, event_id, start_at, end_at) VALUES (?, ?, ?, ?, ?, ?)`,
  )
  const remove = db.prepare(`DELETE FROM ${schema}.spans WHERE level = ? AND cell = ? AND rank = ? AND event_id = ?`)
  const inCell = db.prepare<Placed>(
    `SELECT event_id AS id, start_at AS start, end_at AS "end", rank FROM ${schema}.spans
     WHERE level = ? AND cell = ? AND start_at < ? AND end_at > ? AND end_at - start_at > ?
     ORDER BY rank DESC, event_id LIMIT ?`,
  )
  const coarsest = db.prepare<number | null>(`SELECT max(level) FROM ${schema}.spans`).pluck()
  const short = db.prepare<Placed>(
    `SELECT id, start_at AS start, end_at AS "end", rank FROM events INDEXED BY events_by_start
     WHERE start_at >= :at - :short AND start_at < :at AND end_at > :at
       AND end_at - start_at > :longer AND end_at - start_at <= :short
     ORDER BY rank DESC, id LIMIT :count`,
  )

  return {
    add(event) {
      eachCell(event.start, event.end, (level, cell) =>
        insert.run(level, cell, event.rank, event.id, event.start, event.end),
      )
    },
    remove(event) {
      eachCell(event.start, event.end, (level, cell) => remove.run(level, cell, event.rank, event.id))
    },
    ongoing(at, longer, count) {
      const found: Placed[] = longer < shortLength ? short.all({ at, short: shortLength, longer, count }) : []
      const last = coarsest.get() ?? shortLevel
      const finest = Math.max(shortLevel + 1, Math.ceil(Math.log2(Math.max(1, longer))))
      for (let level = finest; level <= last; level++) {
        found.push(...inCell.all(level, Math.floor(at / 2 ** level), at, at, longer, count))
      }
      return found.sort(compareForNaming).slice(0, count)
    },
  }
}
