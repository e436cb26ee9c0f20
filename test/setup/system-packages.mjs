/** The programs and fonts that the tests need from the system: installed where that is possible, otherwise named. */
import { existsSync, readdirSync } from 'node:fs'
import { root } from '../../main/setup/folders.mjs'
import { withProgress } from '../../main/setup/progress.mjs'
import { run } from '../../main/setup/run.mjs'
import { commandPath, hasCommand } from './has-command.mjs'

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** What the tests use, by Debian package. The fonts keep letters and measures the same on every machine. */
const needed = [
  { name: 'chromium', there: () => browsers.some(hasCommand) },
  { name: 'xvfb', there: () => process.platform !== 'linux' || hasCommand('Xvfb') },
  { name: 'unzip', there: () => process.platform !== 'linux' || hasCommand('unzip') },
  { name: 'fonts-liberation', there: () => hasFont('liberation') },
  { name: 'fonts-noto-core', there: () => hasFont('noto', 'NotoSans-Regular') },
  { name: 'fonts-noto-mono', there: () => hasFont('noto', 'NotoSansMono-Regular') },
]

/** The path of the browser that the tests drive; null when there is none. */
export function chromiumPath() {
  return browsers.map(commandPath).find((path) => path !== null) ?? null
}

/**
 * Makes sure that all of it is there. Gives null, or one line that says what to install and how.
 * @returns {Promise<string | null>}
 */
export async function installSystemPackages() {
  const missing = needed.filter((each) => !each.there()).map((each) => each.name)
  if (missing.length === 0) return null
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  if (!hasCommand('apt-get')) return `Install what the tests need (named as in Debian): ${missing.join(', ')}`
  if (process.getuid?.() !== 0) return `Install what the tests need: sudo ${command}`
  const options = { folder: root, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  await withProgress(`Installing ${missing.join(', ')}`, async () => {
    await run('apt-get', ['update'], options)
    await run('apt-get', command.split(' ').slice(1), options)
  })
  return null
}

/**
 * Fonts are looked for by file, as `fc-list` itself may be missing, and only where apt would put them there.
 * @param {string} folder
 * @param {string} [file]
 */
function hasFont(folder, file = '') {
  const path = `/usr/share/fonts/truetype/${folder}`
  return !hasCommand('apt-get') || (existsSync(path) && readdirSync(path).some((each) => each.startsWith(file)))
}
