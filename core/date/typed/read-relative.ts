/** Reads dates that count from today: yesterday, last Wednesday, three days ago, next month. */
import { type CivilDay, civilFromDays, daysFromCivil, weekdayOf } from '../calendar.ts'
import type { EdtfPoint } from '../edtf.ts'
import { exactPoint, qualified } from '../edtf.ts'
import type { CalendarUnit, Lexicon } from './lexicon.ts'
import { attempt, firstOf, type Reader, takeNumber, takePhrase, takeWord } from './tokens.ts'

/** A single point, or the first and last day of a week. */
export type Relative = EdtfPoint | { readonly first: EdtfPoint; readonly last: EdtfPoint }

function daysOf({ year, month, day }: CivilDay): number {
  return daysFromCivil(year, month, day)
}

function dayPoint(days: number): EdtfPoint {
  const { year, month, day } = civilFromDays(days)
  return exactPoint(year, month, day)
}

/**
 * A date counted from `today`, null if there is none. Days ago give a day, weeks ago an approximate day, months a
 * month, years a year; last Wednesday is the latest one before today, a bare Wednesday may be today itself, and this
 * Wednesday lies in today's week, which begins on Monday.
 */
export function readRelative(reader: Reader, lexicon: Lexicon, today: CivilDay): Relative | null {
  return firstOf<Relative>(reader, [
    () => readNearDay(reader, lexicon, today),
    () => readCounted(reader, lexicon, today),
    () => readSteps(reader, lexicon, today),
    () => readBareWeekday(reader, lexicon, today),
  ])
}

function readNearDay(reader: Reader, { nearDays }: Lexicon, today: CivilDay): EdtfPoint | null {
  const found = nearDays.find(({ phrases }) => takePhrase(reader, phrases))
  return found === undefined ? null : dayPoint(daysOf(today) + found.days)
}

function readAmount(reader: Reader, { numbers }: Lexicon): number | null {
  return takeWord(reader, numbers) ?? takeNumber(reader, 1, 99_999, 5)
}

/** `3 days ago`, `il y a 3 jours`, `in two weeks`, `dans deux semaines`. */
function readCounted(reader: Reader, lexicon: Lexicon, today: CivilDay): EdtfPoint | null {
  const { phrases, units } = lexicon
  const isPast = takePhrase(reader, phrases.agoBefore)
  const isFuture = !isPast && takePhrase(reader, phrases.inFuture)
  const amount = readAmount(reader, lexicon)
  const unit = amount === null ? null : takeWord(reader, units)
  if (amount === null || unit === null) return null
  if (!isPast && !isFuture && !takePhrase(reader, phrases.ago)) return null
  return stepped(today, unit, isFuture ? amount : -amount)
}

function stepped(today: CivilDay, unit: CalendarUnit, count: number): EdtfPoint {
  const months = today.year * 12 + today.month - 1 + count
  switch (unit) {
    case 'day':
      return dayPoint(daysOf(today) + count)
    case 'week':
      return qualified(dayPoint(daysOf(today) + count * 7), 2)
    case 'month':
      return exactPoint(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1)
    case 'year':
      return exactPoint(today.year + count)
    case 'decade':
      return blockAround(today.year + count * 10, 3)
    case 'century':
      return blockAround(today.year + count * 100, 2)
  }
}

function blockAround(year: number, known: number): EdtfPoint {
  const point = exactPoint(year)
  const digits = point.year.digits
  return { ...point, year: { ...point.year, digits: digits.slice(0, known - 4).padEnd(digits.length, 'X') } }
}

/** `last Wednesday`, `mercredi dernier`, `next month`, `le mois prochain`, `this year`, `cette année`. */
function readSteps(reader: Reader, lexicon: Lexicon, today: CivilDay): Relative | null {
  const { phrases, weekdays, units } = lexicon
  const isThis = takePhrase(reader, phrases.this)
  const before = isThis ? 0 : takeStep(reader, lexicon)
  const weekday = takeWord(reader, weekdays)
  const unit = weekday === null ? takeWord(reader, units) : null
  if (weekday === null && unit === null) return null
  const step = before ?? takeStep(reader, lexicon)
  if (step === null) return null
  if (isThis) takePhrase(reader, phrases.thisAfter)
  if (weekday !== null) return dayPoint(weekdayFrom(daysOf(today), weekday, step))
  if (unit !== 'week') return unit === null ? null : stepped(today, unit, step)
  const monday = daysOf(today) - weekdayOf(daysOf(today)) + step * 7
  return { first: dayPoint(monday), last: dayPoint(monday + 6) }
}

function takeStep(reader: Reader, { phrases }: Lexicon): -1 | 1 | null {
  if (takePhrase(reader, phrases.last)) return -1
  return takePhrase(reader, phrases.next) ? 1 : null
}

function weekdayFrom(today: number, weekday: number, step: -1 | 0 | 1): number {
  const distance = weekday - weekdayOf(today)
  if (step === -1) return today + (distance < 0 ? distance : distance - 7)
  if (step === 1) return today + (distance > 0 ? distance : distance + 7)
  return today + distance
}

function readBareWeekday(reader: Reader, { weekdays }: Lexicon, today: CivilDay): EdtfPoint | null {
  return attempt(reader, () => {
    const weekday = takeWord(reader, weekdays)
    if (weekday === null) return null
    const distance = weekday - weekdayOf(daysOf(today))
    return dayPoint(daysOf(today) + (distance <= 0 ? distance : distance - 7))
  })
}
