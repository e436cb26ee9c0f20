/** The shapes of the reading of dates in text: tokens, rules, readings, findings. */
import type { Language } from '../date/index.ts'

export type { Language }

/** What a word or number may be to a rule: `month` 11, `weekday` 3, `unit` `Y`. */
export interface Tag {
  readonly class: string
  readonly value: string | number
}

/** A word, a number or a mark, with its place in the text in UTF-16 code units, end exclusive. */
export interface Token {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Lower case, with a straight apostrophe. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly tags: readonly Tag[]
}

export type Slots = ReadonlyMap<string, string | number>

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** Where a clause stands to its publication: what its verb says. */
export type Tense = 'past' | 'future' | 'none'

/** Why a date is what it is: a key to its sentence in both languages, with what the sentence names. */
export interface Reason {
  readonly key: string
  /** Already in words or digits that need no language: a count, a name of a unit. */
  readonly details?: Readonly<Record<string, string | number>>
}

/** What a rule makes of its words. */
export interface Reading {
  readonly type: TimexType
  readonly value: string
  readonly edtf: string | null
  /** What it was counted from, EDTF. */
  readonly anchor: string | null
  readonly reason: Reason
  readonly fact: boolean
  /** First and last day where they are known, for order, ranges and anaphora. */
  readonly first: number | null
  readonly last: number | null
  /** Whether later words (the next day) may be counted from it. */
  readonly refers: boolean
}

/** What a rule may know beside its own words. */
export interface Surroundings {
  /** Day of publication. */
  readonly published: number
  readonly language: Language
  readonly tokens: readonly Token[]
  /** Indices of the first token of the span and of the one after its last. */
  readonly from: number
  readonly to: number
  /** The number of the sentence of a token. */
  readonly sentenceOf: (index: number) => number
  /** The tense of the clause, asked only where it matters. */
  readonly tense: () => Tense
  /** The same, and where the clause says nothing what the text as a whole leans to. */
  readonly lean: () => Tense
  /** The day last spoken of, for `the next day`; null before the first. */
  readonly reference: Reading | null
  /** The last reference that is a single day. */
  readonly dayReference: Reading | null
  /** The date of the event last spoken of: as above, but not the day on which somebody said so. */
  readonly eventReference: Reading | null
  /** The same, of this sentence alone. */
  readonly inSentence: Reading | null
}

export type Reader = (slots: Slots, around: Surroundings) => Reading | null

/** A named rule: a pattern of words and classes, and what it means. */
export interface Rule {
  readonly name: string
  readonly pattern: string
  readonly read: Reader
}

/** A dated statement found in a text. */
export interface Finding {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly type: TimexType
  readonly value: string
  readonly edtf: string | null
  readonly fact: boolean
  readonly anchor: string | null
  readonly rule: string
  /** Why the date is what it is; put into words when it is asked for. */
  readonly words: { readonly en: string; readonly fr: string }
  readonly sentence: readonly [number, number]
  /** The whole range or list where the date is one end of it: `les 8 et 9 novembre`. */
  readonly whole: readonly [number, number]
}

/** What a language brings: its words, its rules, its tenses. */
export interface LanguageTables {
  readonly language: Language
  readonly lexicon: ReadonlyMap<string, readonly Tag[]>
  readonly rules: readonly Rule[]
  readonly tenseOf: (tokens: readonly Token[], index: number) => Tense | null
  readonly join: JoinWords
  /** Words before a date that make it a deadline or an approximation. */
  readonly before: ReadonlyMap<string, 'deadline' | 'until' | 'approximate' | 'since' | 'from'>
  /** Words that may stand between those and the date. */
  readonly skipBefore: ReadonlySet<string>
}

interface JoinWords {
  readonly between: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
}

/** What a language brings to the sentence that says why. */
export interface ReasonWords {
  readonly quote: (words: string) => string
  readonly templates: Readonly<Record<string, string>>
  /** What the tense of the clause adds to the sentence. */
  readonly because: Readonly<Record<Tense, string>>
  readonly weekdays: readonly string[]
  readonly numbers: readonly string[]
  /** Singular and plural. */
  readonly units: Readonly<Record<string, readonly [string, string]>>
  readonly half: (count: string, unit: readonly [string, string]) => string
}
