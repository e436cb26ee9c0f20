/** Order and overlap with three values: a partial order, symmetric where it must be, and a total order for lists. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { before, compareForSorting, dateBounds, overlaps } from '../../../core/date/index.ts'
import { edtfDate, parsed } from './arbitraries.ts'

const bounds = edtfDate.map(dateBounds)
const of = (edtf: string) => dateBounds(parsed(edtf))

test('certainly before is a strict partial order', () => {
  fc.assert(
    fc.property(bounds, bounds, bounds, (a, b, c) => {
      assert.notEqual(before(a, a), 'certainly')
      if (before(a, b) !== 'certainly') return
      assert.notEqual(before(b, a), 'certainly')
      assert.equal(before(b, a), 'no')
      if (before(b, c) === 'certainly') assert.equal(before(a, c), 'certainly')
    }),
    { numRuns: 1500 },
  )
})

test('overlap is symmetric, and none exactly where one is certainly before the other', () => {
  fc.assert(
    fc.property(bounds, bounds, (a, b) => {
      assert.equal(overlaps(a, b), overlaps(b, a))
      const isApart = before(a, b) === 'certainly' || before(b, a) === 'certainly'
      assert.equal(overlaps(a, b) === 'no', isApart)
      if (overlaps(a, b) === 'certainly') assert.deepEqual([before(a, b), before(b, a)], ['no', 'no'])
    }),
    { numRuns: 1500 },
  )
})

test('sorting is a total order', () => {
  fc.assert(
    fc.property(bounds, bounds, bounds, (a, b, c) => {
      assert.equal(compareForSorting(a, a), 0)
      assert.equal(compareForSorting(a, b), -compareForSorting(b, a) || 0)
      if (compareForSorting(a, b) === 0) assert.deepEqual(a, b)
      if (compareForSorting(a, b) <= 0 && compareForSorting(b, c) <= 0) assert.ok(compareForSorting(a, c) <= 0)
      if (a.earliestStart !== null && before(a, b) === 'certainly') assert.ok(compareForSorting(a, b) < 0)
    }),
    { numRuns: 1500 },
  )
})

test('before and overlaps of everyday dates', () => {
  const table = [
    ['2023-11-08', '2023-11-09', 'certainly', 'no'],
    ['2023-11-08', '2023-11', 'possibly', 'possibly'],
    ['2023-11', '2023-12', 'certainly', 'no'],
    ['2023-11', '2023-01-01/2023-12-31', 'no', 'certainly'],
    ['2023-11-08~', '2023-11-09', 'possibly', 'possibly'],
    ['../2023-11-01', '2023-11-02', 'certainly', 'no'],
    ['../2023-11-01', '2023-11-01', 'no', 'certainly'],
    ['2023-11-08/..', '2024', 'possibly', 'possibly'],
    ['2024', '2023-11-08/..', 'no', 'possibly'],
    ['XXXX-XX-XX', '2024', 'possibly', 'possibly'],
    ['2023-11-08/2023-11-10', '2023-11-09/2023-11-12', 'no', 'certainly'],
  ] as const
  for (const [a, b, isBefore, isShared] of table) {
    assert.deepEqual([before(of(a), of(b)), overlaps(of(a), of(b))], [isBefore, isShared], `${a} ${b}`)
  }
})

test('a list stands in the order that is documented', () => {
  const sorted = [
    '../2023-11-01',
    '2023-11-01',
    '2023-11-01/2023-11-03',
    '2023-11',
    '2023-11-01/..',
    '2023-11-02',
    'XXXX',
  ]
  const shuffled = [...sorted].sort()
  assert.deepEqual(
    shuffled.sort((a, b) => compareForSorting(of(a), of(b))),
    ['2023-11-01', '2023-11-01/2023-11-03', '2023-11', '2023-11-01/..', '../2023-11-01', '2023-11-02', 'XXXX'],
  )
})
