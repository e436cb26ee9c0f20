/** Days: absolute, without a year, by weekday, counted from publication or from a day spoken of before. */
import { civil, dayNumber, isoDay, isRealDay, monthLength, parseIsoDay, weekdayOf } from '../calendar.ts'
import type { Reading, Reason, Slots, Surroundings, Tense } from '../types.ts'
import { chooseDay, chooseMonthYear, chooseWeekday } from './choose.ts'
import { dated, daySpan, numberIn, partOf, publication, unanchored, wordIn } from './make.ts'

function unreadable(): Reading {
  return { type: 'DATE', value: 'XXXX-XX-XX', reason: { key: 'impossible' }, ...unanchored }
}

/** Gives the time-of-day form of a day: `2023-11-01TEV` is a TIME, its fact is still the day. */
function withDayPart(reading: Reading, part: string): Reading {
  return part === '' ? reading : { ...reading, type: 'TIME', value: `${reading.value}T${part}` }
}

/** `8 novembre 2023`, `samedi 29 mai`, `le 6 mai dernier`, `May 6`. */
export function dayOfMonth(slots: Slots, around: Surroundings): Reading | null {
  const [day, month] = [numberIn(slots, 'day', 0), numberIn(slots, 'month', 0)]
  const year = fullYear(slots, around)
  const part = wordIn(slots, 'dayPart')
  if (year !== null) {
    if (!isRealDay(year, month, day)) return unreadable()
    return withDayPart(dated(daySpan(dayNumber(year, month, day)), null, { key: 'stated' }), part)
  }
  const shift = numberIn(slots, 'shift', null)
  const wanted = { day, month, shift, weekday: numberIn(slots, 'weekday', null) }
  const chosen = chooseDay(wanted, around)
  if (chosen === null) return isRealDay(2000, month, day) ? null : unreadable()
  const tense = toldTense(slots, around)
  return withDayPart(dated(daySpan(chosen), publication(around), yearReason(chosen - around.published, tense)), part)
}

/** Gives why a day so far from publication is meant: by the tense of its clause, or against it as the nearest. */
function yearReason(distance: number, tense: Tense): Reason {
  if ((distance > 0 && tense === 'past') || (distance < 0 && tense === 'future')) return { key: 'yearNearest' }
  const key = distance < 0 ? 'yearBefore' : distance > 0 ? 'yearAfter' : 'yearSame'
  return { key, details: { tense } }
}

/** Gives the tense that decided, for the sentence that says why; none where the words themselves do (`dernier`). */
export function toldTense(slots: Slots, around: Surroundings): Tense {
  return slots.has('shift') ? 'none' : around.tense()
}

/** Gives the year in the slots: of four digits, of two, or counted from publication (`6 septembre l'an prochain`). */
export function fullYear(slots: Slots, around: Surroundings): number | null {
  const year = numberIn(slots, 'year', null)
  if (year !== null) return year
  const { year: current } = civil(around.published)
  const short = numberIn(slots, 'shortYear', null)
  if (short !== null) return nearCentury(short, current)
  const shift = numberIn(slots, 'yearShift', null)
  return shift === null ? null : current + shift
}

function nearCentury(short: number, current: number): number {
  const year = Math.floor(current / 100) * 100 + short
  return year > current + 20 ? year - 100 : year
}

/** `le 20/12`: a day and a month by their numbers. */
export function slashDate(slots: Slots, around: Surroundings): Reading | null {
  const [day = 0, month = 0] = wordIn(slots, 'slashDate').split('/').map(Number)
  return isRealDay(2000, month, day)
    ? dayOfMonth(
        new Map([
          ['day', day],
          ['month', month],
        ]),
        around,
      )
    : null
}

/** `2023-11-08`. */
export function isoDate(slots: Slots): Reading | null {
  const day = parseIsoDay(wordIn(slots, 'isoDate'))
  return day === null ? unreadable() : dated(daySpan(day), null, { key: 'stated' })
}

/** `12/01/2024`: day first in French; in English month first unless that cannot be. */
export function numericDate(slots: Slots, around: Surroundings): Reading | null {
  const [one = 0, two = 0, written = 0] = wordIn(slots, 'numericDate').split(/[/.]/).map(Number)
  const year = written > 99 ? written : fullYear(new Map([['shortYear', written]]), around)
  if (year === null || year < 1000) return null
  if (/^(?:version|v|python|ios|android)$/.test(around.tokens[around.from - 1]?.lower ?? '')) return null
  const dotted = wordIn(slots, 'numericDate').includes('.')
  if (dotted && written < 100 && !isRealDay(year, two, one)) return null
  const monthFirst = around.language === 'en' && one <= 12 && !wordIn(slots, 'numericDate').includes('.')
  const [day, month] = monthFirst ? [two, one] : [one, two]
  if (!isRealDay(year, month, day))
    return isRealDay(year, day, month)
      ? dated(daySpan(dayNumber(year, day, month)), null, { key: 'stated' })
      : unreadable()
  return dated(daySpan(dayNumber(year, month, day)), null, { key: 'stated' })
}

