/** Building blocks of readings: spans of days as TIMEX3 values and EDTF, and the slots that rules capture. */
import { formatEdtf, partOfStretch, reckonedSeason } from '../../date/index.ts'
import { civil, dayNumber, isoDay, isoMonth, isoWeek, isoYear, monthLength, weekdayOf } from '../calendar.ts'
import type { Reading, Reason, Slots, Surroundings } from '../types.ts'

export const unanchored = { anchor: null, edtf: null, fact: false, first: null, last: null, refers: false } as const

/** Gives the number in a slot, or the fallback where the slot is empty. */
export function numberIn<T extends number | null>(slots: Slots, name: string, fallback: T): number | T {
  const value = slots.get(name)
  return typeof value === 'number' ? value : fallback
}

/** Gives the word in a slot, or an empty text. */
export function wordIn(slots: Slots, name: string): string {
  const value = slots.get(name)
  return typeof value === 'string' ? value : ''
}

/** Gives the day of publication as EDTF. */
export function publication(around: Surroundings): string {
  return isoDay(around.published)
}

export interface Span {
  readonly value: string
  readonly edtf: string
  readonly first: number
  readonly last: number
}

/** A day. */
export function daySpan(day: number): Span {
  return { value: isoDay(day), edtf: isoDay(day), first: day, last: day }
}

/** A month; months outside 1 to 12 carry over. */
export function monthSpan(year: number, month: number): Span {
  const first = dayNumber(year, month, 1)
  const { year: real, month: inYear } = civil(first)
  const text = isoMonth(real, inYear)
  return { value: text, edtf: text, first, last: first + monthLength(real, inYear) - 1 }
}

/** A year. */
export function yearSpan(year: number): Span {
  const text = isoYear(year)
  return { value: text, edtf: text, first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) }
}

/** The ISO week of a day: Monday to Sunday. */
export function weekSpan(day: number): Span {
  const first = day - weekdayOf(day) + 1
  return { value: isoWeek(day), edtf: `${isoDay(first)}/${isoDay(first + 6)}`, first, last: first + 6 }
}

/** The weekend of the ISO week of a day. */
export function weekendSpan(day: number): Span {
  const first = day - weekdayOf(day) + 6
  return { value: `${isoWeek(day)}-WE`, edtf: `${isoDay(first)}/${isoDay(first + 1)}`, first, last: first + 1 }
}

/** A quarter; quarters outside 1 to 4 carry over. */
export function quarterSpan(year: number, quarter: number): Span {
  const carried = year + Math.floor((quarter - 1) / 4)
  const inYear = ((((quarter - 1) % 4) + 4) % 4) + 1
  const [from, to] = [monthSpan(carried, inYear * 3 - 2), monthSpan(carried, inYear * 3)]
  return { value: `${isoYear(carried)}-Q${inYear}`, edtf: `${from.edtf}/${to.edtf}`, first: from.first, last: to.last }
}

/** A half-year. */
export function halfSpan(year: number, half: number): Span {
  const [from, to] = [monthSpan(year, half * 6 - 5), monthSpan(year, half * 6)]
  return { value: `${isoYear(year)}-H${half}`, edtf: `${from.edtf}/${to.edtf}`, first: from.first, last: to.last }
}

const seasonNumber: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 }
/** A season, of the northern half of the world. */
export function seasonSpan(year: number, season: string): Span {
  const code = seasonNumber[season] ?? 21
  const text = isoYear(year)
  return { value: `${text}-${season}`, edtf: `${text}-${code}`, ...reckonedSeason(year, code) }
}

/** The decade of a year, with the TIMEX3 value that the language writes. */
export function decadeSpan(year: number, value: string): Span {
  const start = Math.floor(year / 10) * 10
  const text = isoYear(start).slice(0, -1)
  return { value, edtf: `${text}X`, first: dayNumber(start, 1, 1), last: dayNumber(start + 9, 12, 31) }
}

/** A century by its number: 20 is 1900 to 1999. */
export function centurySpan(century: number): Span {
  const start = (century - 1) * 100
  const text = isoYear(start).slice(0, -2)
  return { value: text, edtf: `${text}XX`, first: dayNumber(start, 1, 1), last: dayNumber(start + 99, 12, 31) }
}

/** Makes a reading of a span: a date that says when something was. */
export function dated(span: Span, anchor: string | null, reason: Reason, change: Partial<Reading> = {}): Reading {
  const { value, edtf, first, last } = span
  return { type: 'DATE', value, edtf, anchor, reason, fact: true, first, last, refers: true, ...change }
}

/** Narrows a span to its beginning, middle or end: `fin 2014` is from about September to December. */
export function partOf(span: Span, part: string): Span {
  if (part !== 'start' && part !== 'mid' && part !== 'end') return span
  const narrowed = partOfStretch(span.first, span.last, part)
  return narrowed === null ? span : { ...span, edtf: formatEdtf(narrowed) }
}
