/** A date field's text: how a kept date is put into it, and how what is typed is read. */
import { type CivilDay, dateInWords, parseEdtf, readTypedDate, type TypedReading } from '../../core/date/index.ts'
import type { Language } from '../../core/date/types.ts'

export type Today = CivilDay

/** EDTF for a date of which nothing is known. */
const unknownDate = 'XXXX-XX-XX'

/** Reads a date field; one left empty says that the date is not known. */
export function readField(text: string, language: Language, today: Today): TypedReading {
  return readTypedDate(text.trim() === '' ? unknownDate : text, language, { today })
}

/** The words of a kept date where they read back to the same, else its EDTF; empty for none. */
export function editableDate(edtf: string, language: Language): string {
  const parsed = parseEdtf(edtf)
  if (edtf === '' || !parsed.ok) return edtf
  const words = dateInWords(parsed.date, language)
  const back = readTypedDate(words, language)
  return back.ok && back.edtf === edtf ? words : edtf
}
