/** Rows and lanes: nothing overlaps, nothing moves while zooming in, lanes keep their height. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dateShape, parseEdtf } from '../../../core/date/index.ts'
import { bandOf } from '../../../core/layout/band.ts'
import { bandSpan, belowSpan, besideCaption, besideSpans, cutChoices } from '../../../core/layout/captions.ts'
import { emptyLayout, type LaneItem, layOutLanes } from '../../../core/layout/lanes.ts'
import { placeInRows, type RowItem, type RowPlace, type Span } from '../../../core/layout/rows.ts'

interface Drawn {
  readonly id: number
  readonly start: number
  readonly length: number
  readonly caption: number
}

const drawn = fc
  .array(
    fc.record({
      start: fc.double({ min: 0, max: 1000, noNaN: true }),
      length: fc.double({ min: 0, max: 200, noNaN: true }),
      caption: fc.integer({ min: 20, max: 320 }),
    }),
    { maxLength: 60 },
  )
  .map((all): readonly Drawn[] => all.map((one, id) => ({ ...one, id })))

function itemsAt(scale: number, all: readonly Drawn[]): readonly RowItem[] {
  return all.map(({ id, start, length, caption }) => ({
    id,
    spans: [belowSpan({ left: start * scale, right: (start + length) * scale }, caption)],
  }))
}

function assertNoOverlap(items: readonly RowItem[], places: ReadonlyMap<number, RowPlace>): void {
  const rows = Map.groupBy(
    items.filter((item) => places.has(item.id)),
    (item) => places.get(item.id)?.row,
  )
  for (const row of rows.values()) {
    const spans = row.map((item) => item.spans[places.get(item.id)?.choice ?? 0] ?? { left: 0, right: 0 })
    spans.sort((a, b) => a.left - b.left)
    for (const [index, span] of spans.entries()) assert.ok(index === 0 || (spans[index - 1]?.right ?? 0) <= span.left)
  }
}

test('no two captions overlap, at any scale, whatever came before', () => {
  fc.assert(
    fc.property(
      drawn,
      fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 }),
      (all, scales) => {
        let places: ReadonlyMap<number, RowPlace> = new Map()
        for (const scale of scales) {
          const items = itemsAt(scale, all)
          places = placeInRows(items, places, Infinity)
          assert.equal(places.size, all.length)
          assertNoOverlap(items, places)
        }
      },
    ),
  )
})

test('zooming in moves nothing to another row', () => {
  fc.assert(
    fc.property(
      drawn,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.double({ min: 1, max: 50, noNaN: true }),
      (all, scale, factor) => {
        const before = placeInRows(itemsAt(scale, all), new Map(), Infinity)
        assert.deepEqual(placeInRows(itemsAt(scale * factor, all), before, Infinity), before)
      },
    ),
  )
})

test('marks of fixed size stay in their rows on the way in, however many more are named', () => {
  const marks = fc.array(
    fc.record({
      start: fc.double({ min: 0, max: 700, noNaN: true }),
      caption: fc.integer({ min: 20, max: 240 }),
      level: fc.integer({ min: 0, max: 12 }),
    }),
    { maxLength: 90 },
  )
  fc.assert(
    fc.property(marks, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 700 }), (all, rowLimit, anchor) => {
      let before: ReadonlyMap<number, RowPlace> = new Map()
      for (let step = 0; step <= 12; step += 1) {
        const items = all.flatMap(({ start, caption, level }, id) => {
          const x = anchor + (start - anchor) * 1.25 ** step
          const span = { left: x - 8, right: x + 8 }
          return level > step ? [] : [{ id, spans: besideSpans(span, caption), barred: cutChoices(span, caption, 736) }]
        })
        const places = placeInRows(items, before, rowLimit)
        assertNoOverlap(items, places)
        for (const [id, place] of before) assert.deepEqual(places.get(id), place)
        before = places
      }
    }),
  )
})

test('of those that need a place as many find one as may, the most important first, and nothing else differs', () => {
  fc.assert(
    fc.property(drawn, drawn, fc.integer({ min: 1, max: 6 }), fc.nat(8), (first, second, rowLimit, newcomers) => {
      const besides = ({ id, start, length, caption }: Drawn) => ({
        id,
        spans: besideSpans({ left: start, right: start + length }, caption),
      })
      const before = placeInRows(first.map(besides), new Map(), rowLimit)
      const items = second.map(besides)
      const all = [...placeInRows(items, before, rowLimit)]
      const kept = all.filter(([id, place]) => before.get(id) === place)
      const come = all.filter(([id, place]) => before.get(id) !== place).slice(0, newcomers)
      assert.deepEqual([...placeInRows(items, before, rowLimit, newcomers)], [...kept, ...come])
    }),
  )
})

test('captions beside their bands do not overlap either, and rows are not more than allowed', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: 1, max: 8 }), (all, rowLimit) => {
      const items = all.map(({ id, start, length, caption }) => ({
        id,
        spans: besideSpans({ left: start, right: start + length }, caption),
      }))
      const places = placeInRows(items, new Map(), rowLimit)
      assertNoOverlap(items, places)
      for (const { row } of places.values()) assert.ok(row < rowLimit)
    }),
  )
})

test('a more important item keeps its place, the other moves', () => {
  const at = (id: number, left: number): RowItem => ({ id, spans: [{ left, right: left + 100 }] })
  const before = placeInRows([at(1, 0), at(2, 200)], new Map(), Infinity)
  assert.deepEqual(
    [...before.values()].map((place) => place.row),
    [0, 0],
  )
  const after = placeInRows([at(1, 0), at(2, 50)], before, Infinity)
  assert.equal(after.get(1)?.row, 0)
  assert.equal(after.get(2)?.row, 1)
})

test('a new item does not take a span that an edge would cut, one that has it keeps it', () => {
  const item: RowItem = {
    id: 1,
    spans: [
      { left: 0, right: 10 },
      { left: -10, right: 5 },
    ],
    barred: [0],
  }
  assert.equal(placeInRows([item], new Map(), 5).get(1)?.choice, 1)
  assert.equal(placeInRows([item], new Map([[1, { row: 0, choice: 0 }]]), 5).get(1)?.choice, 0)
})

const measures = { head: 30, foot: 8, rowLimit: Infinity, newcomers: Infinity }
const laneItem = (id: number, lane: string, left: number): LaneItem => ({
  id,
  lane,
  height: 74,
  spans: [{ left, right: left + 100 }],
})

test('a long band of which little is in view has its caption past its end, and whole', () => {
  const place = (span: Span) => {
    const item = { id: 1, spans: besideSpans(span, 200), barred: cutChoices(span, 200, 736) }
    return besideCaption(span, 200, placeInRows([item], new Map(), 5).get(1)?.choice ?? -1)
  }
  assert.equal(place({ left: -3000, right: 120 }), 126)
  assert.equal(place({ left: -3000, right: 400 }), 16)
  assert.equal(place({ left: -3000, right: 3000 }), 16)
})

test('lanes stand under one another in the given order, each with its rows', () => {
  const items = [laneItem(1, 'a', 0), laneItem(2, 'a', 50), laneItem(3, 'b', 0)]
  const layout = layOutLanes(items, ['b', 'a', 'empty'], measures, emptyLayout)
  assert.deepEqual(layout.lanes, [
    { name: 'b', top: 0, height: 112, count: 1 },
    { name: 'a', top: 112, height: 186, count: 2 },
  ])
  assert.deepEqual(
    [1, 2, 3].map((id) => layout.places.get(id)?.top),
    [142, 216, 30],
  )
  assert.equal(layout.height, 298)
})

test('a lane keeps the room it had while the axis moves', () => {
  const before = layOutLanes([laneItem(1, '', 0), laneItem(2, '', 50)], [''], measures, emptyLayout)
  const after = layOutLanes([laneItem(1, '', 0), laneItem(2, '', 500)], [''], measures, before)
  assert.equal(after.height, before.height)
  assert.equal(layOutLanes([laneItem(1, '', 0), laneItem(2, '', 500)], [''], measures, emptyLayout).height, 112)
})

test('newcomers are counted over all lanes, and what had a place keeps it beside them', () => {
  const before = layOutLanes([laneItem(1, 'a', 0)], ['a', 'b'], measures, emptyLayout)
  const items = [laneItem(2, 'a', 0), laneItem(3, 'b', 0), laneItem(4, 'b', 500), laneItem(1, 'a', 0)]
  const next = layOutLanes(items, ['a', 'b'], { ...measures, newcomers: 2 }, before)
  assert.deepEqual([...next.places.keys()].toSorted(), [1, 2, 3])
  assert.deepEqual(next.hidden, [4])
  assert.equal(next.places.get(1)?.row, 0)
})

test('real dates zoomed in by hand stay in their rows', () => {
  const dates = [
    '2023-11-01',
    '2023-11-08/2023-11-09',
    '2021-05~/2023-11-08',
    '../2023-11-01',
    '2023-11',
    '2022',
    '[2023-11-08,2023-11-10]',
  ]
  const shapes = dates.map((text) => {
    const reading = parseEdtf(text)
    assert.ok(reading.ok)
    return dateShape(reading.date)
  })
  let places: ReadonlyMap<number, RowPlace> = new Map()
  for (let notch = 0; notch < 80; notch += 1) {
    const scale = { from: 1.6e12, pixelsPerMillisecond: 1e-9 * 1.2 ** notch }
    const items = shapes.map((shape, id) => {
      const band = bandOf(shape, scale)
      assert.ok(band !== null)
      return { id, spans: [belowSpan(bandSpan(band, 'reported'), 250)] }
    })
    const next = placeInRows(items, places, Infinity)
    assertNoOverlap(items, next)
    places = next
  }
})
