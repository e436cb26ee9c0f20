/** Text to date to text, and words to date: nothing is lost either way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dateInWords, formatEdtf, parseEdtf, readTypedDate } from '../../../core/date/index.ts'
import { edtfDate, edtfText } from './arbitraries.ts'

test('canonical text is a fixed point of parsing and formatting', () => {
  fc.assert(
    fc.property(edtfDate, (date) => {
      const text = formatEdtf(date)
      const again = parseEdtf(text)
      assert.ok(again.ok, text)
      assert.equal(formatEdtf(again.date), text)
      assert.deepEqual(again.date, date)
    }),
    { numRuns: 1000 },
  )
})

for (const language of ['en', 'fr'] as const) {
  for (const weekday of [false, true]) {
    test(`words in ${language}${weekday ? ' with weekdays' : ''} read back as the same date`, () => {
      fc.assert(
        fc.property(edtfDate, (date) => {
          const words = dateInWords(date, language, { weekday })
          const reading = readTypedDate(words, language)
          assert.ok(reading.ok, words)
          assert.equal(reading.edtf, formatEdtf(date), words)
        }),
        { numRuns: 1000 },
      )
    })
  }

  test(`EDTF typed in ${language} is read as EDTF`, () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const [typed, strict] = [readTypedDate(` ${text} `, language), parseEdtf(text)]
        assert.ok(typed.ok && strict.ok)
        assert.equal(typed.edtf, formatEdtf(strict.date))
      }),
    )
  })
}

test('texts that are not canonical are read as the same date', () => {
  const forms = [
    ['2004?-06?-11?', '2004-06-11?'],
    ['?2004-06', '2004?-06'],
    ['2004-06~-11', '2004-06~-11'],
    ['~2004-~06-11', '2004-06~-11'],
    ['2004-?06-11', '2004-?06-11'],
    ['2023-11-08T09:30+00:00', '2023-11-08T09:30Z'],
    ['2023-11-08T09:30+09', '2023-11-08T09:30+09:00'],
    ['Y17E4', 'Y170000'],
    ['Y-17E4', 'Y-170000'],
    ['[1667, 1668..]', '[1667,1668..]'],
  ] as const
  for (const [typed, canonical] of forms) {
    const reading = parseEdtf(typed)
    assert.ok(reading.ok, typed)
    assert.equal(formatEdtf(reading.date), canonical)
  }
})
