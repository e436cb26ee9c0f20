/** `npm run bench`: sets itself up, then measures. Runs on Node 20 from a fresh clone. */
import process from 'node:process'
import { ensureBuilt } from '../../main/setup/build.mjs'
import { nodeProgram, root } from '../../main/setup/folders.mjs'
import { ensurePackages } from '../../main/setup/packages.mjs'
import { say } from '../../main/setup/progress.mjs'
import { runInFront } from '../../main/setup/run.mjs'
import { installSystemPackages } from '../setup/system-packages.mjs'

const missing = await installSystemPackages()
if (missing !== null) {
  say(missing)
  process.exit(1)
}
await ensurePackages()
await ensureBuilt()
const node = nodeProgram() ?? process.execPath
process.exit(await runInFront(node, ['test/bench/bench.ts', ...process.argv.slice(2)], { folder: root }))
