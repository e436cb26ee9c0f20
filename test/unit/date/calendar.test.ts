/** The calendar against the one of the platform, and ISO instants of any year. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  axisInstantIso,
  axisRangeInWords,
  civilFromDays,
  dayMilliseconds,
  daysFromCivil,
} from '../../../core/date/index.ts'

const anyDay = fc.integer({ min: -100_000_000, max: 100_000_000 })

test('days and civil days are each the inverse of the other, as on the platform', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const civil = civilFromDays(day)
      const platform = new Date(day * dayMilliseconds)
      assert.equal(daysFromCivil(civil.year, civil.month, civil.day), day)
      assert.deepEqual(civil, {
        year: platform.getUTCFullYear(),
        month: platform.getUTCMonth() + 1,
        day: platform.getUTCDate(),
      })
    }),
    { numRuns: 1500 },
  )
})

test('instants are written as the platform writes them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (instant) => {
      assert.equal(axisInstantIso(instant), new Date(instant).toISOString())
    }),
    { numRuns: 1500 },
  )
  assert.equal(axisInstantIso(-8.64e15 - dayMilliseconds), '-271821-04-19T00:00:00.000Z')
})

test('the visible range is said as exactly as its width makes sense', () => {
  const at = (year: number, month = 1, day = 1, hour = 0) =>
    daysFromCivil(year, month, day) * dayMilliseconds + hour * 3_600_000
  const table = [
    [at(2023, 11, 8, 9), at(2023, 11, 8, 10), '8 November 2023, 09:00–10:00', '8 novembre 2023, 9 h – 10 h'],
    [
      at(2023, 11, 8, 22),
      at(2023, 11, 9, 3),
      '8 November 2023, 22:00 – 9 November 2023, 03:00',
      '8 novembre 2023, 22 h – 9 novembre 2023, 3 h',
    ],
    [at(2023, 11, 8), at(2023, 11, 9), '8 November 2023', '8 novembre 2023'],
    [at(2023, 11, 1), at(2023, 11, 9, 12), '1–9 November 2023', '1er–9 novembre 2023'],
    [at(2023, 10, 21), at(2023, 11, 22), '21 October – 21 November 2023', '21 octobre – 21 novembre 2023'],
    [at(2022, 12, 30), at(2023, 1, 3), '30 December 2022 – 2 January 2023', '30 décembre 2022 – 2 janvier 2023'],
    [at(2014), at(2019), 'January 2014 – December 2018', 'janvier 2014 – décembre 2018'],
    [at(1900), at(2027), '1900 – 2026', '1900 – 2026'],
    [at(-43), at(15), '44 BC – AD 14', '44 av. J.-C. – 14 apr. J.-C.'],
    [at(-49_999), at(50_001), '50,000 BC – AD 50,000', '50\u202f000 av. J.-C. – 50\u202f000 apr. J.-C.'],
  ] as const
  for (const [from, to, en, fr] of table) {
    assert.deepEqual([axisRangeInWords(from, to, 'en'), axisRangeInWords(from, to, 'fr')], [en, fr])
  }
})

test('every range has words', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true }),
      fc.double({ min: 1, max: 4e15, noNaN: true }),
      (from, width) => {
        for (const language of ['en', 'fr'] as const)
          assert.doesNotMatch(axisRangeInWords(from, from + width, language), /undefined|NaN/)
      },
    ),
  )
})
