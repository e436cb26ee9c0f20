/** How long a start takes: from the command to the first event drawn, and to a window that answers. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { chromium } from '@playwright/test'
import { root } from '../../main/setup/folders.mjs'
import { programEnvironment, startBrowserHost, windowParameters } from '../e2e/program.ts'
import { chromiumPath } from '../setup/system-packages.mjs'
import { type DebuggedWindow, firstWindow } from './debugged-window.ts'
import { memoryBelow, type ProcessMemory } from './processes.ts'

export interface StartTime {
  /** Milliseconds from the start to the first event on the screen. */
  readonly drawn: number
  /** Milliseconds from the start until the window had nothing else to do. */
  readonly interactive: number
  readonly memory: readonly ProcessMemory[]
}

/** Runs in the page; gives the two moments as epoch milliseconds. */
async function moments(): Promise<{ drawn: number; interactive: number }> {
  const begin = performance.now()
  while (document.querySelector('section [data-event-id]') === null) {
    if (performance.now() - begin > 20_000) throw new Error('no event was drawn in 20 seconds')
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  await new Promise((resolve) => requestAnimationFrame(resolve))
  const drawn = Date.now()
  await new Promise((resolve) => requestIdleCallback(resolve))
  return { drawn, interactive: Date.now() }
}

/** Starts the browser host and a browser for it, as `npm start` does. */
export async function browserStart(library: string, dataFolder: string): Promise<StartTime> {
  const start = Date.now()
  const executablePath = chromiumPath() ?? undefined
  const host = await startBrowserHost(windowParameters({ library }), dataFolder)
  const browser = await chromium.launch({ headless: false, ...(executablePath ? { executablePath } : {}) })
  const page = await browser.newPage()
  await page.goto(host.url, { waitUntil: 'commit' })
  const { drawn, interactive } = await page.evaluate(moments)
  const memory = [...memoryBelow(host.process.pid ?? 0)]
  await browser.close()
  await host.close()
  return { drawn: drawn - start, interactive: interactive - start, memory }
}

/** Starts Electron from `dist`, the folder of its runtime. */
export async function electronStart(dist: string, library: string, dataFolder: string): Promise<StartTime> {
  const start = Date.now()
  const { window, process: program, close } = await openElectron(dist, library, dataFolder)
  const { drawn, interactive } = await window.evaluate<Awaited<ReturnType<typeof moments>>>(`(${moments})()`)
  const memory = memoryBelow(program.pid ?? 0)
  await close()
  return { drawn: drawn - start, interactive: interactive - start, memory }
}

export interface OpenElectron {
  readonly window: DebuggedWindow
  readonly process: ChildProcess
  readonly close: () => Promise<void>
}

/** Opens a library in Electron; its window may not have drawn anything yet. */
export async function openElectron(dist: string, library: string, dataFolder: string): Promise<OpenElectron> {
  const parameters = ['--no-sandbox', '--remote-debugging-port=0', root, ...windowParameters({ library })]
  const program = spawn(`${dist}/electron`, parameters, {
    env: programEnvironment(dataFolder),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(program, 'exit')
  const window = await firstWindow(await debuggingAddress(program))
  const close = async (): Promise<void> => {
    await window.close()
    await ended
  }
  return { window, process: program, close }
}

async function debuggingAddress(program: ChildProcess): Promise<string> {
  if (program.stderr === null) throw new Error('Electron without standard error')
  for await (const line of createInterface({ input: program.stderr })) {
    const address = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1]
    if (address !== undefined) {
      program.stderr.resume()
      return address
    }
  }
  throw new Error('Electron ended before it opened a window')
}
