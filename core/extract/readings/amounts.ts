/** Amounts of time: plain durations, those counted back or forward from publication, and the last or next so many. */
import { civil, dayNumber, isoDay, isoMonth, isoYear } from '../calendar.ts'
import type { Reading, Slots, Surroundings } from '../types.ts'
import {
  dated,
  daySpan,
  monthSpan,
  numberIn,
  publication,
  type Span,
  unanchored,
  weekSpan,
  wordIn,
  yearSpan,
} from './make.ts'

interface Amount {
  readonly count: number | null
  readonly half: boolean
  readonly unit: string
}

function amountIn(slots: Slots): Amount {
  const unit = wordIn(slots, 'unit')
  const vague = wordIn(slots, 'vague') !== ''
  const count = vague ? null : numberIn(slots, 'number', 1)
  return { count, half: slots.has('half'), unit }
}

const scale: Readonly<Record<string, readonly [string, string, number]>> = {
  S: ['PT', 'S', 1],
  MI: ['PT', 'M', 1],
  H: ['PT', 'H', 1],
  D: ['P', 'D', 1],
  W: ['P', 'W', 1],
  FN: ['P', 'W', 2],
  M: ['P', 'M', 1],
  Q: ['P', 'M', 3],
  H6: ['P', 'M', 6],
  Y: ['P', 'Y', 1],
  DE: ['P', 'Y', 10],
  CE: ['P', 'Y', 100],
}

const halves: Readonly<Record<string, string>> = { H: 'PT30M', D: 'PT12H', Y: 'P6M', DE: 'P5Y', CE: 'P50Y' }

function durationValue(amount: Amount): string {
  const [prefix, letter, factor] = scale[amount.unit] ?? ['P', 'D', 1]
  if (amount.count === null) return amount.unit === 'DE' ? 'PXDE' : `${prefix}X${letter}`
  if (amount.half && amount.count === 0) return halves[amount.unit] ?? 'PT12H'
  if (!amount.half) return `${prefix}${amount.count * factor}${letter}`
  if (amount.unit === 'Y') return `P${amount.count}Y6M`
  if (amount.unit === 'H') return `PT${amount.count}H30M`
  return `${prefix}${(amount.count + 0.5) * factor}${letter}`
}

/** `deux jours`, `30 minutes`, `several weeks`: how long, and no date. */
export function duration(slots: Slots): Reading | null {
  const amount = amountIn(slots)
  if (amount.count !== null && (amount.count < 0 || (amount.count === 0 && !amount.half) || amount.count > 100000))
    return null
  return { type: 'DURATION', value: durationValue(amount), reason: { key: 'duration' }, ...unanchored }
}

function monthsOf(amount: Amount): number | null {
  const factor: Readonly<Record<string, number>> = { M: 1, Q: 3, H6: 6, Y: 12, DE: 120, CE: 1200 }
  const months = factor[amount.unit]
  if (months === undefined || amount.count === null) return null
  return amount.count * months + (amount.half ? months / 2 : 0)
}

function daysOf(amount: Amount): number | null {
  const factor: Readonly<Record<string, number>> = { D: 1, W: 7, FN: 14 }
  const days = factor[amount.unit]
  return days === undefined || amount.count === null
    ? null
    : Math.round((amount.count + (amount.half ? 0.5 : 0)) * days)
}

/** Moves a day by an amount; gives the span at the amount's own precision: years for `20 ans`, months for `deux ans et demi`. */
function moved(amount: Amount, from: number, sign: number, byYear: boolean): Span | null {
  const days = daysOf(amount)
  if (days !== null) return amount.unit === 'W' ? weekAround(from + sign * days) : daySpan(from + sign * days)
  const months = monthsOf(amount)
  if (months === null || months > 60000) return null
  const { year, month } = civil(from)
  if (byYear && months % 12 === 0) return approximately(yearSpan(year + (sign * months) / 12))
  return approximately(monthSpan(year, month + Math.round(sign * months)))
}

