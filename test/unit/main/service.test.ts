/** The data service over a real line and a real file: refusals, errors, the life of the open library. */
import assert from 'node:assert/strict'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ORPCError } from '@orpc/client'
import type { LibraryState } from '../../../core/contract/views.ts'
import { emptyFilter } from '../../../core/model/filter.ts'
import { type Client, serveLibrary } from './served-library.ts'

type AnyProcedure = (input?: unknown) => Promise<unknown>

/** The procedure at a path that the contract need not have. */
function procedure(client: Client, path: readonly string[]): AnyProcedure {
  return path.reduce<unknown>((at, name) => Reflect.get(at as object, name), client) as AnyProcedure
}

async function problemOf(
  promise: Promise<unknown>,
): Promise<{ code: string; data: unknown; defined: boolean; message: string }> {
  const error = await promise.then(
    () => assert.fail('should be refused'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof ORPCError, String(error))
  return { code: error.code, data: error.data, defined: error.defined, message: error.message }
}

test('a procedure that the contract does not name is refused', async (t) => {
  const client = await (await serveLibrary(t)).connect()
  const paths = [
    ['__proto__'],
    ['constructor'],
    ['library', '__proto__'],
    ['library', 'constructor', 'constructor'],
    ['library', 'current'],
    ['library'],
    ['events', 'exec'],
    ['hasOwnProperty'],
  ]
  for (const path of paths) {
    const { code, defined } = await problemOf(procedure(client, path)({}))
    assert.equal(code, 'NOT_FOUND', path.join('.'))
    assert.equal(defined, false)
  }
})

test('an input with anything more or other than the contract says is refused with the field', async (t) => {
  const client = await (await serveLibrary(t)).connect()
  const inputs: [string[], unknown, string][] = [
    [['library', 'open'], { path: '' }, 'path'],
    [['library', 'open'], { path: '/x', more: 1 }, ''],
    [['library', 'open'], undefined, ''],
    [['events', 'extent'], { filter: { ...emptyFilter, text: 5 } }, 'filter.text'],
    [['events', 'extent'], { filter: { ...emptyFilter, sql: '1=1' } }, 'filter'],
    [['events', 'remove'], { ids: [] }, 'ids'],
    [['events', 'get'], { id: -1 }, 'id'],
    [['events', 'density'], { from: 0, to: 1, bins: 1e9, filter: emptyFilter }, 'bins'],
  ]
  for (const [path, input, field] of inputs) {
    const problem = await problemOf(procedure(client, path)(input))
    assert.equal(problem.code, 'invalid_input', path.join('.'))
    assert.deepEqual(problem.data, { field }, path.join('.'))
    assert.equal(problem.defined, true)
  }
})

test('an unforeseen error crosses as internal, without its text, which goes to the log', async (t) => {
  const { connect, log } = await serveLibrary(t)
  const client = await connect()
  const problem = await problemOf(client.host.chooseFile({ purpose: 'open' }))
  assert.deepEqual(problem, { code: 'internal', data: {}, defined: true, message: 'internal' })
  assert.deepEqual(log, ['host.chooseFile failed'])
})

test('a library that cannot be opened leaves the open one open', async (t) => {
  const { connect, folder } = await serveLibrary(t)
  const client = await connect()
  const before = await client.library.state()
  const wrong = join(folder, 'wrong.dateline')
  writeFileSync(
    wrong,
    'not a library at all, only some text that is long enough to be read as a header of a hundred bytes',
  )
  for (const [path, code] of [
    [wrong, 'not_a_library'],
    [join(folder, 'missing.dateline'), 'file_not_found'],
    [folder, 'not_a_library'],
  ] as const) {
    assert.equal((await problemOf(client.library.open({ path }))).code, code)
    assert.deepEqual(await client.library.state(), before)
  }
  assert.equal((await problemOf(client.library.create({ path: before.path }))).code, 'file_exists')
  assert.deepEqual(await client.library.state(), before)
})

test('the first start makes the default library with its sample, in the language asked for', async (t) => {
  for (const language of ['en', 'fr'] as const) {
    const client = await (await serveLibrary(t, language)).connect()
    const state = await client.library.state()
    assert.equal(state.isDefault && state.isSample, true)
    const { rows } = await client.events.list({
      filter: emptyFilter,
      order: 'date',
      descending: false,
      offset: 0,
      limit: 10,
    })
    assert.equal(rows.length, 5)
    assert.equal(
      rows.some(({ title }) => title.includes('Corée du Sud')),
      language === 'fr',
    )
  }
})

test('new, open and recent: each library is a session of its own, the newest first in the list', async (t) => {
  const { connect, folder } = await serveLibrary(t)
  const client = await connect()
  const first = await client.library.state()
  const made = await client.library.create({ path: join(folder, 'news') })
  assert.equal(made.path, join(folder, 'news.dateline'))
  assert.equal(made.name, 'news')
  assert.ok(made.session > first.session)
  assert.equal((await client.events.extent({ filter: emptyFilter })).total, 0)
  assert.deepEqual(
    (await client.library.recent()).map(({ name }) => name),
    ['news', 'Dateline'],
  )
  const back = await client.library.openDefault()
  assert.equal(back.path, first.path)
  assert.equal((await client.library.openDefault()).session, back.session, 'opening the open library changes nothing')
})

async function nextOf(changes: AsyncIterator<LibraryState, unknown>): Promise<LibraryState> {
  const step = await changes.next()
  assert.ok(step.done !== true)
  return step.value
}

test('the open library is the same by a link to it, which opens nothing anew', async (t) => {
  const { connect, folder } = await serveLibrary(t)
  const client = await connect()
  const first = await client.library.state()
  symlinkSync(first.path, join(folder, 'link.dateline'))
  const again = await client.library.open({ path: join(folder, 'link.dateline') })
  assert.deepEqual(again, first)
  await client.library.create({ path: join(folder, 'other.dateline') })
  const byLink = await client.library.open({ path: join(folder, 'link.dateline') })
  assert.ok(byLink.isDefault)
})

test('every line hears of a change, whoever made it', async (t) => {
  const { connect } = await serveLibrary(t)
  const [first, second] = [await connect(), await connect()]
  const changes = await second.library.changes()
  const begin = await nextOf(changes)
  const [row] = (
    await first.events.list({ filter: emptyFilter, order: 'date', descending: false, offset: 0, limit: 1 })
  ).rows
  assert.ok(row !== undefined)
  await first.events.remove({ ids: [row.id] })
  const after = await nextOf(changes)
  assert.ok(after.revision > begin.revision)
  assert.equal(after.undo?.kind, 'event-deleted')
  await second.history.undo()
  assert.equal((await nextOf(changes)).redo?.kind, 'event-deleted')
  await changes.return?.()
})

test('a copy is refused over a file, and opens as a library of its own', async (t) => {
  const { connect, folder } = await serveLibrary(t)
  const client = await connect()
  const { path } = await client.library.saveCopy({ path: join(folder, 'copy') })
  assert.equal(path, join(folder, 'copy.dateline'))
  assert.equal((await problemOf(client.library.saveCopy({ path }))).code, 'file_exists')
  assert.equal((await client.library.open({ path })).isDefault, false)
  assert.equal((await client.events.extent({ filter: emptyFilter })).total, 5)
})
