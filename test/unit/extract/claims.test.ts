/** Whose claim a proposal is: denials without a name, pronouns, clauses beside the main one, what is denied and who denies it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseIsoDay, propose, proposeAt } from '../../../core/extract/index.ts'

type Language = 'fr' | 'en'

const published = parseIsoDay('2023-11-01') ?? 0

/** What the proposals of a text claim: of each, its title, who says so and the stance; claims beside the first are left out. */
const claimsIn = (text: string, language: Language) =>
  propose(text, { language, published }).map(({ title, claims }) => [title, claims[0]?.claimants, claims[0]?.stance])

/** Rule, language, text, what its last proposal claims. */
const cases: readonly (readonly [string, Language, string, string, readonly string[], string])[] = [
  ['nobody’s denial', 'en', 'The charge was denied on Monday.', 'The charge was denied', [], 'reports'],
  [
    'nobody’s denial',
    'en',
    'The police raided her office on Sunday, a claim her aides rejected.',
    'The police raided her office, a claim her aides rejected',
    [],
    'reports',
  ],
  [
    'nobody’s denial',
    'fr',
    'La police a fouillé les bureaux dimanche, ce que ses proches démentent.',
    'La police a fouillé les bureaux, ce que ses proches démentent',
    [],
    'reports',
  ],
  ['a named denial', 'en', 'Japan denied the sale on Monday.', 'Japan denied the sale', ['Japan'], 'asserts'],
  ['a named denial', 'fr', 'Le Japon a nié lundi cette vente.', 'Le Japon a nié cette vente', ['Japon'], 'asserts'],
  [
    'what is denied',
    'fr',
    'Le Japon nie que la vente ait été conclue le 12 mars 2022.',
    'La vente a été conclue',
    ['Japon'],
    'denies',
  ],
  [
    'a pronoun that speaks',
    'en',
    'The minister, Grace Wanjiru, left. She had denied the charges last week.',
    'Grace Wanjiru had denied the charges',
    ['Grace Wanjiru'],
    'asserts',
  ],
  [
    'a pronoun that speaks',
    'fr',
    'Marc Delorme est parti. Il avait nié les faits lundi.',
    'Marc Delorme avait nié les faits',
    ['Marc Delorme'],
    'asserts',
  ],
  [
    'a pronoun that is spoken of',
    'en',
    'The minister, Grace Wanjiru, left. She had been accused last week.',
    'Grace Wanjiru had been accused',
    [],
    'reports',
  ],
  [
    'a pronoun without a name before it',
    'en',
    'The office was closed. She denied the charges on Monday.',
    'She denied the charges',
    [],
    'reports',
  ],
  [
    'a clause after the main one',
    'en',
    'Grace Wanjiru resigned on Monday after a report accused her of fraud.',
    'Grace Wanjiru resigned after a report accused her of fraud',
    [],
    'reports',
  ],
  [
    'a clause after the main one',
    'en',
    'Grace Wanjiru resigned after a report accused her on Monday of fraud.',
    'Grace Wanjiru resigned after a report accused her of fraud',
    ['report'],
    'asserts',
  ],
  [
    'a clause after the main one',
    'fr',
    'Jean Dupont a démissionné lundi alors qu’un rapport accuse ses proches.',
    'Jean Dupont a démissionné',
    [],
    'reports',
  ],
  [
    'a clause before the main one',
    'en',
    'After the union accused him on Monday, Paul Smith resigned on Tuesday.',
    'After the union accused him on Monday, Paul Smith resigned',
    [],
    'reports',
  ],
  [
    'a verb that goes on with the subject',
    'en',
    'The court met on Monday and rejected the appeal.',
    'The court met and rejected the appeal',
    [],
    'reports',
  ],
  [
    'the main verb',
    'en',
    'The union accused him on Monday after a report.',
    'The union accused him after a report',
    ['union'],
    'asserts',
  ],
  [
    'a whole quote',
    'fr',
    '« Je n’ai jamais touché un centime », a déclaré M. Delorme lundi à la radio.',
    'M. Delorme a déclaré\u00a0: «\u00a0Je n’ai jamais touché un centime\u00a0»',
    ['M. Delorme'],
    'reports',
  ],
  [
    'a whole quote',
    'fr',
    '« C’est faux », a dénoncé lundi le parquet.',
    'Le parquet a dénoncé\u00a0: «\u00a0C’est faux\u00a0»',
    ['parquet'],
    'asserts',
  ],
  [
    'a whole quote',
    'en',
    '“We will return,” Ursula von der Leyen said on Tuesday.',
    'Ursula von der Leyen said: “We will return”',
    ['Ursula von der Leyen'],
    'reports',
  ],
  [
    'a whole quote',
    'en',
    '“It is over,” said the mayor on Monday.',
    'The mayor said: “It is over”',
    ['mayor'],
    'reports',
  ],
  [
    'a quote within a statement',
    'fr',
    'La banque « fermera » en mai, a annoncé lundi la direction.',
    'Direction annonce\u00a0: La banque « fermera » en mai',
    ['direction'],
    'announces',
  ],
  [
    'a title before a name',
    'fr',
    'M. Petit a nié lundi les faits.',
    'M. Petit a nié les faits',
    ['M. Petit'],
    'asserts',
  ],
  [
    'a title before a name',
    'en',
    'Mr. Smith denied the charge on Monday.',
    'Mr. Smith denied the charge',
    ['Mr. Smith'],
    'asserts',
  ],
  ['a letter that is no title', 'fr', 'Le plan M a été annoncé lundi.', 'Le plan M a été annoncé', [], 'reports'],
  [
    'an object after the verb',
    'fr',
    'Mme Roch, avocate, a annoncé mardi un recours.',
    'Mme Roch, avocate, a annoncé un recours',
    ['Mme Roch'],
    'announces',
  ],
]

