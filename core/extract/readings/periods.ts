/** Months, years, decades, centuries, and periods counted from publication (`last year`) or from a date spoken of. */
import { civil, isoDay, isoYear } from '../calendar.ts'
import type { Reading, Slots, Surroundings } from '../types.ts'
import { chooseMonthYear } from './choose.ts'
import { fullYear, toldTense } from './days.ts'
import {
  centurySpan,
  dated,
  decadeSpan,
  monthSpan,
  numberIn,
  partOf,
  publication,
  quarterSpan,
  type Span,
  weekendSpan,
  weekSpan,
  wordIn,
  yearSpan,
} from './make.ts'

/** `novembre 2023`, `début mars`, `en janvier`, `last September`. */
export function month(slots: Slots, around: Surroundings): Reading | null {
  const stated = fullYear(slots, around)
  const number = numberIn(slots, 'month', 1)
  const part = wordIn(slots, 'part')
  if (stated !== null) return dated(partOf(monthSpan(stated, number), part), null, { key: 'stated' })
  const mentioned = wordIn(slots, 'elliptical') === '' ? null : yearBeside(around)
  if (mentioned !== null)
    return dated(partOf(monthSpan(mentioned, number), part), isoYear(mentioned), { key: 'yearSpokenOf' })
  const year = chooseMonthYear(number, numberIn(slots, 'shift', null), around)
  const span = monthSpan(year, number)
  const key =
    span.last < around.published ? 'monthBefore' : span.first > around.published ? 'monthAfter' : 'monthOfPublication'
  return dated(partOf(span, part), publication(around), { key, details: { tense: toldTense(slots, around) } })
}

/** Gives the year named just before, for the months in brackets after it: `en 97 (en janvier rue Saint-Dizier, en octobre ...)`. */
function yearBeside(around: Surroundings): number | null {
  const { inSentence } = around
  if (!inSentence || inSentence.first === null) return null
  const opened = around.tokens[around.from - 2]?.lower === '(' || around.tokens[around.from - 1]?.lower === '('
  return (opened && inSentence.value.length === 4) || inSentence.reason.key === 'yearSpokenOf'
    ? civil(inSentence.first).year
    : null
}

/** `the last week of March`, `la première semaine de mai 2012`: the week that holds most of those seven days. */
export function weekOfMonth(slots: Slots, around: Surroundings): Reading | null {
  const number = numberIn(slots, 'month', 1)
  const year = fullYear(slots, around) ?? chooseMonthYear(number, null, around)
  const span = monthSpan(year, number)
  const ordinal = numberIn(slots, 'ordinal', 1)
  const day = slots.has('last') ? span.last - 3 : span.first + 3 + 7 * (ordinal - 1)
  if (day > span.last) return null
  return dated(weekSpan(day), publication(around), { key: 'weekOfMonth' })
}

/** `fiscal 2015`: a year of accounts, which begins in a month of its own. */
export function fiscalYear(slots: Slots): Reading {
  const year = numberIn(slots, 'year', 0)
  const span = { ...yearSpan(year), value: `FY${isoYear(year)}`, edtf: `${isoYear(year)}~` }
  return dated(span, null, { key: 'fiscal' })
}

/** `1975`, `fin 2014`, `mid-2011`, `97`. */
export function year(slots: Slots, around: Surroundings): Reading | null {
  const stated = fullYear(slots, around)
  return stated === null ? null : dated(partOf(yearSpan(stated), wordIn(slots, 'part')), null, { key: 'stated' })
}

/** Gives the period of a unit so many before or after the one that holds a day; null for a unit without periods. */
export function shifted(unit: string, from: number, shift: number): Span | null {
  const { year: ofYear, month: ofMonth } = civil(from)
  if (unit === 'Y') return yearSpan(ofYear + shift)
  if (unit === 'M') return monthSpan(ofYear, ofMonth + shift)
  if (unit === 'W') return weekSpan(from + 7 * shift)
  if (unit === 'Q') return quarterSpan(ofYear, Math.ceil(ofMonth / 3) + shift)
  if (unit === 'D')
    return { value: isoDay(from + shift), edtf: isoDay(from + shift), first: from + shift, last: from + shift }
  if (unit === 'CE') return centurySpan(Math.floor(ofYear / 100) + 1 + shift)
  return null
}

