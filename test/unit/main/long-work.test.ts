/** Long work over a real line: an import in a thread while windows are answered, cancelled, undone, and cut off. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { ORPCError } from '@orpc/client'
import type { Work } from '../../../core/contract/work.ts'
import { emptyFilter } from '../../../core/model/filter.ts'
import { type Client, serveLibrary } from './served-library.ts'

const rows = 3000

function table(folder: string, name = 'rows.csv', count = rows): string {
  const path = join(folder, name)
  const lines = Array.from({ length: count }, (_, at) => `Row ${at},${1000 + (at % 1000)}-05,place ${at % 7}`)
  writeFileSync(path, ['title,date,place', ...lines].join('\n'))
  return path
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => assert.fail('should be refused'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof ORPCError, String(error))
  return error.code
}

async function totalOf(client: Client): Promise<number> {
  return (await client.events.extent({ filter: emptyFilter })).total
}

const [small, more] = [5, 5]

/** Reads states until one fits. */
async function workWhere(states: AsyncIterator<Work | null, unknown>, fits: (work: Work) => boolean): Promise<Work> {
  for (;;) {
    const step = await states.next()
    assert.ok(step.done !== true)
    if (step.value !== null && fits(step.value)) return step.value
  }
}

test('an import is told to every window, keeps edits waiting, and is one revision for all', async (t) => {
  const { connect, folder } = await serveLibrary(t)
  const [first, second] = [await connect(), await connect()]
  const states = await second.work.states()
  const changes = await second.library.changes()
  const before = await changes.next()
  const importing = first.tables.import({ path: table(folder) })
  const work = await workWhere(states, ({ kind }) => kind === 'import')
  assert.equal(work.name, 'rows.csv')
  const [row] = (
    await second.events.list({ filter: emptyFilter, order: 'date', descending: false, offset: 0, limit: 1 })
  ).rows
  assert.ok(row !== undefined, 'windows are answered meanwhile')
  assert.equal(await codeOf(second.events.remove({ ids: [row.id] })), 'work_running')
  assert.equal(await codeOf(second.tables.import({ path: table(folder, 'other.csv') })), 'work_running')
  assert.equal(await codeOf(second.library.create({ path: join(folder, 'another') })), 'work_running')
  const report = await importing
  assert.deepEqual([report.created, report.updated, report.skipped, report.refusals], [rows, 0, 0, []])
  assert.equal(await totalOf(second), small + rows)
  const after = await changes.next()
  assert.ok(before.done !== true && after.done !== true)
  assert.equal(after.value.revision, before.value.revision + 1)
  assert.deepEqual(after.value.undo, { kind: 'imported', title: 'rows.csv', count: rows })
  await second.events.remove({ ids: [row.id] })
  assert.deepEqual((await first.library.check()).problems, [])
})

test('undo and redo of an import are long work too, and their answer is the library as it then is', async (t) => {
  const { connect, folder } = await serveLibrary(t)
  const client = await connect()
  await client.tables.import({ path: table(folder) })
  const states = await client.work.states()
  const undoing = client.history.undo()
  assert.equal((await workWhere(states, () => true)).kind, 'undo')
  assert.equal((await undoing).redo?.count, rows)
  assert.equal(await totalOf(client), small)
  assert.equal((await client.history.redo()).undo?.count, rows)
  assert.equal(await totalOf(client), small + rows)
  assert.deepEqual((await client.library.check()).problems, [])
})

test('cancelled, an import leaves the library as it was and writable', async (t) => {
  const { connect, folder } = await serveLibrary(t)
  const client = await connect()
  const before = await client.library.state()
  const states = await client.work.states()
  const importing = codeOf(client.tables.import({ path: table(folder, 'large.csv', 60_000) }))
  const { id } = await workWhere(states, () => true)
  await client.work.cancel({ id: id + 1 })
  await client.work.cancel({ id })
  assert.equal(await importing, 'cancelled')
  assert.deepEqual(await client.library.state(), before)
  assert.equal((await client.tables.import({ path: table(folder, 'few.csv', more) })).created, more)
  assert.deepEqual((await client.library.check()).problems, [])
})

test('cancelled, the undo of an import leaves the import where it was, and can be asked for again', async (t) => {
  const { connect, folder } = await serveLibrary(t)
  const client = await connect()
  await client.tables.import({ path: table(folder, 'large.csv', 20_000) })
  const before = await client.library.state()
  const states = await client.work.states()
  const undoing = codeOf(client.history.undo())
  const { id, kind } = await workWhere(states, () => true)
  assert.equal(kind, 'undo')
  await client.work.cancel({ id })
  assert.equal(await undoing, 'cancelled')
  assert.deepEqual(await client.library.state(), before)
  assert.equal(await totalOf(client), small + 20_000)
  await client.history.undo()
  assert.equal(await totalOf(client), small)
  assert.deepEqual((await client.library.check()).problems, [])
})

