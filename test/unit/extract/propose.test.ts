/** Proposals: a title, who says it and how, where, and what is merged. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseIsoDay, propose, proposeAt } from '../../../core/extract/index.ts'

const published = parseIsoDay('2023-11-01') ?? 0
const french = (text: string) => propose(text, { language: 'fr', published })
const english = (text: string) => propose(text, { language: 'en', published })

const dispatch =
  'SÉOUL (Agence) - Le chef de la diplomatie américaine Antony Blinken séjournera en Corée du Sud les 8 et 9 novembre, a annoncé mercredi le gouvernement sud-coréen. ' +
  'Cette visite est la première d’un secrétaire d’État depuis deux ans et demi. ' +
  'La Corée du Sud, les États-Unis et le Japon ont récemment condamné des livraisons d’armes de la Corée du Nord à la Russie. ' +
  'La Corée du Nord et la Russie ont démenti ces livraisons d’armes.'

test('a dispatch gives one proposal a statement, with its date and who says so', () => {
  const proposals = french(dispatch)
  assert.deepEqual(
    proposals.map((proposal) => [proposal.words, proposal.date, proposal.status]),
    [
      ['les 8 et 9 novembre', '2023-11-08/2023-11-09', 'announced'],
      ['mercredi', '2023-11-01', 'reported'],
      ['deux ans et demi', '2021-05~/2023-11-08', 'reported'],
      ['récemment', '../2023-11-01', 'reported'],
      ['ont démenti', '../2023-11-01', 'reported'],
    ],
  )
  assert.equal(proposals[0]?.title, 'Le chef de la diplomatie américaine Antony Blinken séjournera en Corée du Sud')
  assert.equal(proposals[0]?.place, 'Corée du Sud')
  assert.deepEqual(proposals[0]?.claims[0]?.claimants, ['gouvernement sud-coréen'])
  assert.equal(proposals[0]?.claims[0]?.stance, 'announces')
  assert.ok(proposals[0]?.entities.includes('Antony Blinken'))
})

test('a denial without a date is a proposal of its own and a denying claim on what it denies', () => {
  const proposals = french(dispatch)
  const stances = proposals[3]?.claims.map((claim) => [claim.claimants, claim.stance])
  assert.deepEqual(stances, [
    [['Corée du Sud', 'États-Unis', 'Japon'], 'asserts'],
    [['Corée du Nord', 'Russie'], 'denies'],
  ])
  assert.equal(proposals[4]?.contradicts, 3)
})

test('every claim quotes the text at its offsets', () => {
  for (const proposal of french(dispatch)) {
    assert.equal(dispatch.slice(proposal.start, proposal.end), proposal.words)
    for (const claim of proposal.claims) assert.equal(dispatch.slice(claim.start, claim.end), claim.quote)
  }
})

test('the same statement twice is one proposal with two claims', () => {
  const proposals = english(
    'The bank raised its rates on Tuesday. The bank raised its rates on Tuesday, officials said.',
  )
  assert.equal(proposals.length, 1)
  assert.equal(proposals[0]?.claims.length, 2)
})

test('English attributions: said, denied, according to', () => {
  const claims = english(
    'Russia denied on Monday the sale. Iran fired on Tuesday, according to the Pentagon. The mayor said on Sunday it was over.',
  ).map((proposal) => proposal.claims[0])
  assert.deepEqual(
    claims.map((claim) => [claim?.claimants, claim?.stance]),
    [
      [['Russia'], 'asserts'],
      [['Pentagon'], 'reports'],
      [['mayor'], 'reports'],
    ],
  )
})

test('a passive is nobody’s claim', () => {
  assert.deepEqual(french('L’ancien maire a été condamné mardi à trois ans de prison.')[0]?.claims[0]?.claimants, [])
})

test('selected words become a proposal: dated by themselves, by their sentence, or by the day of publication', () => {
  const text = 'La banque a relevé ses taux mardi. Le marché a chuté. Le 3 mai 2020, elle les avait baissés.'
  const at = (words: string) => {
    const start = text.indexOf(words)
    return proposeAt(text, [start, start + words.length], { language: 'fr', published })
  }
  assert.deepEqual([at('relevé ses taux').date, at('relevé ses taux').title], ['2023-10-31', 'Relevé ses taux'])
  assert.equal(at('Le marché a chuté').date, '../2023-11-01')
  assert.equal(at('elle les avait baissés').date, '2020-05-03')
})

test('the day in a dateline is what the others are counted from, and no event', () => {
  const proposals = french(
    'BREST, 1er novembre 2023 (AFP) - Le port rouvrira le 12 novembre, a annoncé mercredi la ville.',
  )
  assert.ok(proposals.some(({ date }) => date === '2023-11-12'))
  assert.ok(proposals.every(({ words }) => words !== '1er novembre 2023'))
  assert.equal(french('BREST (AFP) - Le 1er novembre 2023, le port a rouvert.').length, 1)
})

test('a clock time beside a day is part of its date; one that is about, or of another clause, is not', () => {
  const dated = (text: string) => french(text).map(({ date, words, title }) => [date, words, title])
  assert.deepEqual(dated('Une manifestation est prévue samedi à 14h30 devant le palais.'), [
    ['2023-11-04T14:30', 'samedi à 14h30', 'Une manifestation est prévue devant le palais'],
  ])
  assert.deepEqual(dated('Il est mort mardi vers 21 h 45.')[0]?.[0], '2023-10-31')
  assert.deepEqual(dated('Il est parti mardi ; la porte a été fermée à 21 h 45.')[0]?.[0], '2023-10-31')
  assert.deepEqual(
    english('The show starts at 3:15 on Friday.').map(({ date, title }) => [date, title]),
    [['2023-11-03T03:15', 'The show starts']],
  )
  assert.equal(french('Il a été arrêté mercredi à 8 heures.')[0]?.status, 'reported')
})

test('a month behind a year counted back is in that year, and one date with it', () => {
  const dates = (text: string) => french(text).map(({ date }) => date)
  assert.deepEqual(dates('L’enquête a été ouverte il y a deux ans, vers le mois de mars.'), ['2021-03~'])
  assert.deepEqual(dates('L’enquête a été ouverte il y a deux ans, au printemps.'), ['2021-21'])
  assert.deepEqual(dates('L’enquête a été ouverte il y a deux ans, puis close en mars.'), ['2021~', '2023-03'])
  assert.deepEqual(
    english('The inquiry was opened two years ago, around March.').map(({ date, title }) => [date, title]),
    [['2021-03~', 'The inquiry was opened']],
  )
})
