/** Bytes of a text file as text: UTF-8, UTF-16, else Windows-1252; a mark of byte order is no part of the text. */
import { TextDecoder } from 'node:util'

/** Gives the text; null where the bytes are no text in any of these. `stated` is the encoding that the file names. */
export function decodeText(bytes: Uint8Array, stated: string | null = null): string | null {
  const marked = encodingByMark(bytes) ?? utf16ByZeros(bytes)
  const text = marked === null ? decodedUnmarked(bytes, stated) : decoded(bytes, marked)
  return text === null || isBinary(text) ? null : text
}

function decodedUnmarked(bytes: Uint8Array, stated: string | null): string | null {
  const asStated = stated === null ? null : decoded(bytes, stated)
  return asStated ?? decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252')
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function encodingByMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

const sampled = 1000

/** Without a mark, text in Latin letters shows UTF-16 by its zeros: every other byte, and only those. */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, sampled)
  const zeros = [0, 1].map((parity) => start.filter((byte, at) => byte === 0 && at % 2 === parity).length)
  const [even = 0, odd = 0] = zeros
  if (odd > start.length / 4 && even === 0) return 'utf-16le'
  return even > start.length / 4 && odd === 0 ? 'utf-16be' : null
}

const controls = /[^\P{Cc}\s]/gu

/** A text has no zero, and next to no control characters. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 100_000)
  return text.includes('\0') || (start.match(controls)?.length ?? 0) > start.length / 500
}
