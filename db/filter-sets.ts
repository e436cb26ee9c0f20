/** What a filter leaves of the library, read once and kept until the library changes. */
import type { Filter } from '../core/model/filter.ts'
import { type EventSet, eventSet } from '../core/pyramid/event-set.ts'
import type { Database } from './open.ts'
import { searchQuery } from './search-index.ts'
import type { TermKind } from './terms.ts'

/** How many filters are kept ready. */
const kept = 8

export interface FilteredEvents {
  /** Every event that is left, dated or not. */
  readonly ids: readonly number[]
  readonly dated: EventSet
  /** The ids in the orders that a list was asked for. */
  readonly orders: Map<string, readonly number[]>
}

export interface FilterSets {
  /** What a filter that is not empty leaves. */
  of(filter: Filter): FilteredEvents
}

export type FilterPart = Exclude<keyof Filter, 'text' | 'from' | 'to'>

/** The parts of a filter that name terms, with the kind of term each names. */
const filterParts: readonly (readonly [part: FilterPart, kind: TermKind])[] = [
  ['statuses', 'status'],
  ['claimants', 'claimant'],
  ['entities', 'entity'],
  ['tags', 'tag'],
  ['places', 'place'],
  ['sources', 'source'],
]

/** Whether a filter leaves everything. */
export function isEmptyFilter(filter: Filter): boolean {
  const isWhole = filter.from === null && filter.to === null
  return isWhole && searchQuery(filter.text) === null && filterParts.every(([part]) => filter[part].length === 0)
}

export function filterSets(db: Database, revision: () => number): FilterSets {
  const matching = matchingIds(db)
  const dated = datedReader(db)
  const ready = new Map<string, FilteredEvents>()
  let readyAt = -1

  return {
    of(filter) {
      if (readyAt !== revision()) ready.clear()
      readyAt = revision()
      const key = JSON.stringify(filter)
      let found = ready.get(key)
      if (found === undefined) {
        const ids = matching(filter)
        found = { ids, dated: dated(ids), orders: new Map() }
      }
      ready.delete(key)
      ready.set(key, found)
      for (const oldest of ready.keys()) if (ready.size > kept) ready.delete(oldest)
      return found
    },
  }
}

/** Reads the dated events among some ids: one by one when they are few, else in passing over all. */
function datedReader(db: Database): (ids: readonly number[]) => EventSet {
  const some = db
    .prepare<SetRow>(
      `SELECT id, start_at, end_at, rank FROM events
       WHERE start_at IS NOT NULL AND id IN (SELECT value FROM json_each(?)) ORDER BY start_at`,
    )
    .raw()
  const all = db
    .prepare<SetRow>(
      `SELECT id, start_at, end_at, rank FROM events INDEXED BY events_by_start
       WHERE start_at IS NOT NULL ORDER BY start_at`,
    )
    .raw()
  const total = db.prepare<number>(`SELECT coalesce(sum(uses), 0) FROM terms WHERE kind = 'status'`).pluck()

  return (ids) => {
    if (ids.length < (total.get() ?? 0) * manyShare) return setOf(some.all(JSON.stringify(ids)))
    const wanted = membership(ids)
    const rows: SetRow[] = []
    for (const row of all.iterate()) if (wanted[row[0]] === 1) rows.push(row)
    return setOf(rows)
  }
}

/** From this share of all events on, passing over all is quicker than finding each. */
const manyShare = 0.2

/** 1 at every id that is among these. */
export function membership(ids: readonly number[]): Uint8Array {
  let last = 0
  for (const id of ids) if (id > last) last = id
  const members = new Uint8Array(last + 1)
  for (const id of ids) members[id] = 1
  return members
}

type SetRow = readonly [id: number, start: number, end: number, rank: number]

function setOf(rows: readonly SetRow[]): EventSet {
  return eventSet({
    ids: Float64Array.from(rows, ([id]) => id),
    starts: Float64Array.from(rows, ([, start]) => start),
    ends: Float64Array.from(rows, ([, , end]) => end),
    ranks: Float64Array.from(rows, ([, , , rank]) => rank),
  })
}

/** The ids that a filter leaves, which must not be empty. */
function matchingIds(db: Database): (filter: Filter) => number[] {
  const ofTerms = db
    .prepare<number>(
      `SELECT e.event_id FROM terms t JOIN event_terms e ON e.term_id = t.id
       WHERE t.kind = ? AND t.name IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
  const ofWords = db.prepare<number>('SELECT rowid FROM search WHERE search MATCH ?').pluck()
  const ofTime = db
    .prepare<number>(
      `SELECT id FROM events WHERE start_at IS NOT NULL
         AND (:from IS NULL OR latest_end IS NULL OR latest_end > :from)
         AND (:to IS NULL OR earliest_start IS NULL OR earliest_start < :to)`,
    )
    .pluck()

  return (filter) => {
    const query = searchQuery(filter.text)
    const parts = filterParts
      .filter(([part]) => filter[part].length > 0)
      .map(([part, kind]) => ofTerms.all(kind, JSON.stringify(filter[part].map(String))))
    if (query !== null) parts.push(ofWords.all(query))
    if (filter.from !== null || filter.to !== null) parts.push(ofTime.all({ from: filter.from, to: filter.to }))
    return intersection(parts)
  }
}

/** The ids that are in every part; a part may name one more than once. */
function intersection(parts: readonly (readonly number[])[]): number[] {
  const [smallest = [], ...others] = parts.toSorted((a, b) => a.length - b.length)
  const members = others.map(membership)
  return [...new Set(smallest)].filter((id) => members.every((ids) => ids[id] === 1))
}
