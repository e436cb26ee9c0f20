/** A whole day as a dispatch writes it: with its month in words or in digits, with its year or without. */
import { type CivilDay, daysFromCivil, type Language } from '../date/index.ts'
import { foldText } from '../model/fold.ts'

/** A day that was written; `year` is null where it was left out. UTF-16 offsets, end exclusive. */
export interface WrittenDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly start: number
  readonly end: number
}

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
]
const months = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

const weekdayNames: readonly (readonly string[])[] = [
  ['monday', 'mon', 'lundi'],
  ['tuesday', 'tue', 'tues', 'mardi'],
  ['wednesday', 'wed', 'mercredi'],
  ['thursday', 'thu', 'thurs', 'jeudi'],
  ['friday', 'fri', 'vendredi'],
  ['saturday', 'sat', 'samedi'],
  ['sunday', 'sun', 'dimanche'],
]
const weekdays = new Map(weekdayNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

const word = '[\\p{L}\\p{M}]{3,9}\\.?'
const eitherCase = (text: string) => text.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
const weekdayWord = `(?:${weekdayNames.flat().map(eitherCase).join('|')})\\.?`
const year = '(?<year>\\d{4})'
/** Day and month in words, as a source of regular expressions. */
export const dayInWords = `(?:(?<weekday>${weekdayWord}),?\\s+)?(?:le\\s+)?(?:(?<day>\\d{1,2})(?:er|ER|st|nd|rd|th)?\\s+(?<month>${word})|(?<month2>${word})\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?)(?:,?\\s+${year})?(?![\\p{L}\\d])`

const inWords = new RegExp(dayInWords, 'giu')
const inDigits =
  /(?<!\d)(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>(?<last>\d{4}))(?!\d)/gu

function weekdayOf({ year, month, day }: CivilDay): number {
  return ((((daysFromCivil(year, month, day) + 3) % 7) + 7) % 7) + 1
}

function isReal({ year, month, day }: CivilDay): boolean {
  const next = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1)
  return month >= 1 && month <= 12 && day >= 1 && day <= next - daysFromCivil(year, month, 1)
}

const leapYear = 2000

/** Gives the day of a match of `dayInWords`; null where a word is no month, or the weekday is not that of the day. */
export function dayOfGroups(
  groups: Readonly<Record<string, string | undefined>>,
): Omit<WrittenDay, 'start' | 'end'> | null {
  const name = (text: string | undefined) => foldText((text ?? '').replace('.', ''))
  const month = months.get(name(groups['month'] ?? groups['month2']))
  const day = Number(groups['day'] ?? groups['day2'])
  const stated = groups['year'] === undefined ? null : Number(groups['year'])
  if (month === undefined || !isReal({ year: stated ?? leapYear, month, day })) return null
  const weekday = weekdays.get(name(groups['weekday']))
  if (weekday !== undefined && stated !== null && weekday !== weekdayOf({ year: stated, month, day })) return null
  return { year: stated, month, day }
}

/** The digits of a day; in English those that may be read in both orders say nothing. */
function dayOfDigits(groups: Readonly<Record<string, string | undefined>>, language: Language) {
  if (groups['month'] !== undefined) {
    return { year: Number(groups['year']), month: Number(groups['month']), day: Number(groups['day']) }
  }
  const [first, second, stated] = [Number(groups['first']), Number(groups['second']), Number(groups['last'])]
  if (language === 'fr' || first > 12 || first === second) return { year: stated, month: second, day: first }
  return second > 12 ? { year: stated, month: first, day: second } : null
}

/** Gives the first whole day that is written in a short text, or null. */
export function writtenDayIn(text: string, language: Language): WrittenDay | null {
  let best: WrittenDay | null = null
  const keep = (found: Omit<WrittenDay, 'start' | 'end'> | null, start: number, end: number) => {
    if (found !== null && (best === null || start < best.start)) best = { ...found, start, end }
  }
  for (const match of text.matchAll(inWords)) {
    keep(dayOfGroups(match.groups ?? {}), match.index, match.index + match[0].length)
  }
  for (const match of text.matchAll(inDigits)) {
    const found = dayOfDigits(match.groups ?? {}, language)
    keep(found !== null && isReal(found) ? found : null, match.index, match.index + match[0].length)
  }
  return best
}

const two = (value: number) => String(value).padStart(2, '0')

/** Gives a written day as EDTF: `2023-11-01`, or `XXXX-11-01` without its year. */
export function dayAsEdtf({ year, month, day }: Pick<WrittenDay, 'year' | 'month' | 'day'>): string {
  return `${year === null ? 'XXXX' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
