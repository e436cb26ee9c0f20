/** Finds the dated statements of a text: tokens, rules, then what stands before a date and between two. */

import { begins, deadline, tenseBefore } from './deadline.ts'
import { englishTables } from './english/tables.ts'
import { explain } from './explain.ts'
import { frenchTables } from './french/tables.ts'
import { type CompiledRule, indexRules, matchAt, type PatternMatch, type RuleIndex } from './pattern.ts'
import { joined } from './ranges.ts'
import { sentenceNumbers, sentenceSpans } from './sentences.ts'
import { clauseTense, leanOf, remembered } from './tense.ts'
import { withTimesOnLaterDays } from './times-of-later-days.ts'
import { tokenize } from './tokenize.ts'
import type { Finding, Language, LanguageTables, Reading, Surroundings, Tense, Token } from './types.ts'

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

interface Prepared {
  readonly tables: LanguageTables
  readonly index: RuleIndex
}

const languages: Readonly<Record<Language, Prepared>> = {
  fr: { tables: frenchTables, index: indexRules(frenchTables.rules) },
  en: { tables: englishTables, index: indexRules(englishTables.rules) },
}

interface State {
  readonly prepared: Prepared
  readonly published: number
  readonly text: string
  readonly tokens: readonly Token[]
  /** For each token the number of its sentence. */
  readonly sentences: readonly number[]
  readonly placed: Placed[]
  /** The tense that a token shows, found once. */
  readonly tenseOf: LanguageTables['tenseOf']
  /** What the verbs of the text's beginning lean to, counted when first asked. */
  readonly lean: () => Tense
}

interface Candidate {
  readonly match: PatternMatch
  readonly compiled: CompiledRule
  readonly reading: Reading
}

type Wanted = 'any' | 'event' | 'day'

function lastReference(state: State, sentence: number | null, wanted: Wanted): Reading | null {
  for (let index = state.placed.length - 1; index >= Math.max(0, state.placed.length - 40); index--) {
    const placed = state.placed[index]
    if (!placed?.reading.refers) continue
    if (sentence !== null && placed.sentence !== sentence) return null
    if (wanted === 'event' && isReporting(state, placed)) continue
    if (wanted === 'day' && (placed.reading.first === null || placed.reading.first !== placed.reading.last)) continue
    return placed.reading
  }
  return null
}

const reportingVerb =
  /^(?:annoncé|déclaré|indiqué|précisé|dit|affirmé|rapporté|said|announced|told|reported|stated|added)$/

function isReporting(state: State, placed: Placed): boolean {
  const words = [1, 2].map((back) => state.tokens[placed.from - back]?.lower ?? '')
  return words.some((word) => reportingVerb.test(word))
}

function surroundings(state: State, match: PatternMatch): Surroundings {
  const { tokens, published, prepared, sentences } = state
  const sentence = sentences[match.from] ?? 0
  const { tables } = prepared
  const isBoundary = (index: number) => sentences[index] !== sentence
  const beginning = begins(tokens, match.from, tables)
  const tense = (): Tense => {
    const told = tenseBefore(tokens, match.from, tables)
    if (told) return told
    const found = clauseTense(tokens, match.from, match.to, state.tenseOf, isBoundary)
    return beginning && found === 'past' ? 'none' : found
  }
  return {
    published,
    language: tables.language,
    tokens,
    from: match.from,
    to: match.to,
    sentenceOf: (index) => sentences[index] ?? -1,
    tense,
    lean: () => {
      const own = tense()
      if (own === 'none' && beginning) return 'future'
      return own === 'none' ? state.lean() : own
    },
    get reference() {
      return lastReference(state, null, 'any')
    },
    get dayReference() {
      return lastReference(state, null, 'day')
    },
    get eventReference() {
      return lastReference(state, null, 'event')
    },
    get inSentence() {
      return lastReference(state, sentence, 'any')
    },
  }
}

const noRules: readonly CompiledRule[] = []

