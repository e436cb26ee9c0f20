/** Participles that describe: their dates are those of a clause of their own, or of nothing, and never of the main verb. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseIsoDay, propose } from '../../../core/extract/index.ts'

const published = parseIsoDay('2024-03-14') ?? 0

/** Language, text, date and title of each proposal. */
const cases: readonly (readonly ['fr' | 'en', string, readonly (readonly [string, string])[]])[] = [
  [
    'fr',
    'Le siège de la société, construit au XIXe siècle, avait brûlé en 1911.',
    [
      ['18XX', 'Le siège de la société a été construit'],
      ['1911', 'Le siège de la société, construit au XIXe siècle, avait brûlé'],
    ],
  ],
  ['fr', 'Le siège de la société, fondée en 1911, a brûlé.', [['1911', 'La société a été fondée']]],
  // Nothing tells which of two nouns it is: no proposal rather than a wrong one.
  [
    'fr',
    'Le toit du musée, construit en 1911, a brûlé lundi.',
    [['2024-03-11', 'Le toit du musée, construit en 1911, a brûlé']],
  ],
  [
    'fr',
    'Les ponts, construits à Lyon en 1911, ont rouvert lundi.',
    [
      ['1911', 'Les ponts ont été construits à Lyon'],
      ['2024-03-11', 'Les ponts, construits à Lyon en 1911, ont rouvert'],
    ],
  ],
  ['fr', 'Fondée en 1911, la société a fermé.', [['1911', 'La société a été fondée']]],
  ['fr', 'Le maire, élu président en 2012, a démissionné.', [['2012', 'Le maire a été élu président']]],
  ['fr', 'La gare, qui a été construite en 1911, a rouvert.', [['1911', 'La gare a été construite']]],
  ['fr', 'Le ministre, arrivé mardi à Kiev, a parlé.', [['2024-03-12', 'Le ministre est arrivé']]],
  ['fr', 'Le contrat signé en 2012 a été annulé.', [['2012', 'Le contrat a été signé']]],
  ['fr', 'Le contrat a été signé en 2012.', [['2012', 'Le contrat a été signé']]],
  ['fr', 'Le musée a ouvert en 1911.', [['1911', 'Le musée a ouvert']]],
  [
    'en',
    'The line, built in the 1890s, was rebuilt between 2014 and 2017.',
    [
      ['189X', 'The line was built'],
      ['2014/2017', 'The line, built in the 1890s, was rebuilt'],
    ],
  ],
  ['en', 'The mills, built in 1890, were sold.', [['1890', 'The mills were built']]],
  ['en', 'The head of the company, founded in 1911, resigned.', [['1911', 'The company was founded']]],
  ['en', 'The bridge, which was opened in 1911, has closed.', [['1911', 'The bridge was opened']]],
  ['en', 'The firm said that the line, built in 1890, was safe.', [['1890', 'The line was built']]],
  ['en', 'The contract signed in 2012 was cancelled.', [['2012', 'The contract was signed']]],
  ['en', 'The port opened in 2012.', [['2012', 'The port opened']]],
  ['en', 'The firm launched in 2012 and has 40 stores.', [['2012', 'The firm launched and has 40 stores']]],
  [
    'en',
    'He entered the house, built a fire in 2012 and left.',
    [['2012', 'He entered the house, built a fire and left']],
  ],
]

for (const [language, text, expected] of cases)
  test(`“${text}”`, () => {
    const proposals = propose(text, { language, published })
    assert.deepEqual(
      proposals.map(({ date, title }) => [date, title]),
      expected,
    )
  })
