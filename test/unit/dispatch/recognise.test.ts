/** What a dispatch says of itself, in the forms that agencies use; and what only looks like it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { datelineOf } from '../../../core/dispatch/dateline.ts'
import { recogniseDispatch } from '../../../core/dispatch/recognise.ts'

const datelines: readonly (readonly [line: string, agency: string, place: string, day: string])[] = [
  ['SEOUL (Reuters) - Le secrétaire d’Etat', 'Reuters', 'Seoul', ''],
  ['PARIS, 3 mars (AFP) - Le président a dit.', 'AFP', 'Paris', 'XXXX-03-03'],
  ['PARIS, 1er novembre (Reuters) - Le CAC 40', 'Reuters', 'Paris', 'XXXX-11-01'],
  ['LONDON, March 3 (Reuters) - Oil prices rose.', 'Reuters', 'London', 'XXXX-03-03'],
  ['MOSCOW, November 1. /TASS/. Russia said', 'TASS', 'Moscow', 'XXXX-11-01'],
  ['BEIJING, Nov. 1 (Xinhua) -- China said', 'Xinhua', 'Beijing', 'XXXX-11-01'],
  ['SEOUL, Nov. 1 (Yonhap) -- South Korea said', 'Yonhap', 'Seoul', 'XXXX-11-01'],
  ['Madrid, 1 nov (EFE).- El gobierno', 'EFE', 'Madrid', 'XXXX-11-01'],
  ['(ANSA) - ROME, 01 NOV - The government', 'ANSA', 'Rome', 'XXXX-11-01'],
  ['WASHINGTON (AP) — The president', 'AP', 'Washington', ''],
  ['WASHINGTON, D.C. (AP) - The president', 'AP', 'Washington, D.C.', ''],
  ['Kyiv, 3 mars 2023 (AFP) – Les forces', 'AFP', 'Kyiv', '2023-03-03'],
  ['BRUXELLES, le 3 mars 2023 (Belga) - Le', 'Belga', 'Bruxelles', '2023-03-03'],
  ['RIO DE JANEIRO, 3 avr 2024 (AFP) - Le', 'AFP', 'Rio de Janeiro', '2024-04-03'],
  ['SAINT-DENIS-DE-LA-RÉUNION, 3 mars (AFP) - Le', 'AFP', 'Saint-Denis-de-la-Réunion', 'XXXX-03-03'],
  ['PARIS/LONDRES (Reuters) - Les', 'Reuters', 'Paris/Londres', ''],
  ['PARIS, AFP - Le texte', 'AFP', 'Paris', ''],
  ['Berlin (dpa) - Die Regierung', 'dpa', 'Berlin', ''],
  ['(AFP) - Le président a dit.', 'AFP', '', ''],
  ['LONDRES (Agefi-Dow Jones)--Le groupe', 'Agefi-Dow Jones', 'Londres', ''],
  ['TUNIS (AFP/Reuters) - Le', 'AFP', 'Tunis', ''],
  ['NEW YORK - Stocks rose', '', 'New York', ''],
  ['(Belga) Le gouvernement a dit', 'Belga', '', ''],
  ['PARIS (AFP) Le gouvernement a dit', 'AFP', 'Paris', ''],
  ['AFP - Le gouvernement a dit', 'AFP', '', ''],
  ['Reuters – Oil prices rose', 'Reuters', '', ''],
  ['MARSEILLE._ Les retrouvailles', '', 'Marseille', ''],
]

for (const [line, agency, place, day] of datelines) {
  test(`dateline: ${line}`, () => assert.deepEqual(datelineOf(line), { agency, place, day }))
}

const ordinary = [
  'Paris (2,1 millions d’habitants) - la ville lumière.',
  'PARIS (France) - la ville lumière.',
  'Londres - La banque a relevé ses taux.',
  'Paris est une ville qui a dit - oui.',
  'Washington accuse Pékin - encore une fois.',
  'GUERRE EN UKRAINE - Moscou bombarde',
  'FOOTBALL - Paris bat Lyon',
  'SPA - Les refuges débordent',
  'Map - Where it happened',
  'Le Ministre (AFP) Il a dit',
  '(Map) Where it happened',
  '(Suite) Le ministre a dit',
  'URGENT - Le président démissionne',
  'le ministre (AFP) - comme on l’appelle',
  'The minister (Reuters) - as he is called',
  'Le 3 mars (AFP) a publié une photo.',
]

for (const line of ordinary) {
  test(`no dateline: ${line}`, () => assert.equal(datelineOf(line), null))
}

test('a French dispatch from Reuters', () => {
  const text = `Le ministre se rendra à Tokyo pour parler de commerce

Crédit photo © AFP

TOKYO (Reuters) - Le ministre se rendra à Tokyo les 8 et 9 novembre, a annoncé mercredi son cabinet. (Reportage Jeanne Martin, version française Paul Petit, édité par Anne Roux)`
  assert.deepEqual(recogniseDispatch(text), {
    headline: 'Le ministre se rendra à Tokyo pour parler de commerce',
    agency: 'Reuters',
    byline: 'Jeanne Martin',
    place: 'Tokyo',
    published: '',
    publishedHint: '',
    language: 'fr',
    url: '',
  })
})

test('an English dispatch with a byline, a stated day and credits', () => {
  const text = `Oil rises as supply worries grow
By Jane Smith and John O’Neill
Published: March 3, 2023 10:22 GMT

LONDON, March 3 (Reuters) - Oil prices rose on Friday, traders said.

(Additional reporting by Mary Jones; Editing by Tom Brown)`
  const { headline, agency, byline, place, published, publishedHint, language } = recogniseDispatch(text)
  assert.equal(headline, 'Oil rises as supply worries grow')
  assert.equal(byline, 'Jane Smith and John O’Neill')
  assert.deepEqual(
    [agency, place, published, publishedHint, language],
    ['Reuters', 'London', '2023-03-03', 'XXXX-03-03', 'en'],
  )
})

test('credits that name the reporters by what follows', () => {
  const of = (credit: string) => recogniseDispatch(`Le ministre part.\n\nIl part demain. ${credit}`).byline
  assert.equal(of('(Jeanne Martin, version française Paul Petit, édité par Anne Roux)'), 'Jeanne Martin')
  assert.equal(of('(Reporting By Jane Smith and Ann Lee; Editing by Tom Brown)'), 'Jane Smith and Ann Lee')
  assert.equal(of('(Reportage de Jack Kim à Séoul, rédigé par Anne Roux)'), 'Jack Kim')
  assert.equal(of('(Le Parti Socialiste a voté contre)'), '')
})

const published: readonly (readonly [line: string, day: string])[] = [
  ['Publié le 1 novembre 2023 à 10h22', '2023-11-01'],
  ['Publié le 01/11/2023 à 10:22, mis à jour le 02/11/2023', '2023-11-01'],
  ['Published: November 1, 2023', '2023-11-01'],
  ['Published on 2023-11-01', '2023-11-01'],
  ['Mercredi 1er novembre 2023, 10h22', '2023-11-01'],
  ['Paris, le 1er novembre 2023', '2023-11-01'],
  ['Wednesday, November 1, 2023', '2023-11-01'],
  ['Mis à jour le 1 novembre 2023', ''],
  ['Publié il y a 3 heures', ''],
  ['Mardi 1er novembre 2023', ''],
  ['Publié le 31 février 2023', ''],
  ['Le 1er novembre 2023, le ministre a démissionné à Paris.', ''],
  ['PARIS, 1er novembre (AFP) - Le ministre', ''],
]

for (const [line, day] of published) {
  test(`publication: ${line}`, () => {
    const text = `Le ministre démissionne\n\n${line}\n\nLe ministre a démissionné, a annoncé le gouvernement dans la nuit.`
    assert.equal(recogniseDispatch(text).published, day)
  })
}

test('an English day in digits that can be read in two ways says nothing', () => {
  const of = (day: string) =>
    recogniseDispatch(`The minister has resigned\n\nPublished: ${day}\n\nThe minister said that he was to go.`)
      .published
  assert.equal(of('03/04/2023'), '')
  assert.equal(of('03/14/2023'), '2023-03-14')
  assert.equal(of('14/03/2023'), '2023-03-14')
})

const bylines: readonly (readonly [line: string, byline: string])[] = [
  ['Par Jeanne Martin', 'Jeanne Martin'],
  ['Par Jeanne Martin et Paul de La Tour', 'Jeanne Martin et Paul de La Tour'],
  ['Par Jeanne Martin (avec AFP)', 'Jeanne Martin'],
  ['Par Jeanne Martin avec AFP', 'Jeanne Martin'],
  ['By JANE SMITH | Reuters', 'JANE SMITH'],
  ['By Jane Smith, John O’Neill and Ann Lee', 'Jane Smith, John O’Neill and Ann Lee'],
  ['Par temps de pluie', ''],
  ['Par Jeanne Martin a été publié un livre.', ''],
  ['By Friday the army had left', ''],
  ['By Reuters', ''],
]

for (const [line, byline] of bylines) {
  test(`byline: ${line}`, () => {
    assert.equal(
      recogniseDispatch(`Un titre sans point\n\n${line}\n\nLe texte suit ici, avec ses phrases.`).byline,
      byline,
    )
  })
}

test('an agency in a credit of its own; a photograph’s is not the text’s', () => {
  const of = (line: string) => recogniseDispatch(`Un titre sans point\n\nLe texte suit ici.\n\n${line}`).agency
  assert.equal(of('© 2023 AFP'), 'AFP')
  assert.equal(of('Source : Reuters'), 'Reuters')
  assert.equal(of('Par AFP'), 'AFP')
  assert.equal(of('Le Monde avec AFP'), 'AFP')
  assert.equal(of('Il travaille avec Paul'), '')
  assert.equal(of('Crédit photo © Reuters'), '')
  assert.equal(of('Photo: AFP'), '')
})

test('the first line is no headline where it opens the text', () => {
  assert.equal(recogniseDispatch('Le ministre a démissionné.\n\nIl part demain.').headline, '')
  assert.equal(recogniseDispatch('Le ministre a démissionné hier\net il part demain.').headline, '')
  assert.equal(recogniseDispatch('Une seule ligne').headline, '')
  assert.equal(recogniseDispatch('').headline, '')
})

test('what the file states goes before what the text says', () => {
  const text = 'Un titre\n\nPARIS, 3 mars (AFP) - Le texte.'
  const stated = {
    headline: 'Le vrai titre',
    published: '2023-03-03',
    byline: '',
    publisher: 'Le Journal',
    language: 'fr' as const,
  }
  const { headline, published: day, agency } = recogniseDispatch(text, stated)
  assert.deepEqual([headline, day, agency], ['Le vrai titre', '2023-03-03', 'AFP'])
})

test('nothing is made up: headline and byline are words of the text, whatever it is', () => {
  const piece = fc.constantFrom(
    ...[
      'PARIS',
      ', 3 mars',
      ' (AFP)',
      ' (',
      ')',
      ' - ',
      ' -- ',
      '/TASS/',
      '. ',
      'Par Jean Martin',
      'By Ann Lee',
      '\n',
      '\n\n',
    ],
    ...[
      '(Reportage ',
      '(Reporting by ',
      'Publié le ',
      '1er novembre 2023',
      '© 2023 AFP',
      'Titre : ',
      'Le ministre a dit',
      ' é',
      '\r\n',
    ],
  )
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 30 })
  fc.assert(
    fc.property(text, (pieces) => {
      const whole = pieces.join('')
      const { headline, byline, published: day, publishedHint } = recogniseDispatch(whole)
      assert.ok(whole.includes(headline))
      assert.ok(whole.replace(/\s+/g, ' ').includes(byline))
      assert.match(day, /^(?:\d{4}-\d{2}-\d{2})?$/)
      assert.match(publishedHint, /^(?:XXXX-\d{2}-\d{2})?$/)
    }),
  )
})
