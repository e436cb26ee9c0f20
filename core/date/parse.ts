/** Reads EDTF (ISO 8601-2): level 0, level 1, and of level 2 the sets, seasons, masks, qualified parts and long years. */
import { dateBounds, isEndBeforeStart } from './bounds.ts'
import type { EdtfDate, EdtfEnd, EdtfInterval, EdtfPoint, EdtfSet } from './edtf.ts'
import { openEnd, unknownEnd } from './edtf.ts'
import { type Cursor, cursorOn, take } from './parse-cursor.ts'
import { parsePoint } from './parse-point.ts'

/** What was wrong with a text: what could be read, and the UTF-16 position where reading stopped. */
export interface ReadingFailure {
  readonly ok: false
  readonly code:
    | 'date_unreadable'
    | 'date_not_in_calendar'
    | 'date_weekday_wrong'
    | 'date_order_unclear'
    | 'date_out_of_range'
    | 'end_before_start'
  readonly read: string
  readonly position: number
  /** Days that may be meant instead: of another weekday, or with day and month either way round. */
  readonly meant?: MeantDays
}

/** Days as EDTF, for the text from `from` up to where reading stopped. */
export interface MeantDays {
  readonly from: number
  readonly days: readonly string[]
}

export type EdtfReading = { readonly ok: true; readonly date: EdtfDate } | ReadingFailure

/** Reads a text that is EDTF and nothing else. Years outside the limits and ends before their start are refused. */
export function parseEdtf(text: string): EdtfReading {
  const cursor = cursorOn(text)
  const date = parseSet(cursor) ?? (cursor.at === 0 ? parseDateOrInterval(cursor) : null)
  if (date !== null && cursor.at === text.length) return { ok: true, date }
  const code = cursor.problem ?? 'date_unreadable'
  return { ok: false, code, read: text.slice(0, cursor.at), position: cursor.at }
}

function parseDateOrInterval(cursor: Cursor): EdtfPoint | EdtfInterval | null {
  const start = parseEnd(cursor)
  if (start === null) return null
  if (!take(cursor, '/')) return start.kind === 'point' ? start : null
  const endAt = cursor.at
  const end = parseEnd(cursor)
  return end === null || (start.kind === 'unknown' && end.kind === 'unknown')
    ? null
    : checkedInterval(cursor, start, end, endAt)
}

function parseEnd(cursor: Cursor): EdtfEnd | null {
  if (take(cursor, '..')) return openEnd
  if (cursor.at === cursor.text.length || cursor.text[cursor.at] === '/') return unknownEnd
  return parsePoint(cursor)
}

/** The interval; null with the problem noted and the cursor before the end when it ends before it starts. */
function checkedInterval(cursor: Cursor, start: EdtfEnd, end: EdtfEnd, endAt: number): EdtfInterval | null {
  const interval = { kind: 'interval', start, end } as const
  if (!isEndBeforeStart(interval)) return interval
  cursor.problem = 'end_before_start'
  cursor.at = endAt
  return null
}

function parseSet(cursor: Cursor): EdtfSet | null {
  const isOneOf = take(cursor, '[')
  if (!isOneOf && !take(cursor, '{')) return null
  const members: (EdtfPoint | EdtfInterval)[] = []
  do {
    while (take(cursor, ' '));
    const member = parseMember(cursor)
    if (member === null) return null
    members.push(member)
  } while (take(cursor, ','))
  if (!take(cursor, isOneOf ? ']' : '}')) return null
  return { kind: isOneOf ? 'oneOf' : 'allOf', members }
}

function parseMember(cursor: Cursor): EdtfPoint | EdtfInterval | null {
  if (take(cursor, '..')) {
    const end = parsePoint(cursor)
    return end === null ? null : { kind: 'interval', start: openEnd, end }
  }
  const start = parsePoint(cursor)
  if (start === null || !take(cursor, '..')) return start
  if (cursor.at === cursor.text.length || ',]}'.includes(cursor.text[cursor.at] ?? '')) {
    return { kind: 'interval', start, end: openEnd }
  }
  const endAt = cursor.at
  const end = parsePoint(cursor)
  return end === null ? null : checkedInterval(cursor, start, end, endAt)
}

/** True for a date that has no place on the axis: neither a start nor an end that is known at all. */
export function isUnknown(date: EdtfDate): boolean {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = dateBounds(date)
  return earliestStart === null && latestStart === null && earliestEnd === null && latestEnd === null
}