function weekAround(day: number): Span {
  const week = weekSpan(day)
  return { ...week, edtf: `${isoDay(day)}~`, first: day, last: day }
}

function approximately(span: Span): Span {
  return { ...span, edtf: `${span.edtf}~` }
}

function counted(key: string, amount: Amount) {
  return { key, details: { count: amount.count ?? 0, unit: amount.unit, half: amount.half ? 1 : 0 } }
}

/** `il y a 20 ans`, `three months ago`; `dans deux semaines`, `in two weeks` with sign 1. */
export function fromNow(sign: 1 | -1) {
  return (slots: Slots, around: Surroundings): Reading | null => {
    const amount = amountIn(slots)
    const key = sign < 0 ? 'countedBack' : 'countedForward'
    const anchor = publication(around)
    if (amount.count === null) {
      const open = { ...unanchored, anchor, edtf: sign < 0 ? `../${anchor}` : null, fact: sign < 0 }
      return {
        ...open,
        type: 'DURATION',
        value: durationValue(amount),
        reason: { key: sign < 0 ? 'someTimeBefore' : 'duration' },
      }
    }
    const span = moved(amount, around.published, sign, true)
    if (span) return dated(span, anchor, counted(key, amount))
    if (amount.unit !== 'H' && amount.unit !== 'MI') return null
    return dated(daySpan(around.published), anchor, counted(key, amount), { type: 'TIME' })
  }
}

/**
 * `depuis deux ans et demi`: the words are a duration, what they date is its start, about so long before publication,
 * or before the event spoken of where the sentence says that it is the first since.
 */
export function since(slots: Slots, around: Surroundings): Reading | null {
  const plain = duration(slots)
  const amount = amountIn(slots)
  if (!plain || amount.count === null) return plain
  const event = firstSince(around)
  const from = event?.first ?? around.published
  const span = moved(amount, from, -1, (monthsOf(amount) ?? 0) >= 120)
  if (!span) return plain
  const edtf = span.edtf.endsWith('~') ? span.edtf : `${span.edtf}~`
  const anchor = event?.edtf ?? publication(around)
  return { ...plain, edtf, anchor, fact: true, reason: counted(event ? 'firstSince' : 'sinceSoLong', amount) }
}

/** Gives the event that a sentence like `This visit is the first in two years` speaks of: the one dated before it. */
function firstSince(around: Surroundings): Reading | null {
  let first = false
  let pointing = false
  for (let index = around.from - 1; index >= Math.max(0, around.from - 25); index--) {
    const word = around.tokens[index]?.lower ?? ''
    if (word === '.' || word === '!' || word === '?') break
    if (/^(premi[eè]re?s?|first)$/.test(word)) first = true
    if (/^(cette|cet|ce|this|it|il|elle)$/.test(word)) pointing = true
  }
  return first && pointing ? around.eventReference : null
}

/** `half a century`, `a quarter-century`. */
export function fractionOfCentury(_slots: Slots, around: Surroundings): Reading {
  const words = around.tokens.slice(around.from, around.to)
  const value = words.some((token) => token.lower === 'half') ? 'P50Y' : 'P25Y'
  return { type: 'DURATION', value, reason: { key: 'duration' }, ...unanchored }
}

/** `several years ago`, `long ago`: before publication, nobody says how long. */
export function pastReference(_slots: Slots, around: Surroundings): Reading {
  const anchor = publication(around)
  const reason = { key: 'someTimeBefore' }
  return { ...unanchored, type: 'DATE', value: 'PAST_REF', edtf: `../${anchor}`, anchor, fact: true, reason }
}

