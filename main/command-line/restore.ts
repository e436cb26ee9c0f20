/** `dateline restore`: puts a copy in the place of a library and keeps the replaced file beside it. */
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { restoreLibrary } from '../../db/copies.ts'
import { isSamePlace } from '../../db/real-path.ts'
import type { Context } from './context.ts'
import { WrongUsage } from './usage.ts'

/** Restores from a file that is whole; refuses while Dateline has the library open. */
export function restore(parameters: readonly string[], context: Context): number {
  const { positionals } = parseArgs({ args: [...parameters], options: {}, allowPositionals: true, strict: true })
  const [given, ...more] = positionals
  if (given === undefined) throw new WrongUsage('restore FILE', 'missing')
  if (more.length > 0) throw new WrongUsage(more.join(' '))
  const from = resolve(given)
  const target = context.library
  if (isSamePlace(from, target)) throw new WrongUsage(given)
  mkdirSync(dirname(target), { recursive: true })
  const kept = restoreLibrary(from, target, context.now)
  context.print(context.words('cli.restored', { path: target, from }))
  if (kept !== null) context.print(context.words('cli.kept', { kept }))
  return 0
}
