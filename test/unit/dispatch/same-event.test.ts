/** Pairs of events that are one, told twice, and pairs that only look like it; in both languages. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dateBounds, parseEdtf } from '../../../core/date/index.ts'
import { eventSketcher, likenessOf, mayBeOneDate } from '../../../core/dispatch/same-event.ts'

type Told = readonly [title: string, names: string, date: string]

const sketch = eventSketcher()

function bounds(date: string) {
  const reading = parseEdtf(date)
  assert.ok(reading.ok, date)
  return dateBounds(reading.date)
}

const sketchOf = ([title, names]: Told) => sketch({ title, names: names === '' ? [] : names.split(', ') })
const areSame = (one: Told, other: Told) =>
  mayBeOneDate(bounds(one[2]), bounds(other[2])) && likenessOf(sketchOf(one), sketchOf(other)) > 0

const same: readonly (readonly [Told, Told])[] = [
  [
    ['Blinken in South Korea, talks with Park Jin', 'Antony Blinken, Park Jin, South Korea', '2023-11-08/2023-11-09'],
    [
      'Le secrétaire d’Etat américain Antony Blinken se rendra en Corée du Sud pour discuter de la Corée du Nord',
      'Antony Blinken, Corée du Sud, Corée du Nord, Park Jin',
      '2023-11-08/2023-11-09',
    ],
  ],
  [
    ['North Korea and Russia deny the arms sales', 'North Korea, Russia', '../2023-11-01'],
    ['La Corée du Nord et la Russie ont démenti les allégations de ventes d’armes', '', '../2023-11-01'],
  ],
  [
    ['A magnitude 6.8 earthquake strikes Morocco', 'Morocco', '2023-09-08'],
    ['Un séisme de magnitude 6,8 frappe le Maroc', 'Maroc', '2023-09-08'],
  ],
  [
    ['Finland joins NATO', 'Finland, NATO', '2023-04-04'],
    ['Finland becomes the 31st member of NATO, Jens Stoltenberg says', 'Finland, NATO, Jens Stoltenberg', '2023-04-04'],
  ],
  [
    ['Le procès de Félicien Kabuga s’ouvre à La Haye', 'Félicien Kabuga', '2022-09-29'],
    ['Trial of Félicien Kabuga opens in The Hague', 'Felicien Kabuga', '2022-09'],
  ],
  [
    [
      'First visit by a US Secretary of State in two and a half years',
      'Antony Blinken, South Korea',
      '2021-05~/2023-11-08',
    ],
    [
      'Cette visite est la première d’un secrétaire d’État américain depuis deux ans et demi',
      'Corée du Nord, Russie',
      '2021-05~/2023-11-08',
    ],
  ],
]

const different: readonly (readonly [Told, Told])[] = [
  [
    ['Blinken in South Korea, talks with Park Jin', 'Antony Blinken, Park Jin', '2023-11-08/2023-11-09'],
    ['South Korea announces the visit of Antony Blinken', 'Antony Blinken', '2023-11-08'],
  ],
  [
    ['Blinken visits South Korea', 'Antony Blinken, South Korea', '2023-11-08/2023-11-09'],
    ['Blinken visits South Korea', 'Antony Blinken, South Korea', '2024-03-17'],
  ],
  [
    ['North Korea delivers arms to Russia', 'North Korea, Russia', '../2023-11-01'],
    ['North Korea and Russia deny the arms deliveries', 'North Korea, Russia', '../2023-11-01'],
  ],
  [
    ['Earthquake in Morocco', 'Morocco', '2023-09-08'],
    ['Elections in Gabon', 'Gabon', '2023-09-08'],
  ],
  [
    ['Paris et Berlin signent un accord', 'France, Allemagne', '2023-01-22'],
    ['France and Germany play a match', 'France, Germany', '2023-01-22'],
  ],
  [
    ['Blinken visits South Korea', 'Antony Blinken', '2023-11-08'],
    ['First visit of Antony Blinken in two and a half years to South Korea', 'Antony Blinken', '2021-05~/2023-11-08'],
  ],
  [
    ['Pyongyang meets ministry', 'Seoul summit', '2023-11-08'],
    ['Blinken en Corée du Sud pour des entretiens sur la Corée du Nord', 'Corée du Sud, Corée du Nord', '2023-11-08'],
  ],
  [
    ['The trial opens', '', '2023-11-08'],
    ['The trial opens', '', '2023-11-08'],
  ],
]

for (const [one, other] of same) {
  test(`the same: ${one[0]} / ${other[0]}`, () => {
    assert.ok(areSame(one, other))
    assert.ok(areSame(other, one))
  })
}

for (const [one, other] of different) {
  test(`not the same: ${one[0]} / ${other[0]}`, () => {
    assert.ok(!areSame(one, other))
    assert.ok(!areSame(other, one))
  })
}

test('likeness is from 0 to 1, the same both ways, and 1 with itself where it tells anything', () => {
  const word = fc.constantFrom(
    'Blinken',
    'visite',
    'visit',
    'Séoul',
    'denies',
    'the',
    'Russie',
    'arms',
    'accord',
    'Zelensky',
  )
  const told = fc.tuple(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 3 }))
  fc.assert(
    fc.property(told, told, ([title, names], [otherTitle, otherNames]) => {
      const one = sketch({ title: title.join(' '), names })
      const other = sketch({ title: otherTitle.join(' '), names: otherNames })
      const likeness = likenessOf(one, other)
      assert.ok(likeness >= 0 && likeness <= 1)
      assert.equal(likeness, likenessOf(other, one))
      assert.ok([0, 1].includes(likenessOf(one, one)))
    }),
  )
})
