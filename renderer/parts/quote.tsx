/** The source's own words, in marks of its own language and in the serif that nothing else uses. */
import { quoted } from '../words/quotation.ts'

interface QuoteProps {
  readonly text: string
  /** Of the source; empty when not known. */
  readonly language: string
}

/** A quote within a line. */
export function Quote({ text, language }: QuoteProps) {
  return (
    <q className="source-words quote" lang={language === '' ? undefined : language}>
      {quoted(text, language)}
    </q>
  )
}
