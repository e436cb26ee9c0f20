/** Turns what was typed into a date: missing parts filled in, every point checked, ends in order. */
import { isEndBeforeStart } from '../bounds.ts'
import { type CivilDay, daysFromCivil } from '../calendar.ts'
import type { EdtfDate, EdtfEnd, EdtfPoint } from '../edtf.ts'
import { exactPoint, openEnd, qualified, unknownEnd } from '../edtf.ts'
import { precisionOf } from '../extent.ts'
import type { ReadingFailure } from '../parse.ts'
import { type PointInterval, partOfPoint } from '../part-of-stretch.ts'
import { shiftPoint } from '../shift.ts'
import { type Draft, type DraftProblem, emptyDraft, pointOf, withEarlier, withLater } from './draft.ts'
import type { Statement, TypedEnd } from './read-statement.ts'

/** Why a statement means no date, and the UTF-16 position where that shows. */
export type ResolveProblem = Pick<ReadingFailure, 'code' | 'position' | 'meant'>
export type Resolved = EdtfDate | ResolveProblem

/** The date that a statement means, or why it means none. */
export function resolve(statement: Statement, today: CivilDay | undefined): Resolved {
  switch (statement.kind) {
    case 'unknown':
      return unknownDate
    case 'point':
      return dateOf(statement.draft, today)
    case 'before':
    case 'after':
      return resolveSided(statement.kind, statement.draft, today)
    case 'interval':
      return resolveInterval(statement.start, statement.end, today)
    default:
      return resolveSet(statement.kind, statement.drafts, today)
  }
}

/** `XXXX-XX-XX` */
const unknownDate: EdtfPoint = {
  ...exactPoint(0, 1, 1),
  year: { negative: false, digits: 'XXXX', significant: null },
  month: 'XX',
  day: 'XX',
}

/** Before a day ends with the day before it, before a year with the year before it; a time counts by minutes. */
function resolveSided(kind: 'before' | 'after', draft: Draft, today: CivilDay | undefined): Resolved {
  const date = dateOf(draft, today)
  if ('code' in date) return date
  const point = date.kind === 'point' ? date : kind === 'before' ? date.start : date.end
  const next = shiftPoint(point, kind === 'before' ? -1 : 1)
  if (next === null) return { code: 'date_out_of_range', position: draft.to }
  return kind === 'before'
    ? { kind: 'interval', start: openEnd, end: next }
    : { kind: 'interval', start: next, end: openEnd }
}

/** What a draft means by itself. Its qualifiers hold for both ends of a part. */
function dateOf(draft: Draft, today: CivilDay | undefined): EdtfPoint | PointInterval | DraftProblem {
  const point = pointOf(draft, today)
  if ('code' in point || draft.part === null) return point
  const part = partOfPoint(point, draft.part)
  if (part === null) return { code: 'date_unreadable', position: draft.from }
  return { ...part, start: qualified(part.start, draft.bits), end: qualified(part.end, draft.bits) }
}

function resolveEnd(end: TypedEnd, side: 'start' | 'end', today: CivilDay | undefined): EdtfEnd | DraftProblem {
  if (end === 'open') return openEnd
  if (end === 'unknown') return unknownEnd
  const date = dateOf(end, today)
  return 'code' in date || date.kind === 'point' ? date : date[side]
}

function resolveInterval(start: TypedEnd, end: TypedEnd, today: CivilDay | undefined): Resolved {
  const isPair = typeof start !== 'string' && typeof end !== 'string'
  const later = isPair ? withEarlier(end, start) : end
  const first = resolveEnd(
    isPair && typeof later !== 'string' ? sharedOffset(withLater(start, later), end) : start,
    'start',
    today,
  )
  const last = resolveEnd(later, 'end', today)
  if ('code' in first) return first
  if ('code' in last) return last
  const interval = { kind: 'interval', start: first, end: last } as const
  if (!isEndBeforeStart(interval)) return interval
  return { code: 'end_before_start', position: typeof end === 'string' ? 0 : end.from }
}

/** In `8 November 2023, 09:30–11:00 (UTC+9)` the offset stands once and holds for both times. */
function sharedOffset(start: Draft, end: Draft): Draft {
  if (start.time === null || start.time.offset !== null || end.time === null || end.year !== null) return start
  return { ...start, time: { ...start.time, offset: end.time.offset } }
}

/** Days that follow one another and are joined by `and` are a stretch of days; everything else stays a set. */
function resolveSet(kind: 'oneOf' | 'allOf', drafts: readonly Draft[], today: CivilDay | undefined): Resolved {
  const members: EdtfPoint[] = []
  const forward: Draft[] = []
  for (const draft of drafts) forward.push(withEarlier(draft, forward.at(-1) ?? emptyDraft))
  let later: Draft = forward.at(-1) ?? emptyDraft
  for (const draft of forward.reverse()) {
    const filled = withLater(draft, later)
    const point = dateOf(filled, today)
    if ('code' in point) return point
    if (point.kind === 'interval') return { code: 'date_unreadable', position: filled.from }
    members.push(point)
    later = filled
  }
  members.reverse()
  const [first, last] = [members[0], members[members.length - 1]]
  if (kind === 'allOf' && first !== undefined && last !== undefined && areConsecutiveDays(members)) {
    return { kind: 'interval', start: first, end: last }
  }
  return { kind, members }
}

/** True for two or more plain days, each the day after the one before it. */
export function areConsecutiveDays(members: readonly EdtfPoint[]): boolean {
  const days = members.map((member) =>
    precisionOf(member) === 'day' ? daysFromCivil(signedYear(member), Number(member.month), Number(member.day)) : null,
  )
  return days.every((day, index) => day !== null && (index === 0 || day === (days[index - 1] ?? 0) + 1))
}

function signedYear({ year }: EdtfPoint): number {
  return Number(year.digits) * (year.negative ? -1 : 1)
}
