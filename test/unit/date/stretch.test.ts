/** A stretch of the axis as typed dates: each bound reads back as itself. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { boundOfDate, dateInWords, dateOfBound, parseEdtf, readTypedDate } from '../../../core/date/index.ts'

const minute = 60_000

test('the date of a bound has that bound, in EDTF and in the words of both languages', () => {
  const anyMinute = fc.integer({ min: -4e9, max: 2e9 }).map((minutes) => minutes * minute)
  const anyDay = fc.integer({ min: -3_000_000, max: 2_000_000 }).map((days) => days * 86_400_000)
  fc.assert(
    fc.property(fc.oneof(anyMinute, anyDay), fc.constantFrom('from' as const, 'to' as const), (instant, side) => {
      const edtf = dateOfBound(instant, side)
      const parsed = parseEdtf(edtf)
      assert.ok(parsed.ok, edtf)
      assert.equal(boundOfDate(parsed.date, side), instant)
      for (const language of ['en', 'fr'] as const) {
        const words = dateInWords(parsed.date, language)
        const read = readTypedDate(words, language)
        assert.ok(read.ok, words)
        assert.equal(boundOfDate(read.date, side), instant, words)
      }
    }),
  )
})

test('what was typed as a year, a month or a day comes back as one', () => {
  const cases = [
    ['1990', '1990', '1990'],
    ['1990-05', '1990-05', '1990-05'],
    ['2023-11-08', '2023-11-08', '2023-11-08'],
    ['2023-11-08/2023-11-10', '2023-11-08', '2023-11-10'],
    ['-0043', '-0043', '-0043'],
    ['199X', '1990', '1999'],
    ['2023-11-08T09:30', '2023-11-08T09:30', '2023-11-08T09:30'],
  ] as const
  for (const [typed, from, to] of cases) {
    const parsed = parseEdtf(typed)
    assert.ok(parsed.ok)
    assert.equal(dateOfBound(boundOfDate(parsed.date, 'from') ?? 0, 'from'), from)
    assert.equal(dateOfBound(boundOfDate(parsed.date, 'to') ?? 0, 'to'), to)
  }
})
