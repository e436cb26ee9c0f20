/** The visible range of the axis in words, as exact as its width makes sense. */
import { type CivilDay, civilFromDays, dayMilliseconds } from './calendar.ts'
import type { Language } from './types.ts'
import { books } from './words/books.ts'
import type { Phrasebook } from './words/phrasebook.ts'

const longestInHours = 2 * dayMilliseconds
const longestInDays = 730 * dayMilliseconds
const longestInMonths = 30 * 365.2425 * dayMilliseconds

/**
 * A range of axis milliseconds in words, its end exclusive: `8 November 2023, 09:00–11:00` up to two days,
 * `21 October – 21 November 2023` up to two years, `January 2014 – December 2018` up to thirty, then years.
 */
export function axisRangeInWords(fromMilliseconds: number, toMilliseconds: number, language: Language): string {
  const from = Math.floor(fromMilliseconds)
  const to = Math.max(Math.ceil(toMilliseconds), from + 1)
  const book = books[language]
  const areWholeDays = from % dayMilliseconds === 0 && to % dayMilliseconds === 0
  if (to - from <= longestInHours && !areWholeDays) return hours(from, to, book)
  const [first, last] = [civilOf(from), civilOf(to - 1)]
  if (to - from <= longestInDays) return days(first, last, book)
  if (to - from <= longestInMonths) return `${monthOf(first, book)} – ${monthOf(last, book)}`
  return `${book.year(first.year)} – ${book.year(last.year)}`
}

function civilOf(milliseconds: number): CivilDay {
  return civilFromDays(Math.floor(milliseconds / dayMilliseconds))
}

function monthOf({ year, month }: CivilDay, book: Phrasebook): string {
  return `${book.month(month)} ${book.year(year)}`
}

function dayOf(civil: CivilDay, book: Phrasebook): string {
  return `${book.day(civil.day, null)} ${monthOf(civil, book)}`
}

function days(first: CivilDay, last: CivilDay, book: Phrasebook): string {
  const end = dayOf(last, book)
  if (first.year !== last.year) return `${dayOf(first, book)} – ${end}`
  if (first.month !== last.month) return `${book.day(first.day, null)} ${book.month(first.month)} – ${end}`
  return first.day === last.day ? end : `${book.day(first.day, null)}–${end}`
}

function hours(from: number, to: number, book: Phrasebook): string {
  const [first, last] = [dayOf(civilOf(from), book), dayOf(civilOf(to), book)]
  return first === last
    ? `${first}, ${clockOf(from, book)}${book.clockDash}${clockOf(to, book)}`
    : `${first}, ${clockOf(from, book)} – ${last}, ${clockOf(to, book)}`
}

function clockOf(milliseconds: number, book: Phrasebook): string {
  const minutes = Math.floor((milliseconds - Math.floor(milliseconds / dayMilliseconds) * dayMilliseconds) / 60_000)
  return book.clock({
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
    second: null,
    millisecond: null,
    offset: null,
  })
}
