/** How a source is named in a line. */
import { dateInWords, parseEdtf } from '../../core/date/index.ts'
import type { Language } from '../../core/date/types.ts'

const dayOptions = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
const dayFormats = {
  en: new Intl.DateTimeFormat('en-GB', dayOptions),
  fr: new Intl.DateTimeFormat('fr', dayOptions),
} as const

interface NamedSource {
  readonly headline: string
  readonly agency: string
  readonly place: string
  readonly published: string
}

/** An EDTF value in words, or as it stands when it cannot be read. */
export function edtfInWords(edtf: string, language: Language, options: Parameters<typeof dateInWords>[2] = {}): string {
  const parsed = parseEdtf(edtf)
  return parsed.ok ? dateInWords(parsed.date, language, options) : edtf
}

/** `1 Nov 2023` for a plain day, for places with little room; other dates in their full words. */
function shortDate(edtf: string, language: Language): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf)
  if (day === null) return edtfInWords(edtf, language)
  const [, year, month, date] = day
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date))
  return dayFormats[language].format(at)
}

/** `Reuters, 1 Nov 2023`, for a filter or a claim; empty when nothing is known. */
export function shortSourceName(source: NamedSource, language: Language): string {
  const published = source.published === '' ? '' : shortDate(source.published, language)
  return [source.agency || source.headline, published].filter((part) => part !== '').join(', ')
}

/** `Reuters, Seoul, 1 November 2023`; the headline when neither is known; empty when nothing is. */
export function sourceName(source: NamedSource, language: Language): string {
  const published = source.published === '' ? '' : edtfInWords(source.published, language)
  const named = [source.agency || source.headline, source.place, published].filter((part) => part !== '')
  return named.join(', ')
}
