/** Bounds and shapes: what is certain, what is possible, in order and where the rules put them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { axisInstantIso, dateBounds, dateShape, isUnknown } from '../../../core/date/index.ts'
import { edtfDate, parsed } from './arbitraries.ts'

function boundsText(edtf: string): string {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = dateBounds(parsed(edtf))
  return [earliestStart, latestStart, earliestEnd, latestEnd]
    .map((bound) =>
      bound === null
        ? '-'
        : axisInstantIso(bound)
            .replace(/T00:00:00.000Z$/, '')
            .replace(':00.000Z', 'Z'),
    )
    .join(' ')
}

const table = [
  ['2023-11-08', '2023-11-08 2023-11-08 2023-11-09 2023-11-09'],
  ['2023-11-08/2023-11-09', '2023-11-08 2023-11-08 2023-11-10 2023-11-10'],
  ['2023-11', '2023-11-01 2023-11-30 2023-11-02 2023-12-01'],
  ['2023', '2023-01-01 2023-12-31 2023-01-02 2024-01-01'],
  ['2023-XX-XX', '2023-01-01 2023-12-31 2023-01-02 2024-01-01'],
  ['199X', '1990-01-01 1999-12-31 1990-01-02 2000-01-01'],
  ['2021-21', '2021-03-01 2021-05-31 2021-03-02 2021-06-01'],
  ['2023-24', '2023-12-01 2024-02-29 2023-12-02 2024-03-01'],
  ['2021-34', '2021-04-01 2021-06-30 2021-04-02 2021-07-01'],
  ['-0043', '-000043-01-01 -000043-12-31 -000043-01-02 -000042-01-01'],
  ['2023-11-08T09:30+09:00', '2023-11-08T00:30Z 2023-11-08T00:30Z 2023-11-08T00:31Z 2023-11-08T00:31Z'],
  ['2023-11-08T09:30', '2023-11-08T09:30Z 2023-11-08T09:30Z 2023-11-08T09:31Z 2023-11-08T09:31Z'],
  ['2023-11-08?', '2023-11-08 2023-11-08 2023-11-09 2023-11-09'],
  ['2023-11-08~', '2023-11-07T12:00Z 2023-11-08T12:00Z 2023-11-08T12:00Z 2023-11-09T12:00Z'],
  ['2004-06~', '2004-05-17 2004-07-15 2004-05-18 2004-07-16'],
  ['2004-06~-11', '2004-05-27 2004-06-26 2004-05-28 2004-06-27'],
  ['2021-05/2023-11', '2021-05-01 2021-05-31 2023-11-02 2023-12-01'],
  ['2021/2021-03', '2021-01-01 2021-04-01 2021-03-02 2021-04-01'],
  ['../2023-11-01', '- - 2023-11-02 2023-11-02'],
  ['/2023-11-01', '- - 2023-11-02 2023-11-02'],
  ['2023-11-08/..', '2023-11-08 2023-11-08 - -'],
  ['[2023-11-08,2023-11-10]', '2023-11-08 2023-11-10 2023-11-09 2023-11-11'],
  ['[2023-11-08..2023-11-10]', '2023-11-08 2023-11-10 2023-11-09 2023-11-11'],
  ['{2023-11-08,2023-11-10}', '2023-11-08 2023-11-08 2023-11-11 2023-11-11'],
  ['[..1984]', '- 1984-12-31 - 1985-01-01'],
  ['199X-02-29', '1992-02-29 1996-02-29 1992-03-01 1996-03-01'],
  ['1950S2', '1900-01-01 1999-12-31 1900-01-02 2000-01-01'],
  ['XXXX-XX-XX', '- - - -'],
] as const

for (const [edtf, expected] of table) {
  test(`bounds of ${edtf}`, () => assert.equal(boundsText(edtf), expected))
}

test('bounds are whole milliseconds in order', () => {
  fc.assert(
    fc.property(edtfDate, (date) => {
      const { earliestStart, latestStart, earliestEnd, latestEnd } = dateBounds(date)
      for (const bound of [earliestStart, latestStart, earliestEnd, latestEnd]) {
        assert.ok(bound === null || Number.isSafeInteger(bound))
      }
      if (earliestStart !== null && latestStart !== null) assert.ok(earliestStart <= latestStart)
      if (earliestEnd !== null && latestEnd !== null) assert.ok(earliestEnd <= latestEnd)
      if (earliestStart !== null && latestEnd !== null) assert.ok(earliestStart < latestEnd)
    }),
    { numRuns: 1000 },
  )
})

test('a shape has the bounds of its date and stated ends within them', () => {
  fc.assert(
    fc.property(edtfDate, (date) => {
      const shape = dateShape(date)
      assert.deepEqual(shape.bounds, dateBounds(date))
      assert.equal(shape.kind === 'unknown', isUnknown(date))
      const { earliestStart, latestEnd } = shape.bounds
      if (earliestStart !== null) assert.ok((shape.start.earliest ?? 0) >= earliestStart)
      if (latestEnd !== null) assert.ok((shape.end.latest ?? 0) <= latestEnd)
    }),
    { numRuns: 700 },
  )
})

test('shapes say how their ends are known', () => {
  const { kind, start, end, members } = dateShape(parsed('2021-05~/..'))
  assert.deepEqual([kind, start.precision, start.approximate, start.uncertain], ['interval', 'month', true, false])
  assert.deepEqual([end.open, end.earliest, end.latest, members.length], ['open', null, null, 0])
  assert.equal(dateShape(parsed('/2023')).start.open, 'unknown')
  const set = dateShape(parsed('[2023-11-08?,2023-11-10..2023-11-12]'))
  assert.deepEqual(
    set.members.map((member) => member.kind),
    ['point', 'interval'],
  )
  assert.equal(set.members[0]?.start.uncertain, true)
  assert.equal(axisInstantIso(set.end.latest ?? 0), '2023-11-13T00:00:00.000Z')
})

test('unknown dates have no place; dates with one known end have', () => {
  for (const edtf of ['XXXX-XX-XX', 'XXXX', 'XXXX-12-25', '../..', '/..']) assert.ok(isUnknown(parsed(edtf)), edtf)
  for (const edtf of ['../2023', '2023/', '199X', '[..1984]']) assert.ok(!isUnknown(parsed(edtf)), edtf)
})
