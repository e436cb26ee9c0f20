/** Installs the packages of package-lock.json when they are not there yet, and knows without npm when they are. */
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules, root } from './folders.mjs'
import { say, withProgress } from './progress.mjs'
import { run } from './run.mjs'

const stamp = join(modules, '.dateline-packages')

function lockHash() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex')
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package
 * @param {string} file
 * @returns {Record<string, Package>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** Whether what npm says it installed is what the lock asks for; packages for other systems may be missing. */
function installedMatchesLock() {
  const hidden = join(modules, '.package-lock.json')
  if (!existsSync(hidden)) return false
  const installed = packagesOf(hidden)
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true
    const there = installed[path]
    return there ? there.version === wanted.version && there.integrity === wanted.integrity : wanted.optional === true
  })
}

/** Lets `npx dateline` find its program without installing anything, and notes that the packages are in. */
function finishPackages() {
  const command = join(modules, '.bin', 'dateline')
  if (process.platform !== 'win32' && !existsSync(command)) {
    chmodSync(join(root, 'main', 'setup', 'dateline.mjs'), 0o755)
    symlinkSync('../../main/setup/dateline.mjs', command)
  }
  writeFileSync(stamp, lockHash())
}

/** @returns {boolean} */
function packagesAreThere() {
  const wanted = lockHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  if (!installedMatchesLock()) return false
  finishPackages()
  return true
}

/** The npm that started this process, else the one beside its Node.js. */
function npm() {
  const script = process.env['npm_execpath']
  if (script?.endsWith('.js')) return { program: process.execPath, first: [script] }
  const beside = join(process.execPath, '..', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  if (existsSync(beside)) return { program: process.execPath, first: [beside] }
  return { program: 'npm', first: [] }
}

/** Brings the packages in with `npm ci`, once for each state of the lock. */
export async function ensurePackages() {
  if (packagesAreThere()) return
  say('Setting up Dateline: installing its packages (once, about 700 MB).')
  const { program, first } = npm()
  const parameters = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error']
  await withProgress('Installing packages', () => run(program, parameters, { folder: root }))
  finishPackages()
}
