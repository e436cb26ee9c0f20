/** Building blocks of readings: spans of days as TIMEX3 values and EDTF, and the slots that rules capture. */
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
const seasonMonth: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A season, of the northern half of the world. */
export function seasonSpan(year: number, season: string): Span {
  const month = seasonMonth[season] ?? 3
  const text = isoYear(year)
  return {
    value: `${text}-${season}`,
    edtf: `${text}-${seasonNumber[season] ?? 21}`,
    first: dayNumber(year, month, 21),
    last: dayNumber(year, month + 3, 20),
  }
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

type Part = 'start' | 'mid' | 'end'

function partOfYear(year: number, part: Part): string {
  if (part === 'start') return `${isoYear(year)}-01/${isoYear(year)}-04~`
  return part === 'end' ? `${isoYear(year)}-09~/${isoYear(year)}-12` : `${isoYear(year)}-05~/${isoYear(year)}-08~`
}

function partOfDays(first: number, last: number, part: Part): string {
  const length = last - first + 1
  const near = length === 7 ? 2 : Math.floor(length / 3) - 1
  if (part === 'start') return `${isoDay(first)}/${isoDay(first + near)}~`
  if (part === 'end') return `${isoDay(last - near)}~/${isoDay(last)}`
  return `${isoDay(first + near)}~/${isoDay(first + 2 * near + 1)}~`
}

function partOfCentury(first: number, part: Part): string {
  const start = civil(first).year / 10
  const decade = (offset: number) => `${isoYear((start + offset) * 10).slice(0, -1)}X`
  if (part === 'start') return `${decade(0)}/${decade(3)}`
  return part === 'end' ? `${decade(6)}/${decade(9)}` : `${decade(3)}/${decade(6)}`
}

/** Narrows a span to its beginning, middle or end: `fin 2014` is from about September to December. */
export function partOf(span: Span, part: string): Span {
  if (part !== 'start' && part !== 'mid' && part !== 'end') return span
  const days = span.last - span.first + 1
  if (days > 30000) return { ...span, edtf: partOfCentury(span.first, part) }
  if (days > 3000) {
    const year = civil(span.first).year
    const from = part === 'start' ? 0 : part === 'mid' ? 3 : 6
    return { ...span, edtf: `${isoYear(year + from)}~/${isoYear(year + from + 3)}~` }
  }
  if (days >= 365) return { ...span, edtf: partOfYear(civil(span.first).year, part) }
  return days === 1 ? span : { ...span, edtf: partOfDays(span.first, span.last, part) }
}
