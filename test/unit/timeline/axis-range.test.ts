/** Zooming and panning as pure functions: what is under the pointer stays there, and nothing leaves the axis. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type AxisRange,
  axisLimits,
  clampRange,
  instantAt,
  panRange,
  rangeBetween,
  rangeLength,
  shortestRange,
  xOf,
  zoomRange,
} from '../../../core/layout/axis-range.ts'

const width = 1000
const century = 3.15e12

const ranges: fc.Arbitrary<AxisRange> = fc
  .tuple(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.double({ min: 5, max: 14, noNaN: true }))
  .map(([from, power]) => ({ from, to: from + 10 ** power }))

test('the date under the pointer stays under it, through any number of notches', () => {
  fc.assert(
    fc.property(
      ranges,
      fc.integer({ min: 0, max: width }),
      fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { maxLength: 60 }),
      (start, x, factors) => {
        const instant = instantAt(start, width, x)
        let range = start
        for (const factor of factors) {
          range = zoomRange(range, x / width, factor)
          const isHeldByTheEnds = range.from === axisLimits.from || range.to === axisLimits.to
          if (isHeldByTheEnds) return
          const rounding = (Math.abs(range.from) * 1e-15 * width * 100) / rangeLength(range)
          assert.ok(
            Math.abs(xOf(range, width, instant) - x) <= 0.01 + rounding,
            `${xOf(range, width, instant)} is not ${x}`,
          )
        }
      },
    ),
  )
})

test('zooming in and out again by the same notches comes back', () => {
  const start = { from: 0, to: century }
  let range: AxisRange = start
  for (let notch = 0; notch < 60; notch += 1) range = zoomRange(range, 0.3, 1.2)
  for (let notch = 0; notch < 60; notch += 1) range = zoomRange(range, 0.3, 1 / 1.2)
  const thousandthOfPixel = century / width / 1000
  assert.ok(Math.abs(range.from - start.from) < thousandthOfPixel)
  assert.ok(Math.abs(range.to - start.to) < thousandthOfPixel)
})

test('at the shortest and the longest range zooming changes nothing', () => {
  const short = { from: 0, to: shortestRange }
  assert.deepEqual(zoomRange(short, 0.9, 2), short)
  assert.deepEqual(zoomRange(axisLimits, 0.2, 0.5), axisLimits)
})

test('any range asked for ends up on the axis, as long as it may be and no longer', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e17, max: 1e17, noNaN: true }),
      fc.double({ min: 0, max: 1e17, noNaN: true }),
      (from, length) => {
        const range = clampRange({ from, to: from + length })
        assert.ok(range.from >= axisLimits.from && range.to <= axisLimits.to)
        assert.ok(rangeLength(range) >= shortestRange * 0.999)
      },
    ),
  )
})

test('panning keeps the length', () => {
  const range = panRange({ from: 0, to: century }, 0.25)
  assert.deepEqual(range, { from: century / 4, to: century * 1.25 })
})

test('the way from one range to another begins and ends there and grows evenly', () => {
  const [start, end] = [
    { from: 0, to: 1e12 },
    { from: 4e11, to: 4.1e11 },
  ]
  assert.deepEqual(rangeBetween(start, end, 0), start)
  assert.deepEqual(rangeBetween(start, end, 1), end)
  const half = rangeLength(rangeBetween(start, end, 0.5))
  assert.ok(Math.abs(half - Math.sqrt(1e12 * 1e10)) < 1e3)
})
