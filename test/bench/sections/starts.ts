/** From the command to the first event on the screen: the sample, and the large library against it. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLibrary } from '../../../db/library.ts'
import type { Bench, Row, Section } from '../section.ts'
import { browserStart, electronStart, type StartTime } from '../start-times.ts'
import { median } from '../statistics.ts'

const rounds = 5

/** Forgets the files that the system keeps in memory; false where that may not be done. */
function forgetFiles(): boolean {
  try {
    execFileSync('sync')
    writeFileSync('/proc/sys/vm/drop_caches', '3')
    return true
  } catch {
    return false
  }
}

type Start = (library: string) => Promise<StartTime>

function sampleLibrary(folder: string): string {
  const path = join(folder, 'sample.dateline')
  const library = createLibrary(path, { now: () => Date.now() })
  library.addSample('en')
  library.close()
  return path
}

/** The two libraries in turn, so that what slows the machine slows both. */
async function startRows(name: string, start: Start, sample: string, bench: Bench): Promise<readonly Row[]> {
  const large = bench.library(bench.events).path
  const times: Record<'sample' | 'large', StartTime[]> = { sample: [], large: [] }
  await start(sample)
  await start(large)
  for (let round = 0; round < rounds; round += 1) {
    times.sample.push(await start(sample))
    times.large.push(await start(large))
  }
  const drawn = (which: readonly StartTime[]) => median(which.map((each) => each.drawn))
  const cold = forgetFiles() ? await start(large) : null
  const events = `${bench.events.toLocaleString('en')} events`
  const what = `${name}: ${events}, first drawn, files not in memory`
  return [
    { what: `${name}: sample, first events drawn`, value: drawn(times.sample), unit: 'ms' },
    { what: `${name}: ${events}, first drawn`, value: drawn(times.large), unit: 'ms' },
    {
      what: `${name}: start, ${events} against the sample`,
      value: drawn(times.large) / drawn(times.sample),
      unit: 'times',
      target: { most: 1.5 },
    },
    cold === null ? { what, reason: 'needs root on Linux' } : { what, value: cold.drawn, unit: 'ms' },
    ...(times.large.at(-1)?.memory ?? []).map(({ role, megabytes }) => ({
      what: `${name}: ${events}, memory of ${role}`,
      value: megabytes,
      unit: 'MB',
    })),
  ]
}

export const starts: Section = {
  name: 'starts',
  measure: async (bench) => {
    const { electron, folder } = bench
    const sample = sampleLibrary(folder)
    const browser = await startRows(
      'browser host',
      (library) => browserStart(library, join(folder, 'browser')),
      sample,
      bench,
    )
    if ('missing' in electron) return [...browser, { what: 'Electron: start', reason: electron.missing }]
    const start: Start = (library) => electronStart(electron.dist, library, join(folder, 'electron'))
    return [...browser, ...(await startRows('Electron', start, sample, bench))]
  },
}
