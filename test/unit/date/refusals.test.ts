/** What is refused, where, and why; and that no text makes reading throw or dawdle. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseEdtf, readTypedDate } from '../../../core/date/index.ts'

test('EDTF that does not read says how far it read', () => {
  const table = [
    ['', '', 'date_unreadable'],
    ['hello', '', 'date_unreadable'],
    ['2023-13', '2023-', 'date_unreadable'],
    ['2023-11-8', '2023-11-8', 'date_unreadable'],
    ['2023-02-30', '2023-02-30', 'date_not_in_calendar'],
    ['2023-02-01/2023-02-30', '2023-02-01/2023-02-30', 'date_not_in_calendar'],
    ['2023-02-3X', '2023-02-3X', 'date_not_in_calendar'],
    ['2023-11-08T25:00', '2023-11-08T', 'date_unreadable'],
    ['2023-11-08T24:00', '2023-11-08T', 'date_unreadable'],
    ['198', '198', 'date_unreadable'],
    ['20231108', '2023', 'date_unreadable'],
    ['2023-11-08?T09:30', '2023-11-08?', 'date_unreadable'],
    ['2023-11-08/', null, null],
    ['[2023', '[2023', 'date_unreadable'],
    ['Y275761', 'Y275761', 'date_out_of_range'],
    ['Y-271822', 'Y-271822', 'date_out_of_range'],
    ['Y17E7', 'Y17E7', 'date_out_of_range'],
    ['2023-11-09/2023-11-08', '2023-11-09/', 'end_before_start'],
    ['[2023..2022]', '[2023..', 'end_before_start'],
  ] as const
  for (const [text, read, code] of table) {
    const reading = parseEdtf(text)
    const expected = read === null ? [true] : [false, read, read.length, code]
    assert.deepEqual(reading.ok ? [true] : [false, reading.read, reading.position, reading.code], expected, text)
  }
})

test('typed dates that do not read say how far they read', () => {
  const table = [
    ['8 November 2O23', '8 November 2', 'date_unreadable'],
    ['8 Nov', '8 Nov', 'date_unreadable'],
    ['8 November 2023 or', '8 November 2023 or', 'date_unreadable'],
    ['from 5 to 3 May 2021', 'from 5 to ', 'end_before_start'],
    ['2021 to 2019', '2021 to ', 'end_before_start'],
    ['300,000 BC', '300,000 BC', 'date_out_of_range'],
    ['after AD 275,760', 'after AD 275,760', 'date_out_of_range'],
    ['before lunch', 'before ', 'date_unreadable'],
    ['Tuesday 1 November 2023', 'Tuesday 1 November 2023', 'date_weekday_wrong'],
    ['since Tuesday 1 November 2023', 'since Tuesday 1 November 2023', 'date_weekday_wrong'],
    ['mardi 1er novembre 2023', 'mardi 1er novembre 2023', 'date_weekday_wrong'],
    ['12/11/2023', '12/11/2023', 'date_order_unclear'],
    ['since 12/11/2023', 'since 12/11/2023', 'date_order_unclear'],
    ['09:30', '09:30', 'date_unreadable'],
  ] as const
  for (const [text, read, code] of table) {
    const reading = readTypedDate(text, 'en')
    assert.ok(!reading.ok, text)
    assert.deepEqual([reading.read, reading.position, reading.code], [read, read.length, code], text)
  }
})

test('a day that no calendar has is told from words that say nothing', () => {
  const table = [
    ['31 Feb 2023', '31 Feb 2023'],
    ['31 février 2023', '31 février 2023'],
    ['February 29, 2023', 'February 29, 2023'],
    ['31/02/2023', '31/02/2023'],
    ['29 Feb', '29 Feb'],
    ['before 31 April 2023', 'before 31 April 2023'],
    ['28 to 31 February 2023', '28 to 31 February 2023'],
    ['31 February 2023 to 2 March 2023', '31 February 2023'],
  ] as const
  for (const language of ['en', 'fr'] as const) {
    for (const [text, read] of table) {
      const reading = readTypedDate(text, language, { today: { year: 2023, month: 11, day: 1 } })
      assert.ok(!reading.ok, text)
      assert.deepEqual([reading.code, reading.read], ['date_not_in_calendar', read], text)
    }
  }
  assert.ok(readTypedDate('29 Feb 2024', 'en').ok)
})

test('figures that can be read in two orders are refused in English and read day first in French', () => {
  const english = readTypedDate('until 08/11/2023', 'en')
  assert.ok(!english.ok)
  assert.deepEqual(english.meant, { from: 6, days: ['2023-11-08', '2023-08-11'] })
  const french = readTypedDate('08/11/2023', 'fr')
  assert.ok(french.ok)
  assert.equal(french.edtf, '2023-11-08')
})

test('a weekday that the day does not fall on is refused with the day', () => {
  for (const [text, from, day] of [
    ['Thursday 3 Nov 2023', 0, '2023-11-03'],
    ['until jeudi 3 novembre 2023', null, null],
    ['jusqu’au jeudi 3 novembre 2023', 9, '2023-11-03'],
    ['Thursday 3 Nov 2023 at 9:30', 0, '2023-11-03'],
  ] as const) {
    const reading = readTypedDate(text, 'en')
    assert.ok(!reading.ok, text)
    assert.deepEqual(reading.meant, from === null ? undefined : { from, days: [day] }, text)
  }
  assert.ok(readTypedDate('Friday 3 Nov 2023', 'en').ok)
  assert.ok(readTypedDate('vendredi 3 novembre 2023', 'en').ok)
})

const fragments = fc.constantFrom(
  ...'8 1er 19th XIXe 1990s 44 BC AD 2023 2023-11-08 November mai de du au à le les from to between and or , . ( ) [ { } ] / - – .. ? ~ % T 9 h 30 : UTC+9 about vers before avant unknown last next mercredi Wednesday ago il y a jours siècle century années spring été Y17E4 S2 X ’ \u0301 😀'.split(
    ' ',
  ),
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.tuple(fragments, fc.constantFrom('', ' ')), { maxLength: 14 }).map((parts) => parts.flat().join('')),
)

test('no text makes reading throw, and a refusal names a place in it', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'fr'), fc.boolean(), (text, language, hasToday) => {
      const reading = readTypedDate(text, language, hasToday ? { today: { year: 2023, month: 11, day: 1 } } : {})
      if (reading.ok) return assert.ok(parseEdtf(reading.edtf).ok, `${text} gave ${reading.edtf}`)
      assert.ok(reading.position >= 0 && reading.position <= text.length)
      assert.equal(reading.read, text.slice(0, reading.position))
    }),
    { numRuns: 1500 },
  )
})

test('reading takes time in proportion to the text', () => {
  const units = [
    '8 ',
    'a',
    '8, ',
    'about ',
    '(',
    '1',
    '[2023,',
    'the ',
    'November ',
    '2023/',
    'x.',
    '-',
    'il y a ',
    'i',
    '8,888',
  ]
  for (const unit of units) {
    const text = unit.repeat(Math.ceil(60_000 / unit.length))
    const start = process.cpuUsage().user
    readTypedDate(text, 'en')
    assert.ok(process.cpuUsage().user - start < 1_000_000, `${unit} took ${process.cpuUsage().user - start} µs`)
  }
})
