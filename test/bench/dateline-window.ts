/** Dateline in the browser host with a Chromium for it, as the sections measure it. */
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { startBrowserHost, windowParameters } from '../e2e/program.ts'
import { boxOf, shown } from '../e2e/window.ts'
import { chromiumPath } from '../setup/system-packages.mjs'
import { type Debugger, debuggerOf } from './frames.ts'
import type { Point } from './gestures.ts'

export interface DatelineWindow {
  readonly page: Page
  readonly debugger: Debugger
  readonly browser: Browser
  /** A point between the axis and the overview, at a share of the timeline's width. */
  readonly pointAt: (share: number) => Promise<Point>
  readonly close: () => Promise<void>
}

const size = { width: 1280, height: 800 }

/** Chromium with a window, since one without has no screen to be on time for. */
export function startChromium(): Promise<Browser> {
  const executablePath = chromiumPath()
  return chromium.launch({ headless: false, ...(executablePath === null ? {} : { executablePath }) })
}

/** Its name and version. */
export async function chromiumVersion(): Promise<string> {
  const browser = await startChromium()
  const version = browser.version()
  await browser.close()
  return `Chromium ${version}`
}

let windows = 0

/** Opens a library; `prepare` runs before the page loads. */
export async function openDateline(
  library: string,
  folder: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<DatelineWindow> {
  windows += 1
  const host = await startBrowserHost(windowParameters({ library }), join(folder, `data-${windows}`))
  const browser = await startChromium()
  const page = await browser.newPage({ viewport: size })
  await prepare?.(page)
  await page.goto(host.url)
  const { timeline } = await shown(page)
  await timeline.locator('[data-event-id]').first().waitFor({ state: 'attached' })
  const pointAt = async (share: number): Promise<Point> => {
    const box = await boxOf(timeline)
    return { x: Math.round(box.x + box.width * share), y: Math.round(box.y + box.height * 0.4) }
  }
  const close = async (): Promise<void> => {
    await browser.close()
    await host.close()
  }
  return { page, debugger: await debuggerOf(page), browser, pointAt, close }
}