/** `ces trois dernières années`, `the past five years`, `ces derniers mois`: up to publication. */
export function lastMany(slots: Slots, around: Surroundings): Reading | null {
  const amount = amountIn(slots)
  const plain = duration(slots)
  const anchor = publication(around)
  if (!plain) return null
  const many = slots.has('number')
  if (!many || amount.count === null) {
    const value = durationValue({ ...amount, count: null })
    return { ...plain, value, edtf: `../${anchor}`, anchor, fact: true, reason: { key: 'someTimeBefore' } }
  }
  const edtf = edtfOfLast(amount, around.published)
  return edtf === null ? plain : { ...plain, edtf, anchor, fact: true, reason: counted('lastMany', amount) }
}

const stretch = (first: string, last: string) => (first === last ? first : `${first}/${last}`)

function edtfOfLast(amount: Amount, published: number): string | null {
  const count = amount.count ?? 0
  if (count > 2000 || !Number.isInteger(count)) return null
  const { year, month } = civil(published)
  if (amount.unit === 'Y') return stretch(isoYear(year - count), isoYear(year - 1))
  if (amount.unit === 'DE') return `${isoYear(year - 10 * count)}~/${isoYear(year)}`
  if (amount.unit === 'M') return stretch(isoMonth(year, month - count), isoMonth(year, month - 1))
  const days = daysOf(amount)
  if (days !== null) return `${isoDay(published - days)}/${isoDay(published)}`
  return amount.unit === 'H' ? `${isoDay(published - Math.ceil(count / 24))}/${isoDay(published)}` : null
}

/** `les six prochains mois`, `within the next two weeks`: from publication on. */
export function nextMany(slots: Slots, around: Surroundings): Reading | null {
  const amount = amountIn(slots)
  const plain = duration(slots)
  if (!slots.has('number'))
    return {
      type: 'DURATION',
      value: durationValue({ ...amount, count: null }),
      reason: { key: 'duration' },
      ...unanchored,
    }
  if (!plain || amount.count === null) return plain
  const span = moved(amount, around.published, 1, false)
  if (!span) return plain
  const anchor = publication(around)
  const end = span.edtf.endsWith('~') ? span.edtf : `${span.edtf}~`
  return { ...plain, edtf: `${anchor}/${end}`, anchor, fact: true, reason: counted('nextMany', amount) }
}

/** `les 8 premiers mois de l'année`, `the first nine months of 2013`. */
export function firstMonths(slots: Slots, around: Surroundings): Reading | null {
  const count = numberIn(slots, 'number', 0)
  if (count < 1 || count > 12) return null
  const year = numberIn(slots, 'year', civil(around.published).year + numberIn(slots, 'shift', 0))
  const edtf = `${isoMonth(year, 1)}/${isoMonth(year, count)}`
  const anchor = slots.has('year') ? null : publication(around)
  return {
    type: 'DURATION',
    value: `P${count}M`,
    edtf,
    anchor,
    fact: true,
    reason: { key: 'firstMonths', details: { count } },
    first: dayNumber(year, 1, 1),
    last: null,
    refers: false,
  }
}

/** `deux jours plus tard`, `three days later`, `huit mois après`: from the day last spoken of. */
export function fromReferenceBy(sign: 1 | -1) {
  return (slots: Slots, around: Surroundings): Reading | null => {
    const amount = amountIn(slots)
    const from = around.reference?.first ?? null
    const span = from === null ? null : moved(amount, from, sign, true)
    if (amount.unit === 'H' || amount.unit === 'MI' || from === null || !span || amount.count === null)
      return duration(slots)
    return dated(span, around.reference?.edtf ?? null, counted(sign < 0 ? 'countedBack' : 'countedForward', amount))
  }
}

/** `quelques heures plus tôt`: the day last spoken of. */
export function hoursFromReference(slots: Slots, around: Surroundings): Reading | null {
  const { reference } = around
  if (reference?.first === null || reference === null || reference.first !== reference.last) return duration(slots)
  return dated(daySpan(reference.first), reference.edtf, { key: 'sameDay' }, { type: 'TIME' })
}
