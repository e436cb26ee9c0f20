/** A typed point as far as it was stated: what is missing comes from its neighbours or from today. */
import { type CivilDay, daysFromCivil, weekdayOf } from '../calendar.ts'
import type { EdtfPoint, EdtfTime, EdtfYear, QualifierBits } from '../edtf.ts'
import { exactYear, noQualifiers, qualified, twoDigits } from '../edtf.ts'
import { isYearUnknown, statedExtent, yearRange } from '../extent.ts'
import { formatEdtf } from '../format.ts'
import type { MeantDays } from '../parse.ts'
import type { StretchPart } from '../part-of-stretch.ts'

export interface Draft {
  /** UTF-16 positions of its first character and after its last, in the text as typed. */
  readonly from: number
  readonly to: number
  readonly weekday: number | null
  /** A number of one or two digits that stands alone: a day of a month, or a year whose era is still to come. */
  readonly number: number | null
  readonly day: string | null
  readonly month: string | null
  readonly season: number | null
  readonly year: EdtfYear | null
  /** True when the year was a plain number: the era of a later year then holds for it too. */
  readonly isEraOpen: boolean
  readonly time: EdtfTime | null
  readonly bits: QualifierBits
  /** True for a doubt after a comma, which may mean more than the last point. */
  readonly isDoubtLoose: boolean
  /** Components with qualifiers of their own, from EDTF inside a phrase. */
  readonly qualifiers: EdtfPoint['qualifiers']
  /** `late` of `late 2022`: only that part is meant. */
  readonly part: StretchPart | null
}

export const emptyDraft: Draft = {
  from: 0,
  to: 0,
  weekday: null,
  number: null,
  day: null,
  month: null,
  season: null,
  year: null,
  isEraOpen: false,
  time: null,
  bits: 0,
  isDoubtLoose: false,
  qualifiers: noQualifiers,
  part: null,
}

export function draftOf(point: EdtfPoint): Draft {
  const { year, month, season, day, time, qualifiers } = point
  return { ...emptyDraft, year, month, season, day, time, qualifiers }
}

export function dayOf(value: number): Pick<Draft, 'day'> {
  return { day: twoDigits(value) }
}

function isBeforeChrist(year: EdtfYear): boolean {
  return year.negative || year.digits === '0000'
}

function isYearOnly(draft: Draft): boolean {
  return draft.month === null && draft.season === null && draft.day === null
}

function isTimeOnly(draft: Draft): boolean {
  return draft.time !== null && draft.year === null && draft.month === null && draft.number === null
}

/** `8` of `8–9 November 2023`, `50` of `50–44 BC`, `May` of `May–June 2021`: what is missing, from a later point. */
export function withLater(draft: Draft, later: Draft): Draft {
  const { year, month } = later
  if (draft.year !== null) {
    if (!draft.isEraOpen || !isYearOnly(draft) || year === null || !isYearOnly(later)) return draft
    return isBeforeChrist(year) && !later.isEraOpen
      ? { ...draft, year: beforeChrist(Number(draft.year.digits)) }
      : draft
  }
  if (draft.number !== null) {
    if (later.day !== null) return { ...draft, number: null, day: twoDigits(draft.number), month, year }
    const isYear = year !== null && !later.isEraOpen && isYearOnly(later) && !year.digits.includes('X')
    if (!isYear) return draft
    return { ...draft, number: null, year: isBeforeChrist(year) ? beforeChrist(draft.number) : exactYear(draft.number) }
  }
  return isTimeOnly(draft) ? draft : { ...draft, year }
}

/** `10` of `8 November 2023 to 10`, `18` of `1914–18`, `11:00` after a day, `9, 2023` of `November 8–9, 2023`: what is missing, from an earlier point. */
export function withEarlier(draft: Draft, earlier: Draft): Draft {
  const { year, month, day } = earlier
  if (draft.number !== null && draft.year !== null) {
    return day === null || month === null ? draft : { ...draft, number: null, day: twoDigits(draft.number), month }
  }
  if (draft.year !== null || year === null) return draft
  if (isTimeOnly(draft)) return { ...draft, year, month, day }
  if (draft.number === null) return { ...draft, year }
  if (day !== null) return { ...draft, number: null, day: twoDigits(draft.number), month, year }
  const isPlainYear = isYearOnly(earlier) && earlier.isEraOpen && draft.number > Number(year.digits) % 100
  return isPlainYear
    ? { ...draft, number: null, year: exactYear(Number(year.digits) - (Number(year.digits) % 100) + draft.number) }
    : draft
}

/** The astronomical year of a year before Christ: 1 BC is 0. */
export function beforeChrist(year: number): EdtfYear {
  return exactYear(1 - year)
}

/** Why a draft is no date, and where: before it when its parts contradict each other, else after it. */
export interface DraftProblem {
  readonly code: 'date_unreadable' | 'date_not_in_calendar' | 'date_weekday_wrong' | 'date_out_of_range'
  readonly position: number
  readonly meant?: MeantDays
}

/** The point that a draft means; a missing year is this year. */
export function pointOf(draft: Draft, today: CivilDay | undefined): EdtfPoint | DraftProblem {
  const stated = withToday(draft, today)
  const { year, month, season, day, time } = stated
  if (year === null || stated.number !== null) return { code: 'date_unreadable', position: draft.to }
  const range = yearRange(year)
  if (range.first > range.last) return { code: 'date_out_of_range', position: draft.to }
  const point: EdtfPoint = { kind: 'point', year, month, season, day, time, qualifiers: draft.qualifiers }
  if (!isYearUnknown(point) && statedExtent(point) === null) return { code: 'date_not_in_calendar', position: draft.to }
  if (!isOnWeekday(point, draft.weekday)) {
    const days = [formatEdtf({ ...point, time: null, qualifiers: noQualifiers })]
    return { code: 'date_weekday_wrong', position: draft.to, meant: { from: draft.from, days } }
  }
  if (time !== null && draft.bits !== 0) return { code: 'date_unreadable', position: draft.from }
  return qualified(point, draft.bits)
}

function isOnWeekday(point: EdtfPoint, weekday: number | null): boolean {
  if (weekday === null) return true
  const days = daysFromCivil(yearRange(point.year).first, Number(point.month), Number(point.day))
  return weekdayOf(days) === weekday
}

function withToday(draft: Draft, today: CivilDay | undefined): Draft {
  if (draft.year !== null || today === undefined) return draft
  const year = exactYear(today.year)
  if (isTimeOnly(draft)) return { ...draft, year, month: twoDigits(today.month), ...dayOf(today.day) }
  return draft.month !== null || draft.season !== null ? { ...draft, year } : draft
}
