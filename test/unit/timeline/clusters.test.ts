/** Counted stretches: short counts in both languages, and the names of calendar units. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countsShown, mergedStretches, stretchName } from '../../../core/layout/clusters.ts'

test('counts are short and follow the language', () => {
  const shown = (language: 'en' | 'fr') =>
    [940, 12_400, 99_949, 316_000, 1_240_000].map((count) => countsShown(count, language))
  assert.deepEqual(shown('en'), ['940', '12.4k', '99.9k', '316k', '1.2M'])
  assert.deepEqual(shown('fr'), ['940', '12,4\u00a0k', '99,9\u00a0k', '316\u00a0k', '1,2\u00a0M'])
})

test('a stretch has a name when the calendar has one for it', () => {
  assert.equal(stretchName({ unit: 'month', count: 1 }), 'month')
  assert.equal(stretchName({ unit: 'month', count: 3 }), 'quarter')
  assert.equal(stretchName({ unit: 'year', count: 100 }), 'century')
  assert.equal(stretchName({ unit: 'day', count: 5 }), null)
})

const buckets = fc
  .tuple(
    fc.integer({ min: 10, max: 40 }),
    fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 9 }))),
  )
  .map(([level, all]) =>
    [...new Map(all)].map(([bucket, count]) => ({ from: bucket * 2 ** level, to: (bucket + 1) * 2 ** level, count })),
  )
const total = (all: readonly { readonly count: number }[]) => all.reduce((sum, { count }) => sum + count, 0)

test('merged stretches are long enough, lie apart and count every event once', () => {
  fc.assert(
    fc.property(buckets, fc.double({ min: 1, max: 2 ** 45, noNaN: true }), (all, length) => {
      const merged = mergedStretches(all, length).toSorted((a, b) => a.from - b.from)
      assert.equal(total(merged), total(all))
      for (const { from, to } of merged) assert.ok(to - from >= length)
      for (const [index, { from }] of merged.entries())
        assert.ok(index === 0 || (merged[index - 1]?.to ?? from) <= from)
    }),
  )
})

test('a stretch opens where it stood: each finer one lies within one coarser one', () => {
  fc.assert(
    fc.property(buckets, fc.double({ min: 1, max: 2 ** 44, noNaN: true }), (all, length) => {
      const coarse = mergedStretches(all, length * 2)
      for (const fine of mergedStretches(all, length))
        assert.equal(coarse.filter(({ from, to }) => from <= fine.from && fine.to <= to).length, 1)
    }),
  )
})
