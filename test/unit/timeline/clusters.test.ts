/** Counted stretches: short counts in both languages, and the names of calendar units. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countsShown, stretchName } from '../../../core/layout/clusters.ts'

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
