/** Months, years, seasons, quarters, decades, centuries, and those counted from publication (`last year`). */
import { civil, isoDay, isoYear } from '../calendar.ts'
import type { Reading, Slots, Surroundings } from '../types.ts'
import { chooseMonthYear } from './choose.ts'
import { fullYear, toldTense } from './days.ts'
import {
  centurySpan,
  dated,
  decadeSpan,
  halfSpan,
  monthSpan,
  numberIn,
  partOf,
  publication,
  quarterSpan,
  type Span,
  seasonSpan,
  unanchored,
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

/** `1975`, `fin 2014`, `mid-2011`, `97`. */
export function year(slots: Slots, around: Surroundings): Reading | null {
  const stated = fullYear(slots, around)
  return stated === null ? null : dated(partOf(yearSpan(stated), wordIn(slots, 'part')), null, { key: 'stated' })
}

function shifted(unit: string, from: number, shift: number): Span | null {
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

/** `le même mois`, `the same period of last year`: the date last spoken of, in the year named. */
export function sameInYear(slots: Slots, around: Surroundings): Reading | null {
  const { reference } = around
  const first = reference?.first ?? around.published
  const target = civil(around.published).year + numberIn(slots, 'shift', -1)
  const value = reference?.value ?? ''
  const quarter = /^\d{4}-Q(\d)$/.exec(value)
  const span = quarter
    ? quarterSpan(target, Number(quarter[1]))
    : /^\d{4}-\d{2}$/.test(value)
      ? monthSpan(target, civil(first).month)
      : yearSpan(target)
  return dated(span, publication(around), { key: 'sameInYear' }, { refers: false })
}

/** `l'automne`, `au printemps 2012`, `last summer`. */
export function season(slots: Slots, around: Surroundings): Reading | null {
  const name = wordIn(slots, 'season')
  const stated = fullYear(slots, around)
  const part = wordIn(slots, 'part')
  if (stated !== null) return dated(partOf(seasonSpan(stated, name), part), null, { key: 'stated' })
  const current = civil(around.published).year
  const shift = numberIn(slots, 'shift', null)
  const span = seasonSpan(seasonYear(name, current, shift, around), name)
  const key = span.first > around.published ? 'seasonAfter' : 'seasonBefore'
  return dated(partOf(span, part), publication(around), { key })
}

function seasonYear(name: string, current: number, shift: number | null, around: Surroundings): number {
  const inYear = seasonSpan(current, name)
  if (shift === 0) return current
  const future = shift === null ? around.tense() === 'future' : shift > 0
  if (future)
    return inYear.last >= around.published && (shift === null || inYear.first > around.published)
      ? current
      : current + 1
  const started = inYear.first - 21 <= around.published
  if (shift !== null) return inYear.last < around.published ? current : current - 1
  return started ? current : current - 1
}

/** `au troisième trimestre`, `the fourth quarter of 2005`, `the last quarter`. */
export function quarter(slots: Slots, around: Surroundings): Reading | null {
  const number = numberIn(slots, 'ordinal', 1)
  if (number > 4) return null
  const stated = fullYear(slots, around)
  if (stated !== null) return dated(quarterSpan(stated, number), null, { key: 'stated' })
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
  if (stated !== null) return dated(halfSpan(stated, number), null, { key: 'stated' })
  const current = civil(around.published).year
  const span = halfSpan(current, number)
  const chosen = span.first > around.published && around.tense() !== 'future' ? current - 1 : current
  return dated(halfSpan(chosen, number), publication(around), { key: 'quarterBefore' })
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

/** A recurring or general period that dates nothing: `en été`. */
export function generalSeason(slots: Slots): Reading | null {
  return { type: 'DATE', value: `XXXX-${wordIn(slots, 'season')}`, reason: { key: 'recurring' }, ...unanchored }
}