/** Gives the day just before in a list (`mardi et mercredi`), which comes before it in time too; else no bound. */
function earlierInList({ tokens, from, inSentence }: Surroundings): number {
  const listed =
    /^(?:et|and|puis|then)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens[from - 2]?.tags.some((tag) => tag.class === 'weekday') === true
  return listed ? (inSentence?.first ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY
}

/** `mercredi`, `vendredi dernier`, `lundi prochain`, `Friday morning`. */
export function weekday(slots: Slots, around: Surroundings): Reading | null {
  const shift = numberIn(slots, 'shift', null)
  const chosen = chooseWeekday(numberIn(slots, 'weekday', 1), shift === 0 ? null : shift, around)
  const day = chosen < earlierInList(around) ? chosen + 7 : chosen
  const key = day < around.published ? 'weekdayBefore' : day > around.published ? 'weekdayAfter' : 'weekdaySame'
  const reason = { key, details: { weekday: numberIn(slots, 'weekday', 1), tense: toldTense(slots, around) } }
  return withDayPart(dated(daySpan(day), publication(around), reason), wordIn(slots, 'dayPart'))
}

/** `samedi 16`: the nearest day that is both; where there is none within a year, nothing. */
export function weekdayAndDay(slots: Slots, around: Surroundings): Reading | null {
  const [wanted, day] = [numberIn(slots, 'weekday', 1), numberIn(slots, 'day', 0)]
  const { year, month } = civil(around.published)
  const tense = around.tense()
  let best: number | null = null
  for (let offset = -12; offset <= 12; offset++) {
    const first = dayNumber(year, month + offset, 1)
    const real = civil(first)
    if (!isRealDay(real.year, real.month, day) || weekdayOf(first + day - 1) !== wanted) continue
    const distance = (candidate: number) => {
      const ahead = candidate - around.published
      const against = (tense === 'past' && ahead > 0) || (tense === 'future' && ahead < 0)
      return Math.abs(ahead) + (against ? 60 : 0)
    }
    if (best === null || distance(first + day - 1) < distance(best)) best = first + day - 1
  }
  return best === null ? null : dated(daySpan(best), publication(around), { key: 'weekdayAndDay' })
}

/** `le dimanche suivant`, `the following Tuesday`: the first after the day last spoken of. */
export function weekdayAfterReference(slots: Slots, around: Surroundings): Reading | null {
  const from = referenceDay(around)
  if (from === null) return null
  const ahead = (numberIn(slots, 'weekday', 1) - weekdayOf(from) + 7) % 7 || 7
  return dated(daySpan(from + ahead), isoDay(from), { key: 'daysAfterReference', details: { count: ahead } })
}

/** `the previous Tuesday`: the last before the day spoken of, or before publication. */
export function weekdayBeforeReference(slots: Slots, around: Surroundings): Reading {
  const from = referenceDay(around) ?? around.published
  const back = (weekdayOf(from) - numberIn(slots, 'weekday', 1) + 7) % 7 || 7
  const reason = { key: 'daysBeforeReference', details: { count: back } }
  return withDayPart(dated(daySpan(from - back), isoDay(from), reason), wordIn(slots, 'dayPart'))
}

/** `on the 26th`: of the month spoken of, or the nearest to publication that the clause allows. */
export function dayOfSpokenMonth(slots: Slots, around: Surroundings): Reading | null {
  const day = numberIn(slots, 'day', 0)
  const { reference, published } = around
  const { year, month } = civil(reference?.first ?? published)
  const tense = around.tense()
  const shift =
    reference !== null
      ? 0
      : tense === 'future' && day < civil(published).day
        ? 1
        : tense === 'past' && day > civil(published).day
          ? -1
          : 0
  const { year: realYear, month: realMonth } = civil(dayNumber(year, month + shift, 1))
  if (!isRealDay(realYear, realMonth, day)) return null
  return dated(daySpan(dayNumber(realYear, realMonth, day)), publication(around), { key: 'monthSpokenOf' })
}

/** `lundi de la semaine prochaine`, `Wednesday next week`. */
export function weekdayOfWeek(slots: Slots, around: Surroundings): Reading {
  const monday = around.published - weekdayOf(around.published) + 1 + 7 * numberIn(slots, 'shift', 0)
  const day = monday + numberIn(slots, 'weekday', 1) - 1
  const key = day < around.published ? 'daysBefore' : day > around.published ? 'daysAfter' : 'publicationDay'
  return dated(daySpan(day), publication(around), { key, details: { count: Math.abs(day - around.published) } })
}

/** `le premier mardi de novembre 2016`, `the first Tuesday in October`. */
export function weekdayOfMonth(slots: Slots, around: Surroundings): Reading | null {
  const month = numberIn(slots, 'month', 1)
  const year = fullYear(slots, around) ?? chooseMonthYear(month, null, around)
  const first = dayNumber(year, month, 1)
  const into = (numberIn(slots, 'weekday', 1) - weekdayOf(first) + 7) % 7
  const turn = slots.has('last')
    ? Math.floor((monthLength(year, month) - 1 - into) / 7)
    : numberIn(slots, 'ordinal', 1) - 1
  const day = first + into + 7 * turn
  return civil(day).month === month ? dated(daySpan(day), publication(around), { key: 'weekdayOfMonth' }) : null
}

/** `15` of `July 13-15` and of `from July 13 to 15`: the month is that of the date before it. */
export function dayOfEarlierMonth(slots: Slots, around: Surroundings): Reading | null {
  const from = around.inSentence?.first
  if (from === undefined || from === null || around.inSentence?.type !== 'DATE') return null
  const { year, month } = civil(from)
  const day = numberIn(slots, 'day', 0)
  if (!isRealDay(year, month, day) || dayNumber(year, month, day) <= from) return null
  return dated(daySpan(dayNumber(year, month, day)), around.inSentence.anchor, { key: 'monthOfEarlier' })
}

/** `hier`, `aujourd'hui`, `demain soir`, `tonight`: counted from publication. */
export function fromPublication(slots: Slots, around: Surroundings): Reading | null {
  const offset = numberIn(slots, 'dayOffset', 0)
  const key = offset === 0 ? 'publicationDay' : offset < 0 ? 'daysBefore' : 'daysAfter'
  const reason = { key, details: { count: Math.abs(offset) } }
  const reading = dated(daySpan(around.published + offset), publication(around), reason)
  return withDayPart(reading, wordIn(slots, 'dayPart') || wordIn(slots, 'impliedPart'))
}

/** `le lendemain`, `la veille`, `le même jour`: counted from the day last spoken of. */
export function fromReference(slots: Slots, around: Surroundings): Reading | null {
  const offset = numberIn(slots, 'referenceOffset', 0) * numberIn(slots, 'number', 1)
  const from = referenceDay(around) ?? (slots.has('orPublication') ? around.published : null)
  if (from === null) return { type: 'DATE', value: 'XXXX-XX-XX', reason: { key: 'noReference' }, ...unanchored }
  const key = offset === 0 ? 'sameDay' : offset < 0 ? 'daysBeforeReference' : 'daysAfterReference'
  const reading = dated(daySpan(from + offset), isoDay(from), { key, details: { count: Math.abs(offset) } })
  return withDayPart(reading, wordIn(slots, 'dayPart'))
}

/** Gives the single day last spoken of, or null. */
export function referenceDay(around: Surroundings): number | null {
  return around.dayReference?.first ?? null
}

/** `dans la nuit de mardi à mercredi`: the night that begins on the first of them. */
export function nightBetween(slots: Slots, around: Surroundings): Reading | null {
  const first = chooseWeekday(numberIn(slots, 'weekday', 1), null, around)
  const reason = { key: 'night', details: { weekday: numberIn(slots, 'weekday', 1) } }
  return withDayPart(dated(daySpan(first), publication(around), reason), 'NI')
}

/** `la soirée`, `dans la nuit`, `ce matin-là`: a part of the day last spoken of, or of the day of publication. */
export function dayPartAlone(slots: Slots, around: Surroundings): Reading | null {
  const from = referenceDay(around) ?? around.published
  return withDayPart(dated(daySpan(from), isoDay(from), { key: 'sameDay' }), wordIn(slots, 'dayPart'))
}

/** `les 8` of `les 8 et 9 novembre`, `19` of `du 19 au 23 juillet`: the month is that of the last. */
export function dayOfLaterMonth(slots: Slots, around: Surroundings): Reading | null {
  const last = dayOfMonth(new Map([...slots, ['day', numberIn(slots, 'lastDay', 1)]]), around)
  if (last?.first === null || last?.first === undefined) return null
  const { year, month } = civil(last.first)
  const day = numberIn(slots, 'day', 0)
  if (!isRealDay(year, month, day)) return null
  return dated(daySpan(dayNumber(year, month, day)), last.anchor, { key: 'monthOfLater' })
}

/** Gives a reading of a feast in a year: its day is fixed or counted from Easter by the table. */
export function holiday(dayIn: (year: number) => number, slots: Slots, around: Surroundings): Reading {
  const stated = fullYear(slots, around)
  if (stated !== null) return dated(daySpan(dayIn(stated)), null, { key: 'holiday' })
  const year = civil(around.published).year
  const tense = around.tense()
  const days = [dayIn(year - 1), dayIn(year), dayIn(year + 1)]
  const kept = days.filter((day) =>
    tense === 'past' ? day <= around.published : tense === 'future' ? day >= around.published : true,
  )
  const day = kept.reduce(
    (a, b) => (Math.abs(b - around.published) < Math.abs(a - around.published) ? b : a),
    kept[0] ?? dayIn(year),
  )
  return dated(partOf(daySpan(day), ''), publication(around), { key: 'holiday' })
}
