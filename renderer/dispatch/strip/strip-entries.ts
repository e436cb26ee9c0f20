/** What the strip is given of each item of a review. */
import { dateInWords, type Language, parseEdtf } from '../../../core/date/index.ts'
import { standing } from '../../../core/model/standing.ts'
import type { ReviewItem } from '../review/review.ts'
import type { StripEntry } from './strip-layout.ts'

const pageSize = 24

/** A date in words, as short as it may be beside an axis that has the years. */
function captionOf(date: string, language: Language): string {
  const reading = parseEdtf(date)
  if (!reading.ok) return date
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date)
  return dateInWords(reading.date, language, { weekday: isDay }).replace(/(\p{L})[ \u00a0]\d{4}$/u, '$1')
}

/** The entries of all items, or of the page of them around the one named; `widthOf` measures a caption in pixels. */
export function stripEntries(
  items: readonly ReviewItem[],
  around: number | null,
  language: Language,
  widthOf: (text: string) => number,
): readonly StripEntry[] {
  const place = items.findIndex(({ key }) => key === around)
  const first = place < 0 ? 0 : Math.floor(place / pageSize) * pageSize
  const shown = around === null ? items : items.slice(first, first + pageSize)
  return shown.map(({ key, draft }, index) => {
    const caption = captionOf(draft.date, language)
    const { shown: status } = standing(draft.status, draft.claims)
    return { key, number: first + index + 1, date: draft.date, status, caption, captionWidth: widthOf(caption) }
  })
}
