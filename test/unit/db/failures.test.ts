/** Files that cannot be opened, made or written: the right problem, and the file as it was. */
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { copyLibrary } from '../../../db/copies.ts'
import { createLibrary, openLibrary } from '../../../db/library.ts'
import { connect, connectNew } from '../../../db/open.ts'
import { clock, draft, filter, problemOf, temporaryFolder } from './helpers.ts'

const options = { now: clock() }

function closedLibrary(context: TestContext): string {
  const path = join(temporaryFolder(context), 'a.dateline')
  const library = createLibrary(path, options)
  library.addSample('en')
  library.close()
  return path
}

test('nothing there, a folder, a text, another database, an empty file', (context) => {
  const folder = temporaryFolder(context)
  assert.equal(
    problemOf(() => openLibrary(join(folder, 'none.dateline'), options)),
    'file_not_found',
  )
  assert.equal(
    problemOf(() => openLibrary(folder, options)),
    'not_a_library',
  )
  const text = join(folder, 'text.dateline')
  writeFileSync(text, 'not a database, but longer than the header of one '.repeat(100))
  assert.equal(
    problemOf(() => openLibrary(text, options)),
    'not_a_library',
  )
  assert.match(readFileSync(text, 'utf8'), /^not a database/)
  const empty = join(folder, 'empty.dateline')
  writeFileSync(empty, '')
  assert.equal(
    problemOf(() => openLibrary(empty, options)),
    'not_a_library',
  )
  const other = join(folder, 'other.dateline')
  connectNew(other, 0).exec('CREATE TABLE notes (text)').close()
  assert.equal(
    problemOf(() => openLibrary(other, options)),
    'not_a_library',
  )
  assert.deepEqual(readdirSync(folder).toSorted(), ['empty.dateline', 'other.dateline', 'text.dateline'])
})

test('a library of a newer version is refused with its version and left as it is', (context) => {
  const path = closedLibrary(context)
  const db = connect(path, { readOnly: false, patience: 0 })
  db.pragma('user_version = 999')
  db.close()
  const before = readFileSync(path)
  assert.throws(() => openLibrary(path, options), { code: 'library_newer', detail: { path, version: 999 } })
  assert.deepEqual(readFileSync(path), before)
})

test('a damaged library: cut short, and overwritten within', (context) => {
  const path = closedLibrary(context)
  const whole = readFileSync(path)
  truncateSync(path, Math.floor(whole.length / 2))
  assert.equal(
    problemOf(() => openLibrary(path, options)),
    'library_damaged',
  )
  const overwritten = Buffer.from(whole)
  overwritten.fill(0x5a, 4096, 8 * 4096)
  writeFileSync(path, overwritten)
  assert.equal(
    problemOf(() => openLibrary(path, options)),
    'library_damaged',
  )
  assert.deepEqual(readdirSync(join(path, '..')), ['a.dateline'])
})

test('create refuses a file that is there, a folder that is not, and leaves nothing behind', (context) => {
  const path = closedLibrary(context)
  const before = readFileSync(path)
  assert.equal(
    problemOf(() => createLibrary(path, options)),
    'file_exists',
  )
  assert.deepEqual(readFileSync(path), before)
  assert.equal(
    problemOf(() => createLibrary(join(path, '..', 'none', 'b.dateline'), options)),
    'file_not_found',
  )
  assert.deepEqual(readdirSync(join(path, '..')), ['a.dateline'])
})

const holder = `
import { openLibrary } from ${JSON.stringify(new URL('../../../db/library.ts', import.meta.url).href)}
const library = openLibrary(process.argv[1], { now: () => 0 })
process.stdout.write('open')
// Named here, so that it is held: one that nothing names may be collected, and its lock with it.
setInterval(() => library.path, 1000)
`

test('a library that another process has open: refused, but read, copied and checked; free again when that process dies', async (context) => {
  const path = closedLibrary(context)
  const other = spawn(process.execPath, ['--input-type=module', '--eval', holder, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  context.after(() => other.kill('SIGKILL'))
  await once(other.stdout, 'data')
  assert.equal(
    problemOf(() => openLibrary(path, options)),
    'library_in_use',
  )
  const reader = openLibrary(path, { ...options, readOnly: true })
  assert.equal(reader.events.extent({ filter: filter() }).total, 5)
  assert.deepEqual(reader.check().problems, [])
  const copy = join(path, '..', 'copy.dateline')
  copyLibrary(path, copy, clock())
  assert.equal(
    problemOf(() => copyLibrary(path, copy, clock())),
    'file_exists',
  )
  assert.equal(
    problemOf(() => reader.events.add({ draft: draft() })),
    'library_read_only',
  )
  reader.close()
  other.kill('SIGKILL')
  await once(other, 'exit')
  const library = openLibrary(path, options)
  assert.equal(library.events.add({ draft: draft() }).revision, 2)
  library.close()
  const restored = openLibrary(copy, options)
  assert.equal(restored.events.extent({ filter: filter() }).total, 5)
  restored.close()
  assert.deepEqual(readdirSync(join(path, '..')).toSorted(), ['a.dateline', 'copy.dateline'])
})

test('the same process cannot open a library twice either', (context) => {
  const path = closedLibrary(context)
  const library = openLibrary(path, options)
  assert.equal(
    problemOf(() => openLibrary(path, options)),
    'library_in_use',
  )
  library.close()
  openLibrary(path, options).close()
})

/** Runs a script as a user who may not write everywhere, as tests may run as one who may. */
function asNobody(script: string, ...parameters: readonly string[]): string {
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script, ...parameters], {
    encoding: 'utf8',
    ...user,
  })
  return stdout + stderr
}

const readOnlyScript = `
import { createLibrary, openLibrary } from ${JSON.stringify(new URL('../../../db/library.ts', import.meta.url).href)}
const [path, created] = process.argv.slice(1)
const library = openLibrary(path, { now: () => 0 })
const said = [library.readOnly, library.state().readOnly]
try { library.history.undo() } catch (error) { said.push(error.code) }
library.close()
try { createLibrary(created, { now: () => 0 }) } catch (error) { said.push(error.code) }
process.stdout.write(JSON.stringify(said))
`

test('in a folder that cannot be written a library opens for reading, and none can be made', (context) => {
  const path = closedLibrary(context)
  const folder = join(path, '..')
  const before = readFileSync(path)
  chmodSync(path, 0o444)
  chmodSync(folder, 0o555)
  const said = asNobody(readOnlyScript, path, join(folder, 'b.dateline'))
  chmodSync(folder, 0o755)
  assert.equal(said, JSON.stringify([true, true, 'library_read_only', 'folder_read_only']))
  assert.deepEqual(readFileSync(path), before)
  assert.deepEqual(readdirSync(folder), ['a.dateline'])
})
