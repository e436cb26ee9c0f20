#!/usr/bin/env node
/** `npx dateline COMMAND`: finds the right Node.js and the built program, and runs the command line. */
import { join } from 'node:path'
import { argv, exit } from 'node:process'
import { ensureBuilt } from './build.mjs'
import { distribution, nodeProgram } from './folders.mjs'
import { ensurePackages } from './packages.mjs'
import { say } from './progress.mjs'
import { runInFront } from './run.mjs'

try {
  await ensurePackages()
  await ensureBuilt()
} catch (error) {
  say(`Dateline could not set itself up: ${error instanceof Error ? error.message : String(error)}`)
  exit(1)
}
const node = nodeProgram()
if (node === null) {
  say(
    `Dateline needs Node.js 22.12 or later on this system; this is ${process.version}. Install it from https://nodejs.org`,
  )
  exit(1)
}
exit(await runInFront(node, [join(distribution, 'main', 'command-line.js'), ...argv.slice(2)]))
