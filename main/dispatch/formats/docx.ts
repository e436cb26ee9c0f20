/** Reads the text of a Word file (.docx). */
import mammoth from 'mammoth'
import type { ExtractedDispatch } from './extracted.ts'
import { notSupported, tooComplex, unreadable } from './problems.ts'
import { ZipTooLarge, zipEntries } from './zip.ts'

/** Bytes of all the XML in it together; a text of five megabytes takes less. */
const mostXml = 60_000_000
/** Nobody writes in paragraphs, lists and tables so deep inside each other; a reader that follows them would never end. */
const deepest = 500

export async function readDocx(path: string, bytes: Uint8Array): Promise<ExtractedDispatch> {
  inspect(path, bytes)
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    return { text: value.replace(/\s+$/, ''), format: 'docx', stated: {} }
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** Refuses what is no Word file, and what unpacks or nests without bound. */
function inspect(path: string, bytes: Uint8Array): void {
  let isWord = false
  try {
    for (const { name, bytes: xml } of zipEntries(bytes, /\.(?:xml|rels)$/i, mostXml)) {
      if (/^word\/document\d*\.xml$/i.test(name)) isWord = true
      if (depthOf(xml) > deepest) throw tooComplex(path)
    }
  } catch (error) {
    if (error instanceof ZipTooLarge) throw tooComplex(path)
    throw error instanceof Error && 'detail' in error ? error : unreadable(path, error)
  }
  if (!isWord) throw notSupported(path)
}

const [open, close, slash, question, exclamation] = [0x3c, 0x3e, 0x2f, 0x3f, 0x21]

/** How deep the elements of an XML file lie inside each other, at most. */
function depthOf(xml: Uint8Array): number {
  let [depth, most] = [0, 0]
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at + 1)) {
    const next = xml[at + 1]
    if (next === slash) depth--
    else if (next !== question && next !== exclamation) {
      const end = xml.indexOf(close, at)
      if (end > 0 && xml[end - 1] !== slash) depth++
      most = Math.max(most, depth)
    }
  }
  return most
}
