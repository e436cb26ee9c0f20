/** Every form of a date that can be typed in French, with what it is read as. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTypedDate } from '../../../core/date/index.ts'

/** Wednesday. */
const today = { year: 2023, month: 11, day: 1 }

const absolute = `
2023-11-08                                    | 2023-11-08
8 novembre 2023                               | 2023-11-08
le 8 novembre 2023                            | 2023-11-08
8 nov. 2023                                   | 2023-11-08
mercredi 8 novembre 2023                      | 2023-11-08
le mercredi 8 novembre 2023                   | 2023-11-08
1er novembre 2023                             | 2023-11-01
1ᵉʳ novembre 2023                             | 2023-11-01
1 novembre 2023                               | 2023-11-01
8 aout 2023                                   | 2023-08-08
8 Août 2023                                   | 2023-08-08
08/11/2023                                    | 2023-11-08
8.11.2023                                     | 2023-11-08
2023/11/08                                    | 2023-11-08
les 8 et 9 novembre 2023                      | 2023-11-08/2023-11-09
8-9 novembre 2023                             | 2023-11-08/2023-11-09
8–9 novembre 2023                             | 2023-11-08/2023-11-09
1er–3 novembre 2023                           | 2023-11-01/2023-11-03
du 3 au 5 mai 2021                            | 2021-05-03/2021-05-05
du lundi 3 au mercredi 5 mai 2021             | 2021-05-03/2021-05-05
entre le 3 et le 5 mai 2021                   | 2021-05-03/2021-05-05
30 octobre – 2 novembre 2023                  | 2023-10-30/2023-11-02
du 30 décembre 2022 au 2 janvier 2023         | 2022-12-30/2023-01-02
du 08/11/2023 au 10/11/2023                   | 2023-11-08/2023-11-10
novembre 2023                                 | 2023-11
en novembre 2023                              | 2023-11
déc. 2023                                     | 2023-12
mai-juin 2021                                 | 2021-05/2021-06
de mai 2021 à novembre 2023                   | 2021-05/2023-11
d’avril à août 2021                           | 2021-04/2021-08
2023                                          | 2023
en 2023                                       | 2023
1914-1918                                     | 1914/1918
de 1914 à 1918                                | 1914/1918
entre 1914 et 1918                            | 1914/1918
vers 2021                                     | 2021~
vers le 8 novembre 2023                       | 2023-11-08~
vers mai 2021                                 | 2021-05~
environ 2021                                  | 2021~
autour de 2021                                | 2021~
mai 2021 environ                              | 2021-05~
circa 2021                                    | 2021~
vers les années 1990                          | 199X~
juin 2004 ?                                   | 2004-06?
juin 2004, incertain                          | 2004-06?
années 1990, incertaines                      | 199X?
vers juin 2004, incertain                     | 2004-06%
de mai 2021 environ au 8 novembre 2023        | 2021-05~/2023-11-08
avant le 1er novembre 2023                    | ../2023-10-31
avant novembre 2023                           | ../2023-10
avant 2020                                    | ../2019
après 2020                                    | 2021/..
après le 8 novembre 2023                      | 2023-11-09/..
au plus tard le 1er novembre 2023             | ../2023-11-01
au plus tard en 2020                          | ../2020
au plus tard au XIXᵉ siècle                   | ../18XX
jusqu'au 5 mai 2021                           | ../2021-05-05
jusqu’au 5 mai 2021                           | ../2021-05-05
jusqu'en 2020                                 | ../2020
jusqu’à mai 2021                              | ../2021-05
depuis 2020                                   | 2020/..
depuis le 8 novembre 2023                     | 2023-11-08/..
à partir du 8 novembre 2023                   | 2023-11-08/..
à partir d’avril 2023                         | 2023-04/..
dès 2020                                      | 2020/..
de 2020 à nos jours                           | 2020/..
début inconnu, jusqu’au 1er novembre 2023     | /2023-11-01
à partir du 8 novembre 2023, fin inconnue     | 2023-11-08/
le 8 ou le 10 novembre 2023                   | [2023-11-08,2023-11-10]
8 ou 10 novembre 2023                         | [2023-11-08,2023-11-10]
les 8 et 10 novembre 2023                     | {2023-11-08,2023-11-10}
8 et 10 novembre 2023                         | {2023-11-08,2023-11-10}
les 8, 10 et 12 novembre 2023                 | {2023-11-08,2023-11-10,2023-11-12}
1960 ou 1962                                  | [1960,1962]
années 1990                                   | 199X
les années 1990                               | 199X
dans les années 90                            | 199X
XIXe siècle                                   | 18XX
XIXᵉ siècle                                   | 18XX
le XIXème siècle                              | 18XX
19e siècle                                    | 18XX
Ier siècle                                    | 00XX
Vᵉ siècle av. J.-C.                           | -04XX
IIᵉ millénaire av. J.-C.                      | -1XXX
44 av. J.-C.                                  | -0043
44 avant J.-C.                                | -0043
44 av. JC                                     | -0043
44 avant notre ère                            | -0043
79 apr. J.-C.                                 | 0079
15 mars 44 av. J.-C.                          | -0043-03-15
mars 12 apr. J.-C.                            | 0012-03
12 000 av. J.-C.                              | Y-11999
printemps 2021                                | 2021-21
au printemps 2021                             | 2021-21
l’été 2021                                    | 2021-22
hiver 2021 (hémisphère sud)                   | 2021-32
T2 2021                                       | 2021-34
2e trimestre 2021                             | 2021-34
premier semestre de 2021                      | 2021-40
un jour de 2023                               | 2023-XX-XX
un mois des années 1990                       | 199X-XX
8 novembre 2023, 9 h 30 (UTC+9)               | 2023-11-08T09:30+09:00
8 novembre 2023 à 9h30                        | 2023-11-08T09:30
8 novembre 2023 à 9 h                         | 2023-11-08T09:00
à 9 h 30 le 8 novembre 2023                   | 2023-11-08T09:30
8 novembre 2023, 9 h 30 min 15,250 s (UTC)    | 2023-11-08T09:30:15.250Z
8 novembre 2023, 9 h 30 – 11 h (UTC+9)        | 2023-11-08T09:30+09:00/2023-11-08T11:00+09:00
inconnue                                      | XXXX-XX-XX
date inconnue                                 | XXXX-XX-XX
8 November 2023                               | 2023-11-08
before 1 Nov 2023                             | ../2023-10-31
`

