/** What a text says about its own day, and dates that no calendar has. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseIsoDay } from '../../../core/extract/index.ts'
import { otherMarks } from '../../../renderer/dispatch/finding.ts'
import { unreadableDates } from '../../../renderer/dispatch/unreadable-dates.ts'
import {
  dayOfHint,
  lastDaysOn,
  lastYearsOn,
  namedWeekdayOf,
  weekdaysIn,
} from '../../../renderer/dispatch/weekday-hints.ts'

const day = parseIsoDay('2023-11-01') ?? 0

test('weekdays are found as whole words, the most frequent first', () => {
  assert.deepEqual(weekdaysIn('Jeudi, puis mercredi et encore mercredi ; mercredis non.', 'fr'), [
    { weekday: 3, word: 'mercredi' },
    { weekday: 4, word: 'Jeudi' },
  ])
  assert.deepEqual(weekdaysIn('No day at all.', 'en'), [])
})

test('a day fits when it falls on a weekday that the text names', () => {
  const named = weekdaysIn('a annoncé mercredi', 'fr')
  assert.equal(namedWeekdayOf('2023-11-01', named)?.word, 'mercredi')
  assert.equal(namedWeekdayOf('2023-11-02', named), null)
  assert.equal(namedWeekdayOf('2023-11', named), null)
})

test('the latest days on a weekday, today among them', () => {
  const until = { year: 2023, month: 11, day: 1 }
  assert.deepEqual(lastDaysOn(3, until, 2), ['2023-11-01', '2023-10-25'])
  assert.deepEqual(lastDaysOn(4, until, 2), ['2023-10-26', '2023-10-19'])
  assert.deepEqual(lastDaysOn(7, { year: 2024, month: 3, day: 2 }, 1), ['2024-02-25'])
})

test('the latest years in which a day falls on a weekday, none of them to come', () => {
  const until = { year: 2026, month: 11, day: 27 }
  const third = dayOfHint('XXXX-03-03') ?? { month: 0, day: 0 }
  assert.deepEqual(lastYearsOn(2, third, until, 3), ['2026-03-03', '2020-03-03', '2015-03-03'])
  assert.deepEqual(lastYearsOn(2, third, { ...until, month: 2 }, 1), ['2020-03-03'])
  assert.deepEqual(lastYearsOn(null, { month: 12, day: 25 }, until, 2), ['2025-12-25', '2024-12-25'])
  assert.deepEqual(lastYearsOn(6, { month: 2, day: 29 }, until, 3), ['2020-02-29', '1992-02-29', '1964-02-29'])
  assert.deepEqual(['2026-03-03', 'XXXX-03', ''].map(dayOfHint), [null, null, null])
})

test('a day that does not exist is told as it stands; what exists is not', () => {
  const french = 'Réuni le 31 février 2023, puis le 31 mars ; 30 % des 31 élus, âgés de 29 ans.'
  assert.deepEqual(
    unreadableDates(french, 'fr', day).map(({ quote }) => quote),
    ['le 31 février 2023'],
  )
  const english = 'It met on February 30, 2023, not on March 30.'
  const [found] = unreadableDates(english, 'en', day)
  assert.equal(english.slice(found?.start, found?.end), found?.quote)
  assert.match(found?.quote ?? '', /^February 30/)
})

test('the text’s own day is marked as what the others are counted from', () => {
  const text = 'PARIS, 1er novembre 2023 (AFP) - Il a parlé mercredi, et le 30 février.'
  const marks = otherMarks(text, { published: '2023-11-01', language: 'fr' })
  assert.deepEqual(
    marks.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    [
      ['anchor', '1er novembre 2023'],
      ['unreadable', 'le 30 février'],
    ],
  )
  assert.deepEqual(otherMarks('Il a parlé mercredi.', { published: '2023-11-01', language: 'fr' }), [])
})
