/** `dateline check`: says of a library whether all is well in it, and what is not. */
import { parseArgs } from 'node:util'
import { type Context, withLibrary } from './context.ts'

/** Prints the counts and every problem; 1 when there is any. */
export function check(parameters: readonly string[], context: Context): number {
  parseArgs({ args: [...parameters], options: {}, strict: true })
  const report = withLibrary(context, (library, schemaVersion) => ({ ...library.check(), schemaVersion }))
  const { events, sources, claims, schemaVersion } = report
  context.print(context.words('cli.check-counts', { path: context.library, events, sources, claims, schemaVersion }))
  for (const { kind, subject } of report.problems) {
    context.print(context.words('cli.check-problem', { kind: context.words(`cli.problem.${kind}`), subject }))
  }
  context.print(context.words('cli.check-result', { count: report.problems.length }))
  return report.problems.length === 0 ? 0 : 1
}
