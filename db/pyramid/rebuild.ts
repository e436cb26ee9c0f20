/** The whole pyramid from nothing: for a migration, an import, and the check of what was kept up event by event. */
import { assignLevels } from '../../core/pyramid/assign-levels.ts'
import { countedLevels } from '../../core/pyramid/bins.ts'
import type { Database } from '../open.ts'
import { rowInserter } from '../row-inserter.ts'
import { eachCell } from './spans.ts'

type PlacedRow = readonly [id: number, start: number, end: number, rank: number]

/** Where a pyramid stands: in the library, or beside it for a comparison. */
export type PyramidPlace = 'main' | 'temp'

/** Makes levels, buckets and spans anew. In the library it must run inside a transaction. */
export function rebuildPyramid(db: Database, place: PyramidPlace = 'main'): void {
  db.exec(`DELETE FROM ${place}.levels; DELETE FROM ${place}.buckets; DELETE FROM ${place}.spans;`)
  const columns = placedColumns(db)
  writeLevels(db, columns, place)
  writeSpans(db, columns, place)
  writeBuckets(db, columns, place)
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
  const { ids, starts, ranks } = columns
  const rows = rowInserter(db, `${place}.levels`, ['level', 'start_at', 'rank', 'event_id'])
  const levels = assignLevels(columns)
  for (const at of placesByLevel(levels)) {
    rows.add([levels[at] ?? 0, starts[at] ?? 0, ranks[at] ?? 0, ids[at] ?? 0])
  }
  rows.finish()
}

/** The places of all events, those of the first level first, each level's in their order. */
function placesByLevel(levels: Uint8Array): Uint32Array {
  const next = new Uint32Array(257)
  for (const level of levels) next[level + 1] = (next[level + 1] ?? 0) + 1
  for (let level = 1; level < next.length; level++) next[level] = (next[level] ?? 0) + (next[level - 1] ?? 0)
  const places = new Uint32Array(levels.length)
  for (const [at, level] of levels.entries()) {
    const place = next[level] ?? 0
    places[place] = at
    next[level] = place + 1
  }
  return places
}

function writeSpans(db: Database, { ids, starts, ends, ranks }: Columns, place: PyramidPlace): void {
  const rows = rowInserter(db, `${place}.spans`, ['level', 'cell', 'rank', 'event_id', 'start_at', 'end_at'])
  for (let at = 0; at < ids.length; at++) {
    const [id = 0, start = 0, end = 0, rank = 0] = [ids[at], starts[at], ends[at], ranks[at]]
    eachCell(start, end, (level, cell) => rows.add([level, cell, rank, id, start, end]))
  }
  rows.finish()
}

function writeBuckets(db: Database, { starts, ends }: Columns, place: PyramidPlace): void {
  const rows = rowInserter(db, `${place}.buckets`, ['level', 'bucket', 'starts', 'ends'])
  const sortedEnds = ends.slice().sort()
  for (const level of countedLevels) {
    const size = 2 ** level
    let [start, end] = [0, 0]
    while (start < starts.length || end < sortedEnds.length) {
      const first = Math.min(starts[start] ?? Number.POSITIVE_INFINITY, sortedEnds[end] ?? Number.POSITIVE_INFINITY)
      const bucket = Math.floor(first / size)
      const [from, until] = [start, end]
      const limit = (bucket + 1) * size
      while ((starts[start] ?? Number.POSITIVE_INFINITY) < limit) start++
      while ((sortedEnds[end] ?? Number.POSITIVE_INFINITY) < limit) end++
      rows.add([level, bucket, start - from, end - until])
    }
  }
  rows.finish()
}
