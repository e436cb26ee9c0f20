/** The days of the week that a text speaks of, and which days they leave for its publication. */
import { type CivilDay, civilFromDays, daysFromCivil, type Language } from '../../core/date/index.ts'

/** 1 is Monday, 7 is Sunday. */
export interface NamedWeekday {
  readonly weekday: number
  /** As the text has it. */
  readonly word: string
}

const names: Readonly<Record<Language, readonly string[]>> = {
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
}
const readAtMost = 20_000

/** The weekdays named in the first 20,000 characters, each once, the most frequent first. */
export function weekdaysIn(text: string, language: Language): readonly NamedWeekday[] {
  const counts = new Map<number, { word: string; count: number }>()
  for (const [word] of text.slice(0, readAtMost).matchAll(/\p{L}+/gu)) {
    const weekday = names[language].indexOf(word.toLowerCase()) + 1
    if (weekday === 0) continue
    const before = counts.get(weekday)
    counts.set(weekday, { word: before?.word ?? word, count: (before?.count ?? 0) + 1 })
  }
  return [...counts]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([weekday, { word }]) => ({ weekday, word }))
}

/** The weekday of a day counted from 1970-01-01. */
function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

/** `2023-11-01` of a day counted from 1970-01-01. */
function isoOf(days: number): string {
  const { year, month, day } = civilFromDays(days)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** The last `count` days up to `until` that fall on the weekday, the latest first, as ISO days. */
export function lastDaysOn(weekday: number, until: CivilDay, count: number): readonly string[] {
  const today = daysFromCivil(until.year, until.month, until.day)
  const latest = today - ((weekdayOf(today) - weekday + 7) % 7)
  return Array.from({ length: count }, (_, index) => isoOf(latest - 7 * index))
}

/** A day of the year, months and days counted from 1. */
export type DayOfYear = Pick<CivilDay, 'month' | 'day'>

/** Leap days fall on the same weekday every 28 years, and 40 years apart around a century without one. */
const yearsLookedBack = 200

/** The latest `count` years up to `until` in which the day falls on the weekday, or on any when it is null, as ISO days, the latest first. */
export function lastYearsOn(
  weekday: number | null,
  { month, day }: DayOfYear,
  until: CivilDay,
  count: number,
): readonly string[] {
  const today = daysFromCivil(until.year, until.month, until.day)
  const found: string[] = []
  for (let year = until.year; found.length < count && year > until.year - yearsLookedBack; year--) {
    const days = daysFromCivil(year, month, day)
    const isInYear = civilFromDays(days).day === day
    if (isInYear && days <= today && (weekday === null || weekdayOf(days) === weekday)) found.push(isoOf(days))
  }
  return found
}

/** The day of a hint such as `XXXX-11-01`; null for anything else. */
export function dayOfHint(hint: string): DayOfYear | null {
  const match = /^XXXX-(\d\d)-(\d\d)$/.exec(hint)
  return match === null ? null : { month: Number(match[1]), day: Number(match[2]) }
}

/** The parts of an ISO day; null for anything else. */
export function civilDayOf(iso: string): CivilDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

/** The one of the named weekdays that an ISO day falls on; null when it falls on none of them. */
export function namedWeekdayOf(iso: string, named: readonly NamedWeekday[]): NamedWeekday | null {
  const day = civilDayOf(iso)
  if (day === null) return null
  const weekday = weekdayOf(daysFromCivil(day.year, day.month, day.day))
  return named.find((one) => one.weekday === weekday) ?? null
}
