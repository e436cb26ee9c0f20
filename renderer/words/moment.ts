/** Moments of the history in words: local time, as clocks of the interface's language show it. */
import type { Language } from '../../core/date/types.ts'

const options = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const
const formats = {
  en: new Intl.DateTimeFormat('en-GB', options),
  fr: new Intl.DateTimeFormat('fr', options),
} as const

/** `1 Nov 2023, 16:42` for epoch milliseconds. */
export function momentInWords(at: number, language: Language): string {
  return formats[language].format(at)
}
