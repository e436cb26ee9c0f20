/** How the text of a file is encoded: by its byte order mark, else by what most of its bytes can be. */
import { isUtf8 } from 'node:buffer'
import { readSync } from 'node:fs'
import { TextDecoder } from 'node:util'
import type { TableEncoding } from '../../core/contract/tables.ts'

/** What stands in a decoded text for bytes that are no character. */
export const strayBytes = '\uFFFD'

const pieceBytes = 1 << 20

/**
 * Reads an open file through, unless its first bytes tell. What could be UTF-8 but for a few bytes is UTF-8 that was
 * damaged; what could not is taken for the Windows-1252 of spreadsheets.
 */
export function encodingOf(file: number): TableEncoding {
  const start = Buffer.alloc(4)
  readSync(file, start, 0, 4, 0)
  const name = utf16ByStart(start)
  if (name !== null) return { name, isDamaged: false }
  if (isAllUtf8(file)) return { name: 'utf-8', isDamaged: false }
  if (hasUtf8Mark(start) || isMostlyUtf8(file)) return { name: 'utf-8', isDamaged: true }
  return { name: 'windows-1252', isDamaged: false }
}

function utf16ByStart([first, second, third, fourth]: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Two letters of the headers that tables have, without a mark before them.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : null
}

function hasUtf8Mark([first, second, third]: Buffer): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf
}

function isAllUtf8(file: number): boolean {
  for (const piece of pieces(file)) if (!isUtf8(piece)) return false
  return true
}

/** In Windows-1252, letters that could be UTF-8 come by chance, one among very many. */
function isMostlyUtf8(file: number): boolean {
  const decoder = new TextDecoder()
  let [letters, stray] = [0, 0]
  for (const piece of pieces(file)) {
    const text = decoder.decode(piece)
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === strayBytes.charCodeAt(0)) stray++
      else if (code >= 0x80) letters++
    }
  }
  return letters > stray
}

/** The bytes of a file, each piece good until the next is asked for. A character that the end of one cuts is in the next. */
function* pieces(file: number): Generator<Buffer> {
  const bytes = Buffer.alloc(pieceBytes)
  for (let from = 0; ; ) {
    const count = readSync(file, bytes, 0, pieceBytes, from)
    if (count === 0) return
    const whole = count < pieceBytes ? count : count - cutAtEnd(bytes)
    yield bytes.subarray(0, whole)
    from += whole
  }
}

/** How many bytes at the end may be the beginning of a character: at most three. */
function cutAtEnd(bytes: Buffer): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return back
    if (byte < 0x80) return 0
  }
  return 0
}
