/** The axis at every zoom: units in order, no year zero, labels that fit, French months, hours. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayMilliseconds, daysFromCivil, parseEdtf } from '../../../core/date/index.ts'
import { aimedDate } from '../../../core/layout/aimed-date.ts'
import { dayLabel } from '../../../core/layout/axis-labels.ts'
import { axisLimits, clampRange } from '../../../core/layout/axis-range.ts'
import { axisTicks } from '../../../core/layout/axis-ticks.ts'

const width = 736
const at = (year: number, month = 1, day = 1) => daysFromCivil(year, month, day) * dayMilliseconds
const labels = (ticks: readonly { readonly label: string }[]) => ticks.map((tick) => tick.label)

test('a month is named above its days', () => {
  const ticks = axisTicks({ from: at(2023, 10, 21), to: at(2023, 11, 22) }, width, 'en')
  assert.deepEqual(labels(ticks.major), ['October 2023', 'November 2023'])
  assert.equal(ticks.minor.length, 32)
  assert.deepEqual(labels(ticks.minor).slice(9, 14), ['30', '31', '1', '2', '3'])
  assert.deepEqual(
    ticks.minor.filter((tick) => tick.isRest).map((tick) => tick.label),
    ['21', '22', '28', '29', '4', '5', '11', '12', '18', '19'],
  )
  assert.equal(ticks.lines.filter((line) => line.isStrong).length, 1)
  assert.equal(ticks.lines.filter((line) => !line.isStrong).length, 5, 'one line a week')
})

test('a day is named with its year where more than one is in view', () => {
  const day = at(2023, 11, 1)
  const within = { from: at(2023, 10, 21), to: at(2023, 11, 22) }
  assert.equal(dayLabel(day, 'en', within), 'Wednesday 1 November')
  assert.equal(dayLabel(day, 'fr', { from: at(2014), to: at(2030) }), 'mercredi 1er novembre 2023')
})

test('years stand above their quarters, months in French', () => {
  const ticks = axisTicks({ from: at(2014), to: at(2019) }, width, 'en')
  assert.deepEqual(labels(ticks.major), ['2014', '2015', '2016', '2017', '2018'])
  assert.deepEqual(labels(ticks.minor).slice(0, 5), ['Jan', 'Apr', 'Jul', 'Oct', 'Jan'])
  const french = axisTicks({ from: at(2023, 6), to: at(2024, 2) }, 1200, 'fr')
  assert.equal(french.major[1]?.label, 'Juillet 2023')
  const narrow = axisTicks({ from: at(2023, 6), to: at(2024, 2) }, width, 'fr')
  assert.equal(narrow.major[1]?.label, 'Juil. 2023')
})

test('hours say that they are in UTC', () => {
  const ticks = axisTicks({ from: at(2023, 11, 1), to: at(2023, 11, 2) }, width, 'fr')
  assert.equal(ticks.showsTime, true)
  assert.deepEqual(labels(ticks.major), ['1er novembre 2023'])
  assert.deepEqual(labels(ticks.minor).slice(0, 3), ['00:00', '03:00', '06:00'])
})

test('before our era years count down to 1 BC and no year is zero', () => {
  const ticks = axisTicks({ from: at(-399), to: at(300) }, width, 'en')
  assert.deepEqual(labels(ticks.minor), ['400 BC', '300 BC', '200 BC', '100 BC', '1', '100', '200'])
  assert.equal(ticks.minor[3]?.at, at(-99))
  const single = axisTicks({ from: at(-2), to: at(4) }, width, 'en')
  assert.deepEqual(labels(single.major), ['3 BC', '2 BC', '1 BC', '1', '2', '3'])
  assert.deepEqual(labels(axisTicks({ from: at(-2), to: at(4) }, width, 'fr').minor).slice(0, 1), [
    '3\u00a0av.\u00a0J.-C.',
  ])
})

test('ten thousand years and the whole axis have ticks too', () => {
  assert.deepEqual(labels(axisTicks({ from: at(-9999), to: at(1) }, width, 'en').minor).slice(0, 2), [
    '10,000 BC',
    '5000 BC',
  ])
  const whole = axisTicks(axisLimits, width, 'en')
  assert.ok(whole.minor.length >= 4 && whole.minor.length < 20)
})

test('at any zoom ticks ascend, cover the view and leave room for their labels', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -8e15, max: 8e15, noNaN: true }),
      fc.double({ min: 4.8, max: 16, noNaN: true }),
      fc.constantFrom('en' as const, 'fr' as const),
      (from, power, language) => {
        const range = clampRange({ from, to: from + 10 ** power })
        const { minor, major } = axisTicks(range, width, language)
        for (const row of [minor, major]) {
          assert.ok(row.length > 0 && row.length < 60)
          assert.ok((row[0]?.x ?? 1) <= 0.001)
          for (const [index, tick] of row.entries())
            assert.ok(index === 0 || tick.at > (row[index - 1]?.at ?? Infinity))
          for (const { label } of row) assert.ok(label !== '' && label !== '0')
        }
        for (const { width: room, label } of minor.slice(1, -1))
          assert.ok(room >= label.length * 4.5, `${label} in ${room}`)
      },
    ),
    { numRuns: 500 },
  )
})

test('what a pointer means is as exact as the zoom and can be read back', () => {
  const instant = at(2023, 11, 8) + 9.5 * 3_600_000
  const around = (half: number) => ({ from: instant - half, to: instant + half })
  const hour = 3_600_000
  assert.equal(aimedDate(around(hour / 2), width, instant), '2023-11-08T09:30Z')
  assert.equal(aimedDate(around(16 * 24 * hour), width, instant), '2023-11-08')
  assert.equal(aimedDate(around(365 * 24 * hour), width, instant), '2023-11')
  assert.equal(aimedDate(around(30 * 365 * 24 * hour), width, instant), '2023')
  assert.equal(aimedDate(around(200 * 365 * 24 * hour), width, instant), '202X')
  assert.equal(aimedDate(around(3000 * 365 * 24 * hour), width, instant), '20XX')
  assert.equal(aimedDate({ from: at(-60), to: at(-20) }, width, at(-43, 3, 15)), '-0043')
})

test('every date that can be aimed at is a date', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -8e15, max: 8e15, noNaN: true }),
      fc.double({ min: 4.8, max: 16, noNaN: true }),
      (from, power) => {
        const range = clampRange({ from, to: from + 10 ** power })
        const text = aimedDate(range, width, (range.from + range.to) / 2)
        assert.ok(parseEdtf(text).ok, text)
      },
    ),
  )
})
