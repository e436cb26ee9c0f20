/** What a rule may know beside its own words: the tense of its clause, and the dates spoken of before. */
import type { Automaton } from './automaton.ts'
import { begins, tenseBefore } from './deadline.ts'
import type { PatternMatch } from './pattern.ts'
import { clauseTense } from './tense.ts'
import type { Language, LanguageTables, Reading, Surroundings, Tense, Token } from './types.ts'

/** A reading in its place: token indices of its span, and the rule that made it. */
export interface Placed {
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly reading: Reading
  readonly sentence: number
  /** Tokens of the whole range or list that it closes. */
  readonly wholeFrom: number
}

/** What the reading of a text knows so far. */
export interface ReadingState {
  readonly tables: LanguageTables
  readonly automaton: Automaton
  readonly published: number
  readonly text: string
  readonly tokens: readonly Token[]
  /** For each token the number of its kind to the patterns. */
  readonly kinds: readonly number[]
  /** For each token the number of its sentence. */
  readonly sentences: readonly number[]
  readonly placed: Placed[]
  /** The tense that a token shows, found once. */
  readonly tenseOf: LanguageTables['tenseOf']
  /** What the verbs of the text's beginning lean to, counted when first asked. */
  readonly lean: () => Tense
}

const farthestBack = 40

const reportingVerb =
  /^(?:annoncé|déclaré|indiqué|précisé|dit|affirmé|rapporté|said|announced|told|reported|stated|added)$/

/** The surroundings of one match; each answer is worked out when it is asked for. */
export class Around implements Surroundings {
  readonly from: number
  readonly to: number
  private readonly state: ReadingState
  private readonly sentence: number
  private known: Tense | null = null

  constructor(state: ReadingState, match: PatternMatch) {
    this.state = state
    this.from = match.from
    this.to = match.to
    this.sentence = state.sentences[match.from] ?? 0
  }

  get published(): number {
    return this.state.published
  }

  get language(): Language {
    return this.state.tables.language
  }

  get tokens(): readonly Token[] {
    return this.state.tokens
  }

  sentenceOf(index: number): number {
    return this.state.sentences[index] ?? -1
  }

  tense(): Tense {
    this.known ??= this.findTense()
    return this.known
  }

  lean(): Tense {
    const own = this.tense()
    if (own !== 'none') return own
    return begins(this.tokens, this.from, this.state.tables) ? 'future' : this.state.lean()
  }

  get reference(): Reading | null {
    return this.last(() => true)
  }

  get dayReference(): Reading | null {
    return this.last(({ reading }) => reading.first !== null && reading.first === reading.last)
  }

  get eventReference(): Reading | null {
    return this.last((placed) => !this.isReporting(placed))
  }

  get inSentence(): Reading | null {
    const placed = this.lastPlaced(() => true)
    return placed?.sentence === this.sentence ? placed.reading : null
  }

  private findTense(): Tense {
    const { tables, tenseOf, sentences, tokens } = this.state
    const told = tenseBefore(tokens, this.from, tables)
    if (told) return told
    const found = clauseTense(tokens, this.from, this.to, tenseOf, (index) => sentences[index] !== this.sentence)
    return found === 'past' && begins(tokens, this.from, tables) ? 'none' : found
  }

  private last(wanted: (placed: Placed) => boolean): Reading | null {
    return this.lastPlaced(wanted)?.reading ?? null
  }

  private lastPlaced(wanted: (placed: Placed) => boolean): Placed | null {
    const { placed } = this.state
    for (let index = placed.length - 1; index >= Math.max(0, placed.length - farthestBack); index--) {
      const each = placed[index]
      if (each?.reading.refers && wanted(each)) return each
    }
    return null
  }

  private isReporting(placed: Placed): boolean {
    const { tokens } = this.state
    return [1, 2].some((back) => reportingVerb.test(tokens[placed.from - back]?.lower ?? ''))
  }
}
