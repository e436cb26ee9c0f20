/** Files as dispatches come in, made here byte by byte: zip and Word files, PDFs; and hostile ones of each. */
import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

interface ZipPart {
  readonly name: string
  readonly content: string | Uint8Array
}

/** A zip file of these parts, each deflated. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const { name, content } of parts) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const sizes = Buffer.alloc(18)
    sizes.writeUInt16LE(8, 0)
    sizes.writeUInt32LE(crc32(bytes), 6)
    sizes.writeUInt32LE(packed.length, 10)
    sizes.writeUInt32LE(bytes.length, 14)
    const nameLength = Buffer.alloc(4)
    nameLength.writeUInt16LE(Buffer.byteLength(name), 0)
    const local = Buffer.concat([
      Buffer.from('PK\u0003\u0004\u0014\0\0\0'),
      sizes,
      nameLength,
      Buffer.from(name),
      packed,
    ])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    entries.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0\u0014\0\0\0'), sizes, nameLength, place, Buffer.from(name)]),
    )
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, end])
}

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A Word file with this XML as its body. */
export function wordFile(body: string, prologue = ''): Buffer {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const main = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  return zipFile([
    {
      name: '[Content_Types].xml',
      content: `${head}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${head}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${main}" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `${head}${prologue}<w:document ${wordNamespace}><w:body>${body}</w:body></w:document>`,
    },
  ])
}

export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

/** A PDF of these objects, numbered from 1; the first is its catalogue. `trailer` adds entries to the trailer. */
export function pdfOfObjects(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  let at = 9
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')])
    places.push(at)
    parts.push(part)
    at += part.length
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** A stream object, deflated. */
export function pdfStream(content: string | Uint8Array, entries = ''): Buffer {
  const packed = deflateSync(content)
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ])
}

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

/** The commands that set lines of text one below the other, from 720 points down, 14 apart; an empty line leaves a gap. */
export function pdfLinesOf(lines: readonly string[]): string {
  const set = (line: string, at: number) => `1 0 0 1 72 ${720 - 14 * at} Tm (${line.replace(/[()\\]/g, '\\$&')}) Tj`
  return `BT /F1 12 Tf ${lines.flatMap((line, at) => (line === '' ? [] : set(line, at))).join(' ')} ET`
}

/** A PDF with one page for each content stream. */
export function pdfOfPages(contents: readonly (string | Buffer)[], trailer = ''): Buffer {
  const pages = contents.map((_, index) => 4 + 2 * index)
  return pdfOfObjects(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`,
      font,
      ...contents.flatMap((content, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
        typeof content === 'string' ? pdfStream(Buffer.from(content, 'latin1')) : content,
      ]),
    ],
    trailer,
  )
}
