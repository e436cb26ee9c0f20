/** Measures speed section by section, prints one table and writes the same as JSON to `test-results/bench.json`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../../main/setup/folders.mjs'
import { say } from '../../main/setup/progress.mjs'
import { startDisplay } from '../setup/display.mjs'
import { electronRuntime } from '../setup/electron-runtime.mjs'
import { chromiumVersion } from './dateline-window.ts'
import { madeLibraries } from './library-file.ts'
import { forMachines, table } from './report.ts'
import type { Bench, Row, Section } from './section.ts'
import { besidePlain } from './sections/beside-plain.ts'
import { database } from './sections/database.ts'
import { edit } from './sections/edit.ts'
import { electronZoom } from './sections/electron-zoom.ts'
import { extract } from './sections/extract.ts'
import { finding } from './sections/finding.ts'
import { gestures } from './sections/gestures.ts'
import { importing } from './sections/import.ts'
import { importBeside } from './sections/import-beside.ts'
import { memory } from './sections/memory.ts'
import { starts } from './sections/starts.ts'

const sections: readonly Section[] = [
  gestures,
  electronZoom,
  besidePlain,
  edit,
  importing,
  importBeside,
  extract,
  starts,
  database,
  finding,
  memory,
]

const names = sections.map(({ name }) => name)
const usage = `Usage: npm run bench -- [--events N] [--only ${names.join(',')}] [--minutes N]`

interface Parameters {
  readonly events: number
  readonly minutes: number
  readonly chosen: readonly Section[]
}

function parameters(): Parameters | null {
  const { values } = parseArgs({
    options: {
      events: { type: 'string', default: '1000000' },
      minutes: { type: 'string', default: '2' },
      only: { type: 'string', default: names.join(',') },
    },
  })
  const [events, minutes] = [Number(values.events), Number(values.minutes)]
  const wanted = values.only.split(',')
  const isSensible = Number.isInteger(events) && events >= 1 && minutes >= 1
  if (!isSensible || wanted.some((name) => !names.includes(name))) return null
  return { events, minutes, chosen: sections.filter(({ name }) => wanted.includes(name)) }
}

async function measured(bench: Bench, chosen: readonly Section[]): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const { name, measure } of chosen) {
    say(`Measuring: ${name}`)
    rows.push(...(await measure(bench)))
  }
  return rows
}

function write(machine: string, bench: Bench, rows: readonly Row[]): void {
  process.stdout.write(`${table(rows)}\n\nOn ${machine}.\n`)
  mkdirSync(join(root, 'test-results'), { recursive: true })
  const { events, minutes } = bench
  const results = { machine, events, minutes, rows: forMachines(rows) }
  writeFileSync(join(root, 'test-results', 'bench.json'), `${JSON.stringify(results, null, 2)}\n`)
}

const asked = parameters()
if (asked === null) {
  say(usage)
  process.exit(2)
}
const electron = await electronRuntime()
const screen = await startDisplay()
if (screen.display !== null) process.env['DISPLAY'] = screen.display
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
try {
  const { events, minutes, chosen } = asked
  const bench: Bench = { folder, events, minutes, electron, library: madeLibraries(folder) }
  const rows = await measured(bench, chosen)
  const runtime = 'missing' in electron ? electron.missing : `Electron ${electron.version} (${electron.origin})`
  const size = `${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`
  write(`${size}, Node.js ${process.versions.node}, ${await chromiumVersion()}, ${runtime}`, bench, rows)
} finally {
  rmSync(folder, { recursive: true, force: true })
  screen.stop()
}
