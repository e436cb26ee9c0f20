/** What is typed into a search, in any script and with any sign, is words or their beginnings and nothing else. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { draft, filter, newLibrary } from './helpers.ts'

const titles = [
  'Un accord à Genève',
  'L’accord de l’été',
  'South Korea’s summit',
  'Coca-Cola, « NEAR » Séoul',
  '東京で会談',
  'قمة في القدس',
  'Самит у Београду',
  'x AND y OR z',
] as const

test('words are found without their apostrophes, accents and signs, in any script', (context) => {
  const library = newLibrary(context)
  library.importEvents(titles.map((title) => draft({ title })))
  const found = (text: string) =>
    library.events
      .matches({ text, limit: 50 })
      .rows.map(({ title }) => title)
      .toSorted()
  const cases: Readonly<Record<string, readonly string[]>> = {
    "l'accord": ['L’accord de l’été', 'Un accord à Genève'],
    'd’été': ['L’accord de l’été'],
    ETE: ['L’accord de l’été'],
    "korea's": ['South Korea’s summit'],
    'korea’s sum': ['South Korea’s summit'],
    'coca-cola': ['Coca-Cola, « NEAR » Séoul'],
    '"near" se': ['Coca-Cola, « NEAR » Séoul'],
    'NEAR(': ['Coca-Cola, « NEAR » Séoul'],
    東京: ['東京で会談'],
    القد: ['قمة في القدس'],
    'сам бео': ['Самит у Београду'],
    AND: ['x AND y OR z'],
    'ge ac': ['Un accord à Genève'],
    'title:summit': [],
    '{title} : x': [],
  }
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(found(text), expected.toSorted(), text)
})

test('no text, whatever is in it, makes a search fail, and a text without words leaves everything', (context) => {
  const library = newLibrary(context)
  library.importEvents(titles.map((title) => draft({ title })))
  const signs = fc.string({ unit: fc.constantFrom(...'"\'’*()^:{}+-<>=,;.%_\\[] \u0000\n'), maxLength: 12 })
  const anything = fc.string({ unit: 'binary', maxLength: 20 })
  fc.assert(
    fc.property(
      fc.oneof(
        signs,
        anything,
        fc.tuple(signs, fc.constantFrom('near', 'or', 'not', 'sum'), signs).map((parts) => parts.join('')),
      ),
      (text) => {
        const left = library.events.extent({ filter: filter({ text }) }).total
        const { total } = library.events.matches({ text, limit: 50 })
        assert.ok(left === total || (total === 0 && left === titles.length), text)
      },
    ),
    { numRuns: 500 },
  )
})
