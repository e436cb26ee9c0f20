/** The text of a dispatch on the screen: every character in one block, every mark at its words, words chosen one by one. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type MarkedSpan, markedPieces, marksByBlock } from '../../../renderer/dispatch/text/marked-pieces.ts'
import { textBlocks, textChunks } from '../../../renderer/dispatch/text/text-blocks.ts'
import { extended, trimmedSpan, wordBeside } from '../../../renderer/dispatch/text/word-steps.ts'

const mark = (index: number, start: number, end: number): MarkedSpan => ({ kind: 'proposal', index, start, end })

const lines = fc
  .array(fc.constantFrom('mercredi ', 'le 8', '\n', '\r\n', '\n\n', ' ', 'עברית', '😀', '.', 'x'.repeat(4100)), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

test('blocks are in order, do not overlap, and leave out nothing but line ends and empty lines', () => {
  fc.assert(
    fc.property(lines, (text) => {
      let last = 0
      for (const { start, end } of textBlocks(text)) {
        assert.ok(end > start && start >= last)
        assert.match(text.slice(last, start), /^\s*$/)
        assert.ok(end - start <= 4001)
        last = end
      }
      assert.match(text.slice(last), /^\s*$/)
    }),
  )
})

test('a long line is cut at a space and never inside a character', () => {
  const blocks = textBlocks(`${'mot '.repeat(2500)}\n${'😀'.repeat(3001)}`)
  for (const { start, opening } of blocks) assert.ok(opening !== 'middle' || start > 0)
  const text = '😀'.repeat(3001)
  for (const { start, end } of textBlocks(text)) assert.equal(text.slice(start, end).isWellFormed(), true)
})

test('every block is in exactly one chunk, and chunks stay short', () => {
  const blocks = textBlocks(`${'Une ligne.\n'.repeat(5000)}${'mot '.repeat(9000)}`)
  const chunks = textChunks(blocks)
  assert.deepEqual(
    chunks.flatMap((chunk) => chunk.blocks),
    blocks,
  )
  for (const { start, end } of chunks) assert.ok(end - start <= 12_000)
})

test('a block says how it begins', () => {
  const openings = textBlocks('SEOUL\r\nUne ligne\n\nUn paragraphe').map(({ opening }) => opening)
  assert.deepEqual(openings, ['paragraph', 'line', 'paragraph'])
})

test('pieces joined are the block, and each knows every mark that covers it', () => {
  const spans = fc.array(fc.tuple(fc.nat(120), fc.nat(30)), { maxLength: 8 })
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 100 }), spans, (text, places) => {
      const marks = places.map(([start, length], index) => mark(index, start, start + length + 1))
      const pieces = markedPieces({ start: 0, end: text.length }, marks)
      assert.equal(pieces.map(({ start, end }) => text.slice(start, end)).join(''), text)
      for (const piece of pieces) {
        const covering = marks.filter(({ start, end }) => start < piece.end && end > piece.start)
        assert.deepEqual(piece.marks, covering)
      }
    }),
  )
})

test('where proposals overlap, each number stands once, after the last of its words', () => {
  // les 8 et 9 novembre: one on the whole, one on its end
  const pieces = markedPieces({ start: 0, end: 19 }, [mark(0, 0, 19), mark(1, 9, 19), mark(2, 4, 5)])
  assert.deepEqual(
    pieces.map(({ start, end, numbers }) => [start, end, numbers]),
    [
      [0, 4, []],
      [4, 5, [2]],
      [5, 9, []],
      [9, 19, [0, 1]],
    ],
  )
})

test('a mark is given to every block that it touches and to no other', () => {
  const blocks = textBlocks('un mercredi\ndeux jeudi\ntrois')
  const marks = [mark(1, 17, 22), mark(0, 3, 16)]
  assert.deepEqual(
    marksByBlock(blocks, marks).map((ofBlock) => ofBlock.map(({ index }) => index).toSorted()),
    [[0], [0, 1], []],
  )
})

test('from word to word, and a choice made longer and shorter', () => {
  const text = 'Le « 8 novembre », dit-il.'
  const first = wordBeside(text, { start: 0, end: 0 }, 1)
  assert.deepEqual(first, { start: 0, end: 2 })
  const eight = wordBeside(text, { start: 0, end: 2 }, 1)
  assert.ok(eight !== null)
  assert.equal(text.slice(eight.start, eight.end), '8')
  const longer = extended(text, eight, eight, 1)
  assert.equal(text.slice(longer.start, longer.end), '8 novembre')
  assert.deepEqual(extended(text, longer, eight, -1), eight)
  const before = extended(text, eight, eight, -1)
  assert.equal(text.slice(before.start, before.end), 'Le « 8')
  assert.deepEqual(extended(text, before, eight, 1), eight)
  assert.equal(wordBeside(text, { start: 20, end: text.length }, 1), null)
})

test('a choice of spaces and signs alone is none', () => {
  assert.equal(trimmedSpan('a   , b', { start: 1, end: 6 }), null)
  assert.deepEqual(trimmedSpan('  le 8 ', { start: 0, end: 7 }), { start: 2, end: 6 })
})
