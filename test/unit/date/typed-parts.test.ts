/** Parts of months, years, decades and centuries as they are typed mean what the same words mean in a dispatch. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTypedDate } from '../../../core/date/index.ts'
import { findDates, parseIsoDay } from '../../../core/extract/index.ts'

const published = parseIsoDay('2023-11-01') ?? 0

const spoken = [
  ['en', 'late 2022', '2022-09~/2022-12'],
  ['en', 'early 2023', '2023-01/2023-04~'],
  ['en', 'mid-2021', '2021-05~/2021-08~'],
  ['en', 'the end of 2022', '2022-09~/2022-12'],
  ['en', 'late 1990s', '1996~/1999~'],
  ['en', 'the early 1990s', '1990~/1993~'],
  ['en', 'mid-May 2022', '2022-05-10~/2022-05-20~'],
  ['en', 'the beginning of May 2022', '2022-05-01/2022-05-10~'],
  ['en', 'late summer 2012', '2012-08-22~/2012-09-20'],
  ['en', 'early 20th century', '190X/193X'],
  ['en', 'late nineteenth century', '186X/189X'],
  ['en', 'nineteenth century', '18XX'],
  ['fr', 'fin 2022', '2022-09~/2022-12'],
  ['fr', 'début 2023', '2023-01/2023-04~'],
  ['fr', 'mi-2021', '2021-05~/2021-08~'],
  ['fr', 'la fin de 2022', '2022-09~/2022-12'],
  ['fr', 'fin des années 1990', '1996~/1999~'],
  ['fr', 'mi-mai 2022', '2022-05-10~/2022-05-20~'],
  ['fr', 'fin mai 2020', '2020-05-22~/2020-05-31'],
  ['fr', 'début du XXe siècle', '190X/193X'],
  ['fr', 'fin de l’été 2012', '2012-08-22~/2012-09-20'],
  ['fr', 'dix-neuvième siècle', '18XX'],
  ['fr', 'fin du dix-neuvième siècle', '186X/189X'],
] as const

for (const [language, text, edtf] of spoken) {
  test(`“${text}” is ${edtf} where it is typed, in either language, and in a dispatch`, () => {
    for (const interfaceLanguage of ['en', 'fr'] as const) {
      const reading = readTypedDate(text, interfaceLanguage)
      assert.equal(reading.ok ? reading.edtf : reading.code, edtf)
    }
    const sentence = language === 'en' ? `It was built in ${text}.` : `Il a été bâti au ${text}.`
    const found = findDates(sentence, { language, published }).map((finding) => finding.edtf)
    assert.deepEqual(found, [edtf])
  })
}

const typed = [
  ['late 2021 to early 2023', '2021-09~/2023-04~'],
  ['fin 2021 à début 2023', '2021-09~/2023-04~'],
  ['late 2022 to 5 March 2023', '2022-09~/2023-03-05'],
  ['late May to early June 2022', '2022-05-22~/2022-06-10~'],
  ['since late 2022', '2022-09~/..'],
  ['until mid-2022', '../2022-08~'],
  ['by the end of 2022', '../2022-12'],
  ['before early 2023', '../2022-12'],
  ['perhaps early 2023', '2023-01?/2023-04%'],
  ['au début de l’année 2023', '2023-01/2023-04~'],
  ['à la fin du mois de mai 2020', '2020-05-22~/2020-05-31'],
  ['early 5th century BC', '-049X/-046X'],
  ['twenty-first century', '20XX'],
  ['vingt-et-unième siècle', '20XX'],
] as const

for (const [text, edtf] of typed) {
  test(`“${text}” is ${edtf} where it is typed`, () => {
    const reading = readTypedDate(text, 'en')
    assert.equal(reading.ok ? reading.edtf : reading.code, edtf)
  })
}

test('a day, a millennium and a set have no such parts', () => {
  for (const text of ['late 5 May 2022', 'early 2nd millennium', 'late 2021 or early 2023', 'late', 'fin']) {
    assert.equal(readTypedDate(text, 'en').ok, false, text)
  }
})
