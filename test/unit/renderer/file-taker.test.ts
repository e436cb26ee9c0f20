/** Dropped files go to the first part of the window that knows their kind; the others are named. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasExtension, shareOut } from '../../../renderer/drop/file-taker.ts'

const named = (...names: string[]) => names.map((name) => ({ name }))
const tables = { accepts: (name: string) => hasExtension(name, ['csv', 'tsv']) }
const texts = { accepts: (name: string) => hasExtension(name, ['txt']) }

test('an extension counts in any case and only at the end', () => {
  assert.equal(hasExtension('Events.CSV', ['csv']), true)
  assert.equal(hasExtension('events.csv.zip', ['csv']), false)
  assert.equal(hasExtension('csv', ['csv']), false)
})

test('one taker gets all files of its kind, the rest are refused by name', () => {
  const shared = shareOut(named('a.txt', 'b.csv', 'c.csv', 'd.zip'), [tables, texts])
  assert.deepEqual(shared, { taker: 0, taken: named('b.csv', 'c.csv'), refused: ['a.txt', 'd.zip'] })
  assert.deepEqual(shareOut(named('a.txt'), [tables, texts]), { taker: 1, taken: named('a.txt'), refused: [] })
})

test('files that nobody knows are all refused', () => {
  assert.deepEqual(shareOut(named('x.zip'), [tables, texts]), { taker: null, taken: [], refused: ['x.zip'] })
})
