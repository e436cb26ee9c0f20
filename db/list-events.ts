/** The list of events, in order of date or title, under a filter. */
import type { Filter } from '../core/model/filter.ts'
import { type FilterSets, isEmptyFilter } from './filter-sets.ts'
import type { EventFunctions, ListOrder } from './library-api.ts'
import type { Database } from './open.ts'
import type { EventReads } from './read-events.ts'

type Direction = 'up' | 'down'

/** Stands for an open end, and for a date not known at all: after everything. */
const after = '9007199254740991'
const place = `coalesce(earliest_start, earliest_end, latest_start, latest_end, ${after})`

/** The order of `compareForSorting`: the same expressions as the index `events_by_date`. */
const keys: Readonly<Record<ListOrder, readonly string[]>> = {
  date: [
    place,
    'earliest_start IS NOT NULL',
    `coalesce(latest_end, ${after})`,
    `coalesce(latest_start, ${after})`,
    `coalesce(earliest_end, ${after})`,
    'id',
  ],
  title: ['title_key', 'id'],
}

/** What comes last whichever way the others go: by date, the undated. */
const isLast: Readonly<Record<ListOrder, string>> = { date: `${place} = ${after}`, title: '1 = 0' }
const isFirst: Readonly<Record<ListOrder, string>> = { date: `${place} < ${after}`, title: '1 = 1' }

function orderBy(order: ListOrder, direction: Direction): string {
  return keys[order].map((key) => (direction === 'up' ? key : `${key} DESC`)).join(', ')
}

export function listEvents(
  db: Database,
  sets: FilterSets,
  reads: EventReads,
): Pick<EventFunctions, 'list' | 'position' | 'undated'> {
  const whole = wholeLists(db)
  const filtered = filteredLists(db, sets)
  const total = db.prepare<number>(`SELECT coalesce(sum(uses), 0) FROM terms WHERE kind = 'status'`).pluck()
  const undated = db
    .prepare<number>('SELECT id FROM events WHERE start_at IS NULL ORDER BY title_key, id LIMIT ?')
    .pluck()
  const undatedCount = db.prepare<number>('SELECT count(*) FROM events WHERE start_at IS NULL').pluck()

  return {
    list({ filter, order, descending, offset, limit }) {
      const direction = descending ? 'down' : 'up'
      if (isEmptyFilter(filter)) {
        return { rows: reads.rows(whole[order][direction].ids(offset, limit)), total: total.get() ?? 0 }
      }
      const ids = filtered(filter, order, direction)
      return { rows: reads.rows(ids.slice(offset, offset + limit)), total: ids.length }
    },
    position({ id, filter, order, descending }) {
      const direction = descending ? 'down' : 'up'
      if (isEmptyFilter(filter)) return whole[order][direction].position(id)
      const at = filtered(filter, order, direction).indexOf(id)
      return at < 0 ? null : at
    },
    undated({ filter, limit }) {
      if (isEmptyFilter(filter)) return { rows: reads.rows(undated.all(limit)), total: undatedCount.get() ?? 0 }
      const { ids, dated } = sets.of(filter)
      const dates = new Set(dated.ids)
      const left = new Set(ids.filter((id) => !dates.has(id)))
      const found = filtered(filter, 'title', 'up').filter((id) => left.has(id))
      return { rows: reads.rows(found.slice(0, limit)), total: found.length }
    },
  }
}

interface WholeList {
  ids(offset: number, limit: number): number[]
  position(id: number): number | null
}

/** Lists of the whole library, read from their index. */
function wholeLists(db: Database): Readonly<Record<ListOrder, Readonly<Record<Direction, WholeList>>>> {
  const both = (order: ListOrder) => ({ up: wholeList(db, order, 'up'), down: wholeList(db, order, 'down') })
  return { date: both('date'), title: both('title') }
}

function wholeList(db: Database, order: ListOrder, direction: Direction): WholeList {
  const part = (which: string) =>
    db
      .prepare<number>(`SELECT id FROM events WHERE ${which} ORDER BY ${orderBy(order, direction)} LIMIT ? OFFSET ?`)
      .pluck()
  const first = part(isFirst[order])
  const last = part(isLast[order])
  const firstCount = db.prepare<number>(`SELECT count(*) FROM events WHERE ${isFirst[order]}`).pluck()
  const position = positionStatement(db, order, direction)

  return {
    ids(offset, limit) {
      const found = first.all(limit, offset)
      if (found.length === limit || order === 'title') return found
      return [...found, ...last.all(limit - found.length, Math.max(0, offset - (firstCount.get() ?? 0)))]
    },
    position: (id) => position.get({ id }) ?? null,
  }
}

/** How many rows come before an event: those that the index puts before its place, and those at its place. */
function positionStatement(db: Database, order: ListOrder, direction: Direction) {
  const [leading = '', ...others] = keys[order]
  const compare = direction === 'up' ? '<' : '>'
  const names = others.map((_, at) => `k${at}`)
  const target = [leading, ...others].map((key, at) => `${key} AS ${['k', ...names][at]}`).join(', ')
  return db
    .prepare<number>(
      `WITH target AS MATERIALIZED (SELECT ${target}, ${isLast[order]} AS is_last FROM events WHERE id = :id)
       SELECT CASE WHEN is_last THEN (SELECT count(*) FROM events WHERE ${isFirst[order]}) ELSE 0 END
         + (SELECT count(*) FROM events WHERE ${leading} ${compare} k AND (${isLast[order]}) = is_last)
         + (SELECT count(*) FROM events WHERE ${leading} = k AND (${others.join(', ')}) ${compare} (${names.join(', ')}))
       FROM target`,
    )
    .pluck()
}

/** Lists of what a filter leaves: all ids in order, kept with the filter. */
function filteredLists(db: Database, sets: FilterSets) {
  const statement = (order: ListOrder, direction: Direction) =>
    db
      .prepare<number>(
        `SELECT id FROM events WHERE id IN (SELECT value FROM json_each(?))
         ORDER BY ${isLast[order]}, ${orderBy(order, direction)}`,
      )
      .pluck()
  const both = (order: ListOrder) => ({ up: statement(order, 'up'), down: statement(order, 'down') })
  const statements = { date: both('date'), title: both('title') }

  return (filter: Filter, order: ListOrder, direction: Direction): readonly number[] => {
    const { ids, orders } = sets.of(filter)
    const known = orders.get(`${order} ${direction}`)
    if (known !== undefined) return known
    const found = statements[order][direction].all(JSON.stringify(ids))
    orders.set(`${order} ${direction}`, found)
    return found
  }
}
