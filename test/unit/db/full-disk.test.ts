/** A disk without room: what was saved before stays, nothing is half written, and writing goes on when there is room. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeDoor } from '../../../db/commit.ts'
import { guarded } from '../../../db/failures.ts'
import { createLibrary } from '../../../db/library.ts'
import { connect } from '../../../db/open.ts'
import { pyramidOn } from '../../../db/pyramid/pyramid.ts'
import { insertSource } from '../../../db/sources.ts'
import { clock, problemOf, recordsIn, sourceDraft, temporaryFolder } from './helpers.ts'

test('a file that may grow no further: the commit is taken back whole and later ones succeed', (context) => {
  const path = join(temporaryFolder(context), 'a.dateline')
  createLibrary(path, { now: clock() }).close()
  const db = connect(path, { readOnly: false, patience: 0 })
  context.after(() => db.close())
  const door = writeDoor(db, pyramidOn(db), clock())
  const add = (text: string) =>
    guarded(path, () =>
      door.commit({ kind: 'source-added', title: '', count: 1 }, (tx) => insertSource(tx, sourceDraft({ text }))),
    )
  add('short')
  const before = recordsIn(path)
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 2}`)
  assert.equal(
    problemOf(() => add('long '.repeat(100_000))),
    'disk_full',
  )
  assert.equal(db.inTransaction, false)
  assert.deepEqual(recordsIn(path), before)
  db.pragma('max_page_count = 1000000')
  assert.equal(add('long '.repeat(100_000)).revision, 2)
})

const url = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)

/** Runs on a disk of two megabytes; each line that it prints is a result. */
const script = `
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { copyLibrary } from ${url('../../../db/copies.ts')}
import { createLibrary, openLibrary } from ${url('../../../db/library.ts')}
import { writeInThread } from ${url('../../../main/work/writer-thread.ts')}
import { draft } from ${url('./helpers.ts')}
const say = (...values) => console.log(JSON.stringify(values))
const problem = (work) => { try { work(); return 'none' } catch (error) { return error.code ?? String(error) } }
const [, , disk, beside] = process.argv
const path = disk + '/a.dateline'
let library = createLibrary(path, { now: () => 0 })
library.addSample('en')
const big = () => draft({ title: 'big', note: 'x'.repeat(50_000) })
let added = 0
let found = 'none'
while (found === 'none' && added < 100) {
  found = problem(() => library.events.add({ draft: big() }))
  if (found === 'none') added++
}
say('add', found, library.state().revision === added + 1)
say('import', problem(() => library.importEvents(Array.from({ length: 40 }, big))), library.state().revision === added + 1)
const table = beside + '/big.csv'
writeFileSync(table, 'title,date,note\\n' + ('big,2023,' + 'x'.repeat(50_000) + '\\n').repeat(40))
const job = { type: 'import', files: [{ path: table, format: 'csv' }], title: 'big', language: 'en' }
const control = { report() {}, signal: new AbortController().signal }
const threads = await writeInThread(job, { library: path, control, onRefused() {} }).catch((error) => error.code)
say('import in threads', threads, library.state().revision === added + 1)
say('backup', problem(() => copyLibrary(path, disk + '/copy.dateline', () => 0)), existsSync(disk + '/copy.dateline'))
say('create', problem(() => createLibrary(disk + '/b.dateline', { now: () => 0 })), existsSync(disk + '/b.dateline'))
say('check', library.check().problems)
library.close()
say('files', readdirSync(disk).filter((name) => !/^a\\.dateline(-wal|-shm)?$/.test(name)))
library = openLibrary(path, { now: () => 0, readOnly: false })
say('again', library.events.list({ filter: { text: '', statuses: [], claimants: [], entities: [], tags: [], places: [], sources: [] }, order: 'date', descending: false, offset: 0, limit: 1 }).total === added + 5)
library.close()
`

test('a disk of two megabytes that fills up', (context) => {
  const [folder, beside] = [temporaryFolder(context), temporaryFolder(context)]
  writeFileSync(join(beside, 'script.mjs'), script)
  const mounted = 'mount -t tmpfs -o size=2m none "$1" && exec "$2" "$3/script.mjs" "$1" "$3"'
  const parameters = ['--map-root-user', '--mount', 'sh', '-c', mounted, 'sh', folder, process.execPath, beside]
  const { status, stdout, stderr } = spawnSync('unshare', parameters, { encoding: 'utf8' })
  if (status !== 0 && stdout === '') {
    context.skip(`no small disk can be made here: ${stderr.trim().split('\n')[0] ?? 'unshare is missing'}`)
    return
  }
  const said = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown[])
  assert.deepEqual(
    said,
    [
      ['add', 'disk_full', true],
      ['import', 'disk_full', true],
      ['import in threads', 'disk_full', true],
      ['backup', 'disk_full', false],
      ['create', 'disk_full', false],
      ['check', []],
      ['files', []],
      ['again', true],
    ],
    stderr,
  )
})
