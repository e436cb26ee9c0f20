/** What a filter leaves of the library: made once, and then following every small change. */
import type { Filter } from '../../core/model/filter.ts'
import { type EventSet, eventSet } from '../../core/pyramid/event-set.ts'
import type { ListOrder } from '../library-api.ts'
import type { Database } from '../open.ts'
import { searchQuery } from '../search-index.ts'
import type { TermKind } from '../terms.ts'
import { type ColumnReader, columnReader, narrowed } from './event-columns.ts'
import { type Changes, changesOf, type KeptUp, keptUp } from './kept-up.ts'
import { narrowedOrder, type OrderReader, orderReader } from './list-order.ts'
import {
  changedMembers,
  countCommon,
  idsIn,
  intersectionOf,
  isMember,
  type Members,
  membersOf,
  unionOf,
} from './members.ts'
import { type TermMembers, termMembers } from './term-members.ts'
import { type TimeMembers, timeMembers } from './time-members.ts'
import { type WordMembers, wordMembers } from './word-members.ts'

/** How many filters are kept ready. */
const kept = 8
/** Up to this many events are found and sorted one by one while the whole library is not yet at hand. */
const few = 20_000

export interface FilteredEvents {
  /** Every event that is left, dated or not. */
  members(): Members
  count(): number
  dated(): EventSet
  /** The ids in an order of the list, rising. */
  order(order: ListOrder): Uint32Array
}

export interface FilterSets {
  /** What a filter leaves. */
  of(filter: Filter): FilteredEvents
  /** All events in an order of the list, rising. */
  readonly whole: Readonly<Record<ListOrder, KeptUp<Uint32Array>>>
  readonly orders: Readonly<Record<ListOrder, OrderReader>>
  readonly terms: TermMembers
  /** Reads one more part of what all answers are made from; false when every part is at hand. */
  prepareNext(): boolean
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

/** Rows of the list so near to its beginning are read from an index. */
export const nearbyRows = 2000

/** Whether a filter leaves everything. */
export function isEmptyFilter(filter: Filter): boolean {
  const isWhole = filter.from === null && filter.to === null
  return isWhole && searchQuery(filter.text) === null && filterParts.every(([part]) => filter[part].length === 0)
}

interface Finding {
  readonly changes: Changes
  readonly lastId: () => number
  readonly columns: ColumnReader
  readonly allColumns: KeptUp<ReturnType<ColumnReader['all']>>
  readonly orders: FilterSets['orders']
  readonly whole: FilterSets['whole']
  readonly terms: TermMembers
  readonly words: WordMembers
  readonly times: TimeMembers
}

function findingOn(db: Database, revision: () => number): Finding {
  const changes = changesOf(db, revision)
  const last = db.prepare<number | null>('SELECT max(id) FROM events').pluck()
  const lastId = () => last.get() ?? 0
  const columns = columnReader(db)
  const everything = () => true
  const allColumns = keptUp(changes, columns.all, (value, changed) => columns.follow(value, changed, everything))
  const orders = { date: orderReader(db, 'date'), title: orderReader(db, 'title') }
  const whole = (order: ListOrder) =>
    keptUp(changes, orders[order].all, (value, changed) => orders[order].follow(value, changed, everything))
  return {
    changes,
    lastId,
    columns,
    allColumns,
    orders,
    whole: { date: whole('date'), title: whole('title') },
    terms: termMembers(db, changes, lastId),
    words: wordMembers(db),
    times: timeMembers(db, changes, allColumns, lastId),
  }
}

export function filterSets(db: Database, revision: () => number): FilterSets {
  const finding = findingOn(db, revision)
  const ready = new Map<string, FilteredEvents>()

  return {
    whole: finding.whole,
    orders: finding.orders,
    terms: finding.terms,
    prepareNext() {
      const parts = [finding.allColumns, finding.whole.date, finding.whole.title]
      const next = parts.find((part) => !part.isAtHand())
      if (next === undefined) return finding.terms.prepareNext()
      next()
      return true
    },
    of(filter) {
      const key = JSON.stringify(filter)
      const found = ready.get(key) ?? filteredEvents(finding, filter)
      ready.delete(key)
      ready.set(key, found)
      for (const oldest of ready.keys()) if (ready.size > kept) ready.delete(oldest)
      return found
    },
  }
}

function filteredEvents(finding: Finding, filter: Filter): FilteredEvents {
  const { changes, lastId, columns, allColumns, whole, orders } = finding
  const members = keptUp(
    changes,
    () => counted(allMatching(finding, filter)),
    (value, changed) => counted(changedMembers(value.set, changed, matchingAmong(finding, filter, changed), lastId())),
  )
  const isIn = (id: number) => isMember(members().set, id)
  const isFew = () => members().count <= few
  const dated = keptUp(
    changes,
    () => {
      const { set, count } = members()
      return eventSet(isFew() && !allColumns.isAtHand() ? columns.some(idsIn(set)) : narrowed(allColumns(), set, count))
    },
    (value, changed) => {
      const next = columns.follow(value, changed, isIn)
      return next === value ? value : eventSet(next)
    },
  )
  const inOrder = (order: ListOrder) =>
    keptUp(
      changes,
      () => {
        const { set, count } = members()
        if (isFew() && !whole[order].isAtHand()) return orders[order].some(idsIn(set))
        return narrowedOrder(whole[order](), set, count)
      },
      (value, changed) => orders[order].follow(value, changed, isIn),
    )
  const lists = { date: inOrder('date'), title: inOrder('title') }
  return { members: () => members().set, count: () => members().count, dated, order: (order) => lists[order]() }
}

function counted(set: Members): { readonly set: Members; readonly count: number } {
  return { set, count: countCommon(set, set) }
}

/** Every event that a filter leaves. */
function allMatching({ terms, words, times, lastId }: Finding, filter: Filter): Members {
  const query = searchQuery(filter.text)
  const parts = filterParts
    .filter(([part]) => filter[part].length > 0)
    .map(([part, kind]) => unionOf(terms.named(kind, filter[part].map(String)).map(terms.of)))
  if (query !== null) parts.push(membersOf(words.all(query), lastId()))
  if (filter.from !== null || filter.to !== null) parts.push(times.all(filter))
  return intersectionOf(parts)
}

/** Those of some events that a filter leaves. */
function matchingAmong({ terms, words, times }: Finding, filter: Filter, ids: readonly number[]): number[] {
  const query = searchQuery(filter.text)
  const tests = filterParts
    .filter(([part]) => filter[part].length > 0)
    .map(([part, kind]) => {
      const named = terms.named(kind, filter[part].map(String))
      return new Set(named.flatMap((term) => terms.having(term, ids)))
    })
  if (query !== null) tests.push(new Set(words.among(query, ids)))
  if (filter.from !== null || filter.to !== null) tests.push(new Set(times.among(filter, ids)))
  return ids.filter((id) => tests.every((test) => test.has(id)))
}
