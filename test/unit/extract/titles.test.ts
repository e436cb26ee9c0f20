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

const french = (text: string) => propose(text, { language: 'fr', published })
const english = (text: string) => propose(text, { language: 'en', published })

test('a long title ends before a list of days, not within it; a short one keeps it', () => {
  const long = french(
    'Le secrétaire d’État américain aux affaires européennes Anthony Blanchard se rendra en Corée du Sud les 8 et 9 novembre pour discuter de la sécurité, a annoncé mercredi le gouvernement sud-coréen.',
  ).map(({ title }) => title)
  assert.ok(
    long.every((title) => title.length <= 105 && !/\d$|…$/.test(title)),
    long.join('\n'),
  )
  assert.ok(long.some((title) => title.endsWith('Corée du Sud')))
  const short = french('Le ministre sera à Séoul les 8 et 9 novembre, a annoncé mercredi le gouvernement.')
  assert.ok(short.some(({ title }) => title.endsWith('les 8 et 9 novembre')))
})

test('a pronoun takes the subject of the sentence before where number and gender agree', () => {
  const second = (text: string) => french(text)[0]?.title
  assert.equal(second('La compagnie a perdu son procès. Elle a fait appel mardi.'), 'La compagnie a fait appel')
  assert.equal(second('Le tribunal a rejeté la demande. Elle a été déposée mardi.'), 'Elle a été déposée')
  assert.equal(
    second('Le tribunal a siégé. Il a été décidé mardi de tout reprendre.'),
    'Il a été décidé de tout reprendre',
  )
  assert.equal(english('The company has new owners. It was sold on Tuesday.')[0]?.title, 'The company was sold')
  assert.equal(english('The company has new owners. They paid on Tuesday.')[0]?.title.startsWith('They'), true)
})

test('a denial points to the accusation before it, dated or not, and not to what its own speaker said', () => {
  const contradicted = (text: string) => french(text).map(({ contradicts }) => contradicts)
  const accusation = 'Kiev a accusé lundi Moscou d’avoir bombardé un hôpital. '
  assert.deepEqual(contradicted(`${accusation}Moscou a démenti mardi ces accusations.`), [null, 0])
  assert.deepEqual(contradicted(`${accusation}Moscou l’a démenti.`), [null, 0])
  assert.deepEqual(contradicted(`${accusation}Le club a rejeté mardi une offre de transfert.`), [null, null])
  assert.deepEqual(contradicted('Moscou a dénoncé lundi un mensonge. Moscou a démenti mardi ces accusations.'), [
    null,
    null,
  ])
  const claims = french(`${accusation}Moscou a démenti mardi ces accusations.`)[0]?.claims
  assert.deepEqual(
    claims?.map(({ stance, claimants }) => [stance, claimants]),
    [
      ['asserts', ['Kiev']],
      ['denies', ['Moscou']],
    ],
  )
})
