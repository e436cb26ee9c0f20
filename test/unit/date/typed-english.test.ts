/** Every form of a date that can be typed in English, with what it is read as. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTypedDate } from '../../../core/date/index.ts'

/** Wednesday. */
const today = { year: 2023, month: 11, day: 1 }

const absolute = `
2023-11-08                                 | 2023-11-08
8 November 2023                            | 2023-11-08
~2021                                      | 2021~
2021-2023                                  | 2021/2023
May 5 – June 7, 2021                       | 2021-05-05/2021-06-07
May 5 to 7, 2021                           | 2021-05-05/2021-05-07
8 Nov 2023                                 | 2023-11-08
8 nov. 2023                                | 2023-11-08
8th November 2023                          | 2023-11-08
the 8th of November 2023                   | 2023-11-08
on 8 November 2023                         | 2023-11-08
November 8, 2023                           | 2023-11-08
Nov 8th 2023                               | 2023-11-08
NOVEMBER 8,2023                            | 2023-11-08
Wednesday 8 November 2023                  | 2023-11-08
Wed, 8 Nov 2023                            | 2023-11-08
Wednesday, November 8, 2023                | 2023-11-08
8-Nov-2023                                 | 2023-11-08
2023/11/08                                 | 2023-11-08
28/11/2023                                 | 2023-11-28
11/28/2023                                 | 2023-11-28
8-9 Nov 2023                               | 2023-11-08/2023-11-09
8–9 November 2023                          | 2023-11-08/2023-11-09
8 - 9 November 2023                        | 2023-11-08/2023-11-09
8 to 9 November 2023                       | 2023-11-08/2023-11-09
November 8–9, 2023                         | 2023-11-08/2023-11-09
November 8 or 10, 2023                     | [2023-11-08,2023-11-10]
8 and 9 November 2023                      | 2023-11-08/2023-11-09
Wednesday 8 – Thursday 9 November 2023     | 2023-11-08/2023-11-09
from 3 to 5 May 2021                       | 2021-05-03/2021-05-05
between 3 and 5 May 2021                   | 2021-05-03/2021-05-05
30 October – 2 November 2023               | 2023-10-30/2023-11-02
30 Dec 2022 - 2 Jan 2023                   | 2022-12-30/2023-01-02
from 8 November 2023 to 10 December 2023   | 2023-11-08/2023-12-10
8 November to 10 December 2023             | 2023-11-08/2023-12-10
2023-11-08 to 2023-11-10                   | 2023-11-08/2023-11-10
Nov 2023                                   | 2023-11
November 2023                              | 2023-11
November, 2023                             | 2023-11
May–June 2021                              | 2021-05/2021-06
May 2021 to November 2023                  | 2021-05/2023-11
2023                                       | 2023
1914–1918                                  | 1914/1918
1914-18                                    | 1914/1918
from 1914 until 1918                       | 1914/1918
c. 2021                                    | 2021~
c 2021                                     | 2021~
ca. 2021                                   | 2021~
circa 2021                                 | 2021~
about 2021                                 | 2021~
around May 2021                            | 2021-05~
about 8 November 2023                      | 2023-11-08~
approximately the 1990s                    | 199X~
2004-06?                                   | 2004-06?
2004~                                      | 2004~
June 2004?                                 | 2004-06?
June 2004, uncertain                       | 2004-06?
June 2004 (uncertain)                      | 2004-06?
perhaps June 2004                          | 2004-06?
about June 2004, uncertain                 | 2004-06%
8–9 November 2023, uncertain               | 2023-11-08?/2023-11-09?
about May 2021 to 8 November 2023          | 2021-05~/2023-11-08
before 1 Nov 2023                          | ../2023-10-31
before November 2023                       | ../2023-10
before 2020                                | ../2019
before the 1990s                           | ../198X
before 44 BC                               | ../-0044
before 2023-11-01                          | ../2023-10-31
after 2020                                 | 2021/..
after 8 November 2023                      | 2023-11-09/..
on or before 1 November 2023               | ../2023-11-01
in or before 2020                          | ../2020
no later than 1 November 2023              | ../2023-11-01
by 2025                                    | ../2025
until 5 May 2021                           | ../2021-05-05
up to May 2021                             | ../2021-05
since 2020                                 | 2020/..
from 8 November 2023 on                    | 2023-11-08/..
from 8 November 2023 onwards               | 2023-11-08/..
from 2020                                  | 2020/..
2020–present                               | 2020/..
8 November 2023 onwards                    | 2023-11-08/..
on or after 8 November 2023                | 2023-11-08/..
unknown start, to 1 November 2023          | /2023-11-01
from 8 November 2023, unknown end          | 2023-11-08/
8 or 10 November 2023                      | [2023-11-08,2023-11-10]
8 and 10 November 2023                     | {2023-11-08,2023-11-10}
8, 10 or 12 November 2023                  | [2023-11-08,2023-11-10,2023-11-12]
either 1960 or 1962                        | [1960,1962]
May or June 2021                           | [2021-05,2021-06]
1990s                                      | 199X
the 1990s                                  | 199X
1990's                                     | 199X
the '90s                                   | 199X
19th century                               | 18XX
the 19th century                           | 18XX
about the 19th century                     | 18XX~
XIXth century                              | !
5th century BC                             | -04XX
2nd millennium BC                          | -1XXX
44 BC                                      | -0043
44 B.C.                                    | -0043
44 BCE                                     | -0043
AD 79                                      | 0079
79 AD                                      | 0079
79 CE                                      | 0079
15 March 44 BC                             | -0043-03-15
March 44 BC                                | -0043-03
March 12 AD 79                             | 0079-03-12
50–44 BC                                   | -0049/-0043
44 BC to AD 14                             | -0043/0014
10,000 BC                                  | -9999
12,000 BC                                  | Y-11999
spring 2021                                | 2021-21
spring of 2021                             | 2021-21
in the fall of 2021                        | 2021-23
winter 2021 (Southern Hemisphere)          | 2021-32
Q2 2021                                    | 2021-34
second quarter of 2021                     | 2021-34
1st half of 2021                           | 2021-40
a day in 2023                              | 2023-XX-XX
a month in the 1990s                       | 199X-XX
2023-11-08T09:30+09:00                     | 2023-11-08T09:30+09:00
8 November 2023, 09:30 (UTC+9)             | 2023-11-08T09:30+09:00
8 November 2023 at 9:30 am                 | 2023-11-08T09:30
8 November 2023, 12 am                     | 2023-11-08T00:00
8 November 2023, 9:30 p.m. UTC−3:30        | 2023-11-08T21:30-03:30
9:30 on 8 November 2023                    | 2023-11-08T09:30
8 November 2023, 09:30–11:00 (UTC)         | 2023-11-08T09:30Z/2023-11-08T11:00Z
../2023-11-01                              | ../2023-11-01
2023-XX-XX                                 | 2023-XX-XX
unknown                                    | XXXX-XX-XX
date unknown                               | XXXX-XX-XX
8 novembre 2023                            | 2023-11-08
les 8 et 9 novembre 2023                   | 2023-11-08/2023-11-09
  8   November   2023.                     | 2023-11-08
`

