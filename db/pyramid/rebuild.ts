/** The whole pyramid from nothing: for a migration, an import, and the check of what was kept up event by event. */
import { assignLevels } from '../../core/pyramid/assign-levels.ts'
import { countedLevels } from '../../core/pyramid/bins.ts'
import type { Database } from '../open.ts'
import { rowInserter } from '../row-inserter.ts'
import { spanTable } from './spans.ts'

type PlacedRow = readonly [id: number, start: number, end: number, rank: number]

/** Where a pyramid stands: in the library, or beside it for a comparison. */
export type PyramidPlace = 'main' | 'temp'

/** Makes levels, buckets and spans anew. In the library it must run inside a transaction. */
export function rebuildPyramid(db: Database, place: PyramidPlace = 'main'): void {
  db.exec(`DELETE FROM ${place}.levels; DELETE FROM ${place}.buckets; DELETE FROM ${place}.spans;`)
  const columns = placedColumns(db)
  writeLevels(db, columns, place)
  writeSpans(db, columns, place)
  writeBuckets(db, place)
}

interface Columns {
  readonly ids: Float64Array
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly ranks: Float64Array
}

/** Every dated event in order of start. */
function placedColumns(db: Database): Columns {
  const count = db.prepare<number>('SELECT count(*) FROM events WHERE start_at IS NOT NULL').pluck().get() ?? 0
  const column = () => new Float64Array(count)
  const columns = { ids: column(), starts: column(), ends: column(), ranks: column() }
  const rows = db.prepare<PlacedRow>(
    `SELECT id, start_at, end_at, rank FROM events INDEXED BY events_by_start
     WHERE start_at IS NOT NULL ORDER BY start_at, end_at, rank, id`,
  )
  let at = 0
  for (const [id, start, end, rank] of rows.raw().iterate()) {
    columns.ids[at] = id
    columns.starts[at] = start
    columns.ends[at] = end
    columns.ranks[at] = rank
    at++
  }
  return columns
}

/** Written level by level, so that rows arrive in the order in which the table keeps them. */
function writeLevels(db: Database, columns: Columns, place: PyramidPlace): void {
  const rows = rowInserter(db, `${place}.levels`, ['level', 'start_at', 'rank', 'event_id'])
  const levels = assignLevels(columns)
  const places = new Map<number, number[]>()
  for (const [at, level] of levels.entries()) {
    const others = places.get(level)
    if (others === undefined) places.set(level, [at])
    else others.push(at)
  }
  for (const level of [...places.keys()].sort((a, b) => a - b)) {
    for (const at of places.get(level) ?? []) {
      rows.add([level, columns.starts[at] ?? 0, columns.ranks[at] ?? 0, columns.ids[at] ?? 0])
    }
  }
  rows.finish()
}

function writeSpans(db: Database, { ids, starts, ends, ranks }: Columns, place: PyramidPlace): void {
  const spans = spanTable(db, place)
  for (let at = 0; at < ids.length; at++) {
    spans.add({ id: ids[at] ?? 0, start: starts[at] ?? 0, end: ends[at] ?? 0, rank: ranks[at] ?? 0 })
  }
}

function writeBuckets(db: Database, place: PyramidPlace): void {
  const [finest = 0, ...others] = countedLevels
  db.exec(`INSERT INTO ${place}.buckets (level, bucket, starts, ends)
    SELECT ${finest}, bucket, sum(starts), sum(ends) FROM (
      SELECT start_at >> ${finest} AS bucket, count(*) AS starts, 0 AS ends FROM events
        WHERE start_at IS NOT NULL GROUP BY 1
      UNION ALL
      SELECT end_at >> ${finest}, 0, count(*) FROM events WHERE end_at IS NOT NULL GROUP BY 1)
    GROUP BY bucket`)
  let finer = finest
  for (const level of others) {
    db.exec(`INSERT INTO ${place}.buckets (level, bucket, starts, ends)
      SELECT ${level}, bucket >> ${level - finer}, sum(starts), sum(ends) FROM ${place}.buckets
      WHERE level = ${finer} GROUP BY 2`)
    finer = level
  }
}
