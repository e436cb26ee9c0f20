/** What every spec gets: `launch`, which opens the real program on the host under test, in a data folder of the test's own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Browser,
  type ElectronApplication,
  _electron as electron,
  expect,
  type Page,
  test as playwrightTest,
} from '@playwright/test'
import { root } from '../../main/setup/folders.mjs'
import { type LaunchOptions, programEnvironment, startBrowserHost, windowParameters } from './program.ts'

export type HostKind = 'browser' | 'electron'

export interface HostOptions {
  readonly host: HostKind
}

/** One running program with its window. */
export interface OpenApp {
  readonly page: Page
  readonly dataFolder: string
  /** The program around the window; null in a browser. */
  readonly electron: ElectronApplication | null
  /** Ends the program as a person would; gives its exit code. */
  readonly close: () => Promise<number>
}

/** `provoked`: the errors in the page that a spec brings about on purpose. */
export type Launch = (options?: LaunchOptions, provoked?: readonly RegExp[]) => Promise<OpenApp>

interface Fixtures {
  /** A folder of the test's own, gone after it. */
  readonly folder: string
  /** Opens the program; what is still open at the end of the test is closed then, and must have reported no error in its page. */
  readonly launch: Launch
}

const usualSize = { width: 1280, height: 800 }

export const test = playwrightTest.extend<Fixtures & HostOptions>({
  host: ['browser', { option: true }],
  folder: async ({ host }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `dateline-${host}-`))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  launch: async ({ browser, host, folder }, use) => {
    const withoutElectron = process.env['DATELINE_NO_ELECTRON']
    playwrightTest.skip(host === 'electron' && withoutElectron !== undefined, withoutElectron)
    const opened: OpenApp[] = []
    const mistakes: string[] = []
    await use(async (options = {}, provoked = []) => {
      const note = (text: string): void => {
        if (!provoked.some((expected) => expected.test(text))) mistakes.push(text)
      }
      const dataFolder = options.dataFolder ?? join(folder, 'data')
      const watch = (page: Page): void => {
        page.on('pageerror', (error) => note(String(error)))
        page.on('console', (message) => message.type() === 'error' && note(message.text()))
      }
      const app = await (host === 'electron'
        ? openElectron(options, dataFolder, watch)
        : openBrowser(browser, options, dataFolder, watch))
      opened.push(app)
      return app
    })
    for (const app of opened) await app.close()
    expect(mistakes, 'errors in the page').toEqual([])
  },
})

/** Runs an ending once, however often it is asked for. */
function once(end: () => Promise<number>): () => Promise<number> {
  let ending: Promise<number> | undefined
  return () => {
    ending ??= end()
    return ending
  }
}

type Watch = (page: Page) => void

async function openBrowser(
  browser: Browser,
  options: LaunchOptions,
  dataFolder: string,
  watch: Watch,
): Promise<OpenApp> {
  const program = await startBrowserHost(windowParameters(options), dataFolder)
  const context = await browser.newContext({ viewport: options.size ?? usualSize, reducedMotion: 'reduce' })
  const page = await context.newPage()
  watch(page)
  await page.goto(program.url)
  const close = once(async () => {
    await context.close()
    return program.close()
  })
  return { page, dataFolder, electron: null, close }
}

async function openElectron(options: LaunchOptions, dataFolder: string, watch: Watch): Promise<OpenApp> {
  const app = await electron.launch({
    args: [root, '--disable-gpu', ...windowParameters(options)],
    env: programEnvironment(dataFolder),
  })
  const page = await app.firstWindow()
  watch(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
  }, options.size ?? usualSize)
  const process = app.process()
  const close = once(async () => {
    if (process.exitCode === null) await discardWhatIsTyped(app)
    await app.close()
    return process.exitCode ?? -1
  })
  return { page, dataFolder, electron: app, close }
}

/** The question about something typed is a box of the system, which no spec can press a button of: here it is answered beforehand. */
async function discardWhatIsTyped(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.removeAllListeners('will-prevent-unload')
      webContents.on('will-prevent-unload', (event) => event.preventDefault())
    }
  })
}

export { expect }
