/** Text as it is compared and sorted: without case, accents or doubled spaces, the same in every language. */

/** Folded form of a text; folding twice changes nothing more. */
export function foldText(text: string): string {
  // Most texts of a large import need no more than this.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim()
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return folded
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
