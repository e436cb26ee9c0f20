/** Puts one point into words, without its qualifiers. */
import { civilFromDays, dayMilliseconds, daysFromCivil, weekdayOf } from '../calendar.ts'
import type { EdtfPoint, EdtfYear } from '../edtf.ts'
import { isYearUnknown, statedExtent, yearRange } from '../extent.ts'
import { coarse, firstYearOf, type Noun, offsetInWords, type Phrasebook } from './phrasebook.ts'

/** True for a day, with or without a time, that is stated in full. */
export function isFullDay(point: EdtfPoint): boolean {
  return isYearStated(point.year) && isStated(point.month) && isStated(point.day)
}

/** True for a month that is stated in full and says nothing of a day. */
export function isFullMonth(point: EdtfPoint): boolean {
  return isYearStated(point.year) && isStated(point.month) && point.day === null
}

function isYearStated(year: EdtfYear): boolean {
  return year.significant === null && !year.digits.includes('X')
}

function isStated(part: string | null): boolean {
  return part !== null && !part.includes('X')
}

/** `8`, `1er`, `Wednesday 8` of a full day. */
export function dayNumber(point: EdtfPoint, book: Phrasebook, weekday: boolean): string {
  const days = daysFromCivil(firstYearOf(point), Number(point.month), Number(point.day))
  return book.day(Number(point.day), weekday ? weekdayOf(days) : null)
}

export function monthAndYear(point: EdtfPoint, book: Phrasebook): string {
  return `${book.month(Number(point.month))} ${book.year(firstYearOf(point))}`
}

/** A point as a noun; where words cannot say it exactly, the stretch in which it lies. */
export function nounOf(point: EdtfPoint, book: Phrasebook, weekday: boolean): Noun {
  if (isFullDay(point)) return dayNoun(point, book, weekday)
  const noun = isYearStated(point.year) ? nounInYear(point, book) : nounInBlock(point, book)
  return noun ?? vagueNoun(point, book)
}

function dayNoun(point: EdtfPoint, book: Phrasebook, weekday: boolean): Noun {
  const noun = book.dayNoun(`${dayNumber(point, book, weekday)} ${monthAndYear(point, book)}`)
  if (point.time === null) return noun
  const clock = `${book.clock(point.time)}${offsetInWords(point.time.offset)}`
  return { ...noun, text: `${noun.text}, ${clock}`, precision: 'time' }
}

/** Words for a point of one stated year; null where there are none that are exact. */
function nounInYear(point: EdtfPoint, book: Phrasebook): Noun | null {
  const year = book.year(firstYearOf(point))
  if (point.season !== null) return book.season(point.season, year)
  if (point.month === null) return coarse(year, '')
  if (point.day === null && isStated(point.month)) return coarse(monthAndYear(point, book), '')
  if (point.day === 'XX' && isStated(point.month)) {
    return book.someWithin('day', coarse(monthAndYear(point, book), ''))
  }
  return someWithin(point, book, coarse(year, ''))
}

function someWithin({ month, day }: EdtfPoint, book: Phrasebook, whole: Noun): Noun | null {
  if (month !== 'XX' || (day !== null && day !== 'XX')) return null
  return book.someWithin(day === null ? 'month' : 'day', whole)
}

function nounInBlock(point: EdtfPoint, book: Phrasebook): Noun | null {
  const block = point.season === null && point.year.significant === null ? blockOf(point.year, book) : null
  if (block === null || point.month === null) return block
  return someWithin(point, book, block)
}

/** Decades, millennia, and centuries as far as their Roman numerals are read: the thirty-ninth. */
function blockOf({ negative, digits }: EdtfYear, book: Phrasebook): Noun | null {
  if (/^\d{3}X$/.test(digits)) {
    const year = Number(digits.slice(0, 3)) * 10
    return negative || year < 100 ? null : book.decade(year)
  }
  if (/^[0-3]\dXX$/.test(digits) && digits !== '39XX') return book.century(Number(digits.slice(0, 2)) + 1, negative)
  return /^\dXXX$/.test(digits) ? book.millennium(Number(digits[0]) + 1, negative) : null
}

/** `3 March` of a year that is not known. */
function dayWithoutYear({ month, day }: EdtfPoint, book: Phrasebook): Noun | null {
  if (!isStated(month) || !isStated(day)) return null
  return book.dayNoun(`${book.day(Number(day), null)} ${book.month(Number(month))}`)
}

/** The stretch in which a point lies, for digits that have no name. */
function vagueNoun(point: EdtfPoint, book: Phrasebook): Noun {
  const ofNoYear = isYearUnknown(point) ? dayWithoutYear(point, book) : null
  if (ofNoYear !== null) return { ...ofNoYear, isExact: false }
  const extent = isYearUnknown(point) ? null : statedExtent(point)
  if (extent === null) return { ...coarse(book.unknown, ''), isExact: false }
  if (point.month === null && point.season === null) return { ...vagueYears(point, book), isExact: false }
  const [first, last] = [extent.from, extent.to - 1].map((instant) => {
    const { year, month, day } = civilFromDays(Math.floor(instant / dayMilliseconds))
    return book.inSentence(book.dayNoun(`${book.day(day, null)} ${book.month(month)} ${book.year(year)}`))
  })
  return { ...coarse(book.between(first ?? '', last ?? ''), ''), isExact: false }
}

function vagueYears(point: EdtfPoint, book: Phrasebook): Noun {
  const { first, last } = yearRange(point.year)
  const range = book.between(book.year(first), book.year(last))
  return coarse(point.year.significant === null ? range : book.estimated(range, book.year(firstYearOf(point))), '')
}
