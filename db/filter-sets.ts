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

export type FilterPart = Exclude<keyof Filter, 'text'>

/** The parts of a filter that name terms, with the kind of term each names. */
export const filterParts: readonly (readonly [part: FilterPart, kind: TermKind])[] = [
  ['statuses', 'status'],
  ['claimants', 'claimant'],
  ['entities', 'entity'],
  ['tags', 'tag'],
  ['places', 'place'],
  ['sources', 'source'],
]

/** Whether a filter leaves everything. */
export function isEmptyFilter(filter: Filter): boolean {
  return searchQuery(filter.text) === null && filterParts.every(([part]) => filter[part].length === 0)
}

export function filterSets(db: Database, revision: () => number): FilterSets {
  const placed = db
    .prepare<SetRow>(
      `SELECT id, start_at, end_at, rank FROM events
       WHERE start_at IS NOT NULL AND id IN (SELECT value FROM json_each(?)) ORDER BY start_at, id`,
    )
    .raw()
  const matching = matchingIds(db)
  const ready = new Map<string, FilteredEvents>()
  let readyAt = -1

  function read(filter: Filter): FilteredEvents {
    const ids = matching(filter)
    return { ids, dated: setOf(placed.all(JSON.stringify(ids))), orders: new Map() }
  }

  return {
    of(filter) {
      if (readyAt !== revision()) ready.clear()
      readyAt = revision()
      const key = JSON.stringify(filter)
      const found = ready.get(key) ?? read(filter)
      ready.delete(key)
      ready.set(key, found)
      for (const oldest of ready.keys()) if (ready.size > kept) ready.delete(oldest)
      return found
    },
  }
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
      `SELECT DISTINCT e.event_id FROM terms t JOIN event_terms e ON e.term_id = t.id
       WHERE t.kind = ? AND t.name IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
  const ofWords = db.prepare<number>('SELECT rowid FROM search WHERE search MATCH ?').pluck()

  return (filter) => {
    const query = searchQuery(filter.text)
    const parts = filterParts
      .filter(([part]) => filter[part].length > 0)
      .map(([part, kind]) => ofTerms.all(kind, JSON.stringify(filter[part].map(String))))
    if (query !== null) parts.push(ofWords.all(query))
    return intersection(parts)
  }
}

function intersection(parts: readonly (readonly number[])[]): number[] {
  const [smallest = [], ...others] = parts.toSorted((a, b) => a.length - b.length)
  const sets = others.map((ids) => new Set(ids))
  return smallest.filter((id) => sets.every((set) => set.has(id)))
}
