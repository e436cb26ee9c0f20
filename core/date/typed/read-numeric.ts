/** Reads days in figures: 08/11/2023, 8.11.2023, 2023/11/08. */
import { exactPoint, exactYear, twoDigits } from '../edtf.ts'
import { formatEdtf } from '../format.ts'
import type { Language } from '../types.ts'
import { type Draft, emptyDraft } from './draft.ts'
import { isAdjacent, peek, type Reader, takeNumber, takeSign } from './tokens.ts'

/**
 * A day in figures. In French the day comes first; in English either may, so that a date which could be read both ways
 * is refused, and the reader keeps its two readings for the refusal.
 */
export function readNumeric(reader: Reader, preferred: Language): Draft | null {
  const separator = peek(reader, 1)?.text ?? ''
  if (!'/.-'.includes(separator) || separator === '') return null
  const isYearFirst = peek(reader)?.text.length === 4
  const from = peek(reader)?.start ?? 0
  const first = takeNumber(reader, 1, 9999, 4)
  const second = first === null ? null : takeNext(reader, separator, 2)
  const third = second === null ? null : takeNext(reader, separator, isYearFirst ? 2 : 4)
  if (first === null || second === null || third === null) return null
  if (isYearFirst) return dayDraft(first, second, third)
  if (preferred === 'fr' || first > 12 || first === second) return dayDraft(third, second, first)
  if (second > 12) return dayDraft(third, first, second)
  const days = [exactPoint(third, second, first), exactPoint(third, first, second)].map(formatEdtf)
  reader.unclear ??= { from, to: peek(reader, -1)?.end ?? from, days }
  return null
}

/** The next number after an adjacent separator; a year has exactly four digits. */
function takeNext(reader: Reader, separator: string, digits: 2 | 4): number | null {
  if (!isAdjacent(reader, 0) || !isAdjacent(reader, 1) || !takeSign(reader, separator)) return null
  if (digits === 4 && peek(reader)?.text.length !== 4) return null
  return takeNumber(reader, 1, 9999, digits)
}

function dayDraft(year: number, month: number, day: number): Draft | null {
  if (month > 12 || day > 31) return null
  return { ...emptyDraft, year: exactYear(year), month: twoDigits(month), day: twoDigits(day) }
}
