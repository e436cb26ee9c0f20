/** Checks the main process against the types of the Electron that the tests run on when the official one is not there. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cacheFolder } from '../setup/cache-folder.mjs'
import { unpackPackage } from '../setup/npm-package.mjs'
import { check } from './section.mjs'

const older = {
  name: 'electron',
  version: '33.2.1',
  sha512: 'SG/nmSsK9Qg1p6wAW+ZfqU+AV8cmXMTIklUL18NnOKfZLlum4ZsDoVdmmmlL39ZmeCaq27dr7CgslRPahfoVJg==',
}

/**
 * Type-checks `main` with `electron` meaning the older version.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 */
export async function checkAgainstOlderElectron(node, env) {
  const folder = join(cacheFolder('types'), `electron-${older.version}`)
  await fetchTypes(folder)
  const repository = resolve('.')
  const config = join(
    cacheFolder('types'),
    `main-${createHash('sha256').update(repository).digest('hex').slice(0, 12)}.json`,
  )
  writeFileSync(config, JSON.stringify(configuration(repository, folder)))
  return check(node, ['node_modules/typescript/bin/tsc', '--project', config], env)
}

/**
 * @param {string} repository
 * @param {string} folder
 */
function configuration(repository, folder) {
  return {
    extends: join(repository, 'main/tsconfig.json'),
    compilerOptions: {
      composite: false,
      incremental: false,
      emitDeclarationOnly: false,
      noEmit: true,
      rootDir: repository,
      typeRoots: [join(repository, 'node_modules/@types')],
      paths: { electron: [join(folder, 'electron.d.ts')] },
    },
    include: [join(repository, 'main/**/*')],
    references: [{ path: join(repository, 'core') }, { path: join(repository, 'db') }],
  }
}

/** @param {string} folder */
async function fetchTypes(folder) {
  if (existsSync(folder)) return
  const work = `${folder}.${process.pid}`
  mkdirSync(work, { recursive: true })
  renameSync(await unpackPackage(older, work, 'electron.d.ts'), folder)
  rmSync(work, { recursive: true })
}
