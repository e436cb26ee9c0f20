/** Texts made to break the engine: nothing throws, offsets stay true, and the work stays in proportion to the text. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseEdtf } from '../../../core/date/index.ts'
import { automatonOf } from '../../../core/extract/automaton.ts'
import { englishTables } from '../../../core/extract/english/tables.ts'
import { frenchTables } from '../../../core/extract/french/tables.ts'
import { findDates, parseIsoDay, propose } from '../../../core/extract/index.ts'
import { matchAt } from '../../../core/extract/pattern.ts'
import { tokenize } from '../../../core/extract/tokenize.ts'
import type { LanguageTables, Token } from '../../../core/extract/types.ts'

const published = parseIsoDay('2023-11-01') ?? 0
const tablesOf = { fr: frenchTables, en: englishTables } as const
const languages = ['fr', 'en'] as const

const marks = ['-', '–', ',', '.', ':', '/', "'", '’', '«', '»', '(', ')', '"', '$', '%', '\n', '\n\n', '\u00a0', '…']
const numbers = [
  '8',
  '31',
  '31 février',
  '2012',
  '1990',
  '12:00',
  '99/99/99',
  '2023-02-30',
  '1,000',
  '2.5',
  '1 000',
  '44',
  '1980',
]
const rightToLeft = ['يوم الأربعاء', '٢٠٢٣', 'ביום רביעי', '\u202e', '\u200f', 'م']

function wordsOf({ lexicon, rules }: LanguageTables): readonly string[] {
  const inRules = rules.flatMap(({ pattern }) => pattern.split(/[ |]+/).filter((part) => /^\p{L}/u.test(part)))
  return [...new Set([...lexicon.keys(), ...inRules])]
}

const vocabulary = { fr: wordsOf(frenchTables), en: wordsOf(englishTables) }
const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

const lexical = (language: 'fr' | 'en') =>
  fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...vocabulary[language]), weight: 6 },
        { arbitrary: fc.constantFrom(...vocabulary[language]).map(capitalised), weight: 2 },
        { arbitrary: fc.constantFrom(...numbers), weight: 3 },
        { arbitrary: fc.constantFrom(...marks), weight: 2 },
        { arbitrary: fc.constantFrom(...rightToLeft), weight: 1 },
      ),
      { maxLength: 120 },
    )
    .chain((parts) => fc.constantFrom(' ', '', '\u00a0').map((between) => parts.join(between)))

const runs = fc
  .tuple(
    fc.constantFrom('1', '12', '.', 'a', 'é', '-', '1.', '1 ', '12:', "l'", ' ', '\n', '«', '𝒳', 'ا', '\ud800'),
    fc.integer({ min: 1, max: 3000 }),
  )
  .map(([part, times]) => part.repeat(times))

const anyText = (language: 'fr' | 'en') =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    lexical(language),
    runs,
  )

for (const language of languages) {
  test(`any text at all gives findings with true offsets and readable dates (${language})`, () => {
    fc.assert(
      fc.property(anyText(language), (text) => {
        let end = 0
        for (const finding of findDates(text, { language, published })) {
          assert.equal(text.slice(finding.start, finding.end), finding.quote)
          assert.ok(finding.start >= end && finding.end > finding.start, 'in order, never overlapping')
          assert.ok(finding.sentence[0] <= finding.start && finding.sentence[1] >= finding.end)
          assert.ok(finding.whole[0] <= finding.start && finding.whole[1] === finding.end)
          if (finding.edtf !== null) assert.ok(parseEdtf(finding.edtf).ok, `${finding.rule}: ${finding.edtf}`)
          assert.equal(finding.fact && finding.edtf === null, false)
          for (const words of [finding.words.en, finding.words.fr]) assert.doesNotMatch(words, /[{}]|undefined|NaN/)
          end = finding.end
        }
      }),
      { numRuns: 600 },
    )
  })

  test(`any text at all gives proposals that quote it, with a title and a date (${language})`, () => {
    fc.assert(
      fc.property(anyText(language), (text) => {
        for (const proposal of propose(text, { language, published })) {
          assert.equal(text.slice(proposal.start, proposal.end), proposal.words)
          assert.ok(parseEdtf(proposal.date).ok, proposal.date)
          assert.ok(proposal.title.length <= 500)
          for (const claim of proposal.claims) assert.equal(text.slice(claim.start, claim.end), claim.quote)
        }
      }),
      { numRuns: 300 },
    )
  })

  test(`tokens cover the text in order and leave out nothing but white space (${language})`, () => {
    fc.assert(
      fc.property(anyText(language), (text) => {
        let end = 0
        for (const token of tokenize(text, tablesOf[language].lexicon)) {
          assert.match(text.slice(end, token.start), /^\s*$/)
          assert.ok(token.end > token.start)
          end = token.end
        }
        assert.match(text.slice(end), /^\s*$/)
      }),
      { numRuns: 400 },
    )
  })
}

/** Counts how often an array is read. */
function counted<T>(list: readonly T[]): { readonly list: readonly T[]; readonly reads: () => number } {
  let reads = 0
  const handler: ProxyHandler<readonly T[]> = {
    get: (target, key) => {
      reads++
      return Reflect.get(target, key)
    },
  }
  return { list: new Proxy(list, handler), reads: () => reads }
}

/** More than any text needs for one token: the automaton reads ahead, then each pattern found is matched once. */
const mostReads = 600

for (const language of languages) {
  const tables = tablesOf[language]
  const automaton = automatonOf(tables.rules)
  const readsOf = (text: string): readonly [number, number] => {
    const tokens = tokenize(text, tables.lexicon)
    const watched = counted<Token>(tokens)
    const kinds = counted(tokens.map(automaton.kindOf))
    for (let at = 0; at < tokens.length; at++)
      for (const compiled of automaton.matchesFrom(watched.list, kinds.list, at)) matchAt(compiled, watched.list, at)
    return [watched.reads() + kinds.reads(), tokens.length]
  }

  test(`no text makes the patterns do more than so much work a token (${language})`, () => {
    fc.assert(
      fc.property(fc.oneof(lexical(language), runs), (text) => {
        const [reads, tokens] = readsOf(text)
        assert.ok(reads <= mostReads * tokens, `${reads} reads of ${tokens} tokens`)
      }),
      { numRuns: 300 },
    )
  })

  test(`ten times the text is ten times the work (${language})`, () => {
    for (const part of [
      'le 8 ',
      'depuis deux ans et demi ',
      '8 et 9 novembre, ',
      'vingt-',
      '1 ',
      'a.',
      'the first quarter of ',
      'mardi ',
      '12:',
      "l'",
      '2012-',
      'de de ',
      'at least more than a few years ago ',
      'May ',
      'en mai et en mai ',
    ]) {
      const [short] = readsOf(part.repeat(100))
      const [long] = readsOf(part.repeat(1000))
      assert.ok(long <= 11 * short, `${JSON.stringify(part)}: ${short} reads, then ${long}`)
    }
  })
}
