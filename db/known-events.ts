/** Finding the event of the library that a statement speaks of again: candidates by index, then compared one by one. */
import type { KnownEvent } from '../core/contract/dispatches.ts'
import { dateBounds, dayMilliseconds, parseEdtf } from '../core/date/index.ts'
import { type ComparedEvent, eventSketcher, likenessOf, mayBeOneDate } from '../core/dispatch/same-event.ts'
import type { EventId } from '../core/model/event.ts'
import { boundColumns, type DrawnRecord, names, rowColumns } from './event-record.ts'
import type { Database } from './open.ts'
import { searchQuery } from './search-index.ts'

/** A statement that is looked for; `date` is EDTF. */
export interface KnownEventQuestion {
  readonly title: string
  readonly date: string
  readonly place: string
  readonly entities: readonly string[]
}

type Candidate = DrawnRecord & { readonly entities: string }

/** In a library where more events than this start about that time, those that share a name are looked at as well. */
const mostByDate = 300
const mostByName = 300
const mostNames = 4
/** An event of a month, or of some weeks, may have begun so long before. */
const aMonth = 31 * dayMilliseconds
const mostBySpan = 100
/** An open start is taken to be so recent. */
const recent = 60 * dayMilliseconds

/** Gives the likest event of the library, null when none is alike. At most some 1,500 events are looked at. */
export function knownEvents(db: Database) {
  const columns = `${rowColumns}, entities`
  const byDate = db.prepare<Candidate>(
    `SELECT ${columns} FROM events WHERE start_at IS NOT NULL AND start_at BETWEEN ? AND ? ORDER BY start_at LIMIT ?`,
  )
  const bySpan = db.prepare<Candidate>(
    `SELECT ${columns} FROM events WHERE start_at BETWEEN ? AND ? AND end_at > ? ORDER BY start_at DESC LIMIT ?`,
  )
  const byName = db.prepare<Candidate>(
    `SELECT ${columns} FROM events WHERE id IN (
       SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?) AND start_at BETWEEN ? AND ?`,
  )
  const sketch = eventSketcher()

  return (statement: KnownEventQuestion): KnownEvent | null => {
    const reading = parseEdtf(statement.date)
    if (!reading.ok) return null
    const bounds = dateBounds(reading.date)
    const range = rangeOf(bounds)
    if (range === null) return null
    const own = sketch(comparedOf(statement, bounds))
    const [from, to] = range
    const candidates = byDate.all(from, to, mostByDate)
    const isCrowded = candidates.length === mostByDate
    candidates.push(...bySpan.all(from - aMonth, from - 1, from, mostBySpan))
    if (isCrowded) {
      for (const name of namesOf(statement)) candidates.push(...byName.all(name, mostByName, from - aMonth, to))
    }
    let best: { readonly candidate: Candidate; readonly likeness: number } | null = null
    for (const candidate of candidates) {
      if (!mayBeOneDate(bounds, boundsOf(candidate))) continue
      const likeness = likenessOf(own, sketch(comparedOf(asQuestion(candidate), bounds)))
      if (likeness > (best?.likeness ?? 0)) best = { candidate, likeness }
    }
    return best === null ? null : knownEvent(best.candidate)
  }
}

type Bounds = ComparedEvent['bounds']

/** From where to where events that may be the same stand on the axis; null for a date that is not known at all. */
function rangeOf(bounds: Bounds): readonly [number, number] | null {
  const { start_at, end_at } = boundColumns(bounds)
  if (start_at === null || end_at === null) return null
  const from = bounds.earliestStart === null ? start_at - recent : start_at - dayMilliseconds
  const last = bounds.latestStart ?? bounds.latestEnd ?? end_at
  return [from, Math.max(last, start_at) + dayMilliseconds]
}

function namesOf({ entities, place }: KnownEventQuestion): string[] {
  const all = [...entities, place].map(searchQuery).filter((query) => query !== null)
  return [...new Set(all)].slice(0, mostNames)
}

function asQuestion(candidate: Candidate): KnownEventQuestion {
  return { ...candidate, entities: names(candidate.entities) }
}

function comparedOf({ title, entities, place }: KnownEventQuestion, bounds: Bounds): ComparedEvent {
  return { title, names: place === '' ? entities : [...entities, place], bounds }
}

function boundsOf(row: DrawnRecord): Bounds {
  return {
    earliestStart: row.earliest_start,
    latestStart: row.latest_start,
    earliestEnd: row.earliest_end,
    latestEnd: row.latest_end,
  }
}

function knownEvent({ id, title, date, shown }: Candidate): KnownEvent {
  return { id: id as EventId, title, date, status: shown }
}
