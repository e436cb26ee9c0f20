/** Quarters and halves of years, and the same time of another year. */
import { civil } from '../calendar.ts'
import type { Reading, Reason, Slots, Surroundings } from '../types.ts'
import { fullYear } from './days.ts'
import { dated, halfSpan, monthSpan, numberIn, publication, quarterSpan, weekSpan, wordIn, yearSpan } from './make.ts'
import { shifted } from './periods.ts'

const sameUnits: Readonly<Record<string, string>> = {
  month: 'M',
  quarter: 'Q',
  week: 'W',
  mois: 'M',
  trimestre: 'Q',
  semaine: 'W',
}

/** `le même mois`, `the same period of last year`: the date last spoken of, in the year named. */
export function sameInYear(slots: Slots, around: Surroundings): Reading | null {
  const { reference } = around
  const target = civil(around.published).year + numberIn(slots, 'shift', -1)
  const year = fullYear(slots, around) ?? target
  const first = reference?.first ?? around.published
  const words = around.tokens.slice(around.from, around.to)
  const named = words.map((token) => sameUnits[token.lower] ?? '').find((unit) => unit !== '')
  const span = spanInYear(named ?? unitOfValue(reference?.value ?? ''), year, first)
  return dated(span, publication(around), { key: 'sameInYear' }, { refers: false })
}

function unitOfValue(value: string): string {
  if (/^\d{4}-Q\d$/.test(value)) return 'Q'
  return /^\d{4}-\d{2}$/.test(value) ? 'M' : 'Y'
}

function spanInYear(unit: string, year: number, day: number) {
  const { month } = civil(day)
  if (unit === 'Q') return quarterSpan(year, Math.ceil(month / 3))
  if (unit === 'M') return monthSpan(year, month)
  return unit === 'W' ? weekSpan(day - 364 * (civil(day).year - year)) : yearSpan(year)
}

/** `the quarter`, `the entire year`: that of the date last spoken of where it is one, else the last or the running one. */
export function spokenPeriod(slots: Slots, around: Surroundings): Reading | null {
  const unit = wordIn(slots, 'unit')
  const reference = around.inSentence ?? around.reference
  const near = reference !== null && reference === around.inSentence && unit === 'Y'
  const spoken = reference !== null && reference.first !== null && (near || unitOfValue(reference.value) === unit)
  const shift = numberIn(slots, 'shift', unit === 'Q' && !spoken ? -1 : 0)
  const span = shifted(unit, spoken ? (reference?.first ?? around.published) : around.published, shift)
  if (!span) return null
  const anchor = spoken ? (reference?.edtf ?? null) : publication(around)
  return dated(span, anchor, {
    key: spoken ? 'samePeriod' : shift < 0 ? 'unitBefore' : 'unitOfPublication',
    details: { unit },
  })
}

/** `the October-December quarter`: named by its first and last month; only calendar quarters are read. */
export function quarterByMonths(slots: Slots, around: Surroundings): Reading | null {
  const [first, last] = [numberIn(slots, 'month', 0), numberIn(slots, 'other', 0)]
  if (first % 3 !== 1 || last !== first + 2) return null
  return quarter(new Map([['ordinal', (first + 2) / 3]]), around)
}

/** Gives why a year is meant that the words name (`in 2015`) or count from publication (`of last year`). */
function yearReason(slots: Slots, around: Surroundings): readonly [string | null, Reason] {
  return slots.has('yearShift') ? [publication(around), { key: 'yearCounted' }] : [null, { key: 'stated' }]
}

/** `au troisième trimestre`, `the fourth quarter of 2005`, `the last quarter`. */
export function quarter(slots: Slots, around: Surroundings): Reading | null {
  const number = numberIn(slots, 'ordinal', 1)
  if (number > 4) return null
  const stated = fullYear(slots, around)
  if (stated !== null) return dated(quarterSpan(stated, number), ...yearReason(slots, around))
  const { year: current } = civil(around.published)
  const span = quarterSpan(current, number)
  const future = around.tense() === 'future'
  const started = span.first <= around.published
  const chosen = future
    ? span.last < around.published
      ? current + 1
      : current
    : started || around.published - quarterSpan(current - 1, number).last > 183
      ? current
      : current - 1
  return dated(quarterSpan(chosen, number), publication(around), {
    key: chosen < current || started ? 'quarterBefore' : 'quarterAfter',
  })
}

/** `le premier semestre 2024`, `the first half of the year`. */
export function half(slots: Slots, around: Surroundings): Reading | null {
  const number = numberIn(slots, 'ordinal', 1)
  if (number > 2) return null
  const stated = fullYear(slots, around)
  if (stated !== null) return dated(halfSpan(stated, number), ...yearReason(slots, around))
  const current = civil(around.published).year
  const span = halfSpan(current, number)
  const chosen = span.first > around.published && around.tense() !== 'future' ? current - 1 : current
  return dated(halfSpan(chosen, number), publication(around), { key: 'quarterBefore' })
}
