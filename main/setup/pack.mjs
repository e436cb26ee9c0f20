/** `npm run pack`: packages Dateline for this platform with electron-builder; what is given after `--` goes to it (`--dir`). */
import { createRequire } from 'node:module'
import { argv, exit } from 'node:process'
import { ensureBuilt } from './build.mjs'
import { nodeProgram, root } from './folders.mjs'
import { ensurePackages } from './packages.mjs'
import { say } from './progress.mjs'
import { runInFront } from './run.mjs'

try {
  await ensurePackages()
  await ensureBuilt()
} catch (error) {
  say(`Dateline could not be built: ${error instanceof Error ? error.message : String(error)}`)
  exit(1)
}
const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js')
const parameters = [builder, '--config', 'electron-builder.yml', '--publish', 'never', ...argv.slice(2)]
exit(await runInFront(nodeProgram() ?? process.execPath, parameters, { folder: root }))
