/** Checking and copying over a real line: windows are answered and edits taken meanwhile, and giving up leaves nothing. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { ORPCError } from '@orpc/client'
import type { Work, WorkKind } from '../../../core/contract/work.ts'
import { emptyFilter } from '../../../core/model/filter.ts'
import { openLibrary } from '../../../db/library.ts'
import { generatedEvents } from '../../bench/generate.ts'
import { draft } from '../db/helpers.ts'
import { type Client, serveLibrary } from './served-library.ts'

const many = 4000

/** Two windows on a library that takes a moment to look through. */
async function windows(t: TestContext) {
  const served = await serveLibrary(t)
  const path = served.service.openPath() ?? ''
  const library = openLibrary(path, { now: Date.now, lockHeld: true })
  library.importEvents(generatedEvents(many))
  library.close()
  const [first, second] = [await served.connect(), await served.connect()]
  return { ...served, path, first, second }
}

/** Waits until the work is told of. */
async function begun(client: Client, kind: WorkKind): Promise<Work> {
  for await (const work of await client.work.states()) if (work?.kind === kind) return work
  return assert.fail('the states ended')
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => assert.fail('should be refused'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof ORPCError, String(error))
  return error.code
}

for (const kind of ['check', 'copy'] as const) {
  test(`a ${kind} holds up no window and no edit`, async (t) => {
    const { first, second, folder } = await windows(t)
    const ended: string[] = []
    const copy = join(folder, 'copy.dateline')
    const care = kind === 'check' ? first.library.check() : first.library.saveCopy({ path: copy })
    const caring = care.then((result) => {
      ended.push(kind)
      return result
    })
    await begun(second, kind)
    await second.events.list({ filter: emptyFilter, order: 'date', descending: false, offset: 0, limit: 5 })
    await second.events.add({ draft: draft({ title: 'Meanwhile' }) })
    ended.push('edit')
    assert.equal(await codeOf(second.library.create({ path: join(folder, 'other') })), 'work_running')
    const result = await caring
    assert.deepEqual(ended, ['edit', kind])
    if ('problems' in result) assert.deepEqual(result.problems, [])
    else {
      const copied = openLibrary(result.path, { now: Date.now })
      assert.ok(copied.eventCount() >= many)
      assert.deepEqual(copied.check().problems, [])
      copied.close()
    }
  })
}

test('a check that is cancelled, or whose asker is gone, frees the desk', async (t) => {
  const { first, second } = await windows(t)
  const cancelled = codeOf(first.library.check())
  await second.work.cancel({ id: (await begun(second, 'check')).id })
  assert.equal(await cancelled, 'cancelled')
  const leaving = new AbortController()
  const given = first.library.check(undefined, { signal: leaving.signal }).catch(() => 'given up')
  await begun(second, 'check')
  leaving.abort()
  assert.equal(await given, 'given up')
  for await (const work of await second.work.states()) if (work === null) break
  assert.deepEqual((await second.library.check()).problems, [])
})

test('a copy that is cancelled, or cut off by the end of the service, leaves nothing of itself', async (t) => {
  const { first, second, folder, service } = await windows(t)
  const copy = join(folder, 'copy.dateline')
  const cancelled = codeOf(first.library.saveCopy({ path: copy }))
  await second.work.cancel({ id: (await begun(second, 'copy')).id })
  assert.equal(await cancelled, 'cancelled')
  assert.equal(existsSync(copy), false)
  first.library.saveCopy({ path: copy }).catch(() => {})
  await begun(second, 'copy')
  await service.close()
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('copy')),
    [],
  )
})
