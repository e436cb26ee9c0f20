/** Dates in words: the alphabet of the legend and the rarer forms, in both languages. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateInWords } from '../../../core/date/index.ts'
import { parsed } from './arbitraries.ts'

const table = `
2023-11-08              | 8 November 2023                      | 8 novembre 2023
2023-11-01              | 1 November 2023                      | 1er novembre 2023
2023-11-08/2023-11-09   | 8–9 November 2023                    | 8–9 novembre 2023
2023-10-30/2023-11-02   | 30 October – 2 November 2023         | 30 octobre – 2 novembre 2023
2022-12-30/2023-01-02   | 30 December 2022 – 2 January 2023    | 30 décembre 2022 – 2 janvier 2023
2023-11-08T09:30+09:00  | 8 November 2023, 09:30 (UTC+9)       | 8 novembre 2023, 9 h 30 (UTC+9)
2023-11-08T09:00        | 8 November 2023, 09:00               | 8 novembre 2023, 9 h
2023-11-08T09:30-03:30  | 8 November 2023, 09:30 (UTC−3:30)    | 8 novembre 2023, 9 h 30 (UTC−3:30)
2023-11-08T09:30Z/2023-11-08T11:00Z | 8 November 2023, 09:30–11:00 (UTC) | 8 novembre 2023, 9 h 30 – 11 h (UTC)
2023-11                 | November 2023                        | novembre 2023
2021-21                 | spring 2021                          | printemps 2021
2021-34                 | 2nd quarter of 2021                  | 2e trimestre 2021
2023                    | 2023                                 | 2023
2023-XX-XX              | a day in 2023                        | un jour de 2023
2023-10-XX              | a day in October 2023                | un jour d’octobre 2023
199X                    | the 1990s                            | années 1990
18XX                    | 19th century                         | XIXᵉ siècle
-0043                   | 44 BC                                | 44 av. J.-C.
0079-08-24              | 24 August AD 79                      | 24 août 79 apr. J.-C.
-04XX                   | 5th century BC                       | Vᵉ siècle av. J.-C.
Y-11999                 | 12,000 BC                            | 12\u202f000 av. J.-C.
2023-11-08~             | about 8 November 2023                | vers le 8 novembre 2023
2021-05~                | about May 2021                       | vers mai 2021
18XX~                   | about the 19th century               | vers le XIXᵉ siècle
2023-11-08?             | 8 November 2023, uncertain           | 8 novembre 2023, incertain
2004-06?                | June 2004, uncertain                 | juin 2004, incertain
2004-06%                | about June 2004, uncertain           | vers juin 2004, incertain
2021-05~/2023-11-08     | about May 2021 to 8 November 2023    | de mai 2021 environ au 8 novembre 2023
2021-05/2023-11         | May 2021 to November 2023            | de mai 2021 à novembre 2023
../2023-11-01           | on or before 1 November 2023         | au plus tard le 1er novembre 2023
../2020                 | in or before 2020                    | au plus tard en 2020
../199X                 | in or before the 1990s               | au plus tard dans les années 1990
2023-11-08/..           | from 8 November 2023 on              | à partir du 8 novembre 2023
/2023-11-01             | unknown start, to 1 November 2023    | début inconnu, jusqu’au 1er novembre 2023
2023-11-08/             | from 8 November 2023, unknown end    | à partir du 8 novembre 2023, fin inconnue
[2023-11-08,2023-11-10] | 8 or 10 November 2023                | le 8 ou le 10 novembre 2023
{2023-11-08,2023-11-10} | 8 and 10 November 2023               | les 8 et 10 novembre 2023
[2021-05,2021-06]       | May or June 2021                     | mai ou juin 2021
[1960,1962,1964]        | 1960, 1962 or 1964                   | 1960, 1962 ou 1964
XXXX-XX-XX              | date unknown                         | date inconnue
XXXX-03-03              | 3 March (XXXX-03-03)                 | 3 mars (XXXX-03-03)
1950S2                  | between 1900 and 1999, estimated as 1950 (1950S2) | entre 1900 et 1999, estimé à 1950 (1950S2)
2004-06-~11             | 11 June 2004, partly approximate (2004-06-~11) | 11 juin 2004, en partie approximatif (2004-06-~11)
`

for (const row of table.split('\n').filter((line) => line !== '')) {
  const [edtf = '', en, fr] = row.split('|').map((cell) => cell.trim())
  test(`${edtf} in words`, () => {
    assert.deepEqual([dateInWords(parsed(edtf), 'en'), dateInWords(parsed(edtf), 'fr')], [en, fr])
  })
}

test('weekdays are named on request, where there is a day', () => {
  const named = (edtf: string) =>
    (['en', 'fr'] as const).map((language) => dateInWords(parsed(edtf), language, { weekday: true }))
  assert.deepEqual(named('2023-11-01'), ['Wednesday 1 November 2023', 'mercredi 1er novembre 2023'])
  assert.deepEqual(named('2023-11'), ['November 2023', 'novembre 2023'])
  assert.deepEqual(named('2023-11-08/2023-11-09'), [
    'Wednesday 8 – Thursday 9 November 2023',
    'mercredi 8 – jeudi 9 novembre 2023',
  ])
  assert.deepEqual(named('../2023-11-01'), [
    'on or before Wednesday 1 November 2023',
    'au plus tard le mercredi 1er novembre 2023',
  ])
})
