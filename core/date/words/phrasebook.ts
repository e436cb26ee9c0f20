/** What a language has to say so that any date can be put into words. */
import type { EdtfPoint, EdtfTime, QualifierBits } from '../edtf.ts'

/** A point in words without its qualifiers. `article` is what it takes inside a sentence. */
export interface Noun {
  readonly text: string
  readonly article: string
  readonly precision: 'time' | 'day' | 'other'
  /** False when the words say less than the date does. */
  readonly isExact: boolean
}

/** A noun with what is said of it. */
export interface Part {
  readonly noun: Noun
  readonly bits: QualifierBits
}

export interface Phrasebook {
  readonly unknown: string
  /** Names of the units, each taking what it needs of a point. Years are astronomical. */
  year(year: number): string
  month(month: number): string
  /** `8`, `1er`, `Wednesday 8`. */
  day(day: number, weekday: number | null): string
  decade(year: number): Noun
  century(ordinal: number, isBeforeChrist: boolean): Noun
  millennium(ordinal: number, isBeforeChrist: boolean): Noun
  season(code: number, year: string): Noun
  someWithin(unit: 'day' | 'month', whole: Noun): Noun
  dayNoun(text: string): Noun
  clock(time: EdtfTime): string
  readonly clockDash: string
  /** Alone, with its qualifiers: `about May 2021, uncertain`. */
  point(part: Part): string
  span(start: Part, end: Part): string
  atLatest(end: Part): string
  since(start: Part): string
  unknownStart(end: Part): string
  unknownEnd(start: Part): string
  /** Days of one month: their numbers, then the month and year. */
  listOfDays(kind: 'oneOf' | 'allOf', days: readonly string[], rest: string): string
  list(kind: 'oneOf' | 'allOf', items: readonly string[]): string
  inSentence(noun: Noun): string
  /** For dates that words cannot say exactly. */
  between(first: string, last: string): string
  estimated(range: string, year: string): string
  partly(text: string, bits: QualifierBits): string
  choice(kind: 'oneOf' | 'allOf', items: readonly string[]): string
}

/** `UTC`, `UTC+9`, `UTC−3:30` in brackets after a space; empty for local time. */
export function offsetInWords(offset: number | null): string {
  if (offset === null) return ''
  const minutes = Math.abs(offset)
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`
  const distance = minutes === 0 ? '' : `${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`
  return ` (UTC${distance})`
}

/** Digits in groups of three from five digits on, as years are written. */
export function grouped(value: number, separator: string): string {
  const digits = String(value)
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, separator)
}

/** `a, b or c` */
export function joined(items: readonly string[], last: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`
}

/** A noun of the coarser kinds. */
export function coarse(text: string, article: string): Noun {
  return { text, article, precision: 'other', isExact: true }
}

/** The number that stands for a point's first year; of a point whose year is fully stated, its year. */
export function firstYearOf(point: EdtfPoint): number {
  const value = Number(point.year.digits.replaceAll('X', '0'))
  return point.year.negative ? -value || 0 : value
}
