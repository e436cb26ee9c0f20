/** Reads one typed point: a day, a month, a year or a coarser stretch, with its time and its qualifiers. */
import type { CivilDay } from '../calendar.ts'
import type { QualifierBits } from '../edtf.ts'
import { twoDigits } from '../edtf.ts'
import { cursorOn } from '../parse-cursor.ts'
import { parsePoint } from '../parse-point.ts'
import type { StretchPart } from '../part-of-stretch.ts'
import type { Language } from '../types.ts'
import { type Draft, dayOf, draftOf, emptyDraft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { readClock } from './read-clock.ts'
import { readNumeric } from './read-numeric.ts'
import { readRelative } from './read-relative.ts'
import { readSeason } from './read-season.ts'
import { readBlock, readYear } from './read-year.ts'
import {
  advance,
  attempt,
  firstOf,
  isAdjacent,
  peek,
  type Reader,
  takeNumber,
  takePhrase,
  takeSign,
  takeWord,
} from './tokens.ts'

/** What reading needs to know beside the text: the words, whose order of day and month holds, and today. */
export interface Setting {
  readonly lexicon: Lexicon
  readonly preferred: Language
  readonly today: CivilDay | undefined
}

/** A point with what is said of it: `about May 2021`, `juin 2004, incertain`, `2004?`. */
export function readPoint(reader: Reader, setting: Setting): Draft | null {
  return attempt(reader, () => {
    const { phrases } = setting.lexicon
    const from = peek(reader)?.start ?? reader.text.length
    const isDoubted = takePhrase(reader, phrases.doubtBefore)
    const direct = readAboutCore(reader, setting)
    const draft = direct ?? (takePhrase(reader, phrases.article) ? readAboutCore(reader, setting) : null)
    if (draft === null) return null
    const bits = (draft.bits | (isDoubted ? 1 : 0)) as QualifierBits
    const whole = withQualifiersAfter(reader, setting, { ...draft, bits })
    return { ...whole, from, to: peek(reader, -1)?.end ?? from }
  })
}

function readAboutCore(reader: Reader, setting: Setting): Draft | null {
  return attempt(reader, () => {
    const { phrases } = setting.lexicon
    const isAbout = takePhrase(reader, phrases.about)
    const direct = readCore(reader, setting)
    const core = direct ?? (takePhrase(reader, phrases.article) ? readCore(reader, setting) : null)
    return core === null ? null : { ...core, bits: isAbout ? 2 : 0 }
  })
}

function withQualifiersAfter(reader: Reader, { lexicon }: Setting, draft: Draft): Draft {
  const { phrases } = lexicon
  let bits = draft.bits
  if (takeSign(reader, '?')) bits |= 1
  else if (takeSign(reader, '~')) bits |= 2
  else if (takeSign(reader, '%')) bits |= 3
  if (takePhrase(reader, phrases.aboutAfter)) bits |= 2
  const isBracketed = attempt(reader, () => takeBracketed(reader, lexicon))
  const isLoose = isBracketed === null && attempt(reader, () => takeLoose(reader, lexicon)) !== null
  if (isBracketed !== null || isLoose) bits |= 1
  return { ...draft, bits: bits as QualifierBits, isDoubtLoose: isLoose }
}

function takeBracketed(reader: Reader, { phrases }: Lexicon): true | null {
  return (takeSign(reader, '(') && takePhrase(reader, phrases.doubtAfter) && takeSign(reader, ')')) || null
}

function takeLoose(reader: Reader, { phrases }: Lexicon): true | null {
  takeSign(reader, ',')
  return takePhrase(reader, phrases.doubtAfter) || null
}

function readCore(reader: Reader, setting: Setting): Draft | null {
  const { lexicon } = setting
  return firstOf(reader, [
    () => readEdtfInside(reader),
    () => readTimeFirst(reader, setting),
    () => readDayWithTime(reader, setting),
    () => readSomeWithin(reader, setting),
    () => readPart(reader, lexicon),
    () => readBlock(reader, lexicon),
    () => readSeason(reader, lexicon),
    () => readMonth(reader, lexicon),
    () => readYearOrNumber(reader, lexicon),
  ])
}

/** EDTF in the middle of a phrase, such as `before 2023-11-08`; a bare year is left to the readers of words. */
function readEdtfInside(reader: Reader): Draft | null {
  const start = peek(reader)?.start
  if (start === undefined) return null
  const cursor = cursorOn(reader.text)
  cursor.at = start
  const point = parsePoint(cursor)
  const next = reader.text[cursor.at] ?? ' '
  if (point === null || /[\p{L}\p{N}:]/u.test(next)) return null
  const length = reader.tokens.slice(reader.at, reader.at + 24).findIndex((token) => token.end === cursor.at) + 1
  const isBareYear = length === 1 && /^\d+$/.test(peek(reader)?.text ?? '')
  if (length === 0 || isBareYear || /^\d+[?~%]$/.test(reader.text.slice(start, cursor.at))) return null
  advance(reader, length)
  return draftOf(point)
}

/** `9:30 on 8 November 2023`, `à 9 h 30, le 8 novembre 2023`, or a time alone, whose day stands elsewhere. */
function readTimeFirst(reader: Reader, setting: Setting): Draft | null {
  const { lexicon } = setting
  takePhrase(reader, lexicon.phrases.at)
  const time = readClock(reader, lexicon)
  if (time === null) return null
  const day = attempt(reader, () => {
    takeSign(reader, ',')
    takePhrase(reader, lexicon.phrases.article)
    return readDay(reader, setting)
  })
  return { ...(day ?? emptyDraft), time }
}

function readDayWithTime(reader: Reader, setting: Setting): Draft | null {
  const day = readDay(reader, setting)
  if (day === null) return null
  const time = attempt(reader, () => {
    takeSign(reader, ',')
    takePhrase(reader, setting.lexicon.phrases.at)
    return readClock(reader, setting.lexicon)
  })
  return time === null ? day : { ...day, time }
}

/** A day in any form: relative, numeric, or in words with or without its weekday and its year. */
function readDay(reader: Reader, { lexicon, preferred, today }: Setting): Draft | null {
  return firstOf(reader, [
    () => readDayInWords(reader, lexicon),
    () => readNumeric(reader, preferred),
    () => {
      const relative = today === undefined ? null : readRelative(reader, lexicon, today)
      return relative === null || 'first' in relative ? null : draftOf(relative)
    },
  ])
}

function readDayInWords(reader: Reader, lexicon: Lexicon): Draft | null {
  const weekday = takeWord(reader, lexicon.weekdays)
  if (weekday !== null) {
    takeSign(reader, ',')
    takePhrase(reader, lexicon.phrases.article)
  }
  const found = firstOf(reader, [() => readDayMonth(reader, lexicon), () => readMonthDay(reader, lexicon)])
  if (found !== null) return { ...found, weekday }
  const number = weekday === null ? null : takeDayNumber(reader, lexicon)
  return number === null ? null : { ...emptyDraft, weekday, number }
}

function takeDayNumber(reader: Reader, { phrases }: Lexicon): number | null {
  const number = takeNumber(reader, 1, 31, 2)
  if (number !== null && isAdjacent(reader, 0)) takePhrase(reader, phrases.ordinal)
  return number
}

function readDayMonth(reader: Reader, lexicon: Lexicon): Draft | null {
  const number = takeDayNumber(reader, lexicon)
  if (number === null) return null
  if (peek(reader)?.text !== ',') takePhrase(reader, lexicon.phrases.of)
  takeSign(reader, '-')
  const month = takeWord(reader, lexicon.months)
  return month === null ? null : withYear(reader, lexicon, { ...emptyDraft, ...dayOf(number), month: twoDigits(month) })
}

function readMonthDay(reader: Reader, lexicon: Lexicon): Draft | null {
  const month = takeWord(reader, lexicon.months)
  const number = month === null ? null : takeDayNumber(reader, lexicon)
  if (month === null || number === null || takeEraAhead(reader, lexicon)) return null
  return withYear(reader, lexicon, { ...emptyDraft, ...dayOf(number), month: twoDigits(month) })
}

/** `March 44 BC` is a month of a year, not the 44th of March. */
function takeEraAhead(reader: Reader, { phrases }: Lexicon): boolean {
  const start = reader.at
  const isEra =
    takePhrase(reader, phrases.beforeChrist) || (takePhrase(reader, phrases.afterChrist) && !isYearAhead(reader))
  reader.at = start
  return isEra
}

function isYearAhead(reader: Reader): boolean {
  return peek(reader)?.kind === 'number'
}

function readMonth(reader: Reader, lexicon: Lexicon): Draft | null {
  const month = takeWord(reader, lexicon.months)
  return month === null ? null : withYear(reader, lexicon, { ...emptyDraft, month: twoDigits(month) })
}

function withYear(reader: Reader, lexicon: Lexicon, draft: Draft): Draft {
  const found = attempt(reader, () => {
    if (!takePhrase(reader, lexicon.phrases.of)) takeSign(reader, '-')
    return readYear(reader, lexicon)
  })
  return found === null ? draft : { ...draft, ...found }
}

/** `a day in 2023`, `un mois des années 1990`: somewhere within a coarser stretch. */
function readSomeWithin(reader: Reader, { lexicon }: Setting): Draft | null {
  const { phrases } = lexicon
  const isDay = takePhrase(reader, phrases.aDayIn)
  if (!isDay && !takePhrase(reader, phrases.aMonthIn)) return null
  const within = firstOf(reader, [
    () => readBlock(reader, lexicon),
    () => readMonth(reader, lexicon),
    () => readYearOrNumber(reader, lexicon),
  ])
  if (within === null || within.year === null || (!isDay && within.month !== null)) return null
  return { ...within, isEraOpen: false, month: within.month ?? 'XX', day: isDay ? 'XX' : null }
}

/** `late 2022`, `mi-mai 2022`, `fin des années 1990`, `the beginning of the 20th century`. */
function readPart(reader: Reader, lexicon: Lexicon): Draft | null {
  const { phrases } = lexicon
  const part = takePart(reader, lexicon)
  if (part === null) return null
  takePhrase(reader, phrases.partOf)
  takePhrase(reader, phrases.article)
  const whole = firstOf(reader, [
    () => readBlock(reader, lexicon),
    () => readSeason(reader, lexicon),
    () => readMonth(reader, lexicon),
    () => readYearOrNumber(reader, lexicon),
  ])
  return whole === null || whole.number !== null ? null : { ...whole, part }
}

function takePart(reader: Reader, { phrases }: Lexicon): StretchPart | null {
  if (takePhrase(reader, phrases.partStart)) return 'start'
  if (takePhrase(reader, phrases.partMid)) return 'mid'
  return takePhrase(reader, phrases.partEnd) ? 'end' : null
}

function readYearOrNumber(reader: Reader, lexicon: Lexicon): Draft | null {
  const found = readYear(reader, lexicon)
  if (found !== null) return { ...emptyDraft, ...found }
  const number = takeDayOrYearNumber(reader, lexicon)
  if (number === null) return null
  const year = attempt(reader, () => (takeSign(reader, ',') ? readYear(reader, lexicon) : null))
  return { ...emptyDraft, number, ...year }
}

function takeDayOrYearNumber(reader: Reader, { phrases }: Lexicon): number | null {
  const number = takeNumber(reader, 1, 99, 2)
  if (number !== null && isAdjacent(reader, 0)) takePhrase(reader, phrases.ordinal)
  return number
}
