/** `dateline restore`: puts a copy in the place of a library and keeps the replaced file beside it. */
import { existsSync, mkdirSync, realpathSync, renameSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AppError } from '../../core/errors.ts'
import { type Library, openLibrary } from '../../db/library.ts'
import { lockLibrary } from '../../db/lock.ts'
import type { Context } from './context.ts'
import { WrongUsage } from './usage.ts'

const companions = ['', '-wal', '-shm']

/** A free name that tells when the file was replaced, such as `News.replaced-2023-11-08T093000.dateline`. */
function keptName(path: string, now: number): string {
  const extension = extname(path)
  const stem = path.slice(0, path.length - extension.length)
  const moment = new Date(now).toISOString().slice(0, 19).replaceAll(':', '')
  for (let number = 1; ; number += 1) {
    const name = `${stem}.replaced-${moment}${number === 1 ? '' : `-${number}`}${extension}`
    if (!existsSync(name)) return name
  }
}

function moveAll(from: string, to: string): void {
  for (const suffix of companions) if (existsSync(from + suffix)) renameSync(from + suffix, to + suffix)
}

/** Copies `source` to `target`; whatever was there goes to a name of its own, and comes back when the copy fails. */
function replaceBy(source: Library, target: string, now: number): string | null {
  const kept = existsSync(target) ? keptName(target, now) : null
  if (kept !== null) moveAll(target, kept)
  try {
    source.backup(target)
  } catch (error) {
    if (kept !== null) moveAll(kept, target)
    throw error
  }
  return kept
}

/** Restores from a file that is whole; refuses while Dateline has the library open. */
export function restore(parameters: readonly string[], context: Context): number {
  const { positionals } = parseArgs({ args: [...parameters], options: {}, allowPositionals: true, strict: true })
  const [given, ...more] = positionals
  if (given === undefined) throw new WrongUsage('restore FILE', 'missing')
  if (more.length > 0) throw new WrongUsage(more.join(' '))
  const from = resolve(given)
  const target = context.library
  if (existsSync(from) && existsSync(target) && realpathSync(from) === realpathSync(target)) throw new WrongUsage(given)
  const source = openLibrary(from, { now: context.now, readOnly: true })
  try {
    if (source.check().problems.some(({ kind }) => kind === 'integrity'))
      throw new AppError('library_damaged', { path: from })
    mkdirSync(dirname(target), { recursive: true })
    const lock = lockLibrary(target)
    try {
      const kept = replaceBy(source, target, context.now())
      context.print(context.words('cli.restored', { path: target, from }))
      if (kept !== null) context.print(context.words('cli.kept', { kept }))
    } finally {
      lock.release()
    }
  } finally {
    source.close()
  }
  return 0
}
