/** The list of events, in order of date or title, under a filter; and places in it. */
import { foldText } from '../../core/model/fold.ts'
import type { EventFunctions, ListView } from '../library-api.ts'
import type { Database } from '../open.ts'
import type { EventReads } from '../read-events.ts'
import { type FilterSets, isEmptyFilter, nearbyRows } from './filter-sets.ts'
import { undatedKey } from './list-order.ts'
import { isMember } from './members.ts'

/** Comes after every text that begins with what it is put behind. */
const beyond = String.fromCodePoint(0x10ffff)

type Listing = Pick<EventFunctions, 'list' | 'position' | 'seek' | 'step' | 'undated'>

/** An order of the list as it is shown, forwards or backwards. */
interface Shown {
  readonly ids: Uint32Array
  /** From the place in the rising order to the row shown there, and back: the undated are last both ways. */
  row(place: number): number
}

export function listEvents(db: Database, sets: FilterSets, reads: EventReads): Listing {
  const total = db.prepare<number>(`SELECT coalesce(sum(uses), 0) FROM terms WHERE kind = 'status'`).pluck()
  const undated = undatedReader(db, sets, reads)
  const rising = ({ filter, order }: Pick<ListView, 'filter' | 'order'>): Uint32Array =>
    isEmptyFilter(filter) ? sets.whole[order]() : sets.of(filter).order(order)
  const shown = (view: ListView): Shown => shownOrder(sets, rising(view), view)

  return {
    list(view) {
      const { filter, order, descending, offset, limit } = view
      const isFirst = isEmptyFilter(filter) && !descending && offset + limit <= nearbyRows
      if (isFirst && !sets.whole[order].isAtHand()) {
        return { rows: reads.rows(sets.orders[order].first(limit, offset)), total: total.get() ?? 0 }
      }
      const { ids, row } = shown(view)
      const count = Math.max(0, Math.min(limit, ids.length - offset))
      const page = Array.from({ length: count }, (_, at) => ids[row(offset + at)] ?? 0)
      return { rows: reads.rows(page), total: ids.length }
    },
    position({ id, ...view }) {
      const { ids, row } = shown(view)
      const at = ids.indexOf(id)
      return at < 0 ? null : row(at)
    },
    seek({ to, ...view }) {
      const { ids, row } = shown(view)
      const place = placeOf(sets, rising, ids, view, to)
      return place === null ? null : row(place)
    },
    step({ from, filter, forwards }) {
      const ids = rising({ filter, order: 'date' })
      const place = placeOfNext(sets, ids, from, forwards)
      const id = ids[place]
      return id === undefined ? null : { row: reads.row(id), position: place, total: ids.length }
    },
    undated,
  }
}

/** How many events at the beginning of the order by date have a date. */
function datedCount(sets: FilterSets, ids: Uint32Array): number {
  return sets.orders.date.countBelow(ids, undatedKey)
}

function shownOrder(sets: FilterSets, ids: Uint32Array, { order, descending }: ListView): Shown {
  if (!descending) return { ids, row: (place) => place }
  const dated = order === 'date' ? datedCount(sets, ids) : ids.length
  return { ids, row: (place) => (place < dated ? dated - 1 - place : dated + ids.length - 1 - place) }
}

type Target = Parameters<EventFunctions['seek']>[0]['to']

/** The place in the rising order of the first event at or after a date, or of the first whose title begins so. */
function placeOf(
  sets: FilterSets,
  rising: (view: Pick<ListView, 'filter' | 'order'>) => Uint32Array,
  ids: Uint32Array,
  { filter, order, descending }: ListView,
  to: Target,
): number | null {
  if (ids.length === 0) return null
  if (to.kind === 'date') {
    if (order !== 'date') return null
    const dated = datedCount(sets, ids)
    return Math.max(0, Math.min(sets.orders.date.countBelow(ids, to.at), dated - 1))
  }
  const text = foldText(to.text)
  const titles = order === 'title' ? ids : rising({ filter, order: 'title' })
  const first = sets.orders.title.countBelow(titles, text)
  const end = sets.orders.title.countBelow(titles, text + beyond)
  if (order === 'title') return end > first && descending ? end - 1 : Math.min(first, ids.length - 1)
  return end > first ? ids.indexOf(titles[first] ?? 0) : null
}

type Start = Parameters<EventFunctions['step']>[0]['from']

/** The place of the next event in order of date, or of the one before; beyond the last comes the first again. */
function placeOfNext(sets: FilterSets, ids: Uint32Array, from: Start, forwards: boolean): number {
  const around = (place: number) => (place + ids.length) % Math.max(1, ids.length)
  const own = from.kind === 'event' ? ids.indexOf(from.id) : -1
  if (own >= 0) return around(forwards ? own + 1 : own - 1)
  const { countBefore, countBelow } = sets.orders.date
  const before = from.kind === 'event' ? countBefore(ids, from.id) : countBelow(ids, from.at)
  return around(forwards ? before : before - 1)
}

/** Events without any date, in order of title. */
function undatedReader(db: Database, sets: FilterSets, reads: EventReads): EventFunctions['undated'] {
  const some = db.prepare<number>('SELECT id FROM events WHERE start_at IS NULL ORDER BY title_key, id LIMIT ?').pluck()
  const count = db.prepare<number>('SELECT count(*) FROM events WHERE start_at IS NULL').pluck()

  return ({ filter, limit }) => {
    if (isEmptyFilter(filter)) return { rows: reads.rows(some.all(limit)), total: count.get() ?? 0 }
    const events = sets.of(filter)
    const total = events.count() - events.dated().ids.length
    const members = events.members()
    const found: number[] = []
    for (const id of some.iterate(-1)) {
      if (found.length === Math.min(limit, total)) break
      if (isMember(members, id)) found.push(id)
    }
    return { rows: reads.rows(found), total }
  }
}
