/** The strip of dates: time never runs backwards on it, breaks stand where nothing happens, numbers and words find room. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { axisInstantIso, dateShape, dayMilliseconds, parseEdtf } from '../../../core/date/index.ts'
import { rangeToShow } from '../../../renderer/dispatch/range-to-show.ts'
import { bentScale, bentShape, bentX, finePixel } from '../../../renderer/dispatch/strip/bent-scale.ts'
import {
  breaksOf,
  opensToTheLeft,
  type StripEntry,
  stripInstants,
  stripLayout,
} from '../../../renderer/dispatch/strip/strip-layout.ts'
import { stripTicks } from '../../../renderer/dispatch/strip/strip-ticks.ts'

const sample = ['2023-11-01', '2023-11-08/2023-11-09', '2021-05~/2023-11-08', '../2023-11-01', '../2023-11-01']
const scaleOf = (dates: readonly string[]) => bentScale(stripInstants(dates), opensToTheLeft(dates), 24, 1256)
const entry = (date: string, index: number): StripEntry => ({
  key: index,
  number: index + 1,
  date,
  status: 'reported',
  caption: date,
  captionWidth: 110,
})
const room = { left: 24, right: 1256, rows: 4, first: null }
const widthOf = (text: string) => text.length * 6

test('time runs from left to right over every break', () => {
  const instants = fc.array(fc.integer({ min: -40_000, max: 40_000 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(instants, fc.boolean(), (days, opens) => {
      const all = days.map((day) => day * dayMilliseconds)
      const scale = bentScale(all, opens, 24, 1256)
      assert.ok(scale !== null)
      const xs = all.toSorted((a, b) => a - b).map((instant) => bentX(scale, instant))
      assert.deepEqual(
        xs,
        xs.toSorted((a, b) => a - b),
      )
      for (const x of xs) assert.ok(x >= 24 - 1e-6 && x <= 1256 + 1e-6)
      scale.parts.slice(1).forEach((part, index) => {
        assert.equal(part.left, scale.parts[index]?.right)
        assert.equal(part.range.from, scale.parts[index]?.range.to)
      })
    }),
  )
})

test('one far date breaks the scale once, dates of one week do not', () => {
  assert.equal(breaksOf(scaleOf(sample) ?? assert.fail()).length, 1)
  assert.equal(breaksOf(scaleOf(['2023-11-01', '2023-11-08']) ?? assert.fail()).length, 0)
  const both = ['1950', '2023-11-01', '2023-11-02', '2023-11-03', '2023-11-05', '2090-01-01']
  assert.equal(breaksOf(scaleOf(both) ?? assert.fail()).length, 2)
  assert.equal(bentScale([], false, 0, 100), null)
})

test('a bent shape drawn plainly stands where the bent scale has it', () => {
  const scale = scaleOf(sample) ?? assert.fail()
  const reading = parseEdtf('2021-05~/2023-11-08')
  assert.ok(reading.ok)
  const [plain, bent] = [dateShape(reading.date), bentShape(dateShape(reading.date), scale)]
  const x = (instant: number | null) => (instant ?? Number.NaN) / finePixel(scale)
  assert.ok(Math.abs(x(bent.end.latest) - bentX(scale, plain.end.latest ?? 0)) < 1e-6)
  assert.ok(Math.abs(x(bent.bounds.earliestStart) - bentX(scale, plain.bounds.earliestStart ?? 0)) < 1e-6)
})

test('every date of the sample has its row, its number and its words, and none touches another', () => {
  const scale = scaleOf(sample) ?? assert.fail()
  const drawn = stripLayout(sample.map(entry), scale, room)
  assert.equal(drawn.length, sample.length)
  for (const one of drawn) {
    assert.ok(one.captionX !== null && one.captionX >= 24 && one.captionX + 110 <= 1264)
    assert.ok(one.numberX >= 24)
  }
  const rows = Map.groupBy(drawn, ({ row }) => row)
  for (const row of rows.values()) {
    const spans = row
      .map(({ numberX, band, captionX }) => [
        Math.min(numberX, captionX ?? numberX),
        Math.max(band.right, (captionX ?? 0) + 110),
      ])
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    const touching = spans.filter((span, index) => (span[0] ?? 0) < (spans[index - 1]?.[1] ?? 0))
    assert.deepEqual(touching, [])
  }
})

test('many dates give their words up before any is left out', () => {
  const dates = Array.from({ length: 16 }, (_, index) => `2023-11-${String(index + 10)}`)
  const drawn = stripLayout(dates.map(entry), scaleOf(dates) ?? assert.fail(), room)
  assert.equal(drawn.length, dates.length)
})

test('the one that the reader is at is there, whatever is left out', () => {
  const dates = Array.from({ length: 60 }, () => '2023-11-08')
  const scale = scaleOf(dates) ?? assert.fail()
  assert.ok(!stripLayout(dates.map(entry), scale, room).some(({ entry: { key } }) => key === 50))
  assert.ok(stripLayout(dates.map(entry), scale, { ...room, first: 50 }).some(({ entry: { key } }) => key === 50))
})

test('labels along the strip do not touch, and a month begins with its name', () => {
  for (const language of ['en', 'fr'] as const) {
    const ticks = stripTicks(scaleOf(sample) ?? assert.fail(), language, widthOf)
    const named = ticks.filter(({ labelX }) => labelX !== null)
    named.forEach((tick, index) => {
      const before = named[index - 1]
      if (before !== undefined) {
        assert.ok((tick.labelX ?? 0) >= (before.labelX ?? 0) + widthOf(before.label), `${before.label} ${tick.label}`)
      }
    })
    const first = ticks.find(({ at }) => axisInstantIso(at).startsWith('2023-11-01'))
    assert.equal(first?.label, language === 'fr' ? '1er nov.' : '1 Nov')
    assert.notEqual(first?.labelX, null)
  }
})

test('after adding, the weeks around most of it are shown, not the years that one date reaches back', () => {
  const range = rangeToShow(sample) ?? assert.fail()
  assert.ok(range.from < Date.UTC(2023, 10, 1) && range.to > Date.UTC(2023, 10, 10))
  assert.ok(range.to - range.from < 40 * dayMilliseconds)
  const apart = rangeToShow(['1999-05-01', '2023-11-01']) ?? assert.fail()
  assert.ok(apart.from < Date.UTC(1999, 4, 1) && apart.to > Date.UTC(2023, 10, 2))
  assert.equal(rangeToShow(['XXXX-XX-XX']), null)
})
