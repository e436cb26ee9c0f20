/** Zooming through every scale of the large library while a table of a quarter as many rows is imported into it. */
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type DatelineWindow, openDateline } from '../dateline-window.ts'
import { type FrameCost, frameCost } from '../frames.ts'
import { type Point, zoomInAndOut } from '../gestures.ts'
import { busiest, lookAt } from '../library-file.ts'
import type { Section } from '../section.ts'
import { median } from '../statistics.ts'
import { writeTable } from '../table-file.ts'
import { costRows, wholeAge } from './gestures.ts'

const toOneDay = 56
/** Milliseconds that the longest import of the bench may take. */
const patience = 300_000

/** Begins the import as a person does; ends when the strip shows it. */
async function beginImport({ page }: DatelineWindow, table: string): Promise<void> {
  await page.keyboard.press('Control+Shift+O')
  const dialog = page.getByRole('dialog')
  const path = dialog.getByRole('textbox')
  await path.fill(table)
  await path.press('Enter')
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('progressbar').waitFor()
}

/** Zooms in and out until the import has ended; gives the cost of all rounds that it lasted through. */
async function zoomedMeanwhile({ page, debugger: session }: DatelineWindow, at: Point): Promise<readonly FrameCost[]> {
  const costs: FrameCost[] = []
  for (;;) {
    const cost = await frameCost(session, () => zoomInAndOut(session, at, 60, toOneDay))
    if ((await page.getByRole('progressbar').count()) === 0) return costs
    costs.push(cost)
    await wait(300)
  }
}

function allOf(costs: readonly FrameCost[]): FrameCost {
  const frames = costs.reduce((sum, cost) => sum + cost.frames, 0)
  const dropped = costs.reduce((sum, cost) => sum + cost.dropped * cost.frames, 0) / frames
  return {
    frames,
    dropped,
    work: median(costs.map(({ work }) => work)),
    p99: median(costs.map(({ p99 }) => p99)),
  }
}

export const importBeside: Section = {
  name: 'import-beside',
  measure: async (bench) => {
    const rows = Math.max(1, Math.round(bench.events / 4))
    const table = join(bench.folder, 'import.csv')
    const library = join(bench.folder, 'import.dateline')
    writeTable(table, rows)
    copyFileSync(bench.library(bench.events).path, library)
    lookAt(library, wholeAge)
    const share = (busiest(library, wholeAge, 512) - wholeAge.from) / (wholeAge.to - wholeAge.from)
    const window = await openDateline(library, bench.folder)
    const at = await window.pointAt(share)
    await zoomInAndOut(window.debugger, at, 60, toOneDay)
    await wait(700)
    const started = performance.now()
    await beginImport(window, table)
    const costs = await zoomedMeanwhile(window, at)
    await window.page.getByRole('status').filter({ hasText: 'import.csv' }).waitFor({ timeout: patience })
    const seconds = (performance.now() - started) / 1000
    await window.close()
    for (const file of [table, library]) rmSync(file)
    const what = `zoom during an import of ${rows.toLocaleString('en')} rows, ${bench.events.toLocaleString('en')} events`
    if (costs.length === 0) return [{ what, reason: 'the import was over before one round of zooming' }]
    return [
      ...costRows(what, allOf(costs), { dropped: 0.5, p99: 17, work: 10 }),
      { what: `${what}: rows taken meanwhile`, value: rows / seconds, unit: 'rows/s' },
    ]
  },
}
