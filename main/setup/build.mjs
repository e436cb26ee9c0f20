/** Builds `dist` when it is older than the sources; run by itself (`npm run build`) it always builds. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { distribution, nodeProgram, root } from './folders.mjs'
import { ensurePackages } from './packages.mjs'
import { say, withProgress } from './progress.mjs'
import { run } from './run.mjs'

const stamp = join(distribution, '.sources')
const sourceFolders = ['core', 'db', 'main', 'renderer']
const parts = ['main', 'renderer']

/**
 * @param {string} folder
 * @returns {string[]} paths below the root, in a stable order
 */
function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesBelow(path) : [path]
    })
}

/** Hash of the names and contents of everything that the build reads. */
function sourcesHash() {
  const hash = createHash('sha256')
  for (const path of ['package-lock.json', 'package.json', ...sourceFolders.flatMap(filesBelow)]) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} wanted */
function isBuilt(wanted) {
  const whole = parts.every((part) => existsSync(join(distribution, part)))
  return whole && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
}

/**
 * Puts a finished build in the place of the last one, so that nobody ever meets half of one.
 * @param {string} fresh
 */
function takeIntoUse(fresh) {
  for (const part of parts) {
    const old = join(distribution, `.old-${process.pid}-${part}`)
    const place = join(distribution, part)
    if (existsSync(place)) renameSync(place, old)
    renameSync(join(fresh, part), place)
    rmSync(old, { recursive: true, force: true })
  }
  rmSync(fresh, { recursive: true, force: true })
}

async function build() {
  const wanted = sourcesHash()
  const fresh = join(distribution, `.building-${process.pid}`)
  mkdirSync(fresh, { recursive: true })
  try {
    const node = nodeProgram() ?? process.execPath
    await run(node, [join(root, 'main', 'setup', 'bundle.mjs'), fresh], { folder: root })
    takeIntoUse(fresh)
    writeFileSync(stamp, wanted)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** Builds if the sources are not those that were last built. */
export async function ensureBuilt() {
  if (isBuilt(sourcesHash())) return
  await withProgress('Building Dateline', build)
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await ensurePackages()
    await withProgress('Building Dateline', build)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    exit(1)
  }
}
