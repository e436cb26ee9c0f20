/** Looks into a zip file before anybody unpacks it: what it holds, and that none of it grows without bound. */
import { inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Thrown for a file that is no zip, or a broken one. */
class BrokenZip extends Error {}
/** Thrown for a file that holds more than it may. */
export class ZipTooLarge extends Error {}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endLength = 22
const mostEntries = 10_000
const longestComment = 0xffff

interface Listed {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly at: number
}

/** Gives every entry whose name matches, unpacked, `most` bytes of them together. Throws `BrokenZip` or `ZipTooLarge`. */
export function* zipEntries(file: Uint8Array, wanted: RegExp, most: number): Generator<ZipEntry> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  let left = most
  for (const entry of listed(bytes)) {
    if (!wanted.test(entry.name)) continue
    const unpackedBytes = unpacked(bytes, entry, left)
    left -= unpackedBytes.length
    yield { name: entry.name, bytes: unpackedBytes }
  }
}

function listed(bytes: Buffer): Listed[] {
  const end = bytes.subarray(Math.max(0, bytes.length - endLength - longestComment)).lastIndexOf(mark(endMark))
  if (end < 0) throw new BrokenZip('no end of the directory')
  const at = Math.max(0, bytes.length - endLength - longestComment) + end
  return inBounds(() => {
    const count = bytes.readUInt16LE(at + 10)
    if (count > mostEntries) throw new ZipTooLarge('too many entries')
    let next = bytes.readUInt32LE(at + 16)
    const found: Listed[] = []
    for (let index = 0; index < count; index++) {
      if (bytes.readUInt32LE(next) !== entryMark) throw new BrokenZip('no entry where one should be')
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(next + offset))
      const name = bytes.toString('utf8', next + 46, next + 46 + (nameLength ?? 0))
      const [method, packed, place] = [
        bytes.readUInt16LE(next + 10),
        bytes.readUInt32LE(next + 20),
        bytes.readUInt32LE(next + 42),
      ]
      found.push({ name, method, packed, at: place })
      next += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
    }
    return found
  })
}

function unpacked(bytes: Buffer, { method, packed, at }: Listed, most: number): Uint8Array {
  return inBounds(() => {
    if (bytes.readUInt32LE(at) !== localMark) throw new BrokenZip('no entry where the directory has one')
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    if (start + packed > bytes.length) throw new BrokenZip('an entry breaks off')
    const content = bytes.subarray(start, start + packed)
    if (method === 0 && content.length <= most) return content
    if (method === 0 || most <= 0) throw new ZipTooLarge('too much in it')
    if (method !== 8) throw new BrokenZip('an unknown compression')
    return inflateRawSync(content, { maxOutputLength: most })
  })
}

function inBounds<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof BrokenZip || error instanceof ZipTooLarge) throw error
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new ZipTooLarge('too much in it', { cause: error })
    throw new BrokenZip('not as a zip file is', { cause: error })
  }
}

function mark(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
