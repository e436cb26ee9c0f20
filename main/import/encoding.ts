/** How the text of a file is encoded: by its byte order mark, else by whether all of it can be UTF-8. */
import { isUtf8 } from 'node:buffer'
import { readSync } from 'node:fs'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const pieceBytes = 1 << 20

/** Reads an open file through once, unless its first bytes tell. What is no UTF-8 is taken for the Windows-1252 of spreadsheets. */
export function encodingOf(file: number): Encoding {
  const bytes = Buffer.alloc(pieceBytes)
  const marked = encodingOfStart(bytes.subarray(0, readSync(file, bytes, 0, 4, 0)))
  if (marked !== null) return marked
  let from = 0
  for (;;) {
    const count = readSync(file, bytes, 0, pieceBytes, from)
    if (count === 0) return 'utf-8'
    // A character that the end of the piece cuts is looked at with the next.
    const whole = count < pieceBytes ? count : count - cutAtEnd(bytes)
    if (!isUtf8(bytes.subarray(0, whole))) return 'windows-1252'
    from += whole
  }
}

function encodingOfStart([first, second, third, fourth]: Buffer): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Two letters of the headers that tables have, without a mark before them.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : null
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