const relative = `
today                       | 2023-11-01
yesterday                   | 2023-10-31
tomorrow at 9:30            | 2023-11-02T09:30
the day before yesterday    | 2023-10-30
the day after tomorrow      | 2023-11-03
Wednesday                   | 2023-11-01
on Tuesday                  | 2023-10-31
last Wednesday              | 2023-10-25
next Wednesday              | 2023-11-08
this Friday                 | 2023-11-03
last Friday                 | 2023-10-27
3 days ago                  | 2023-10-29
three days ago              | 2023-10-29
a week ago                  | 2023-10-25~
two months ago              | 2023-09
two and a half years ago    | !
5 years ago                 | 2018
in 3 days                   | 2023-11-04
in two months               | 2024-01
last month                  | 2023-10
next month                  | 2023-12
this year                   | 2023
last year                   | 2022
last decade                 | 201X
last century                | 19XX
next week                   | 2023-11-06/2023-11-12
since yesterday             | 2023-10-31/..
8 November                  | 2023-11-08
8–9 November                | 2023-11-08/2023-11-09
November                    | 2023-11
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
  const reading = readTypedDate(text, 'en', options)
  return reading.ok ? reading.edtf : '!'
}

for (const [text, expected] of rows(absolute)) {
  test(`"${text}" is ${expected}`, () => {
    assert.equal(read(text, {}), expected)
    assert.equal(read(text, { today }), expected)
  })
}

for (const [text, expected] of rows(relative)) {
  test(`"${text}" on 1 November 2023 is ${expected}, and nothing without a day to count from`, () => {
    assert.equal(read(text, { today }), expected)
    assert.equal(read(text, {}), '!')
  })
}
