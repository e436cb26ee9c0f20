/** Finds Electron: the one that is there, or the one that can be downloaded now; otherwise says why not. */
import { lookup } from 'node:dns/promises'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, modules, nodeProgram, root } from './folders.mjs'
import { say, withProgress } from './progress.mjs'
import { run } from './run.mjs'

const folder = join(modules, 'electron')
const refusal = join(cacheFolder(), 'electron-download-failed')
const dayMilliseconds = 86_400_000
const nameMilliseconds = 3000
const downloadMilliseconds = 10 * 60_000

/** The program of the Electron package once it has been downloaded. */
function installedElectron() {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const program = join(folder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(program) ? program : null
}

/** The reason of a download that failed less than a day ago. */
function rememberedRefusal() {
  if (!existsSync(refusal)) return null
  return Date.now() - statSync(refusal).mtimeMs < dayMilliseconds ? readFileSync(refusal, 'utf8') : null
}

/** @param {string} reason */
function remember(reason) {
  mkdirSync(cacheFolder(), { recursive: true })
  writeFileSync(refusal, reason)
}

/** The host that serves Electron's binaries; null behind a proxy, which looks names up itself. */
function downloadHost() {
  const names = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy', 'npm_config_https_proxy', 'npm_config_proxy']
  if (names.some((name) => process.env[name])) return null
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']
  return mirror !== undefined && URL.canParse(mirror) ? new URL(mirror).hostname : 'github.com'
}

/** @param {string} host */
async function nameIsKnown(host) {
  const late = new Promise((resolve) => setTimeout(resolve, nameMilliseconds, false).unref())
  const known = lookup(host).then(
    () => true,
    () => false,
  )
  return Promise.race([known, late])
}

/** @returns {Promise<string | null>} why the download failed */
async function download() {
  const host = downloadHost()
  if (host !== null && !(await withProgress(`Looking for ${host}`, () => nameIsKnown(host)))) {
    return `${host}, where its program is downloaded from, cannot be reached`
  }
  say('Downloading Electron (once, about 120 MB).')
  try {
    const install = join(folder, 'install.js')
    const options = { folder: root, timeout: downloadMilliseconds }
    await withProgress('Downloading Electron', () => run(nodeProgram() ?? process.execPath, [install], options))
    return null
  } catch (error) {
    const words = error instanceof Error ? error.message.split('\n').findLast((line) => /error/i.test(line)) : null
    return `its download failed${words ? ` (${words.trim()})` : ''}`
  }
}

/** Whether there is a screen to open a window on. */
export function hasScreen() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/**
 * Electron's program, downloaded if need be; a failure is remembered for a day.
 * @returns {Promise<{ program: string } | { reason: string }>}
 */
export async function findElectron() {
  const ready = installedElectron()
  if (ready !== null) return { program: ready }
  const earlier = rememberedRefusal()
  if (earlier !== null) return { reason: earlier }
  const reason = await download()
  const program = installedElectron()
  if (program !== null) {
    rmSync(refusal, { force: true })
    return { program }
  }
  const given = reason ?? 'its program is not there after the download'
  remember(given)
  return { reason: given }
}
