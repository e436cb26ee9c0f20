/** Pieces of text where a PDF draws them, as lines and paragraphs. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PdfPiece, pdfLines, pdfText } from '../../../main/dispatch/formats/pdf-lines.ts'

function piece(text: string, x: number, y: number, changes: Partial<PdfPiece> = {}): PdfPiece {
  return { text, x, y, width: text.length * 6, height: 12, endsLine: false, ...changes }
}

const paragraphs = (...pages: PdfPiece[][]) => pdfText(pages.map(pdfLines)).split('\n\n')

test('pieces of a line are joined; a gap between two is a space, and none where they touch', () => {
  assert.deepEqual(paragraphs([piece('Le mi', 0, 700), piece('nistre', 30, 700), piece('part.', 72, 700)]), [
    'Le ministre part.',
  ])
})

test('letters drawn as one sign are letters again', () => {
  assert.deepEqual(paragraphs([piece('la ﬁn du conﬂit', 0, 700)]), ['la fin du conflit'])
})

test('a larger line, a wide gap and an indented line open paragraphs', () => {
  const large = piece('Un grand titre', 0, 700, { height: 20 })
  const body = ['La première phrase occupe toute la largeur', 'de la colonne et finit ici, tout au bout.'].map(
    (line, at) => piece(line, 0, 670 - 14 * at),
  )
  const indented = [piece('Une autre commence en retrait de la marge', 24, 642), piece('et continue.', 0, 628)]
  assert.deepEqual(paragraphs([large, ...body, ...indented, piece('Après un blanc.', 0, 590)]), [
    'Un grand titre',
    'La première phrase occupe toute la largeur de la colonne et finit ici, tout au bout.',
    'Une autre commence en retrait de la marge et continue.',
    'Après un blanc.',
  ])
})

test('a sentence goes on in the next column and on the next page', () => {
  const first = [
    piece('La phrase commence à gauche et', 0, 700),
    piece('continue', 0, 686),
    piece('à droite, puis', 300, 700),
  ]
  assert.deepEqual(paragraphs(first, [piece('à la page suivante.', 0, 700)]), [
    'La phrase commence à gauche et continue à droite, puis à la page suivante.',
  ])
})

test('a hyphen at a line’s end goes, but in a compound that the text has elsewhere, and after a number', () => {
  const lines = [
    'Le porte-parole du gouver-',
    'nement et le porte-',
    'parole de 2023-',
    '2024, Jean-',
    'Claude, parlent.',
  ].map((line, at) => piece(line, 0, 700 - 14 * at, { width: 200 }))
  assert.deepEqual(paragraphs(lines), [
    'Le porte-parole du gouvernement et le porte-parole de 2023-2024, Jean-Claude, parlent.',
  ])
})
