/**
 * Finds the Electron that the tests run on: the official one where it is there or downloads, else the test Electron.
 * As a program, `node test/setup/electron-runtime.mjs` prints its folder, fit for `ELECTRON_OVERRIDE_DIST_PATH`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findElectron } from '../../main/setup/electron.mjs'
import { modules } from '../../main/setup/folders.mjs'
import { say } from '../../main/setup/progress.mjs'
import { testElectron, testElectronFits } from './test-electron.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {string} dist the folder with the binary
 * @property {string} version
 * @property {'given' | 'official' | 'test'} origin
 */

/**
 * Gives the runtime, or why there is none.
 * @returns {Promise<ElectronRuntime | { missing: string }>}
 */
export async function electronRuntime() {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (given) return described(given, 'given')
  const official = await findElectron()
  if ('program' in official) return described(join(modules, 'electron', 'dist'), 'official')
  if (testElectronFits) return described(await testElectron(), 'test')
  return { missing: `no Electron on ${process.platform} ${process.arch}: ${official.reason}` }
}

/**
 * @param {string} dist
 * @param {ElectronRuntime['origin']} origin
 * @returns {ElectronRuntime}
 */
function described(dist, origin) {
  const versionFile = join(dist, 'version')
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'of unknown version'
  return { dist, version, origin }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runtime = await electronRuntime()
  if ('missing' in runtime) {
    say(runtime.missing)
    process.exitCode = 1
  } else {
    say(`Electron ${runtime.version} (${runtime.origin})`)
    process.stdout.write(`${runtime.dist}\n`)
  }
}
