/** Titles of proposals: the clause that the date stands in, short, with nothing hanging and no pronoun where a name is known. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseIsoDay, propose } from '../../../core/extract/index.ts'

const published = parseIsoDay('2023-11-01') ?? 0

/** Language, text, date of the proposal, its title. */
const cases: readonly (readonly ['fr' | 'en', string, string, string])[] = [
  ['fr', 'En effet, le pont a été fermé mardi.', '2023-10-31', 'Le pont a été fermé'],
  [
    'fr',
    'Un reportage diffusé mardi sème le doute sur la mort de Yasser Arafat, décédé le 11 novembre 2004 près de Paris.',
    '2004-11-11',
    'Yasser Arafat décédé près de Paris',
  ],
  [
    'fr',
    'Deux usines ont fermé en 2009, alors que trois mines ont rouvert en 2012.',
    '2012',
    'Trois mines ont rouvert',
  ],
  [
    'fr',
    'Le maire appelle ce mercredi à voter à l’élection présidentielle de mardi prochain.',
    '2023-11-07',
    'Élection présidentielle',
  ],
  [
    'fr',
    'Deux militaires qui intervenaient dans le cadre d’une opération contre les sites clandestins du territoire guyanais ont été tués mardi.',
    '2023-10-31',
    'Deux militaires ont été tués',
  ],
  [
    'fr',
    'La soirée a donné à voir un orchestre de jeunes musiciens.',
    '2023-11-01',
    'La soirée a donné à voir un orchestre de jeunes musiciens',
  ],
  ['fr', 'Jean Dupont est maire de Lyon. Il a été élu en 2014.', '2014', 'Jean Dupont a été élu'],
  [
    'en',
    'Ford Motor Company said that it posted a profit of $2 million in 2022.',
    '2022',
    'Ford Motor Company posted a profit of $2 million',
  ],
  ['en', 'Ford said that its sales rose 43% in February.', '2023-02', 'Ford’s sales rose 43%'],
  [
    'en',
    'After a plan to rescue the makers failed on Tuesday, the White House said that it would help.',
    '2023-10-31',
    'A plan to rescue the makers failed',
  ],
  ['en', 'However, the bridge was closed on Tuesday.', '2023-10-31', 'The bridge was closed'],
  [
    'en',
    'The court set an April 2 hearing for the three men.',
    '2024-04-02',
    'The court set a hearing for the three men',
  ],
  [
    'en',
    'The company opened a plant in 2012, up from none in 2010.',
    '2012',
    'The company opened a plant, up from none in 2010',
  ],
]

for (const [language, text, date, title] of cases)
  test(`“${text}” is proposed as “${title}”`, () => {
    const titles = propose(text, { language, published }).filter((proposal) => proposal.date === date)
    assert.deepEqual(
      titles.map((proposal) => proposal.title),
      [title],
    )
  })

test('a date that only compares is not proposed beside what happened', () => {
  const proposals = propose('Le trafic a baissé de 3 % en octobre par rapport à 2019.', { language: 'fr', published })
  assert.deepEqual(
    proposals.map((proposal) => proposal.date),
    ['2023-10'],
  )
})

test('names are whole and capitals that name nobody are left out', () => {
  const proposals = propose('The U.S. firm Wal-Mart sold the 3G phone for US$20 at 12:00 UTC on Tuesday.', {
    language: 'en',
    published,
  })
  assert.deepEqual(proposals[0]?.entities, ['Wal-Mart'])
})