const relative = `
aujourd’hui             | 2023-11-01
hier                    | 2023-10-31
demain à 9 h 30         | 2023-11-02T09:30
avant-hier              | 2023-10-30
après-demain            | 2023-11-03
mercredi                | 2023-11-01
mercredi dernier        | 2023-10-25
mercredi prochain       | 2023-11-08
ce vendredi             | 2023-11-03
il y a 3 jours          | 2023-10-29
il y a trois jours      | 2023-10-29
il y a une semaine      | 2023-10-25~
il y a deux mois        | 2023-09
il y a 5 ans            | 2018
dans 3 jours            | 2023-11-04
le mois dernier         | 2023-10
le mois prochain        | 2023-12
ce mois-ci              | 2023-11
cette année             | 2023
l’année dernière        | 2022
l’an dernier            | 2022
le siècle dernier       | 19XX
la semaine prochaine    | 2023-11-06/2023-11-12
depuis hier             | 2023-10-31/..
le 8 novembre           | 2023-11-08
les 8 et 9 novembre     | 2023-11-08/2023-11-09
9 h 30                  | 2023-11-01T09:30
`

function rows(table: string): readonly (readonly [string, string])[] {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map(
      (line) => [line.slice(0, line.lastIndexOf('|')).trimEnd(), line.slice(line.lastIndexOf('|') + 1).trim()] as const,
    )
}

function read(text: string, options: Parameters<typeof readTypedDate>[2]): string {
  const reading = readTypedDate(text, 'fr', options)
  return reading.ok ? reading.edtf : '!'
}

for (const [text, expected] of rows(absolute)) {
  test(`« ${text} » est ${expected}`, () => {
    assert.equal(read(text, {}), expected)
    assert.equal(read(text, { today }), expected)
  })
}

for (const [text, expected] of rows(relative)) {
  test(`« ${text} » le 1er novembre 2023 est ${expected}, et rien sans jour de référence`, () => {
    assert.equal(read(text, { today }), expected)
    assert.equal(read(text, {}), '!')
  })
}
