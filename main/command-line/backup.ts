/** `dateline backup`: a consistent copy of a library, which may be open in the app meanwhile. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { copyLibrary } from '../../db/copies.ts'
import { type Context, existingLibrary } from './context.ts'
import { WrongUsage } from './usage.ts'

export function backup(parameters: readonly string[], context: Context): number {
  const { values } = parseArgs({ args: [...parameters], options: { out: { type: 'string' } }, strict: true })
  if (values.out === undefined || values.out === '') throw new WrongUsage('--out FILE', 'missing')
  const out = resolve(values.out)
  copyLibrary(existingLibrary(context), out, context.now)
  context.print(context.words('cli.backed-up', { path: context.library, out }))
  return 0
}
