/** Puts dates into words that can be read back. */
import type { CivilDay } from './calendar.ts'
import type { EdtfDate, EdtfInterval, EdtfPoint, EdtfSet } from './edtf.ts'
import { qualifierOf } from './edtf.ts'
import { precisionOf } from './extent.ts'
import { formatEdtf } from './format.ts'
import { areConsecutiveDays } from './typed/resolve.ts'
import type { Language } from './types.ts'
import { books } from './words/books.ts'
import { dayNumber, isFullDay, isFullMonth, monthAndYear, nounOf } from './words/noun.ts'
import { firstYearOf, offsetInWords, type Part, type Phrasebook } from './words/phrasebook.ts'

export interface WordsOptions {
  /** Name the weekday before every day of the month. */
  readonly weekday?: boolean
}

/** Words, and whether they say all that the date does. */
interface Words {
  readonly text: string
  readonly isExact: boolean
}

/**
 * The date in words. `readTypedDate` reads them back as the same date; where no words say it exactly (single masked
 * digits, significant digits, parts qualified on their own) its EDTF follows in brackets.
 */
export function dateInWords(date: EdtfDate, language: Language, options: WordsOptions = {}): string {
  const edtf = formatEdtf(date)
  const book = books[language]
  if (edtf === 'XXXX-XX-XX') return book.unknown
  const { text, isExact } = wordsOf(date, book, options.weekday ?? false)
  return isExact ? text : `${text} (${edtf})`
}

/** `3 March`, `1er mars`: a day without its year, months and days counted from 1. */
export function dayOfYearInWords({ month, day }: Pick<CivilDay, 'month' | 'day'>, language: Language): string {
  const book = books[language]
  return `${book.day(day, null)} ${book.month(month)}`
}

function wordsOf(date: EdtfDate, book: Phrasebook, weekday: boolean): Words {
  if (date.kind === 'point') return pointWords(date, book, weekday)
  return date.kind === 'interval' ? intervalWords(date, book, weekday) : setWords(date, book, weekday)
}

/** True when what is said of a point is said of all its parts alike. */
function isEvenlyQualified(point: EdtfPoint): boolean {
  const [year, month, day] = point.qualifiers
  const hasMonth = point.month !== null || point.season !== null
  return (!hasMonth || month === year) && (point.day === null || day === year)
}

function partOf(point: EdtfPoint, book: Phrasebook, weekday: boolean): Part {
  const noun = nounOf(point, book, weekday)
  if (isEvenlyQualified(point)) return { noun, bits: qualifierOf(point) }
  return { noun: { ...noun, text: book.partly(noun.text, qualifierOf(point)), isExact: false }, bits: 0 }
}

function pointWords(point: EdtfPoint, book: Phrasebook, weekday: boolean): Words {
  const part = partOf(point, book, weekday)
  return { text: book.point(part), isExact: part.noun.isExact }
}

function intervalWords({ start, end }: EdtfInterval, book: Phrasebook, weekday: boolean): Words {
  if (start.kind === 'point' && end.kind === 'point') return spanWords(start, end, book, weekday)
  if (start.kind === 'point') return openWords(start, end.kind === 'open' ? book.since : book.unknownEnd, book, weekday)
  if (end.kind === 'point')
    return openWords(end, start.kind === 'open' ? book.atLatest : book.unknownStart, book, weekday)
  return { text: book.unknown, isExact: false }
}

function openWords(point: EdtfPoint, say: (part: Part) => string, book: Phrasebook, weekday: boolean): Words {
  const part = partOf(point, book, weekday)
  return { text: say(part), isExact: part.noun.isExact }
}

function spanWords(start: EdtfPoint, end: EdtfPoint, book: Phrasebook, weekday: boolean): Words {
  const areDays = isFullDay(start) && isFullDay(end) && (qualifierOf(start) | qualifierOf(end)) === 0
  const short = areDays ? (daySpan(start, end, book, weekday) ?? clockSpan(start, end, book, weekday)) : null
  if (short !== null) return { text: short, isExact: true }
  const [first, last] = [partOf(start, book, weekday), partOf(end, book, weekday)]
  return { text: book.span(first, last), isExact: first.noun.isExact && last.noun.isExact }
}

/** `8–9 November 2023`, `30 October – 2 November 2023`: what both days share is said once. */
function daySpan(start: EdtfPoint, end: EdtfPoint, book: Phrasebook, weekday: boolean): string | null {
  if (start.time !== null || end.time !== null) return null
  const last = `${dayNumber(end, book, weekday)} ${monthAndYear(end, book)}`
  const first = dayNumber(start, book, weekday)
  const isSameYear = firstYearOf(start) === firstYearOf(end)
  if (isSameYear && start.month === end.month) return weekday ? `${first} – ${last}` : `${first}–${last}`
  return isSameYear
    ? `${first} ${book.month(Number(start.month))} – ${last}`
    : `${first} ${monthAndYear(start, book)} – ${last}`
}

/** `8 November 2023, 09:30–11:00 (UTC+9)`: two times of one day. */
function clockSpan(start: EdtfPoint, end: EdtfPoint, book: Phrasebook, weekday: boolean): string | null {
  if (start.time === null || end.time === null || start.time.offset !== end.time.offset) return null
  const day = `${dayNumber(start, book, weekday)} ${monthAndYear(start, book)}`
  if (day !== `${dayNumber(end, book, weekday)} ${monthAndYear(end, book)}`) return null
  return `${day}, ${book.clock(start.time)}${book.clockDash}${book.clock(end.time)}${offsetInWords(end.time.offset)}`
}

function setWords(set: EdtfSet, book: Phrasebook, weekday: boolean): Words {
  const points = set.members.filter((member) => member.kind === 'point')
  const parts = points.map((point) => partOf(point, book, weekday))
  const isPlain = points.length === set.members.length && points.length > 1 && !isEraMixed(points)
  if (!isPlain || parts.some(({ noun, bits }) => bits !== 0 || !noun.isExact)) {
    return {
      text: book.choice(
        set.kind,
        set.members.map((member) => wordsOf(member, book, weekday).text),
      ),
      isExact: false,
    }
  }
  const isExact = set.kind === 'oneOf' || !areConsecutiveDays(points)
  const text =
    sharedMonth(set.kind, points, book, weekday) ??
    sharedYear(set.kind, points, book) ??
    book.list(
      set.kind,
      parts.map(({ noun }) => book.inSentence(noun)),
    )
  return { text, isExact }
}

/** A plain year before a year BC would be read as BC too. */
function isEraMixed(points: readonly EdtfPoint[]): boolean {
  const years = points.map(firstYearOf)
  return years.some((year) => year <= 0) && years.some((year) => year > 0)
}

function sharedMonth(kind: EdtfSet['kind'], points: readonly EdtfPoint[], book: Phrasebook, weekday: boolean) {
  const first = points[0]
  if (first === undefined || !points.every((point) => precisionOf(point) === 'day' && isFullDay(point))) return null
  const rest = monthAndYear(first, book)
  if (points.some((point) => monthAndYear(point, book) !== rest)) return null
  return book.listOfDays(
    kind,
    points.map((point) => dayNumber(point, book, weekday)),
    rest,
  )
}

function sharedYear(kind: EdtfSet['kind'], points: readonly EdtfPoint[], book: Phrasebook): string | null {
  const first = points[0]
  if (first === undefined || !points.every(isFullMonth)) return null
  const year = firstYearOf(first)
  if (points.some((point) => firstYearOf(point) !== year)) return null
  const months = points.map((point) => book.month(Number(point.month)))
  return `${book.list(kind, months)} ${book.year(year)}`
}
