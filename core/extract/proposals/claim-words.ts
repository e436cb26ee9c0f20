/** What a language brings to finding who claims something, whom a sentence names and where. */
import type { Stance } from '../../model/event.ts'
import type { Token } from '../types.ts'
import type { PlaceWords } from './place-words.ts'
import type { TitleWords } from './title-words.ts'

export interface ClaimWords {
  readonly verbs: ReadonlyMap<string, Stance>
  readonly auxiliaries: ReadonlySet<string>
  /** Words before a participle that make the subject the one it is done to. */
  readonly passive: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly joiners: ReadonlySet<string>
  /** Small words that may stand inside a name: `Corée du Sud`. */
  readonly inner: ReadonlySet<string>
  readonly noSubject: RegExp
  readonly stop: RegExp
  /** What stands before the name of a person, with or without a stop: `M. Delorme`. */
  readonly honorifics: RegExp
  /** Words that open a clause after the main one, with a subject of its own: `resigned after a report accused her`. */
  readonly subordinators: RegExp
  /** Words that go on with the subject: `met on Monday and said`. */
  readonly coordinators: RegExp
  readonly places: PlaceWords
  /** Auxiliaries and verbs of one speaker only: `a annoncé`. */
  readonly singular: ReadonlySet<string>
  /** Verbs of saying that, without an auxiliary, one speaker has, and auxiliaries and verbs that several have. */
  readonly singularVerb: RegExp
  readonly plurals: RegExp
  /** Small words before a verb that are no part of who speaks: `la compagnie l'a dénoncé`. */
  readonly clitics: ReadonlySet<string>
  /** Nouns for those who speak without a name: `le porte-parole`, `officials`. */
  readonly speakers: RegExp
  readonly negations: ReadonlySet<string>
  /** Words in small letters that end a name: `Cour suprême`; null where names have none. */
  readonly epithets: RegExp | null
  readonly noName: RegExp
  /** Words written with a capital that name nobody by themselves: `Etat`, `Cour`. */
  readonly general: RegExp
  readonly dates: RegExp
  /** Small words left hanging when a date is taken out of a title. */
  readonly dateLead: RegExp
  readonly titles: TitleWords
  readonly said: Readonly<Record<Stance, string>>
}

/** A sentence with its tokens; offsets of the tokens are those of the whole text. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}

export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text[0] !== token.lower[0]
}
