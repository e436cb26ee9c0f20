/** Files with bytes changed, cut or doubled at random: each is read, or refused with a problem that has words. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../../../core/errors.ts'
import { createDispatchReader } from '../../../main/dispatch/reader.ts'
import { pdfLinesOf, pdfOfPages, wordFile, wordParagraph } from './files.ts'

const reader = createDispatchReader(10)
after(() => reader.close())

const letter = `From: AFP <a@afp.com>\r\nSubject: Titre\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nL=C3=A9 texte.\r\n--x--\r\n`
const page =
  '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Titre</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Titre"}</script></head><body><article><p>Le texte.</p></article></body></html>'

const files: Readonly<Record<string, Buffer>> = {
  'a.docx': wordFile(['Un titre', 'Le texte.'].map(wordParagraph).join('')),
  'a.pdf': pdfOfPages([pdfLinesOf(['Un titre', '', 'Le texte.'])]),
  'a.eml': Buffer.from(letter),
  'a.html': Buffer.from(page),
  'a.txt': Buffer.from('Un titre\n\nLe texte, déjà.'),
}

const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('byte', 'cut', 'double', 'drop'),
  byte: fc.nat(255),
})
type Change = typeof change extends fc.Arbitrary<infer Each> ? Each : never

function changed(bytes: Buffer, { at, kind, byte }: Change): Buffer {
  const place = Math.floor(at * bytes.length)
  if (kind === 'cut') return bytes.subarray(0, place)
  if (kind === 'double') return Buffer.concat([bytes.subarray(0, place), bytes])
  if (kind === 'drop') return Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + 1)])
  const copy = Buffer.from(bytes)
  if (copy.length > 0) copy[place] = byte
  return copy
}

for (const [name, bytes] of Object.entries(files)) {
  test(`${name}, changed`, { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        try {
          const { text } = await reader.read(name, changes.reduce(changed, bytes))
          assert.match(text, /[\p{L}\p{N}]/u)
        } catch (error) {
          assert.ok(error instanceof AppError, String(error))
          assert.match(error.code, /^dispatch_/)
        }
      }),
      { numRuns: 80 },
    )
  })
}
