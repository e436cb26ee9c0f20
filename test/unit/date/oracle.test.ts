/** Levels 0 and 1 against edtf.js, wherever it has a first and a last day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import edtf from 'edtf'
import fc from 'fast-check'
import { dateShape, dayMilliseconds, parseEdtf } from '../../../core/date/index.ts'
import { dateTime, parsed, plainDay, point } from './arbitraries.ts'

const dayOf = (instant: number) => Math.floor(instant / dayMilliseconds)

/** First and last day as stated, not widened for `~`: edtf.js does not widen. */
function statedDays(text: string): readonly [number, number] {
  const { start, end } = dateShape(parsed(text))
  return [dayOf(start.earliest ?? Number.NaN), dayOf((end.latest ?? Number.NaN) - 1)]
}

/** First and last millisecond by edtf.js; its grammar has no place for some masks, offsets and long years. */
function oracleOf(text: string): { readonly min: number; readonly max: number } | null {
  try {
    return edtf(text)
  } catch {
    return null
  }
}

function assertAsOracle(text: string): void {
  const oracle = oracleOf(text)
  fc.pre(oracle !== null)
  assert.deepEqual(statedDays(text), [dayOf(oracle?.min ?? 0), dayOf(oracle?.max ?? 0)], text)
}

/** edtf.js counts seasons from January, bounds an unknown year, and turns masks before year 0 around. */
const comparable = point.filter(
  (text) => !/-(2[1-9]|3\d|4[01])[?~%]?$|XXX|^-000X|^-00XX|^-.*-XX/.test(text) && parseEdtf(text).ok,
)

test('days, months, years, decades, centuries, masks and qualifiers lie where edtf.js has them', () => {
  fc.assert(fc.property(comparable, assertAsOracle), { numRuns: 800 })
})

test('intervals and sets reach from the first to the last day that edtf.js has', () => {
  fc.assert(
    fc.property(plainDay, plainDay, (a, b) => {
      const isInOrder = (dateShape(parsed(a)).start.earliest ?? 0) <= (dateShape(parsed(b)).start.earliest ?? 0)
      const [first, last] = isInOrder ? [a, b] : [b, a]
      assertAsOracle(`${first}/${last}`)
      assertAsOracle(`[${first},${last}]`)
    }),
  )
})

/** edtf.js loses a day in date-times of the first century. */
test('date-times stand at the instant where edtf.js has them', () => {
  const withSeconds = dateTime.filter((text) => /^[12]\d{3}-.*T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(text))
  fc.assert(
    fc.property(withSeconds, (text) => {
      const oracle = oracleOf(text)
      fc.pre(oracle !== null)
      assert.equal(dateShape(parsed(text)).start.earliest, oracle?.min, text)
    }),
  )
})

test('what edtf.js reads of levels 0 and 1 is read, what it refuses is refused', () => {
  const texts = `1985-04-12 1985-04 1985 1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04:00
    1985-04-12T23:20:30+04:30 1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2005/2006-02
    Y170000 Y-170000 2001-21 2001-24 1984? 2004-06~ 2004-06-11% 201X 20XX 2004-XX 1985-04-XX 1985-XX-XX 1985-04-12/..
    1985-04/.. 1985/.. ../1985-04-12 ../1985-04 ../1985 1985-04-12/ 1985/ /1985-04 /1985 -1985 1985-13 1985-04-31
    1985-4-12 1985-04-12T25:00:00 1985-04-12T23:60:00 1985-00 1985-04-00 Y1985 --1985 1985-X
    1985-04-12? /1985? 1984~/2004-06 1984-06-02?/2004-08-08~ 2004-06-XX/2004-07-03`
  for (const text of texts.split(/\s+/)) assert.equal(parseEdtf(text).ok, oracleOf(text) !== null, text)
})