test('closed in the middle of an import, the library is as it was when opened again', async (t) => {
  const { connect, folder, service } = await serveLibrary(t)
  const client = await connect()
  const before = await client.library.state()
  const states = await client.work.states()
  const importing = codeOf(client.tables.import({ path: table(folder, 'large.csv', 60_000) }))
  await workWhere(states, () => true)
  await service.close()
  assert.equal(await importing, 'cancelled')
  assert.equal(service.open(null).revision, before.revision)
  assert.equal(await totalOf(client), small)
})

test('a writing thread that dies leaves nothing behind and keeps nobody from writing', async (t) => {
  const { connect, service } = await serveLibrary(t)
  const client = await connect()
  const before = await client.library.state()
  const thread = new Worker(new URL('./ending-writer.ts', import.meta.url), { workerData: service.openPath() })
  const [code] = await once(thread, 'exit')
  assert.equal(code, 1)
  assert.deepEqual(await client.library.state(), before)
  const [row] = (
    await client.events.list({ filter: emptyFilter, order: 'date', descending: false, offset: 0, limit: 1 })
  ).rows
  assert.ok(row !== undefined)
  await client.events.remove({ ids: [row.id] })
  assert.deepEqual((await client.library.check()).problems, [])
})

test('rows that cannot be kept are named by line and reason, the others are imported', async (t) => {
  const { connect, folder } = await serveLibrary(t)
  const client = await connect()
  const path = join(folder, 'mixed.tsv')
  writeFileSync(path, 'Titre\tDate\nBon\t2023\n\t2023\nSans date\tbientôt\nBon aussi\t8 nov. 2023\n')
  const { created, skipped, refusals } = await client.tables.import({ path })
  assert.deepEqual([created, skipped], [2, 2])
  assert.deepEqual(
    refusals.map(({ line, code }) => [line, code]),
    [
      [3, 'title_empty'],
      [4, 'date_unreadable'],
    ],
  )
})

test('a quotation mark that is never closed loses one row, which is named, and none between tabs', async (t) => {
  const { connect, folder } = await serveLibrary(t)
  const client = await connect()
  const rows = [
    ['title', 'date', 'note'],
    ['A', '2020', ''],
    ['B', '2021', '"so he said'],
    ['C', '2022', ''],
    ['D', '2023', ''],
    ['E', '2024', '"ok"'],
  ]
  const imported = async (name: string, delimiter: string) => {
    const path = join(folder, name)
    writeFileSync(path, rows.map((cells) => cells.join(delimiter)).join('\n'))
    const { created, skipped, refusals } = await client.tables.import({ path })
    return [created, skipped, refusals]
  }
  assert.deepEqual(await imported('a.csv', ','), [
    4,
    1,
    [{ line: 3, code: 'row_unreadable', detail: { field: 'quotation' } }],
  ])
  assert.deepEqual(await imported('a.tsv', '\t'), [5, 0, []])
})

test('with no row to keep, no revision is made', async (t) => {
  const { connect, folder } = await serveLibrary(t)
  const client = await connect()
  const { revision } = await client.library.state()
  const path = join(folder, 'header.csv')
  writeFileSync(path, 'title,date\n')
  assert.deepEqual(await client.tables.import({ path }), { created: 0, updated: 0, skipped: 0, refusals: [], revision })
  assert.equal(await codeOf(client.tables.import({ path: join(folder, 'missing.csv') })), 'file_not_found')
})

test('what the window shows is kept once an import is over', async (t) => {
  const { connect, folder } = await serveLibrary(t)
  const client = await connect()
  const view = await client.library.viewState()
  assert.ok(view !== null)
  const importing = client.tables.import({ path: table(folder) })
  const changed = { ...view, filtersOpen: !view.filtersOpen }
  await client.library.saveViewState(changed)
  assert.deepEqual(await client.library.viewState(), changed)
  await importing
  assert.deepEqual(await client.library.viewState(), changed)
})

test('a table is looked at before it is read: delimiter, columns, first rows', async (t) => {
  const { connect, folder } = await serveLibrary(t)
  const client = await connect()
  const path = join(folder, 'look.csv')
  const content = 'Title;When;Colour\nA;2023;red\n"B; b";2024;blue\n'
  writeFileSync(path, content)
  assert.deepEqual(await client.tables.preview({ path }), {
    path,
    name: 'look.csv',
    format: 'csv',
    bytes: content.length,
    encoding: { name: 'utf-8', isDamaged: false },
    delimiter: ';',
    columns: [
      { header: 'Title', field: 'title' },
      { header: 'When', field: 'date' },
      { header: 'Colour', field: null },
    ],
    rows: [
      { cells: ['A', '2023', 'red'], problem: null },
      { cells: ['B; b', '2024', 'blue'], problem: null },
    ],
  })
})
