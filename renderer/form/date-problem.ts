/** Why a typed date was not read, in the words that every date field has for it. */
import {
  dateBounds,
  dateInWords,
  dayMilliseconds,
  parseEdtf,
  type ReadingFailure,
  weekdayOf,
} from '../../core/date/index.ts'
import type { Language } from '../../core/date/types.ts'
import type { Words } from '../words/use-words.ts'

/** A day, EDTF, in words. */
function dayInWords(edtf: string, language: Language): string {
  const day = parseEdtf(edtf)
  return day.ok ? dateInWords(day.date, language) : edtf
}

function weekdayOfDay(edtf: string): number {
  const day = parseEdtf(edtf)
  return weekdayOf(day.ok ? (dateBounds(day.date).earliestStart ?? 0) / dayMilliseconds : 0)
}

/** The two readings of a day in figures, each as words and as the whole text with these words in its place. */
export function eitherReading(text: string, { code, meant, position }: ReadingFailure, language: Language) {
  if (code !== 'date_order_unclear' || meant === undefined) return []
  return meant.days.map((edtf) => {
    const words = dayInWords(edtf, language)
    return { words, text: `${text.slice(0, meant.from)}${words}${text.slice(position)}` }
  })
}

/** Why a date was not read, and how far the reading came or what is meant instead. */
export function dateProblemInWords(words: Words, reading: ReadingFailure, language: Language): string {
  const read = reading.read.trim()
  const [first = '', second = ''] = (reading.meant?.days ?? []).map((edtf) => dayInWords(edtf, language))
  switch (reading.code) {
    case 'date_not_in_calendar':
      return words('form.date-no-such-day', { read })
    case 'date_weekday_wrong':
      return words('form.date-weekday', { date: first, weekday: weekdayOfDay(reading.meant?.days[0] ?? '') })
    case 'date_order_unclear':
      return words('form.date-either', { first, second })
    default: {
      const why = {
        date_unreadable: 'form.date-unread',
        date_out_of_range: 'form.date-out',
        end_before_start: 'form.date-order',
      } as const
      return `${words(why[reading.code])} ${read === '' ? words('form.read-nothing') : words('form.read', { read })}`
    }
  }
}
