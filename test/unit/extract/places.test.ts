/** Places, people and claimants of proposals: each rule with an example and a counter-example, then whole sentences. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseIsoDay, propose } from '../../../core/extract/index.ts'
import type { ReportedSentence } from './reported-sentence.ts'
import { englishSentences } from './sentences-en.ts'
import { frenchSentences } from './sentences-fr.ts'

const published = parseIsoDay('2025-06-12') ?? 0

/** Language, text, place, people and organisations. */
const named: readonly (readonly ['fr' | 'en', string, string, readonly string[]])[] = [
  // A known place after a preposition of place is no person; an actor by the same name is one.
  ['fr', 'Une frappe a tué trois personnes mardi à Kiev.', 'Kiev', []],
  ['fr', 'Le ministre a rencontré Kiev mardi.', '', ['Kiev']],
  // What is given to a country does not put the event there.
  ['fr', 'Le fabricant a vendu des drones mardi au Japon.', 'Japon', []],
  ['fr', 'Le fabricant a fourni mardi des drones à la Russie.', '', ['Russie']],
  // An article that belongs to a name stays, and comes back out of a contraction.
  ['fr', 'Le sommet s’ouvrira lundi au Caire.', 'Le Caire', []],
  ['fr', 'Le sommet s’ouvrira lundi au Japon.', 'Japon', []],
  ['en', 'The trial opened on Monday in The Hague.', 'The Hague', []],
  ['en', 'The trial opened on Monday in the Netherlands.', 'Netherlands', []],
  // Capitals stand for governments, other cities do not.
  ['fr', 'Le Sénat a voté mardi une résolution contre Odessa.', '', ['Sénat']],
  ['fr', 'Le Sénat a voté mardi des sanctions contre Moscou.', '', ['Sénat', 'Moscou']],
  // Of several places, that of the clause of the date; a war carries its place along.
  ['en', 'Talks on the war in Ukraine began on Monday in Vienna.', 'Vienna', []],
  ['en', 'The war in Ukraine began in February 2022.', 'Ukraine', []],
  // A verb of moving makes `to` a preposition of place.
  ['en', 'The minister travelled to Poland on Monday.', 'Poland', []],
  ['en', 'The minister sent the tanks to Poland on Monday.', '', ['Poland']],
  // An unknown name after `at` is a place by what it is.
  ['en', 'A fire broke out on Monday at Grey Street Hospital.', 'Grey Street Hospital', []],
  ['en', 'A strike began on Monday at Delta Motors.', '', ['Delta Motors']],
  // Small words inside names.
  ['fr', 'La présidente Ursula von der Leyen est arrivée lundi.', '', ['Ursula von der Leyen']],
  ['fr', 'Le juge a entendu lundi Jean Martin de plus en plus souvent.', '', ['Jean Martin']],
]

for (const [language, text, place, entities] of named)
  test(`“${text}” happens in “${place}” and names ${entities.join(', ') || 'nobody'}`, () => {
    const proposal = propose(text, { language, published })[0]
    assert.deepEqual([proposal?.place, proposal?.entities], [place, entities])
  })

/** Language, text, claimants. */
const spoken: readonly (readonly ['fr' | 'en', string, readonly string[]])[] = [
  // A date is nobody, and clitics are no part of a name.
  ['fr', 'Le 9 juin 2025, la compagnie l’a dénoncé.', ['compagnie']],
  ['fr', 'Le 9 juin 2025 l’a confirmé.', []],
  // Speakers in a list; a place and a speaker are none.
  ['fr', 'La Chine, l’Inde et le Brésil ont dénoncé lundi ces droits de douane.', ['Chine', 'Inde', 'Brésil']],
  ['fr', 'Le 3 mai, à Tunis, le ministre a dénoncé ces droits de douane.', ['ministre']],
  // Between a verb and its subject may stand a place.
  ['fr', 'Deux hommes ont été arrêtés lundi, a indiqué à Paris le parquet.', ['parquet']],
  ['fr', 'Deux hommes ont été arrêtés lundi, a indiqué à Paris.', []],
  // Things do not speak.
  ['en', 'The ministry confirmed the fall on Monday.', ['ministry']],
  ['en', 'The prices confirmed the fall on Monday.', []],
  // Of what closes the sentence after a comma, the speaker alone.
  ['en', 'Two men were arrested on Monday, prosecutors said.', ['prosecutors']],
  ['en', 'The figures, which were late, said on Monday little.', []],
  // What is not denied is no denial.
  ['fr', 'Le Japon a démenti mardi cette vente.', ['Japon']],
  ['fr', 'Le Japon n’a pas démenti mardi cette vente.', []],
]

for (const [language, text, claimants] of spoken)
  test(`“${text}” is claimed by ${claimants.join(', ') || 'nobody'}`, () => {
    assert.deepEqual(propose(text, { language, published })[0]?.claims[0]?.claimants, claimants)
  })

const least = 37

function rightOnes(sentences: readonly ReportedSentence[], language: 'fr' | 'en'): Record<string, number> {
  const right = { place: 0, entities: 0, claimants: 0, stance: 0 }
  const alike = (one: readonly string[] = [], other: readonly string[]) =>
    [...one].sort().join() === [...other].sort().join()
  for (const [text, place, entities, claimants, stance] of sentences) {
    const proposals = propose(text, { language, published })
    const proposal = proposals.find(({ claims }) => claims[0]?.claimants.length) ?? proposals[0]
    const places = new Set(proposals.map((each) => each.place))
    if (place === '' ? places.size === 1 && places.has('') : places.has(place)) right.place++
    if (alike(proposal?.entities, entities)) right.entities++
    if (alike(proposal?.claims[0]?.claimants, claimants)) right.claimants++
    if (proposal?.claims[0]?.stance === stance) right.stance++
  }
  return right
}

for (const [language, sentences] of [['fr', frenchSentences] as const, ['en', englishSentences] as const])
  test(`of forty sentences (${language}), ${least} or more have the place, names, claimants and stance right`, () => {
    const right = rightOnes(sentences, language)
    for (const [what, count] of Object.entries(right)) assert.ok(count >= least, `${what}: ${count}`)
  })
