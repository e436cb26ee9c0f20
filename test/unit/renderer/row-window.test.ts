/** The list's scrolling: any row of any list can be reached and stands where the scroll position says. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  contentHeight,
  pageSize,
  pagesOf,
  rowAfterKey,
  rowHeight,
  rowWindow,
  scrollToRow,
} from '../../../renderer/list/row-window.ts'

const totals = fc.integer({ min: 1, max: 10_000_000 })
const viewports = fc.integer({ min: 100, max: 2000 })

test('the last row of ten million can be scrolled to', () => {
  const total = 10_000_000
  const viewport = 700
  const { end } = rowWindow(total, contentHeight(total) - viewport, viewport)
  assert.equal(end, total)
})

test('a short list is not scaled', () => {
  const drawn = rowWindow(1000, 3200, 320)
  assert.equal(drawn.first, 94)
  assert.equal(drawn.end, 116)
  assert.equal(drawn.top, 94 * rowHeight)
})

test('a row that is scrolled to is wholly in view', () => {
  fc.assert(
    fc.property(totals, viewports, fc.double({ min: 0, max: 1, noNaN: true }), (total, viewport, part) => {
      const row = Math.floor(part * (total - 1))
      const scrollTop = scrollToRow(total, 0, viewport, row)
      const drawn = rowWindow(total, scrollTop, viewport)
      const top = drawn.top + (row - drawn.first) * rowHeight
      assert.ok(drawn.first <= row && row < drawn.end)
      assert.ok(top >= scrollTop - 0.5 && top + rowHeight <= scrollTop + viewport + 0.5)
    }),
  )
})

test('the viewport is always filled with rows, in order and inside the list', () => {
  fc.assert(
    fc.property(totals, viewports, fc.double({ min: 0, max: 1, noNaN: true }), (total, viewport, part) => {
      const scrollTop = part * Math.max(0, contentHeight(total) - viewport)
      const { first, end, top } = rowWindow(total, scrollTop, viewport)
      assert.ok(first >= 0 && end <= total && first < end)
      assert.ok(top <= scrollTop + 0.5)
      assert.ok(end === total || top + (end - first) * rowHeight >= scrollTop + viewport - 0.5)
    }),
  )
})

test('the pages of a stretch hold each of its rows and no page more', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 500 }), (first, length) => {
      const pages = pagesOf({ first, end: first + length })
      assert.equal(pages[0], Math.floor(first / pageSize))
      assert.equal(pages.at(-1), Math.floor((first + length - 1) / pageSize))
    }),
  )
  assert.deepEqual(pagesOf({ first: 5, end: 5 }), [])
})

test('keys move inside the list and no further', () => {
  assert.equal(rowAfterKey('ArrowDown', 4, 5, 10), 4)
  assert.equal(rowAfterKey('ArrowUp', 0, 5, 10), 0)
  assert.equal(rowAfterKey('PageDown', 0, 100, 10), 10)
  assert.equal(rowAfterKey('Home', 70, 100, 10), 0)
  assert.equal(rowAfterKey('End', 0, 100, 10), 99)
  assert.equal(rowAfterKey('x', 0, 100, 10), null)
  assert.equal(rowAfterKey('End', 0, 0, 10), null)
})
