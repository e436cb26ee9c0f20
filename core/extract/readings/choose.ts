/** Chooses the year, the week or the turn that a date without one means: by tense, by weekday, by nearness to publication. */
import { civil, dayNumber, isRealDay, weekdayOf } from '../calendar.ts'
import type { Surroundings, Tense } from '../types.ts'

interface Wanted {
  readonly month: number
  readonly day: number
  /** -1 for `last`, 1 for `next`, null where nothing is said. */
  readonly shift: number | null
  readonly weekday: number | null
}

function nearest(candidates: readonly number[], to: number): number | null {
  let best: number | null = null
  for (const candidate of candidates)
    if (best === null || Math.abs(candidate - to) < Math.abs(best - to)) best = candidate
  return best
}

/**
 * Gives the day that a day and month without a year mean. A weekday beside it decides where it can; then `last` and `next`;
 * then the tense; without any of them the nearest to publication. Null where no such day exists.
 */
export function chooseDay(wanted: Wanted, around: Surroundings): number | null {
  const { published } = around
  const year = civil(published).year
  const reach = wanted.weekday === null ? 1 : 6
  const years = Array.from({ length: reach * 2 + 1 }, (_, index) => year - reach + index)
  const days = years
    .filter((candidate) => isRealDay(candidate, wanted.month, wanted.day))
    .map((candidate) => dayNumber(candidate, wanted.month, wanted.day))
  if (wanted.shift !== null && wanted.shift < 0)
    return nearest(
      days.filter((day) => day < published),
      published,
    )
  if (wanted.shift !== null && wanted.shift > 0)
    return nearest(
      days.filter((day) => day > published),
      published,
    )
  if (wanted.weekday !== null) {
    const fitting = nearest(
      days.filter((day) => weekdayOf(day) === wanted.weekday),
      published,
    )
    if (fitting !== null && Math.abs(fitting - published) < 800) return fitting
  }
  const tense = inDateline(around) ? 'none' : around.tense()
  const fitting = nearest(
    days.filter((day) => fits(day - published, tense)),
    published,
  )
  const closest = nearest(days, published)
  if (fitting === null || closest === null) return closest
  return isFarFetched(fitting - published, closest - published) ? closest : fitting
}

/** `PARIS, 3 mars (AFP) -`: such a day is about that of publication, whatever the verb after it. */
function inDateline({ tokens, from, to }: Surroundings): boolean {
  return tokens[from - 1]?.lower === ',' && /^[(–—-]$/.test(tokens[to]?.lower ?? '')
}

/**
 * A day most of a year away is written with its year; where the clause leads to one while the same day of another year is
 * near (`conclu du 3 au 5 novembre`, published on the 1st), the near one is meant.
 */
function isFarFetched(chosen: number, closest: number): boolean {
  if (chosen < 0) return chosen < -270 && closest < 62
  return chosen > 300 && closest >= -10
}

function fits(distance: number, tense: Tense): boolean {
  if (tense === 'past') return distance <= 0
  return tense === 'future' ? distance >= 0 : true
}

/** Gives the year of a month without one: `last` and `next` first, then the tense; without a tense the past. */
export function chooseMonthYear(month: number, shift: number | null, around: Surroundings): number {
  const { year, month: current } = civil(around.published)
  if (shift !== null && shift < 0) return month < current ? year : year - 1
  if (shift !== null && shift > 0) return month > current ? year : year + 1
  const listed = yearInList(month, around)
  if (listed !== null) return listed
  if (isAttribute(around)) return nearestYear(month, year, current)
  if (around.tense() === 'future') return month >= current ? year : year + 1
  return month <= current ? year : year - 1
}

/** `le recensement de mars`: the month belongs to a thing, whatever the verb says of it. */
function isAttribute({ tokens, from }: Surroundings): boolean {
  return /^(?:de|d')$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.lower !== 'mois'
}

/** `mars-avril`, `June and July`: the second of two months follows the first. */
function yearInList(month: number, { tokens, from, inSentence }: Surroundings): number | null {
  if (!/^(?:-|–|et|à|and|to|or|ou)$/.test(tokens[from - 1]?.lower ?? '') || !inSentence) return null
  const listed = tokens[from - 2]?.tags.some((tag) => tag.class === 'month') === true
  if (!listed || inSentence.first === null || !/^\d{4}-\d{2}$/.test(inSentence.value)) return null
  const first = civil(inSentence.first)
  return month > first.month ? first.year : first.year + 1
}

function nearestYear(month: number, year: number, current: number): number {
  if (month - current > 6) return year - 1
  return current - month >= 6 ? year + 1 : year
}

/** Gives the day that a weekday means: back or forward from publication by tense, a week at most. */
export function chooseWeekday(weekday: number, shift: number | null, around: Surroundings): number {
  const { published } = around
  const back = (((weekdayOf(published) - weekday) % 7) + 7) % 7
  const forward = (7 - back) % 7
  if (shift !== null && shift < 0) return published - (back === 0 ? 7 : back)
  if (shift !== null && shift > 0) return published + (forward === 0 ? 7 : forward)
  return around.lean() === 'future' ? published + forward : published - back
}
