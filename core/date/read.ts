/** Reads dates as people type them: EDTF, English or French, absolute or relative to a given day. */
import type { CivilDay } from './calendar.ts'
import type { EdtfDate } from './edtf.ts'
import { formatEdtf } from './format.ts'
import { type MeantDays, parseEdtf, type ReadingFailure } from './parse.ts'
import { lexiconEn } from './typed/lexicon-en.ts'
import { lexiconFr } from './typed/lexicon-fr.ts'
import { readStatement } from './typed/read-statement.ts'
import { resolve } from './typed/resolve.ts'
import { peek, readerOn } from './typed/tokens.ts'
import type { Language } from './types.ts'
import { dateInWords } from './words.ts'

export interface ReadingOptions {
  /** The day that `yesterday` and dates without a year are counted from; without it they are refused. */
  readonly today?: CivilDay
}

export type TypedReading = { readonly ok: true; readonly date: EdtfDate; readonly edtf: string } | ReadingFailure

const lexicons = { en: lexiconEn, fr: lexiconFr } as const

/**
 * Reads a typed date: EDTF first, then the words of `language`, then those of the other language.
 * `before X` ends with the day, month or year before X, `after X` starts with the one after it; `on or before X` and
 * `until X` end with X, `since X` starts with it. `8 and 9 November` is a stretch of two days, `8 and 10 November` a set.
 * Figures such as 08/11/2023 follow `language`: day first in French, refused in English when both orders are possible,
 * with both readings. A weekday that the day does not fall on is refused with the day.
 * A refusal has the position (UTF-16) up to which any reading made sense, and the text up to there.
 */
export function readTypedDate(text: string, language: Language, options: ReadingOptions = {}): TypedReading {
  const edtf = readAsEdtf(text)
  if (edtf.ok) return edtf
  const explained = readExplained(text)
  if (explained !== null) return explained
  const words = readWords(text, language, language, options)
  if (words.ok) return words
  const other = readWords(text, language === 'en' ? 'fr' : 'en', language, options)
  if (other.ok) return other
  return [edtf, words, other].reduce((best, failure) => (isBetter(failure, best) ? failure : best))
}

/** The refusal that read further says more; of two that read as far, the one with a reason of its own. */
function isBetter(failure: ReadingFailure, best: ReadingFailure): boolean {
  if (failure.position !== best.position) return failure.position > best.position
  return best.code === 'date_unreadable' && failure.code !== 'date_unreadable'
}

function readAsEdtf(text: string): TypedReading {
  const start = text.length - text.trimStart().length
  const reading = parseEdtf(text.trim())
  if (reading.ok) return { ok: true, date: reading.date, edtf: formatEdtf(reading.date) }
  return failure(text, reading.code, start + reading.position)
}

function failure(text: string, code: ReadingFailure['code'], position: number, meant?: MeantDays): ReadingFailure {
  return { ok: false, code, read: text.slice(0, position), position, ...(meant && { meant }) }
}

/** Words that cannot say a date exactly carry its EDTF in brackets; it counts when the words are the ones it has. */
function readExplained(text: string): TypedReading | null {
  const trimmed = text.trim()
  const open = trimmed.endsWith(')') ? trimmed.lastIndexOf('(') : -1
  if (open === -1) return null
  const reading = parseEdtf(trimmed.slice(open + 1, -1))
  if (!reading.ok) return null
  const isOwn = (['en', 'fr'] as const).some((language) =>
    [true, false].some((weekday) => dateInWords(reading.date, language, { weekday }) === trimmed),
  )
  return isOwn ? { ok: true, date: reading.date, edtf: formatEdtf(reading.date) } : null
}

function readWords(text: string, language: Language, preferred: Language, { today }: ReadingOptions): TypedReading {
  const reader = readerOn(text)
  const statement = readStatement(reader, { lexicon: lexicons[language], preferred, today })
  if (statement === null && reader.unclear !== null) {
    const { from, to, days } = reader.unclear
    return failure(text, 'date_order_unclear', to, { from, days })
  }
  if (statement === null) {
    reader.at = reader.furthest
    return failure(text, 'date_unreadable', peek(reader)?.start ?? text.length)
  }
  const date = resolve(statement, today)
  if ('code' in date) return failure(text, date.code, date.position, date.meant)
  return { ok: true, date, edtf: formatEdtf(date) }
}