/** `l'an dernier`, `cette semaine`, `le mois prochain`, `the end of this year`: counted from publication. */
export function relativePeriod(slots: Slots, around: Surroundings): Reading | null {
  const shift = numberIn(slots, 'shift', 0)
  const unit = wordIn(slots, 'unit')
  const weekend = unit === 'WE'
  const span = weekend ? weekend7(shift, around) : shifted(unit, around.published, shift)
  if (!span) return null
  const key = shift === 0 ? 'unitOfPublication' : shift < 0 ? 'unitBefore' : 'unitAfter'
  return dated(partOf(span, wordIn(slots, 'part')), publication(around), { key, details: { unit } })
}

function weekend7(shift: number, around: Surroundings): Span {
  const current = weekendSpan(around.published)
  if (shift !== 0) return weekendSpan(around.published + 7 * shift)
  if (current.first > around.published && around.tense() === 'past') return weekendSpan(around.published - 7)
  return current
}

/** `l'année précédente`, `the following month`: counted from the date last spoken of, or from publication. */
export function periodFromReference(slots: Slots, around: Surroundings): Reading | null {
  const from = around.reference?.first ?? around.published
  const unit = wordIn(slots, 'unit')
  const span = shifted(unit, from, numberIn(slots, 'referenceOffset', 0))
  if (!span) return null
  const reason = { key: numberIn(slots, 'referenceOffset', 0) < 0 ? 'unitBefore' : 'unitAfter', details: { unit } }
  return dated(partOf(span, wordIn(slots, 'part')), around.reference?.edtf ?? publication(around), reason)
}

/** `les années 60`, `the 1980s`, `the 70s`. The TIMEX3 value of a decade is `196X` in French corpora, `196` in English ones. */
export function decade(slots: Slots, around: Surroundings): Reading | null {
  const written = numberIn(slots, 'decade', -1)
  if (written < 0 || written % 10 !== 0 || (written > 90 && written < 1000) || written > 2190) return null
  const start = written >= 100 ? written : written + (written <= 20 ? 2000 : 1900)
  const text = isoYear(start).slice(0, -1)
  const span = decadeSpan(start, around.language === 'fr' ? `${text}X` : text)
  return dated(partOf(span, wordIn(slots, 'part')), null, { key: 'stated' })
}

/** `le XIXe siècle`, `the 12th century`. */
export function century(slots: Slots): Reading | null {
  const number = numberIn(slots, 'century', 0)
  if (number < 1 || number > 30) return null
  return dated(partOf(centurySpan(number), wordIn(slots, 'part')), null, { key: 'stated' })
}

/** `2002/2003`, `2012-13`: two years that a season or a school year spans. */
export function yearPair(slots: Slots): Reading | null {
  const [first = 0, second = 0] = wordIn(slots, 'yearPair').split('/').map(Number)
  const last = second < 100 ? Math.floor(first / 100) * 100 + second : second
  if (last !== first + 1) return null
  const span = { ...yearSpan(first), edtf: `${isoYear(first)}/${isoYear(last)}`, last: yearSpan(last).last }
  return dated(span, null, { key: 'stated' })
}

/** `2008-09`: two years where the second follows the first, else the month of a year. */
export function yearAndTwoDigits(slots: Slots): Reading | null {
  const [first, second] = [numberIn(slots, 'year', 0), numberIn(slots, 'shortYear', 0)]
  if ((first + 1) % 100 === second) return yearPair(new Map([['yearPair', `${first}/${second}`]]))
  return second >= 1 && second <= 12 ? dated(monthSpan(first, second), null, { key: 'stated' }) : null
}
