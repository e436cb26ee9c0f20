/** What English brings to the engine. */
import type { LanguageTables } from '../types.ts'
import { englishLexicon } from './lexicon.ts'
import { englishRules } from './rules.ts'
import { englishTense } from './tense.ts'

export const englishTables: LanguageTables = {
  language: 'en',
  lexicon: englishLexicon,
  rules: englishRules,
  tenseOf: englishTense,
  join: {
    between: new Set(['between']),
    from: new Set(['from']),
    and: new Set(['and']),
    to: new Set(['to', '-', '–', 'until', 'through']),
    articles: new Set(['the']),
  },
  before: new Map([
    ['since', 'since'],
    ['by', 'deadline'],
    ['before', 'deadline'],
    ['until', 'until'],
    ['till', 'until'],
    ['starting', 'from'],
    ['beginning', 'from'],
    ['effective', 'from'],
    ['around', 'approximate'],
    ['about', 'approximate'],
    ['circa', 'approximate'],
  ]),
  skipBefore: new Set(['the', 'on', 'in']),
}
