/** What a language brings to making short titles. */

export interface TitleWords {
  /** Words that tie a sentence to the one before it, with the comma after them: `En effet, `. */
  readonly connector: RegExp
  /** How a phrase before the subject begins: `Dans un premier temps, `. */
  readonly adverbial: RegExp
  /** A word that begins what is said: `a annoncé que ...`. */
  readonly thatWord: RegExp
  /** Verbs after which what is said may follow without that word; null where there is none. */
  readonly bareSaying: RegExp | null
  /** What belongs to whoever speaks, at the start of what is said; null where a name does not take its place. */
  readonly speakerOwn: RegExp | null
  /** Conjunctions that a clause before the main one can do without. */
  readonly fronted: RegExp
  /** Pronouns for whoever speaks, at the start of what is said. */
  readonly speakerPronoun: RegExp
  /** Between clauses that stand by themselves. */
  readonly clauseBreak: RegExp
  /** A participle that begins a remark about the name before it: `, décédé le 11 novembre 2004`. */
  readonly participle: RegExp
  /** Small words that must not end a title. */
  readonly dangling: RegExp
  /** Words before which a long title may end. */
  readonly phraseBreak: RegExp
  /** A phrase that names who is the source, however long: `Selon le ministère, `. */
  readonly source: RegExp
  /** A verb at the start of what is left: then the date was its subject, and stays. */
  readonly verbFirst: RegExp
  /** A clause that cannot stand without the one after it. */
  readonly subordinate: RegExp
  /** Remarks that a long title can do without: the part to keep is the first group and the second. */
  readonly remark: RegExp
  /** Before a date: the thing that it dates, of the kind that happens; its name is the first group. */
  readonly eventBefore: RegExp
  /** After a date: the same. */
  readonly eventAfter: RegExp
  /** What compares with another time: `par rapport à l'an dernier`. */
  readonly comparison: RegExp
  /** Participles that describe what a sentence is about, with a date of their own: `built in the 1890s`. */
  readonly describing: RegExp
  /** Words that may follow such a participle, before its date. */
  readonly afterParticiple: RegExp
  /** Words that open a noun with what belongs to it. */
  readonly determiner: RegExp
  /** Gives the auxiliary that makes a clause of a noun and such a participle: `The line` `was` `built`. */
  readonly beforeParticiple: (participle: string, noun: string) => string
  /** Of those participles, the ones that an office may follow: `élu président en 2012`. */
  readonly toOffice: RegExp
  /** Gives whether a participle may describe a noun, given with its article: by gender and number, or by what it is. */
  readonly mayDescribe: (participle: string, noun: string) => boolean
  /** Gives what is denied as a statement, where the language denies in another mood: `nie que la vente ait eu lieu`. */
  readonly indicative: (title: string) => string
}
