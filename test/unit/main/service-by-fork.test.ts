/** Evidence for the data service as a child: what is said to one that has just died harms nobody. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startChildProcess } from '../../../main/electron/service-by-fork.ts'

/** Says its process id, and dies of the first message. */
const program = `
require('node:fs').writeFileSync(process.argv[1] + '.pid', String(process.pid))
process.on('message', () => process.kill(process.pid, 'SIGKILL'))
process.send({ type: 'closed' })
`

test('a message to a child that died a moment ago is lost, and nothing else happens', async (context) => {
  if (!existsSync('/proc/self/stat'))
    return context.skip('the state of a process is read from /proc, which is not here')
  const folder = mkdtempSync(join(tmpdir(), 'dateline-fork-'))
  const path = join(folder, 'service.cjs')
  writeFileSync(path, program)
  const child = startChildProcess(path)
  const exited = new Promise<void>((resolve) => child.onExit(resolve))
  await new Promise<void>((resolve) => child.onMessage(() => resolve()))
  child.send({ type: 'close' })
  // Waits without giving this process a turn, in which it would hear of the end.
  const state = `/proc/${readFileSync(`${path}.pid`, 'utf8')}/stat`
  const waited = spawnSync('sh', ['-c', `while grep -qs '^[0-9]* ([^)]*) [^Z]' ${state}; do :; done`])
  assert.equal(waited.status, 0)
  child.send({ type: 'close' })
  await exited
  rmSync(folder, { recursive: true })
})
