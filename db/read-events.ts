/** Single events: as they are drawn, and whole. */
import type { EventRow } from '../core/contract/views.ts'
import { AppError } from '../core/errors.ts'
import type { Claim, EventDetail, LinkedEvent } from '../core/model/event.ts'
import { quoteState } from '../core/model/quote.ts'
import { type DrawnRecord, eventDetail, eventRow, names, rowColumns } from './event-record.ts'
import type { Database } from './open.ts'
import type { ClaimRecord, EventRecord } from './records.ts'

export interface EventReads {
  row(id: number): EventRow
  /** The rows of these events, in this order. */
  rows(ids: Iterable<number>): EventRow[]
  detail(id: number): EventDetail
}

type ClaimWithText = ClaimRecord & { readonly text: string | null }

export function eventReads(db: Database): EventReads {
  const drawn = db.prepare<DrawnRecord>(`SELECT ${rowColumns} FROM events WHERE id = ?`)
  const whole = db.prepare<EventRecord>('SELECT * FROM events WHERE id = ?')
  const claims = db.prepare<ClaimWithText>(
    `SELECT c.*, s.text FROM claims c LEFT JOIN sources s ON s.id = c.source_id
     WHERE c.event_id = ? ORDER BY c.position, c.id`,
  )
  const links = db.prepare<LinkedEvent>(
    `SELECT l.kind, 'out' AS direction, e.id, e.title FROM links l JOIN events e ON e.id = l.to_id WHERE l.from_id = :id
     UNION ALL
     SELECT l.kind, 'in' AS direction, e.id, e.title FROM links l JOIN events e ON e.id = l.from_id WHERE l.to_id = :id`,
  )

  function row(id: number): EventRow {
    const record = drawn.get(id)
    if (record === undefined) throw new AppError('not_found', { field: 'event' })
    return eventRow(record)
  }

  return {
    row,
    rows: (ids) => Array.from(ids, row),
    detail(id) {
      const record = whole.get(id)
      if (record === undefined) throw new AppError('not_found', { field: 'event' })
      return eventDetail(record, claims.all(id).map(claimOf), links.all({ id }))
    },
  }
}

function claimOf(record: ClaimWithText): Claim {
  const place = { quote: record.quote, quoteStart: record.quote_start, quoteEnd: record.quote_end }
  return {
    id: record.id as Claim['id'],
    sourceId: record.source_id as Claim['sourceId'],
    ...place,
    claimants: [...names(record.claimants)],
    stance: record.stance,
    stated: record.stated,
    quoteState: quoteState(place, record.text),
  }
}
