/** What a language has to name for its dates to be read. */
import { tokensOf } from './tokens.ts'

/** The phrases that reading tells apart; each is listed with all its forms. */
export interface PhraseTexts {
  readonly about: string
  readonly aboutAfter: string
  readonly doubtBefore: string
  readonly doubtAfter: string
  readonly unknown: string
  readonly unknownStart: string
  readonly unknownEnd: string
  readonly atLatest: string
  readonly before: string
  readonly after: string
  readonly until: string
  readonly since: string
  readonly onwards: string
  readonly from: string
  readonly to: string
  readonly between: string
  readonly ongoing: string
  readonly and: string
  readonly or: string
  readonly either: string
  readonly article: string
  readonly of: string
  readonly beforeChrist: string
  readonly afterChrist: string
  readonly ordinal: string
  readonly decadeBefore: string
  readonly decadeAfter: string
  readonly century: string
  readonly millennium: string
  readonly quarter: string
  readonly third: string
  readonly half: string
  readonly northern: string
  readonly southern: string
  readonly aDayIn: string
  readonly aMonthIn: string
  readonly at: string
  readonly hour: string
  readonly minute: string
  readonly second: string
  readonly morning: string
  readonly afternoon: string
  readonly universal: string
  readonly last: string
  readonly next: string
  readonly this: string
  readonly thisAfter: string
  readonly ago: string
  readonly agoBefore: string
  readonly inFuture: string
  readonly partStart: string
  readonly partMid: string
  readonly partEnd: string
  /** What stands between the part and its whole. */
  readonly partOf: string
}

export type PhraseName = keyof PhraseTexts
export type Phrases = readonly (readonly string[])[]

export type CalendarUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

export interface Lexicon {
  readonly months: ReadonlyMap<string, number>
  /** 0 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>
  /** EDTF codes 21 to 24. */
  readonly seasons: ReadonlyMap<string, number>
  readonly numbers: ReadonlyMap<string, number>
  readonly ordinals: readonly { readonly phrases: Phrases; readonly value: number }[]
  readonly units: ReadonlyMap<string, CalendarUnit>
  /** Days from today. */
  readonly nearDays: readonly { readonly phrases: Phrases; readonly days: number }[]
  readonly phrases: Readonly<Record<PhraseName, Phrases>>
}

/** Cuts `a | b c` into phrases of tokens, the longest first. */
export function phrasesOf(text: string): Phrases {
  return text
    .split('|')
    .map((phrase) => tokensOf(phrase.trim()).map((token) => token.text))
    .filter((phrase) => phrase.length > 0)
    .sort((a, b) => b.length - a.length)
}

/** Numbers words: `january jan | february feb` gives 1, 1, 2, 2 when counted from 1. */
export function counted(text: string, from: number): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  text.split('|').forEach((forms, index) => {
    for (const form of forms.trim().split(' ')) words.set(form, from + index)
  })
  return words
}

/** Numbers phrases that may have several words: `first | second seconde` gives 1 and 2. `_` joins the words of one form. */
export function countedPhrases(text: string): Lexicon['ordinals'] {
  return text.split('|').map((forms, index) => ({
    phrases: phrasesOf(forms.trim().replaceAll(' ', ' | ').replaceAll('_', ' ')),
    value: index + 1,
  }))
}

export function namedUnits(units: Readonly<Record<CalendarUnit, string>>): ReadonlyMap<string, CalendarUnit> {
  const words = new Map<string, CalendarUnit>()
  for (const unit of ['day', 'week', 'month', 'year', 'decade', 'century'] as const) {
    for (const form of units[unit].split(' ')) words.set(form, unit)
  }
  return words
}

export function allPhrases(texts: PhraseTexts): Readonly<Record<PhraseName, Phrases>> {
  const entries = Object.entries(texts).map(([name, text]) => [name, phrasesOf(text)] as const)
  return Object.fromEntries(entries) as Record<PhraseName, Phrases>
}
