/** A source's words between the quotation marks of its own language. */
const noBreak = '\u00a0'

/** The quote in marks; French ones keep their inner no-break spaces. */
export function quoted(quote: string, language: string): string {
  return language.startsWith('fr') ? `«${noBreak}${quote}${noBreak}»` : `“${quote}”`
}
