/** The little calendar arithmetic that reading dates in text needs: whole days of the proleptic Gregorian calendar. */

import { civilFromDays, daysFromCivil } from '../date/index.ts'

const pad = (value: number, length: number) => String(value).padStart(length, '0')

/** Gives the days since 1970-01-01 of a civil date; months and days outside their range carry over. */
export function dayNumber(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12)
  return daysFromCivil(carried, ((((month - 1) % 12) + 12) % 12) + 1, day)
}

/** Gives the civil date of a day counted from 1970-01-01. */
export const civil = civilFromDays

/** Gives the ISO weekday of a day: 1 is Monday, 7 is Sunday. */
export function weekdayOf(dayCount: number): number {
  return ((((dayCount + 3) % 7) + 7) % 7) + 1
}

/** Gives how many days a month has. */
export function monthLength(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** Gives a day as `2023-11-01`, which is its value in TIMEX3 and in EDTF alike. */
export function isoDay(dayCount: number): string {
  const { year, month, day } = civil(dayCount)
  return `${isoMonth(year, month)}-${pad(day, 2)}`
}

/** Gives a month as `2023-11`; months outside 1 to 12 carry over. */
export function isoMonth(year: number, month: number): string {
  const carried = year + Math.floor((month - 1) / 12)
  return `${isoYear(carried)}-${pad(((((month - 1) % 12) + 12) % 12) + 1, 2)}`
}

/** Gives a year with its four digits. */
export function isoYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4)
}

/** Gives the ISO 8601 week of a day, as `2023-W44`. */
export function isoWeek(dayCount: number): string {
  const thursday = dayCount - weekdayOf(dayCount) + 4
  const year = civil(thursday).year
  return `${isoYear(year)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1, 2)}`
}

/** Gives whether a civil date exists: the 31st of February does not. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/** Gives the day of a text like `2023-11-01`, or null where it is not a day. */
export function parseIsoDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null
}

/** Gives the Sunday of Easter in a year (the anonymous Gregorian computation), from which movable feasts are counted. */
export function easter(year: number): number {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const sum = epact + sunday - 7 * late + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}
