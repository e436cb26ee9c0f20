/** Finds the dated statements of a text: tokens, rules, then what stands before a date and between two. */

import { Around, type Placed, type ReadingState } from './around.ts'
import { type Automaton, automatonOf } from './automaton.ts'
import { deadline } from './deadline.ts'
import { englishTables } from './english/tables.ts'
import { explain } from './explain.ts'
import { frenchTables } from './french/tables.ts'
import { withMonthsInCountedYears } from './month-of-counted-year.ts'
import { type CompiledRule, matchAt, type PatternMatch } from './pattern.ts'
import { joined } from './ranges.ts'
import { sentenceNumbers, sentenceSpans } from './sentences.ts'
import { leanOf, remembered } from './tense.ts'
import { withTimesOnLaterDays } from './times-of-later-days.ts'
import { tokenize } from './tokenize.ts'
import type { Finding, Language, LanguageTables, Reading } from './types.ts'

interface Prepared {
  readonly tables: LanguageTables
  readonly automaton: Automaton
}

const languages: Readonly<Record<Language, Prepared>> = {
  fr: { tables: frenchTables, automaton: automatonOf(frenchTables.rules) },
  en: { tables: englishTables, automaton: automatonOf(englishTables.rules) },
}

interface Candidate {
  readonly match: PatternMatch
  readonly compiled: CompiledRule
  readonly reading: Reading
}

interface Found {
  readonly match: PatternMatch
  readonly compiled: CompiledRule
}

const nothing: readonly Found[] = []

/** The longest match wins, of equals the one whose rule was written first. */
function matchesAt(state: ReadingState, at: number): readonly Found[] {
  const { kinds, tokens, sentences, automaton } = state
  if (kinds[at] === 0) return nothing
  const complete = automaton.matchesFrom(tokens, kinds, at)
  if (complete.length === 0) return nothing
  const matches: Found[] = []
  for (const compiled of complete) {
    const match = matchAt(compiled, tokens, at)
    if (match && match.to > match.from && sentences[at] === sentences[match.to - 1]) matches.push({ match, compiled })
  }
  if (matches.length < 2) return matches
  return matches.sort(
    (a, b) => b.match.to - a.match.to || b.match.reach - a.match.reach || a.compiled.order - b.compiled.order,
  )
}

/** A rule that begins with words around the date gives way to a longer date that begins inside them. */
function readAt(state: ReadingState, at: number): Candidate | null {
  let best = readFrom(state, at)
  const last = best?.match.from ?? at
  for (let inside = at + 1; inside <= last; inside++) {
    const other = readFrom(state, inside)
    if (best && other && other.match.to > best.match.to) best = other
  }
  return best
}

function readFrom(state: ReadingState, at: number): Candidate | null {
  for (const { match, compiled } of matchesAt(state, at)) {
    const reading = compiled.rule.read(match.slots, new Around(state, match))
    if (reading) return { match, compiled, reading }
  }
  return null
}

function place(state: ReadingState, candidate: Candidate): Placed {
  const { match, compiled, reading } = candidate
  const { tables } = state
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

function toFinding(state: ReadingState, placed: Placed, spans: readonly (readonly [number, number])[]): Finding {
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
  const { tables, automaton } = languages[options.language]
  const tokens = tokenize(text, tables.lexicon)
  const sentences = sentenceNumbers(tokens, text)
  const tenseOf = remembered(tables.tenseOf)
  const state: ReadingState = {
    tables,
    automaton,
    published: options.published,
    text,
    tokens,
    kinds: tokens.map(automaton.kindOf),
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
  const placed = withMonthsInCountedYears(withTimesOnLaterDays(state.placed), tokens)
  return placed.map((each) => toFinding(state, each, spans))
}
