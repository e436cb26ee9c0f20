/** How the quote of a claim stands against the text of its source. */
import type { QuoteState } from './event.ts'

interface Quote {
  readonly quote: string
  readonly quoteStart: number | null
  readonly quoteEnd: number | null
}

/** `text` is the source's text, empty or null when there is none to look in. Offsets are UTF-16 code units. */
export function quoteState({ quote, quoteStart, quoteEnd }: Quote, text: string | null): QuoteState {
  if (text === null || text === '' || quote === '') return 'no-text'
  if (quoteStart !== null && quoteEnd !== null && text.slice(quoteStart, quoteEnd) === quote) return 'found'
  return text.includes(quote) ? 'moved' : 'missing'
}
