/** The words of the dispatch that the sample's claims rest on, in French as it was written; nothing more of it is kept. */

export const quotes = {
  visit: 'se rendra en Corée du Sud les 8 et 9 novembre',
  announcement: 'a annoncé mercredi le gouvernement sud-coréen',
  firstVisit: "la première d'un secrétaire d'État américain depuis deux ans et demi",
  condemnation: "ont récemment condamné la fourniture d'armes",
  denial: "ont démenti les allégations de ventes d'armes",
} as const

export type QuoteName = keyof typeof quotes

const separator = ' […] '

/** The quotes in the order of the dispatch, with the gaps between them marked: the text that the sample's source keeps. */
export const quotedText = Object.values(quotes).join(separator)

/** Where a quote stands in `quotedText`: UTF-16 code units, end exclusive. */
export function quotePlace(name: QuoteName): { readonly quoteStart: number; readonly quoteEnd: number } {
  const quoteStart = quotedText.indexOf(quotes[name])
  return { quoteStart, quoteEnd: quoteStart + quotes[name].length }
}