for (const [rule, language, text, title, claimants, stance] of cases)
  test(`${rule}: “${text}”`, () => {
    assert.deepEqual(claimsIn(text, language).at(-1), [title, claimants, stance])
  })

test('nobody denies what he is said to have done himself', () => {
  const text = 'Grace Wanjiru resigned on Monday. Grace Wanjiru had denied the allegations last week.'
  const [left, denied] = propose(text, { language: 'en', published })
  assert.equal(denied?.contradicts, null)
  assert.equal(left?.claims.length, 1)
})

test('a denial points past other denials to what both deny', () => {
  const text =
    'Kiev a accusé lundi Moscou d’avoir bombardé un hôpital. Moscou a démenti mardi ces accusations. Minsk a démenti mercredi ces accusations.'
  const proposals = propose(text, { language: 'fr', published })
  assert.deepEqual(
    proposals.map(({ contradicts }) => contradicts),
    [null, 0, 0],
  )
  assert.deepEqual(
    proposals[0]?.claims.map(({ stance }) => stance),
    ['asserts', 'denies', 'denies'],
  )
})

test('selected words that hold the denial are asserted, those that hold what is denied are denied', () => {
  const text = 'Japan denied on Monday that it sold arms.'
  const at = (words: string) => {
    const start = text.indexOf(words)
    return proposeAt(text, [start, start + words.length], { language: 'en', published }).claims[0]?.stance
  }
  assert.equal(at('Japan denied on Monday that it sold arms'), 'asserts')
  assert.equal(at('it sold arms'), 'denies')
})

/** Language, text, who speaks; those who speak are all that the text names. */
const joint: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'China Road and Bridge said on Monday it never paid.', ['China Road and Bridge']],
  ['en', 'Marks and Spencer denies it lost money on Monday.', ['Marks and Spencer']],
  ['en', 'Marks and Spencer has denied the report on Monday.', ['Marks and Spencer']],
  ['en', 'Procter and Sons said on Monday that the factory closed.', ['Procter and Sons']],
  ['en', 'The Food and Drug Administration said on Monday that the drug is safe.', ['Food and Drug Administration']],
  ['en', 'South Korea and Japan said on Monday it would rain.', ['South Korea', 'Japan']],
  ['en', 'Smith and Jones have denied the report on Monday.', ['Smith', 'Jones']],
  ['en', 'Macron and Scholz said on Monday they agreed.', ['Macron', 'Scholz']],
  ['en', 'Macron and Scholz denied the report on Monday.', ['Macron', 'Scholz']],
  ['fr', 'Meunier et Fils a démenti lundi ces faits.', ['Meunier et Fils']],
  ['fr', 'Johnson & Johnson a annoncé lundi un accord.', ['Johnson & Johnson']],
  ['fr', 'Meunier et Durand ont nié lundi les faits.', ['Meunier', 'Durand']],
  ['fr', 'Meunier et Durand annoncent lundi un accord.', ['Meunier', 'Durand']],
]

for (const [language, text, claimants] of joint)
  test(`${claimants.length === 1 ? 'one speaks' : 'two speak'}: “${text}”`, () => {
    const proposal = propose(text, { language, published })[0]
    assert.deepEqual([proposal?.claims[0]?.claimants, proposal?.entities], [claimants, claimants])
  })
