/** The words and numbers written along the axis, English and French. */
import { civilFromDays, dayMilliseconds, type Language } from '../date/index.ts'
import type { AxisRange } from './axis-range.ts'
import { type AxisStep, nextStep } from './axis-units.ts'

interface AxisWords {
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  readonly weekdays: readonly string[]
  readonly before: string
  readonly separator: string
  readonly day: (day: number, month: string, year: string) => string
}

const words: Readonly<Record<Language, AxisWords>> = {
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    before: ' BC',
    separator: ',',
    day: (day, month, year) => `${day} ${month} ${year}`,
  },
  fr: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
    before: '\u00a0av.\u00a0J.-C.',
    separator: '\u202f',
    day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  },
}

/** A year as people count it: no year zero, so the astronomical year 0 is 1 BC. Five digits and more are grouped. */
export function yearLabel(year: number, language: Language): string {
  const { before, separator } = words[language]
  const counted = year <= 0 ? 1 - year : year
  const digits = counted >= 10_000 ? String(counted).replace(/\B(?=(\d{3})+$)/g, separator) : String(counted)
  return year <= 0 ? digits + before : digits
}

/** The label of one step in the row of small units: `8`, `Nov`, `2023`, `09:30`. */
export function minorLabel(boundary: number, step: AxisStep, language: Language): string {
  const { year, month, day } = civilFromDays(Math.floor(boundary / dayMilliseconds))
  if (step.unit === 'year') return yearLabel(year, language)
  if (step.unit === 'month') return words[language].shortMonths[month - 1] ?? ''
  return step.unit === 'day' ? String(day) : timeLabel(boundary, step.unit === 'second')
}

/** The label of one step in the row of large units: `8 November 2023`, `November 2023`, `2023`, `1900–1999`; months short on demand. */
export function majorLabel(boundary: number, step: AxisStep, language: Language, isShort: boolean): string {
  const { year, month, day } = civilFromDays(Math.floor(boundary / dayMilliseconds))
  const { months, shortMonths } = words[language]
  const name = (isShort ? shortMonths : months)[month - 1] ?? ''
  if (step.unit === 'day') return words[language].day(day, name, yearLabel(year, language))
  if (step.unit === 'month') return capitalised(`${name} ${yearLabel(year, language)}`, language)
  if (step.count === 1) return yearLabel(year, language)
  return yearsLabel(boundary, step, language)
}

/** A day with its weekday: `Wednesday 1 November`, `mercredi 1er novembre`; with its year where the view has more than one. */
export function dayLabel(instant: number, language: Language, range: AxisRange): string {
  const dayNumber = Math.floor(instant / dayMilliseconds)
  const [first, last] = [range.from, range.to].map((end) => civilFromDays(Math.floor(end / dayMilliseconds)).year)
  const { year, month, day } = civilFromDays(dayNumber)
  const { weekdays, months } = words[language]
  const weekday = weekdays[(((dayNumber + 3) % 7) + 7) % 7] ?? ''
  return `${weekday} ${words[language].day(day, months[month - 1] ?? '', first === last ? '' : yearLabel(year, language)).trim()}`
}

function yearsLabel(boundary: number, step: AxisStep, language: Language): string {
  const first = civilFromDays(boundary / dayMilliseconds).year
  const last = civilFromDays(nextStep(boundary, step) / dayMilliseconds).year - 1
  if (last > 0) return `${yearLabel(first, language)}–${yearLabel(last, language)}`
  const { before } = words[language]
  return `${yearLabel(first, language).slice(0, -before.length)}–${yearLabel(last, language)}`
}

function timeLabel(instant: number, withSeconds: boolean): string {
  const second = Math.floor((instant - Math.floor(instant / dayMilliseconds) * dayMilliseconds) / 1000)
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, ...(withSeconds ? [second % 60] : [])]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

function capitalised(text: string, language: Language): string {
  return language === 'fr' ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