function candidateRules(index: RuleIndex, token: Token): readonly CompiledRule[] {
  const byWord = index.byWord.get(token.lower) ?? noRules
  if (token.tags.length === 0) return byWord
  return [...byWord, ...token.tags.flatMap((tag) => index.byClass.get(tag.class) ?? noRules)]
}

/** The longest match wins, of equals the one whose rule was written first. */
function matchesAt(state: State, at: number): readonly { match: PatternMatch; compiled: CompiledRule }[] {
  const token = state.tokens[at]
  if (!token) return []
  const matches: { match: PatternMatch; compiled: CompiledRule }[] = []
  for (const compiled of candidateRules(state.prepared.index, token)) {
    const match = matchAt(compiled, state.tokens, at)
    if (match && match.to > match.from && state.sentences[at] === state.sentences[match.to - 1])
      matches.push({ match, compiled })
  }
  if (matches.length < 2) return matches
  return matches.sort(
    (a, b) => b.match.to - a.match.to || b.match.reach - a.match.reach || a.compiled.order - b.compiled.order,
  )
}

/** A rule that begins with words around the date gives way to a longer date that begins inside them. */
function readAt(state: State, at: number): Candidate | null {
  let best = readFrom(state, at)
  const last = best?.match.from ?? at
  for (let inside = at + 1; inside <= last; inside++) {
    const other = readFrom(state, inside)
    if (best && other && other.match.to > best.match.to) best = other
  }
  return best
}

function readFrom(state: State, at: number): Candidate | null {
  for (const { match, compiled } of matchesAt(state, at)) {
    const reading = compiled.rule.read(match.slots, surroundings(state, match))
    if (reading) return { match, compiled, reading }
  }
  return null
}

function place(state: State, candidate: Candidate): Placed {
  const { match, compiled, reading } = candidate
  const { tables } = state.prepared
  const changed = deadline(reading, state.tokens, match.from, state.published, tables)
  const sentence = state.sentences[match.from] ?? 0
  const placed = {
    from: match.from,
    to: match.to,
    rule: compiled.rule.name,
    reading: changed,
    sentence,
    wholeFrom: match.from,
  }
  return joined(state.placed, placed, state.tokens, tables)
}

function toFinding(state: State, placed: Placed, spans: readonly (readonly [number, number])[]): Finding {
  const { tokens, text } = state
  const start = tokens[placed.from]?.start ?? 0
  const end = tokens[placed.to - 1]?.end ?? start
  const { type, value, edtf, fact, anchor } = placed.reading
  const wholeStart = tokens[placed.wholeFrom]?.start ?? start
  const sentence = spans[placed.sentence] ?? [start, end]
  const rule = placed.rule
  return {
    start,
    end,
    quote: text.slice(start, end),
    type,
    value,
    edtf,
    fact,
    anchor,
    rule,
    get words() {
      return explain(text.slice(wholeStart, end), placed.reading)
    },
    sentence,
    whole: [wholeStart, end],
  }
}

export interface FindOptions {
  readonly language: Language
  /** Day of publication, in days since 1970-01-01. */
  readonly published: number
}

/** Gives every dated statement of a text in order. Time grows linearly with the text; no text makes it throw. */
export function findDates(text: string, options: FindOptions): Finding[] {
  const prepared = languages[options.language]
  const tokens = tokenize(text, prepared.tables.lexicon)
  const sentences = sentenceNumbers(tokens, text)
  const tenseOf = remembered(prepared.tables.tenseOf)
  const state: State = {
    prepared,
    published: options.published,
    text,
    tokens,
    sentences,
    tenseOf,
    placed: [],
    lean: leanOf(tokens, tenseOf),
  }
  for (let at = 0; at < tokens.length; at++) {
    const candidate = readAt(state, at)
    if (!candidate) continue
    state.placed.push(place(state, candidate))
    at = Math.max(at, candidate.match.to - 1)
  }
  const spans = sentenceSpans(tokens, sentences)
  const placed = withTimesOnLaterDays(state.placed)
  return placed.map((each) => toFinding(state, each, spans))
}
