/** Moving dates and their ends: precision, qualifiers and length stay. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type DateShape,
  dateBounds,
  dateShape,
  dayMilliseconds,
  formatEdtf,
  isUnknown,
  moveDate,
  moveEnd,
} from '../../../core/date/index.ts'
import { dateTime, edtfDate, parsed, plainDay } from './arbitraries.ts'

const moved = (edtf: string, days: number) => formatEdtf(moveDate(parsed(edtf), days * dayMilliseconds))
const at = (iso: string) => Date.parse(`${iso}Z`)
function ended(edtf: string, end: 'start' | 'end', iso: string): string | null {
  const date = moveEnd(parsed(edtf), end, at(iso))
  return date === null ? null : formatEdtf(date)
}

const moves = [
  ['2023-11-08', 3.4, '2023-11-11'],
  ['2023-11-08~', -8, '2023-10-31~'],
  ['2023-11', 20, '2023-12'],
  ['2023-11', 10, '2023-11'],
  ['2023-11-XX', 31, '2023-12-XX'],
  ['2021-21?', 91, '2021-22?'],
  ['2021-24', 91, '2022-21'],
  ['2021-33', -92, '2020-36'],
  ['2023', 300, '2024'],
  ['199X', 3700, '200X'],
  ['000X', -3700, '-000X'],
  ['18XX~', 36_525, '19XX~'],
  ['1XXX', 365_243, '2XXX'],
  ['1950S2', 365, '1951S2'],
  ['-0001', 366, '0000'],
  ['9999', 366, 'Y10000'],
  ['2023-11-08T23:30+09:00', 0.05, '2023-11-09T00:42+09:00'],
  ['2023-11-08/2023-11-09', 30, '2023-12-08/2023-12-09'],
  ['2021-05/2021-08', 31, '2021-06/2021-09'],
  ['2021-05~/2023-11-08', 31, '2021-06~/2023-12-09'],
  ['../2023-11-01', 1, '../2023-11-02'],
  ['2023-11-08/', 1, '2023-11-09/'],
  ['[2023-11-08,2023-11-10..2023-11-12]', 1, '[2023-11-09,2023-11-11..2023-11-13]'],
  ['XXXX-XX-XX', 10, 'XXXX-XX-XX'],
  ['Y275760', 400, 'Y275760'],
] as const

for (const [edtf, days, expected] of moves) {
  test(`${edtf} moved by ${days} days`, () => assert.equal(moved(edtf, days), expected))
}

test('days move exactly and come back', () => {
  fc.assert(
    fc.property(plainDay, fc.integer({ min: -40_000, max: 40_000 }), (edtf, days) => {
      const date = parsed(edtf)
      const there = moveDate(date, days * dayMilliseconds)
      if (formatEdtf(there) === edtf) return
      assert.equal(
        (dateBounds(there).earliestStart ?? 0) - (dateBounds(date).earliestStart ?? 0),
        days * dayMilliseconds,
      )
      assert.equal(formatEdtf(moveDate(there, -days * dayMilliseconds)), edtf)
    }),
  )
})

test('times move by whole minutes and come back', () => {
  fc.assert(
    fc.property(dateTime, fc.integer({ min: -1_000_000, max: 1_000_000 }), (edtf, minutes) => {
      const date = parsed(edtf)
      const there = moveDate(date, minutes * 60_000)
      if (formatEdtf(there) === formatEdtf(date)) return
      assert.equal(formatEdtf(moveDate(there, -minutes * 60_000)), formatEdtf(date))
    }),
  )
})

/** What moving must not change, of a shape and of its members. */
function lasting({ kind, start, end, members }: DateShape): unknown {
  if (members.length > 0) return [kind, members.map(lasting)]
  return [
    kind,
    ...[start, end].map(({ precision, open, uncertain, approximate }) => [precision, open, uncertain, approximate]),
  ]
}

test('moving keeps kinds, precisions, open ends and qualifiers', () => {
  fc.assert(
    fc.property(edtfDate, fc.integer({ min: -1e12, max: 1e12 }), (date, milliseconds) => {
      const there = moveDate(date, milliseconds)
      assert.deepEqual(lasting(dateShape(there)), lasting(dateShape(date)))
      if (isUnknown(date) && !('members' in date)) assert.equal(formatEdtf(there), formatEdtf(date))
    }),
    { numRuns: 700 },
  )
})

test('an end moves to the nearest unit of its own precision', () => {
  assert.equal(ended('2023-11-08/2023-11-09', 'end', '2023-11-12T00:00'), '2023-11-08/2023-11-11')
  assert.equal(ended('2023-11-08/2023-11-09', 'end', '2023-11-12T11:00'), '2023-11-08/2023-11-11')
  assert.equal(ended('2023-11-08/2023-11-09', 'start', '2023-11-09T03:00'), '2023-11-09')
  assert.equal(ended('2023-11-08', 'end', '2023-11-11T00:00'), '2023-11-08/2023-11-10')
  assert.equal(ended('2023-11~', 'end', '2024-01-02T00:00'), '2023-11~/2023-12~')
  assert.equal(ended('2021-05~/2023-11-08', 'start', '2021-07-03T00:00'), '2021-07~/2023-11-08')
  assert.equal(ended('../2023-11-01', 'end', '2023-11-04T00:00'), '../2023-11-03')
})

test('an end that is not there or would come before the start does not move', () => {
  assert.equal(ended('../2023-11-01', 'start', '2023-11-04T00:00'), null)
  assert.equal(ended('[2023,2025]', 'start', '2023-11-04T00:00'), null)
  assert.equal(ended('XXXX-XX-XX', 'end', '2023-11-04T00:00'), null)
  assert.equal(ended('2023-11-08/2023-11-09', 'end', '2023-11-01T00:00'), null)
  assert.equal(ended('2023-11-08/2023-11-09', 'start', '2023-11-20T00:00'), null)
})
