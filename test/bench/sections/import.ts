/** Importing a table of a million rows from the file to the last index, taking it back, and bringing it again. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createLibrary } from '../../../db/library.ts'
import type { StepCost } from '../import-process.ts'
import type { Row, Section } from '../section.ts'
import { writeTable } from '../table-file.ts'

const rate = { least: 40_000 }
const memory = { most: 500 }
/** What a person still waits for without turning to something else, seconds. */
const undoTarget = { most: 10 }

async function costsOf(library: string, table: string): Promise<readonly StepCost[]> {
  const child = fork(join(import.meta.dirname, '../import-process.ts'), [library, table])
  const costs: StepCost[] = []
  child.on('message', (cost: StepCost) => costs.push(cost))
  await once(child, 'exit')
  return costs
}

function rowsOf({ step, seconds, peak }: StepCost, name: string, count: number): readonly Row[] {
  const took = `${seconds.toFixed(1)} s`
  if (step === 'undo') return [{ what: `undo of that import`, value: seconds, unit: 's', target: undoTarget }]
  if (step === 'redo') return [{ what: `redo of that import`, value: count / seconds, unit: 'rows/s', note: took }]
  return [
    { what: `import of ${name} rows`, value: count / seconds, unit: 'rows/s', target: rate, note: took },
    { what: `import of ${name} rows: memory at its peak`, value: peak, unit: 'MB', target: memory },
  ]
}

export const importing: Section = {
  name: 'import',
  measure: async ({ folder, events }) => {
    const table = join(folder, 'rows.csv')
    const library = join(folder, 'rows.dateline')
    writeTable(table, events)
    createLibrary(library, { now: Date.now }).close()
    const costs = await costsOf(library, table)
    for (const file of [table, library]) rmSync(file)
    const name = events.toLocaleString('en')
    if (costs.length < 3) return [{ what: `import of ${name} rows`, reason: 'the process that imports ended early' }]
    return costs.flatMap((cost) => rowsOf(cost, name, events))
  },
}
