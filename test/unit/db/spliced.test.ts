/** Columns with elements taken out and put in, against arrays made anew. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { positionsIn, spliced } from '../../../db/finding/spliced.ts'

test('a spliced column is what taking out and putting in gives', () => {
  const anyCase = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 30 }).chain((values) =>
    fc.record({
      values: fc.constant(values),
      removed: fc.subarray([...values.keys()], { maxLength: Math.min(4, values.length) }),
      added: fc.array(fc.tuple(fc.integer({ min: 0, max: values.length }), fc.integer({ min: 2000, max: 3000 })), {
        maxLength: 4,
      }),
    }),
  )
  fc.assert(
    fc.property(anyCase, ({ values, removed, added }) => {
      const inOrder = added.toSorted(([a], [b]) => a - b)
      const expected: number[] = []
      for (let at = 0; at <= values.length; at++) {
        expected.push(...inOrder.filter(([place]) => place === at).map(([, value]) => value))
        if (at < values.length && !removed.includes(at)) expected.push(values[at] ?? 0)
      }
      const splice = { removed, places: inOrder.map(([place]) => place) }
      const found = spliced(
        Float64Array.from(values),
        splice,
        inOrder.map(([, value]) => value),
      )
      assert.deepEqual([...found], expected)
    }),
    { numRuns: 2000 },
  )
})

test('positions of one value and of many', () => {
  const column = Uint32Array.from([7, 3, 9, 1])
  assert.deepEqual(positionsIn(column, [9]), [2])
  assert.deepEqual(positionsIn(column, [8]), [])
  assert.deepEqual(positionsIn(column, [1, 7, 8]), [0, 3])
})
