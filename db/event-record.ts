/** Between the event as it is edited and the row that keeps it. */
import type { EventRow } from '../core/contract/views.ts'
import { type Bounds, touchedStretch } from '../core/date/index.ts'
import type { CheckedDraft } from '../core/model/check-draft.ts'
import type { Claim, Derivation, EventDetail, EventId, LinkedEvent, Status } from '../core/model/event.ts'
import { foldText } from '../core/model/fold.ts'
import { eventRank } from '../core/model/rank.ts'
import { standing } from '../core/model/standing.ts'
import type { EventRecord } from './records.ts'

/** The columns that the timeline and the list draw. */
export const rowColumns = `id, title, date, earliest_start, latest_start, earliest_end, latest_end, shown, place,
  speakers, asserting, denying`

export interface DrawnRecord {
  readonly id: number
  readonly title: string
  readonly date: string
  readonly earliest_start: number | null
  readonly latest_start: number | null
  readonly earliest_end: number | null
  readonly latest_end: number | null
  readonly shown: Status
  readonly place: string
  readonly speakers: string
  readonly asserting: number
  readonly denying: number
}

export function eventRow(record: DrawnRecord): EventRow {
  return {
    id: record.id as EventId,
    title: record.title,
    date: record.date,
    earliestStart: record.earliest_start,
    latestStart: record.latest_start,
    earliestEnd: record.earliest_end,
    latestEnd: record.latest_end,
    status: record.shown,
    place: record.place,
    claimants: names(record.speakers),
    asserting: record.asserting,
    denying: record.denying,
  }
}

/** The row of a checked event. */
export function eventRecord(id: number, revision: number, { draft, bounds }: CheckedDraft): EventRecord {
  const { shown, speakers, asserting, denying } = standing(draft.status, draft.claims)
  return {
    id,
    title: draft.title,
    title_key: foldText(draft.title),
    date: draft.date,
    ...boundColumns(bounds),
    rank: eventRank({ id, importance: draft.importance, claimCount: draft.claims.length, revision }),
    status: draft.status,
    shown,
    asserting,
    denying,
    importance: draft.importance,
    revision,
    place: draft.place,
    speakers: listOf(speakers),
    entities: listOf(draft.entities),
    tags: listOf(draft.tags),
    derivation: draft.derivation === null ? null : JSON.stringify(draft.derivation),
    note: draft.note,
  }
}

/** The columns of a date. `start_at` and `end_at` are the part of the axis that a window has to touch to show it. */
export function boundColumns(bounds: Bounds) {
  const touched = touchedStretch(bounds)
  return {
    earliest_start: bounds.earliestStart,
    latest_start: bounds.latestStart,
    earliest_end: bounds.earliestEnd,
    latest_end: bounds.latestEnd,
    start_at: touched?.from ?? null,
    end_at: touched?.to ?? null,
  }
}

export function eventDetail(record: EventRecord, claims: readonly Claim[], links: readonly LinkedEvent[]): EventDetail {
  return {
    id: record.id as EventId,
    title: record.title,
    date: record.date,
    derivation: record.derivation === null ? null : (JSON.parse(record.derivation) as Derivation),
    place: record.place,
    entities: [...names(record.entities)],
    tags: [...names(record.tags)],
    status: record.status,
    shown: record.shown,
    note: record.note,
    importance: record.importance,
    claims,
    links,
    revision: record.revision,
  }
}

/** A list as `JSON.stringify` writes it. */
function listOf(list: readonly string[]): string {
  return list.length === 0 ? '[]' : JSON.stringify(list)
}

/** The names of a list as `JSON.stringify` writes it. */
export function names(json: string): readonly string[] {
  if (json === '[]') return []
  // Without a backslash no name holds a quotation mark, and taking the list apart is far quicker than parsing it.
  return json.includes('\\') ? (JSON.parse(json) as string[]) : json.slice(2, -2).split('","')
}
