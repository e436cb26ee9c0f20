/** What the test Electron runs when it is given an application's folder: honours `-r MODULE`, then starts that application. */
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)

/** @param {readonly string[]} parameters */
function requiredModules(parameters) {
  return parameters.filter((_, index) => index > 0 && ['-r', '--require'].includes(parameters[index - 1] ?? ''))
}

/** @param {string} folder */
function describedApplication(folder) {
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  app.setName(description.productName ?? description.name)
  // These two are there for every default application, but not in the published types.
  Object(app).setVersion(description.version)
  Object(app).setAppPath(folder)
  return join(folder, description.main ?? 'index.js')
}

for (const module of requiredModules(process.argv.slice(1))) require(resolve(module))
// Read only now: a required module may have taken its own parameters away.
const target = process.argv.slice(1).find((parameter) => !parameter.startsWith('-'))
if (target === undefined) throw new Error('Usage: electron FOLDER')
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
const path = resolve(target)
// Awaited, because Electron waits with being ready until this module has run to its end.
await import(pathToFileURL(statSync(path).isDirectory() ? describedApplication(path) : path).href)
