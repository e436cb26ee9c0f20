/** Small files of settings: read with a schema, written whole or not at all. */
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { z } from 'zod'

/** The file's content, or null when it is missing, unreadable or not of that shape. */
export function readJson<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> | null {
  try {
    const read = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Writes a new file beside the old one and puts it in its place, so that a crash leaves one of the two. */
export function writeJson(path: string, value: unknown, mode = 0o644): void {
  mkdirSync(dirname(path), { recursive: true })
  const fresh = `${path}.${process.pid}.new`
  const file = openSync(fresh, 'w', mode)
  try {
    writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(fresh, path)
}
