/** What French brings to the engine. */
import type { LanguageTables } from '../types.ts'
import { frenchLexicon } from './lexicon.ts'
import { frenchRules } from './rules.ts'
import { frenchTense } from './tense.ts'

export const frenchTables: LanguageTables = {
  language: 'fr',
  lexicon: frenchLexicon,
  rules: frenchRules,
  tenseOf: frenchTense,
  join: {
    between: new Set(['entre']),
    from: new Set(['du', 'de', "d'"]),
    and: new Set(['et']),
    to: new Set(['au', 'à', '-', 'jusqu']),
    articles: new Set(['le', 'les', "l'", 'la']),
  },
  before: new Map([
    ['depuis', 'since'],
    ['ici', 'deadline'],
    ['avant', 'deadline'],
    ['jusqu', 'until'],
    ["jusqu'", 'until'],
    ['jusque', 'until'],
    ['partir', 'from'],
    ['vers', 'approximate'],
    ['environ', 'approximate'],
  ]),
  skipBefore: new Set(['à', 'au', 'en', 'le', 'la', "l'"]),
}
