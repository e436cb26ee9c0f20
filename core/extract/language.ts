/** Guesses whether a text is French or English by its commonest words. */
import type { Language } from '../date/index.ts'

const french: ReadonlySet<string> = new Set([
  'le',
  'la',
  'les',
  'des',
  'du',
  'et',
  'une',
  'un',
  'dans',
  'pour',
  'que',
  'qui',
  'sur',
  'est',
  'au',
  'par',
  'avec',
  'ont',
  'a',
  'de',
])
const english: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'to',
  'in',
  'on',
  'that',
  'for',
  'with',
  'was',
  'is',
  'by',
  'said',
  'from',
  'at',
  'has',
  'a',
  'were',
  'its',
  'an',
])
const readAtMost = 20_000

/** Gives the language of a text from its first 20,000 characters; English when nothing speaks for either. */
export function guessLanguage(text: string): Language {
  let balance = 0
  for (const word of text
    .slice(0, readAtMost)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    if (french.has(word)) balance++
    if (english.has(word)) balance--
  }
  return balance > 0 ? 'fr' : 'en'
}
