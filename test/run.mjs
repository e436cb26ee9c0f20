/** `npm test`: sets itself up, builds, runs every check and test, and ends with one line of counts. Runs on Node 20 from a fresh clone. */
import process from 'node:process'
import { ensureBuilt } from '../main/setup/build.mjs'
import { nodeProgram, root } from '../main/setup/folders.mjs'
import { ensurePackages } from '../main/setup/packages.mjs'
import { checkFileLength } from './run/file-length.mjs'
import { checkAgainstOlderElectron } from './run/older-electron.mjs'
import { check, nothing, section, sum, summary } from './run/section.mjs'
import { endToEndTests, unitTests } from './run/tests.mjs'
import { installSystemPackages } from './setup/system-packages.mjs'

process.chdir(root)
const { NODE_OPTIONS: _, ...env } = process.env

/** Everything that the rest needs; counts as nothing unless it fails. */
async function setUp() {
  const missing = await installSystemPackages()
  if (missing !== null) throw new Error(missing)
  await ensurePackages()
  await ensureBuilt()
  if (nodeProgram() === null) throw new Error(`Install Node.js 22.12 or newer; this is ${process.version}`)
  return nothing
}

async function everySection() {
  const node = nodeProgram() ?? process.execPath
  return [
    await section('types', () => check(node, ['node_modules/typescript/bin/tsc', '--build'], env)),
    await section('types of the Electron that tests may use', () => checkAgainstOlderElectron(node, env)),
    await section('format and lint', () => check(node, ['node_modules/@biomejs/biome/bin/biome', 'check', '.'], env)),
    await section('unused code', () => check(node, ['node_modules/knip/bin/knip.js'], env)),
    await section('file length', checkFileLength),
    await section('architecture', () => unitTests(node, 'test/architecture/**/*.test.ts', env)),
    await section('unit', () => unitTests(node, 'test/unit/**/*.test.ts', env)),
    await section('end to end', () => endToEndTests(node, env)),
  ]
}

const start = performance.now()
const ready = await section('set-up', setUp)
const total = sum(ready.failed > 0 ? [ready] : await everySection())
process.stdout.write(`\nIn ${((performance.now() - start) / 1000).toFixed(0)} s.\n`)
for (const reason of total.reasons) process.stdout.write(`Skipped: ${reason}\n`)
process.stdout.write(`${summary(total)}\n`)
process.exitCode = total.failed > 0 ? 1 : 0
