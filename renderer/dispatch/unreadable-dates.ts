/** Dates that a text states and no calendar has: they are shown as unreadable, never moved to a day that exists. */
import type { Language } from '../../core/date/index.ts'
import { findDates } from '../../core/extract/index.ts'

export interface UnreadableDate {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** Only these numbers can be days that some month lacks, so that only what stands beside one is read. */
const suspicious = /(?<![\p{L}\p{N}.,])(?:29|3[0-9])(?:st|nd|rd|th|er)?(?![\p{L}\p{N}%])/gu
const beside = 40
const mostShown = 200

/** The impossible dates of a text, in order; `published` is the day of publication counted from 1970-01-01. */
export function unreadableDates(text: string, language: Language, published: number): readonly UnreadableDate[] {
  const found: UnreadableDate[] = []
  for (const { index } of text.matchAll(suspicious)) {
    if (found.length >= mostShown) break
    if (index < (found.at(-1)?.end ?? 0)) continue
    const offset = Math.max(0, index - beside)
    for (const finding of findDates(text.slice(offset, index + beside), { language, published })) {
      const [start, end] = [offset + finding.start, offset + finding.end]
      const isDay = finding.edtf === null && finding.type === 'DATE' && start <= index && end > index
      if (isDay) found.push({ start, end, quote: finding.quote })
    }
  }
  return found
}
