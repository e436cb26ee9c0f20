/** The two orders of the list: as SQL, as ids in memory that follow every small change, and places found in them. */
import type { ListOrder } from '../library-api.ts'
import type { Database } from '../open.ts'
import { isMember, type Members } from './members.ts'
import { positionsIn, spliced } from './spliced.ts'

/** Stands for an open end, and for a date not known at all: after everything. */
export const after = '9007199254740991'
const place = `coalesce(earliest_start, earliest_end, latest_start, latest_end, ${after})`

/** The order of `compareForSorting`, the undated last: the same expressions as the index `events_by_date`. */
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

export interface OrderReader {
  /** Every event of the library. */
  all(): Uint32Array
  /** The first ones, without the rest. */
  first(limit: number, offset: number): number[]
  some(ids: Iterable<number>): Uint32Array
  /** The order after changes to some events, of which those count that `isIn` lets in. */
  follow(ordered: Uint32Array, changed: readonly number[], isIn: (id: number) => boolean): Uint32Array
  /** How many of these come before an event that need not be among them. */
  countBefore(ordered: Uint32Array, id: number): number
  /** How many of these have a key below this: an instant or a folded title. */
  countBelow(ordered: Uint32Array, key: number | string): number
}

/** Ids fit 32 bits: a library of ten million events would have to be imported 400 times over to run out of them. */
export function orderReader(db: Database, order: ListOrder): OrderReader {
  const by = keys[order].join(', ')
  const all = db.prepare<number>(`SELECT id FROM events ORDER BY ${by}`).pluck()
  const count = db.prepare<number>(`SELECT coalesce(sum(uses), 0) FROM terms WHERE kind = 'status'`).pluck()
  const first = db.prepare<number>(`SELECT id FROM events ORDER BY ${by} LIMIT ? OFFSET ?`).pluck()
  const some = db
    .prepare<number>(`SELECT id FROM events WHERE id IN (SELECT value FROM json_each(?)) ORDER BY ${by}`)
    .pluck()
  const of = (table: string) => keys[order].map((key) => key.replaceAll(/[a-z]+_[a-z]+|\bid\b/g, `${table}.$&`))
  const isBefore = db
    .prepare<number>(
      `SELECT (${of('a').join(', ')}) < (${of('b').join(', ')}) FROM events a, events b WHERE a.id = ? AND b.id = ?`,
    )
    .pluck()
  const isBelow = db.prepare<number>(`SELECT ${keys[order][0]} < ? FROM events WHERE id = ?`).pluck()
  const sorted = (ids: Iterable<number>) => some.all(JSON.stringify([...ids]))

  const reader: OrderReader = {
    all: () => filled(all.iterate(), count.get() ?? 0),
    first: (limit, offset) => first.all(limit, offset),
    some: (ids) => Uint32Array.from(sorted(ids)),
    countBefore: (ordered, id) => countWhile(ordered, (other) => isBefore.get(other, id) === 1),
    countBelow: (ordered, key) => countWhile(ordered, (other) => isBelow.get(key, other) === 1),
    follow(ordered, changed, isIn) {
      const removed = positionsIn(ordered, changed)
      const left = spliced(ordered, { removed, places: [] }, [])
      const added = sorted(changed.filter(isIn))
      return spliced(left, { removed: [], places: added.map((id) => reader.countBefore(left, id)) }, added)
    },
  }
  return reader
}

/** One by one into their place: a list of a million would take several times the room meanwhile. */
function filled(ids: Iterable<number>, count: number): Uint32Array {
  const ordered = new Uint32Array(count)
  let at = 0
  for (const id of ids) ordered[at++] = id
  return ordered
}

/** How many at the beginning hold, when none holds after the first that does not. */
function countWhile(ordered: Uint32Array, holds: (id: number) => boolean): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(ordered[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of an order that are members; `count` of them at most. */
export function narrowedOrder(ordered: Uint32Array, members: Members, count: number): Uint32Array {
  const found = new Uint32Array(count)
  let at = 0
  for (let index = 0; index < ordered.length; index++) {
    const id = ordered[index] ?? 0
    if (isMember(members, id)) found[at++] = id
  }
  return at === count ? found : found.slice(0, at)
}

/** The key at which the dated events of the order by date end. */
export const undatedKey = Number(after)
