/** A source's text with its quotes marked is still the source's text. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { EventId } from '../../../core/model/event.ts'
import type { Citation } from '../../../core/model/source.ts'
import { markedText } from '../../../renderer/source/marked-text.ts'

const citation = (start: number, end: number): Citation => ({
  eventId: 1 as EventId,
  title: 'Visit',
  stance: 'reports',
  start,
  end,
})

test('pieces joined are the text, whatever is quoted', () => {
  const offsets = fc.tuple(fc.nat(80), fc.nat(80)).map(([a, b]) => citation(Math.min(a, b), Math.max(a, b)))
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(offsets, { maxLength: 6 }), (text, citations) => {
      const pieces = markedText(text, citations)
      assert.equal(pieces.map((piece) => piece.text).join(''), text)
      for (const piece of pieces) assert.equal(text.slice(piece.start, piece.start + piece.text.length), piece.text)
    }),
  )
})

test('overlapping quotes share the piece in which they overlap', () => {
  const pieces = markedText('les 8 et 9 novembre', [citation(0, 10), citation(6, 19)])
  assert.deepEqual(
    pieces.map(({ text, citations }) => [text, citations.length]),
    [
      ['les 8 ', 1],
      ['et 9', 2],
      [' novembre', 1],
    ],
  )
})
