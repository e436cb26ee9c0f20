/** `npm start`: sets up what is missing, then opens Dateline in Electron or, where that cannot be had, in a browser. */
import { join } from 'node:path'
import { argv, exit } from 'node:process'
import { ensureBuilt } from './build.mjs'
import { findElectron, hasScreen } from './electron.mjs'
import { distribution, nodeProgram, root } from './folders.mjs'
import { ensurePackages } from './packages.mjs'
import { say } from './progress.mjs'
import { runInFront } from './run.mjs'

const browserOptions = ['--browser', '--no-open', '--port']

/** @param {readonly string[]} parameters */
function asksForBrowser(parameters) {
  return parameters.some((each) => browserOptions.includes(each) || each.startsWith('--port='))
}

/** @param {readonly string[]} parameters */
async function startInBrowser(parameters) {
  const node = nodeProgram()
  if (node === null) {
    say(
      `Dateline needs Node.js 22.12 or later on this system; this is ${process.version}. Install it from https://nodejs.org`,
    )
    return 1
  }
  return runInFront(node, [join(distribution, 'main', 'browser.js'), ...parameters])
}

/**
 * @param {string} program
 * @param {readonly string[]} parameters
 */
async function startInElectron(program, parameters) {
  const first = [root]
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say(
      'Running as root: Electron’s sandbox cannot work and is switched off. Better start Dateline as an ordinary user.',
    )
    first.push('--no-sandbox')
  }
  return runInFront(program, [...first, ...parameters])
}

async function start() {
  const parameters = argv.slice(2)
  await ensurePackages()
  await ensureBuilt()
  if (asksForBrowser(parameters)) return startInBrowser(parameters)
  if (!hasScreen()) {
    say('There is no screen for a window of its own (DISPLAY is not set): Dateline is served to a browser.')
    return startInBrowser(parameters)
  }
  const electron = await findElectron()
  if ('program' in electron) return startInElectron(electron.program, parameters)
  say(`Electron is not there, ${electron.reason}: Dateline opens in a browser window.`)
  return startInBrowser(parameters)
}

try {
  exit(await start())
} catch (error) {
  say(`Dateline could not start: ${error instanceof Error ? error.message : String(error)}`)
  exit(1)
}
