/** Files that windows hand over piece by piece, kept in a folder of their own until they have been read. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppError } from '../../core/errors.ts'
import { limits } from '../../core/limits.ts'
import { guarded } from '../../db/failures.ts'

export interface ReceivedFiles {
  /** Throws `file_too_large`. */
  readonly begin: (file: { readonly name: string; readonly bytes: number }) => { readonly id: number }
  /** Throws `invalid_input` for a piece out of turn, one that is no base64 or one that goes beyond the size that was told. */
  readonly append: (piece: { readonly id: number; readonly offset: number; readonly base64: string }) => {
    readonly received: number
  }
  /** Throws `invalid_input` for a file that is not whole. */
  readonly finish: (file: { readonly id: number }) => { readonly path: string }
  readonly discard: (file: { readonly id: number }) => void
  readonly discardAll: () => void
}

interface Receiving {
  readonly path: string
  readonly folder: string
  readonly bytes: number
  /** The open file; null once it is whole. */
  file: number | null
  received: number
}

/** More at once than any person hands over; the oldest gives way. */
const mostFiles = 8

/** What no name of a file may have on some system becomes a line. */
export function safeName(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/[. ]+$/, '')
  return plain === '' ? '_' : plain
}

function decoded(base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64')
  // The decoder passes over what is no base64, so fewer bytes than there should be mean that something was.
  const padding = base64.endsWith('==') ? 2 : Number(base64.endsWith('='))
  if (base64.length % 4 !== 0 || bytes.length !== (base64.length / 4) * 3 - padding) {
    throw new AppError('invalid_input', { field: 'base64' })
  }
  return bytes
}

function discard(receiving: Map<number, Receiving>, id: number): void {
  const found = receiving.get(id)
  receiving.delete(id)
  if (found === undefined) return
  if (found.file !== null) closeSync(found.file)
  rmSync(found.folder, { recursive: true, force: true })
}

function begin(name: string, bytes: number): Receiving {
  if (bytes > limits.importBytes) throw new AppError('file_too_large', { path: name, limit: limits.importBytes })
  return guarded(tmpdir(), () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
    const path = join(folder, safeName(name))
    return { path, folder, bytes, file: openSync(path, 'wx', 0o600), received: 0 }
  })
}

function append(into: Receiving, offset: number, base64: string): number {
  const bytes = decoded(base64)
  const { file, received } = into
  if (file === null || offset !== received || received + bytes.length > into.bytes) {
    throw new AppError('invalid_input', { field: 'offset' })
  }
  guarded(into.path, () => {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  })
  into.received += bytes.length
  return into.received
}

function finish(one: Receiving): string {
  if (one.received !== one.bytes) throw new AppError('invalid_input', { field: 'bytes' })
  if (one.file !== null) closeSync(one.file)
  one.file = null
  return one.path
}

/** Holds no file until one is begun. */
export function createReceivedFiles(): ReceivedFiles {
  const receiving = new Map<number, Receiving>()
  let last = 0
  const found = (id: number): Receiving => {
    const one = receiving.get(id)
    if (one === undefined) throw new AppError('not_found')
    return one
  }
  return {
    begin: ({ name, bytes }) => {
      const one = begin(name, bytes)
      const [oldest] = receiving.keys()
      if (receiving.size >= mostFiles && oldest !== undefined) discard(receiving, oldest)
      last += 1
      receiving.set(last, one)
      return { id: last }
    },
    append: ({ id, offset, base64 }) => ({ received: append(found(id), offset, base64) }),
    finish: ({ id }) => ({ path: finish(found(id)) }),
    discard: ({ id }) => discard(receiving, id),
    discardAll: () => {
      for (const id of [...receiving.keys()]) discard(receiving, id)
    },
  }
}
