/** Dates as drawn: what is solid, what fades, what is bracketed, and what status does to it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dateBounds, dateShape, dayMilliseconds, daysFromCivil, parseEdtf } from '../../../core/date/index.ts'
import { type Band, bandOf, type Scale } from '../../../core/layout/band.ts'
import { bandMarks, densePlace, normalPlace } from '../../../core/layout/band-marks.ts'
import { bandSpan, heldCaption, isTurned } from '../../../core/layout/captions.ts'
import { clipBand, moveBand } from '../../../core/layout/clip-band.ts'
import { statusGlyph } from '../../../core/layout/glyphs.ts'
import { statuses } from '../../../core/model/event.ts'

const start = daysFromCivil(2023, 11, 1) * dayMilliseconds
const perDay = (pixels: number): Scale => ({ from: start, pixelsPerMillisecond: pixels / dayMilliseconds })
const near = perDay(24)

function shapeOf(text: string) {
  const reading = parseEdtf(text)
  assert.ok(reading.ok, text)
  return dateShape(reading.date)
}

function draw(text: string, scale: Scale = near): Band {
  const band = bandOf(shapeOf(text), scale)
  assert.ok(band !== null, text)
  return band
}

const tones = (band: Band) => band.segments.map(({ tone, from, to }) => [tone, Math.round(from), Math.round(to)])

test('days are solid from the first to the last', () => {
  assert.deepEqual(tones(draw('2023-11-08')), [['solid', 168, 192]])
  assert.deepEqual(tones(draw('2023-11-08/2023-11-09')), [['solid', 168, 216]])
  assert.equal(draw('2023-11-08').tier, 'near')
})

test('a month is a tint under a bracket and has nothing solid', () => {
  const band = draw('2023-11')
  assert.deepEqual(tones(band), [['tint', 0, 720]])
  assert.deepEqual(
    band.brackets.map(({ from, to, fade }) => [from, to, fade]),
    [[0, 720, 0]],
  )
})

test('about a day peaks, about a month fades past both ends', () => {
  assert.deepEqual(tones(draw('2023-11-08~')), [
    ['fade-left', 144, 180],
    ['fade-right', 180, 216],
  ])
  const month = draw('2023-11~')
  assert.deepEqual(
    month.segments.map((one) => one.tone),
    ['tint-left', 'tint', 'tint-right'],
  )
  assert.ok((month.brackets[0]?.fade ?? 0) > 0)
})

test('a doubted date is dashed and not solid', () => {
  const [segment] = draw('2023-11-08?').segments
  assert.equal(segment?.tone, 'tint')
  assert.equal(segment?.isDashed, true)
})

test('an interval is solid between its latest start and its earliest end and fades outwards', () => {
  assert.deepEqual(
    draw('2021-05~/2023-11-08').segments.map((one) => one.tone),
    ['fade-left', 'solid'],
  )
  const coarse = draw('2021-05/2023-11')
  assert.deepEqual(
    coarse.segments.map((one) => one.tone),
    ['fade-left', 'solid', 'fade-right'],
  )
  assert.equal(coarse.brackets.length, 2)
})

test('an open end fades to an arrow and stops where it is known; an unknown one asks', () => {
  const open = draw('../2023-11-01')
  assert.deepEqual(tones(open), [['open-left', -232, 24]])
  assert.deepEqual(
    open.ends.map(({ kind, side, x }) => [kind, side, x]),
    [
      ['arrow', 'left', -240],
      ['stop', 'right', 24],
    ],
  )
  assert.equal(draw('/2023-11-01').ends[0]?.kind, 'question')
  assert.equal(draw('2023-11-08/..').ends[1]?.side, 'right')
  assert.equal(draw('../2023-11-01', perDay(0.4)).right - draw('../2023-11-01', perDay(0.4)).left, 44)
})

test('members of a set stand apart: dotted for one of them, joined for all', () => {
  const either = draw('[2023-11-08,2023-11-10]')
  assert.deepEqual(
    either.segments.map(({ tone, isDashed }) => [tone, isDashed]),
    [
      ['tint', true],
      ['tint', true],
    ],
  )
  assert.deepEqual(
    either.joins.map(({ kind, from, to }) => [kind, Math.round(from), Math.round(to)]),
    [['dotted', 192, 216]],
  )
  assert.equal(draw('{2023-11-08,2023-11-10}').joins[0]?.kind, 'line')
})

test('an instant is a needle, an unknown date is nothing', () => {
  assert.equal(Math.round(draw('2023-11-08T12:00Z').needle ?? 0), 180)
  assert.equal(bandOf(shapeOf('XXXX-XX-XX'), near), null)
})

test('the drawn width decides between near, medium and far', () => {
  assert.deepEqual(
    [30, 10, 3].map((pixels) => draw('2023-11-08', perDay(pixels)).tier),
    ['near', 'medium', 'far'],
  )
  assert.equal(draw('2023', perDay(0.01)).tier, 'far')
})

const dates = fc.constantFrom(
  ...[
    '2023-11-08',
    '2023-11',
    '2021-21',
    '2023',
    '199X',
    '2023~',
    '2023-11~',
    '18XX',
    '-0043',
    '2023-11-08~',
    '2021-05~',
    '2023-11-08?',
    '2004-06%',
  ],
  ...[
    '2021-05~/2023-11-08',
    '2021-05/2023-11',
    '../2023-11-01',
    '2023-11-08/..',
    '/2023-11-01',
    '2023-11-08T09:30+09:00',
  ],
  ...['[2023-11-08,2023-11-10]', '{2023-11-08,2023-11-10}', '2023-XX-XX', '2023-11/2023-11', '2023-11-08?/2024'],
)
const scales = fc.double({ min: -12, max: 6, noNaN: true }).map((power) => perDay(10 ** power))

test('the full possible extent of a closed date is drawn', () => {
  fc.assert(
    fc.property(dates, scales, (text, scale) => {
      const reading = parseEdtf(text)
      assert.ok(reading.ok)
      const { earliestStart, latestEnd } = dateBounds(reading.date)
      const band = draw(text, scale)
      const x = (instant: number) => (instant - scale.from) * scale.pixelsPerMillisecond
      if (earliestStart !== null) assert.ok(band.left <= x(earliestStart) + 1e-6)
      if (latestEnd !== null) assert.ok(band.right >= x(latestEnd) - 1e-6)
    }),
  )
})

test('every date under every status at every scale is drawn with finite numbers', () => {
  fc.assert(
    fc.property(dates, fc.constantFrom(...statuses), scales, fc.boolean(), (text, status, scale, isDense) => {
      const band = clipBand(draw(text, scale), -40, 800)
      const marks = bandMarks(moveBand(band, 40), status, isDense ? densePlace : normalPlace(band))
      for (const { attributes } of marks) {
        for (const value of Object.values(attributes)) {
          assert.ok(!/NaN|Infinity|undefined|e\+/.test(value), `${text} ${status}: ${value}`)
        }
        assert.ok(Number(attributes['width'] ?? 0) >= 0)
      }
    }),
    { numRuns: 400 },
  )
})

test('nothing of a clipped band is drawn further away than a browser can place', () => {
  const deep = fc
    .double({ min: 1e-9, max: 1, noNaN: true })
    .map((pixelsPerMillisecond) => ({ from: start, pixelsPerMillisecond }))
  fc.assert(
    fc.property(dates, fc.constantFrom(...statuses), deep, (text, status, scale) => {
      const band = clipBand(draw(text, scale), -40, 800)
      for (const { attributes } of bandMarks(band, status, densePlace)) {
        for (const [name, value] of Object.entries(attributes)) {
          if (name === 'fill' || name === 'stroke') continue
          for (const [number] of value.matchAll(/-?\d+(\.\d+)?/g))
            assert.ok(Math.abs(Number(number)) < 100_000, `${text} ${status} ${name}: ${number}`)
        }
      }
    }),
    { numRuns: 2000 },
  )
})

test('a bracket that fades past the view goes on fading as slowly, on whichever side it lies', () => {
  const band = draw('2023~', { from: start, pixelsPerMillisecond: 1 })
  const [bracket] = clipBand(band, -40, 800).brackets
  assert.ok(bracket !== undefined && bracket.from < -40 && bracket.to > 800, 'the view lies within what is stated')
  const before = { ...band, brackets: band.brackets.map((one) => ({ ...one, from: 5e8, to: 6e8, fade: 1e9 })) }
  const [fading] = clipBand(before, -40, 800).brackets
  assert.ok(
    fading !== undefined && fading.from > 800 && fading.from - fading.fade < -40,
    'the view lies within the fade',
  )
  assert.ok(fading.fade < 100_000)
})

test('statuses differ in shape, not only in colour', () => {
  const band = draw('2023-11-08/2023-11-12')
  const drawings = statuses.map((status) => JSON.stringify(bandMarks(band, status, normalPlace(band))))
  assert.equal(new Set(drawings).size, statuses.length)
  assert.equal(new Set(statuses.map((status) => JSON.stringify(statusGlyph(status)))).size, statuses.length)
})

test('clipping keeps what is in view and drops the edges of what is not', () => {
  const clipped = clipBand(draw('2020-01-01/2030-01-01'), -40, 800)
  assert.deepEqual(tones(clipped), [['solid', -40, 800]])
  assert.equal(clipped.segments[0]?.hasLeftEdge, false)
  const inside = draw('2023-11-08')
  assert.equal(clipBand(inside, -40, 800), inside)
})

test('a caption stands at its band, is held inside the view and gives way to its neighbours', () => {
  const everywhere = { left: -Infinity, right: Infinity }
  assert.equal(heldCaption({ left: 100, right: 200 }, 150, 800, everywhere), 100)
  assert.equal(heldCaption({ left: -500, right: 200 }, 150, 800, everywhere), 16)
  assert.equal(heldCaption({ left: -500, right: 200 }, 150, 800, { left: -Infinity, right: 120 }), -42)
  assert.equal(heldCaption({ left: 780, right: 790 }, 150, 800, everywhere), 640, 'it ends where the band does')
  assert.equal(heldCaption({ left: 700, right: 710 }, 150, 800, everywhere), 638)
  assert.equal(heldCaption({ left: 780, right: 790 }, 150, 800, { left: 700, right: Infinity }), 700)
})

test('a glyph stands at the end of a caption that its band is nearer to', () => {
  assert.equal(isTurned({ left: 780, right: 790 }, 150, 640), true)
  assert.equal(isTurned({ left: 700, right: 710 }, 150, 638), false)
})

test('a strike takes room past the band', () => {
  const band = draw('2023-11-08')
  assert.deepEqual(bandSpan(band, 'cancelled'), { left: 163, right: 197 })
})
