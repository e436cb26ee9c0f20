/** Opens the window of the browser host: a Chromium-family browser as an app of its own, else the default browser. */
import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'vivaldi-stable',
]
const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
]
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
]

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function candidates(environment: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === 'darwin') return macPrograms
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? [])
    return folders.flatMap((folder) => windowsPrograms.map((program) => join(folder, program)))
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function defaultBrowser(url: string): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open', url]
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  return ['xdg-open', url]
}

/** A window that was opened. `onClosed` tells of an app window of our own that was there and is gone. */
export interface BrowserWindow {
  readonly withoutSandbox: boolean
  readonly onClosed: (listener: () => void) => void
  readonly onFailed: (listener: () => void) => void
  readonly close: () => void
}

/** A browser that ends sooner has handed the address to one that was running already. */
const handOverMilliseconds = 5000

function watch(child: ChildProcess, asApp: boolean, withoutSandbox: boolean): BrowserWindow {
  const start = Date.now()
  child.on('error', () => {})
  return {
    withoutSandbox,
    onClosed: (listener) => {
      child.on('exit', () => {
        if (asApp && Date.now() - start > handOverMilliseconds) listener()
      })
    },
    onFailed: (listener) => void child.on('error', listener),
    close: () => void (asApp && child.exitCode === null && child.kill()),
  }
}

/** Whether there is a screen; without one no window can open. */
export function hasScreen(environment: NodeJS.ProcessEnv = process.env): boolean {
  return process.platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY'])
}

/** Opens `url` in a window; `profile` is the folder for the app window's own browser profile. */
export function openBrowser(url: string, profile: string): BrowserWindow {
  const program = candidates(process.env).find(canRun)
  if (program === undefined) {
    const [opener, ...parameters] = defaultBrowser(url)
    return watch(spawn(opener, parameters, { stdio: 'ignore', detached: true }), false, false)
  }
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const parameters = [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--window-size=1280,800',
    ...(asRoot ? ['--no-sandbox'] : []),
  ]
  return watch(spawn(program, parameters, { stdio: 'ignore' }), true, asRoot)
}
