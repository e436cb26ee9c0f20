/** About how many rows tables have, from the length of their first lines. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { guarded } from '../../db/failures.ts'
import type { TableFile } from './table-file.ts'

const lookedAt = 1 << 16

/** The bytes of some files together. Throws `file_not_found` and the like. */
export function sizeOfAll(files: readonly TableFile[]): number {
  return files.reduce((sum, { path }) => sum + guarded(path, () => statSync(path).size), 0)
}

/** At least 1. Throws `file_not_found` and the like. */
export function estimateRows(files: readonly TableFile[]): number {
  return files.reduce((sum, { path }) => sum + guarded(path, () => rowsOf(path)), 1)
}

function rowsOf(path: string): number {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(lookedAt)
    const count = readSync(file, bytes)
    const lines = bytes.subarray(0, count).reduce((sum, byte) => sum + (byte === lineFeed ? 1 : 0), 0)
    return count === 0 ? 0 : Math.round((statSync(path).size / count) * lines)
  } finally {
    closeSync(file)
  }
}

const lineFeed = 10
