/** The engine as a whole: tells what is no date, what is none of the calendar, which way a weekday turns, what is one date. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDates, parseIsoDay } from '../../../core/extract/index.ts'

const published = parseIsoDay('2023-11-01') ?? 0
const languages = ['fr', 'en'] as const

const noDates: Readonly<Record<(typeof languages)[number], readonly string[]>> = {
  fr: [
    'Contact presse : 01 44 32 19 84.',
    'Il a gagné 3-1.',
    'Battue 6-4, 7-5.',
    'Un homme de 52 ans.',
    'Jean Burget, 87 ans, est mort.',
    'Il a coûté 2 015 euros.',
    'Plus de 1500 personnes.',
    'Selon l’article 2024 du code.',
    'Le CAC 40 a perdu 0,72 % à 7.521 points.',
    'La descente en 1 min 43 s 20.',
    'L’Airbus A320 et le 35e régiment.',
    'Le marché a marqué le pas.',
    'Il est âgé de 114 ans.',
    'des enfants de 2 à 8 ans',
    'Une somme de 1.998.000 F',
  ],
  en: [
    'Press contact: +1 212 555 1984.',
    'They won 3-1.',
    'She lost 6-4, 7-5.',
    'The 24-year-old won.',
    'Jobs, aged 55, left.',
    'The claim was for $2,015.',
    'More than 1,500 people may march.',
    'Under section 2024 of the code.',
    'The S&P 500 fell to 5,521 points.',
    'He won in 1:43.20.',
    'The Boeing 737 and the 35th Regiment.',
    'They march on. She may second that.',
    'He is 38 years old.',
  ],
}

for (const language of languages)
  for (const text of noDates[language])
    test(`no date in “${text}”`, () => {
      assert.deepEqual(
        findDates(text, { language, published })
          .filter((finding) => finding.fact)
          .map((finding) => finding.quote),
        [],
      )
    })

test('a day that does not exist is said to be unreadable, not moved', () => {
  const [finding] = findDates('Prévu le 31 février 2024.', { language: 'fr', published })
  assert.equal(finding?.edtf, null)
  assert.equal(finding?.fact, false)
  assert.match(finding?.words.fr ?? '', /n’existe pas/)
})

test('the tense of the clause turns a weekday back or forward', () => {
  const day = (text: string, language: 'fr' | 'en') => findDates(text, { language, published })[0]?.edtf
  assert.equal(day('Le ministre a annoncé mardi un accord.', 'fr'), '2023-10-31')
  assert.equal(day('Le ministre se rendra mardi à Varsovie.', 'fr'), '2023-11-07')
  assert.equal(day('The minister resigned on Tuesday.', 'en'), '2023-10-31')
  assert.equal(day('The minister will travel on Tuesday.', 'en'), '2023-11-07')
})

test('a day near publication is not carried a year away by the tense of its clause', () => {
  const [finding] = findDates('Il a promis de quitter ses fonctions le 30 décembre.', { language: 'fr', published })
  assert.equal(finding?.edtf, '2023-12-30')
  assert.match(finding?.words.en ?? '', /the one nearest publication/)
  const far = findDates('Il a quitté ses fonctions le 30 avril.', { language: 'fr', published })
  assert.equal(far[0]?.edtf, '2023-04-30')
})

test('ranges, lists and deadlines are one date', () => {
  const facts = (text: string, language: 'fr' | 'en') =>
    findDates(text, { language, published })
      .filter((finding) => finding.fact)
      .map((finding) => [text.slice(...finding.whole), finding.edtf])
  assert.deepEqual(facts('Il viendra les 8 et 9 novembre.', 'fr'), [['les 8 et 9 novembre', '2023-11-08/2023-11-09']])
  assert.deepEqual(facts('La fête va du 19 au 23 juillet 1999.', 'fr'), [
    ['19 au 23 juillet 1999', '1999-07-19/1999-07-23'],
  ])
  assert.deepEqual(facts('Entre 1990 et 1999, elle a crû.', 'fr'), [['1990 et 1999', '1990/1999']])
  assert.deepEqual(facts('Elle a crû en 2014 et 2015.', 'fr'), [['2014 et 2015', '2014/2015']])
  assert.deepEqual(facts('It ran from May 2012 to July 2012.', 'en'), [['May 2012 to July 2012', '2012-05/2012-07']])
  assert.deepEqual(facts('Un accord d’ici à décembre 2024.', 'fr'), [['décembre 2024', '2023-11-01/2024-12']])
  assert.deepEqual(facts('It will close by June 10, 2024.', 'en'), [['June 10, 2024', '2023-11-01/2024-06-10']])
})
