/** Zooming Dateline beside zooming a plain vis-timeline with the same events, in the same browser, one after the other. */
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { emptyFilter } from '../../core/model/filter.ts'
import { openLibrary } from '../../db/library.ts'
import { startBrowserHost, windowParameters } from '../e2e/program.ts'
import { middle, shown } from '../e2e/window.ts'
import { chromiumPath } from '../setup/system-packages.mjs'
import { madeLibrary } from './library-file.ts'
import { showPlainTimeline } from './plain-page.ts'
import type { Row } from './table.ts'
import { type ZoomWork, zoomWork } from './zoom-work.ts'

const notchesASecond = 30

function rowOf(name: string, { work, dropped, p99 }: ZoomWork): Row {
  return [name, `${work.toFixed(1)} ms a frame, ${(dropped * 100).toFixed(1)} % dropped, p99 ${p99.toFixed(1)} ms`]
}

async function inDateline(page: Page, library: string, dataFolder: string): Promise<ZoomWork> {
  const host = await startBrowserHost(windowParameters({ library }), dataFolder)
  await page.goto(host.url)
  const { timeline } = await shown(page)
  const work = await zoomWork(page, await middle(timeline), notchesASecond)
  await page.close()
  await host.close()
  return work
}

async function inPlainTimeline(page: Page, library: string): Promise<ZoomWork> {
  const opened = openLibrary(library, { now: () => Date.now(), readOnly: true })
  const rows = [0, 1000, 2000].flatMap(
    (offset) => opened.events.list({ filter: emptyFilter, order: 'date', descending: false, offset, limit: 1000 }).rows,
  )
  opened.close()
  await showPlainTimeline(page, rows)
  const work = await zoomWork(page, { x: 640, y: 350 }, notchesASecond)
  await page.close()
  return work
}

async function comparison(browser: Browser, folder: string, count: number): Promise<readonly Row[]> {
  const library = madeLibrary(folder, count).path
  const newPage = () => browser.newPage({ viewport: { width: 1280, height: 800 } })
  const ours = await inDateline(await newPage(), library, join(folder, `zoom-${count}`))
  const plain = await inPlainTimeline(await newPage(), library)
  return [rowOf(`zoom, ${count} events, Dateline`, ours), rowOf(`zoom, ${count} events, plain vis-timeline`, plain)]
}

/** Measures libraries of these sizes. */
export async function zoomComparison(folder: string, counts: readonly number[]): Promise<readonly Row[]> {
  const executablePath = chromiumPath()
  const browser = await chromium.launch({ headless: false, ...(executablePath === null ? {} : { executablePath }) })
  const rows: Row[] = []
  for (const count of counts) rows.push(...(await comparison(browser, folder, count)))
  await browser.close()
  return rows
}
