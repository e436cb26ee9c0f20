/** Broken and hostile files: each ends with a clear problem, in bounded time, and the next file is read as if nothing had been. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { limits } from '../../../core/limits.ts'
import { createDispatchReader } from '../../../main/dispatch/reader.ts'
import { pdfLinesOf, pdfOfObjects, pdfOfPages, pdfStream, wordFile, wordParagraph, zipFile } from './files.ts'

const seconds = 4
const reader = createDispatchReader(seconds)
after(() => reader.close())

async function problemOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const { text } = await reader.read(name, bytes)
    return `read: ${text.slice(0, 40)}`
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

const nested = (count: number) => `${'<w:tbl><w:tr><w:tc>'.repeat(count)}${'</w:tc></w:tr></w:tbl>'.repeat(count)}`
const entities = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'.replace(/./g, (each) => {
  const before = String.fromCharCode(each.charCodeAt(0) - 1)
  return `<!ENTITY ${each} "${`&${before};`.repeat(10)}">`
})}]>`
const selfDrawing = pdfOfObjects([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>',
  pdfStream('/X Do'),
  pdfStream('/X Do /X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>'),
])
const circularPages = pdfOfObjects([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Count 1000000000 /Kids [2 0 R] >>',
])
const encrypted = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`

const cases: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, problem: RegExp])[] = [
  ['bytes that are no text', 'a.txt', () => Buffer.from([0, 1, 2, 0, 0, 3, 255, 254]), /^dispatch_not_supported$/],
  ['a picture', 'a.txt', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /^dispatch_not_supported$/],
  ['an old Word file', 'a.doc', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), /^dispatch_not_supported$/],
  ['rich text', 'a.rtf', () => Buffer.from('{\\rtf1 text}'), /^dispatch_not_supported$/],
  ['nothing', 'a.txt', () => Buffer.from(' \n'), /^dispatch_without_text$/],
  ['more than a file may have', 'a.txt', () => Buffer.alloc(limits.dispatchFileBytes + 1, 97), /^file_too_large$/],
  ['more than a text may have', 'a.txt', () => Buffer.alloc(limits.dispatchBytes + 1, 97), /^text_too_long$/],
  [
    'a Word file under a password',
    'a.docx',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    /^dispatch_locked$/,
  ],
  [
    'a zip file that breaks off',
    'a.docx',
    () => wordFile(wordParagraph('a')).subarray(0, 300),
    /^dispatch_unreadable$/,
  ],
  [
    'a zip file that is no Word file',
    'a.docx',
    () => zipFile([{ name: 'a.xml', content: '<a/>' }]),
    /^dispatch_not_supported$/,
  ],
  ['XML that breaks off', 'a.docx', () => wordFile('<w:p><w:r>'), /^dispatch_(?:unreadable|without_text)$/],
  ['a zip bomb', 'a.docx', () => wordFile(' '.repeat(100_000_000)), /^dispatch_too_complex$/],
  [
    'entities that multiply',
    'a.docx',
    () => wordFile(wordParagraph('&j;').replace('&amp;', '&'), entities),
    /^(?:dispatch_unreadable|dispatch_without_text|read: &?j?;?)$/,
  ],
  ['tables a thousand deep', 'a.docx', () => wordFile(nested(1000)), /^dispatch_too_complex$/],
  ['a PDF that is none', 'a.pdf', () => Buffer.from('%PDF-1.7\nnothing'), /^dispatch_unreadable$/],
  [
    'a PDF that breaks off',
    'a.pdf',
    () => pdfOfPages([pdfLinesOf(['One.'])]).subarray(0, 120),
    /^dispatch_(?:unreadable|without_text)$/,
  ],
  ['a PDF under a password', 'a.pdf', () => pdfOfPages([pdfLinesOf(['One.'])], encrypted), /^dispatch_locked$/],
  ['a scan', 'a.pdf', () => pdfOfPages(['q 612 0 0 792 0 0 cm Q']), /^dispatch_without_text$/],
  ['a PDF that draws itself', 'a.pdf', () => selfDrawing, /^dispatch_(?:without_text|unreadable|too_complex)$/],
  ['a PDF whose pages hold themselves', 'a.pdf', () => circularPages, /^dispatch_(?:unreadable|too_complex)$/],
  [
    'a PDF that unpacks without end',
    'a.pdf',
    () => pdfOfPages([pdfStream(Buffer.alloc(500_000_000, ' '))]),
    /^dispatch_(?:without_text|too_complex|unreadable)$/,
  ],
  [
    'a page of very deep elements',
    'a.html',
    () => Buffer.from(`${'<div>'.repeat(300_000)}x`),
    /^dispatch_too_complex$/,
  ],
  [
    'a letter that is a page of very deep elements',
    'a.eml',
    () => Buffer.from(`MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${'<b>'.repeat(300_000)}x`),
    /^dispatch_too_complex$/,
  ],
  [
    'a letter of very deep parts',
    'a.eml',
    () =>
      Buffer.from(
        `Message-ID: <a>\r\n${Array.from({ length: 500 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join('')}`,
      ),
    /^dispatch_(?:unreadable|without_text)$/,
  ],
]

for (const [what, name, bytes, problem] of cases) {
  test(what, { timeout: 60_000 }, async () => {
    assert.match(await problemOf(name, bytes()), problem)
    assert.equal(await problemOf('next.txt', Buffer.from('Next.')), 'read: Next.')
  })
}

test('a problem names the file and the limit', async () => {
  const failed = reader.read('far/scan.pdf', pdfOfPages(['q Q']))
  await assert.rejects(failed, { code: 'dispatch_without_text', detail: { path: 'far/scan.pdf' } })
  const tooLarge = reader.read('big.txt', Buffer.alloc(limits.dispatchFileBytes + 1))
  await assert.rejects(tooLarge, {
    code: 'file_too_large',
    detail: { path: 'big.txt', limit: limits.dispatchFileBytes },
  })
})

test('what takes longer than it may is given up, with the limit in the words', async () => {
  const impatient = createDispatchReader(0.1)
  const long = Buffer.from('<p>Une phrase.</p>'.repeat(250_000))
  await assert.rejects(impatient.read('a.html', long), {
    code: 'dispatch_too_complex',
    detail: { path: 'a.html', limit: 0.1 },
  })
  impatient.close()
})

test('closing ends what is being read', async () => {
  const other = createDispatchReader()
  const reading = other.read('a.html', Buffer.from(`${'<div>'.repeat(300_000)}x`))
  setImmediate(other.close)
  await assert.rejects(reading, { code: 'cancelled' })
})
