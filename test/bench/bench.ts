/** Measures speed, prints one table and writes the same as JSON to `test-results/bench.json`. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../../main/setup/folders.mjs'
import { say } from '../../main/setup/progress.mjs'
import { startDisplay } from '../setup/display.mjs'
import { type ElectronRuntime, electronRuntime } from '../setup/electron-runtime.mjs'
import { databaseTimes } from './database-times.ts'
import { madeLibrary } from './library-file.ts'
import { browserStart, electronStart, type StartTime } from './start-times.ts'
import { median } from './statistics.ts'
import { type Row, table } from './table.ts'
import { zoomComparison } from './zoom-comparison.ts'

const { values } = parseArgs({ options: { events: { type: 'string', default: '1000000' } } })
const count = Number(values.events)
if (!Number.isInteger(count) || count < 1) {
  say('Usage: npm run bench -- [--events N]')
  process.exit(2)
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`

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

async function startRows(name: string, start: () => Promise<StartTime>): Promise<readonly Row[]> {
  await start()
  const warm: StartTime[] = []
  for (let run = 0; run < 5; run += 1) warm.push(await start())
  const cold = forgetFiles() ? await start() : null
  const memory = warm.at(-1)?.memory ?? []
  return [
    [`${name}: first events drawn, warm`, ms(median(warm.map((each) => each.drawn)))],
    [`${name}: interactive, warm`, ms(median(warm.map((each) => each.interactive)))],
    [`${name}: first events drawn, cold`, cold === null ? 'not measured: needs root on Linux' : ms(cold.drawn)],
    ...memory.map(({ role, megabytes }): Row => [`${name}: memory of ${role}`, `${megabytes.toFixed(0)} MB`]),
  ]
}

function databaseRows(folder: string): readonly Row[] {
  say(`Making a library of ${count} events`)
  const { path, rate } = madeLibrary(folder, count)
  const rows = databaseTimes(path).map(
    ({ what, median: middle, p95 }): Row => [`${count} events: ${what}`, `${ms(middle)} (p95 ${ms(p95)})`],
  )
  return [[`${count} events: import through the library`, `${rate.toFixed(0)} events/s`], ...rows]
}

async function measured(folder: string, runtime: ElectronRuntime | { missing: string }): Promise<readonly Row[]> {
  const small = madeLibrary(folder, 5).path
  say('Measuring starts')
  const browser = await startRows('browser host', () => browserStart(small, join(folder, 'browser')))
  const electron =
    'missing' in runtime
      ? ([['Electron', `not measured: ${runtime.missing}`]] as const)
      : await startRows('Electron', () => electronStart(runtime.dist, small, join(folder, 'electron')))
  say('Measuring zooming')
  const zoom = await zoomComparison(folder, [3, 300, 3000])
  return [...browser, ...electron, ...zoom, ...databaseRows(folder)]
}

const runtime = await electronRuntime()
const screen = await startDisplay()
if (screen.display !== null) process.env['DISPLAY'] = screen.display
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
try {
  const rows = await measured(folder, runtime)
  const electron = 'missing' in runtime ? runtime.missing : `Electron ${runtime.version} (${runtime.origin})`
  const machine = `${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node.js ${process.versions.node}, ${electron}`
  process.stdout.write(`${table(rows)}\n\nOn ${machine}.\n`)
  mkdirSync(join(root, 'test-results'), { recursive: true })
  writeFileSync(
    join(root, 'test-results', 'bench.json'),
    `${JSON.stringify({ machine, rows: Object.fromEntries(rows) }, null, 2)}\n`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
  screen.stop()
}
