/** Imports a table while the window goes on, and tells what came of it. */
import type { TablePreview } from '../../core/contract/tables.ts'
import { tell } from '../alerts/notices.ts'
import type { Shell } from '../app/shell.ts'
import { problemOf } from '../data/problem.ts'
import { discard, type HandedOver, named } from './hand-over.ts'

/** Ends when the import has; every end is told. */
export async function importTable(
  { client, notices }: Shell,
  { path, name }: TablePreview,
  received: HandedOver | null,
): Promise<void> {
  try {
    tell(notices, { kind: 'imported', name, report: await client.tables.import({ path }) })
  } catch (thrown) {
    const problem = problemOf(thrown)
    if (problem.code === 'cancelled') tell(notices, { kind: 'cancelled' })
    else tell(notices, { kind: 'problem', problem: named(problem, received, name) })
  } finally {
    discard(client, received)
  }
}
