/** `dateline restore`, and the other commands that copy: nothing that stood there is lost or gets into what is restored. */
import assert from 'node:assert/strict'
import { copyFileSync, existsSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { createLibrary, openLibrary } from '../../../db/library.ts'
import { schemaVersion } from '../../../db/migrations/index.ts'
import { connect } from '../../../db/open.ts'
import { damagedCopy } from '../../e2e/bad-places.ts'
import { draft, storedLibrary, writeElsewhere } from '../db/helpers.ts'
import { dateline } from './run-command.ts'
import { testFolder } from './served-library.ts'

async function withSample(t: TestContext): Promise<string> {
  const folder = testFolder(t)
  assert.equal((await dateline(folder, 'check')).code, 0)
  return folder
}

/** A library of 300 events beside a backup of the sample. */
async function withLargeLibrary(t: TestContext): Promise<{ folder: string; path: string; backup: string }> {
  const folder = await withSample(t)
  const [path, backup] = [join(folder, 'b.dateline'), join(folder, 'backup.dateline')]
  assert.equal((await dateline(folder, 'backup', '--out', backup)).code, 0)
  const library = createLibrary(path, { now: Date.now })
  library.importEvents(Array.from({ length: 300 }, (_, number) => draft({ title: `Kept ${number}` })))
  library.close()
  return { folder, path, backup }
}

/** The library at `path` is the sample, sound and complete. */
async function isTheSample(folder: string, path: string): Promise<void> {
  const { code, output, errors } = await dateline(folder, 'check', '--library', path)
  assert.equal(code, 0, output + errors)
  assert.match(output, /: 5 events/)
  const library = openLibrary(path, { now: Date.now })
  library.events.add({ draft: draft() })
  assert.deepEqual(library.check().problems, [])
  library.close()
}

test('restore puts a copy back and keeps the replaced file', async (t) => {
  const folder = await withSample(t)
  const path = join(folder, 'Dateline.dateline')
  await dateline(folder, 'backup', '--out', 'copy.dateline')
  const library = openLibrary(path, { now: Date.now })
  library.history.undo()
  library.close()
  assert.equal((await dateline(folder, 'list')).output, '')
  const { code, output } = await dateline(folder, 'restore', 'copy.dateline')
  assert.equal(code, 0)
  assert.match(output, /Restored .*Dateline\.dateline from .*copy\.dateline\nThe replaced file is kept as .*replaced/)
  assert.equal((await dateline(folder, 'list')).output.trim().split('\n').length, 5)
  const kept = readdirSync(folder).find((name) => name.includes('replaced'))
  assert.equal((await dateline(folder, 'list', '--library', kept ?? '')).output, '')
})

test('restore replaces even a library that is no library any more', async (t) => {
  const folder = await withSample(t)
  copyFileSync(join(folder, 'Dateline.dateline'), join(folder, 'copy.dateline'))
  writeFileSync(join(folder, 'Dateline.dateline'), 'damaged '.repeat(100))
  assert.equal((await dateline(folder, 'restore', 'copy.dateline')).code, 0)
  assert.equal((await dateline(folder, 'check')).code, 0)
})

test('the log of a killed writer whose file is gone is set aside and not replayed into what is restored', async (t) => {
  const { folder, path, backup } = await withLargeLibrary(t)
  const kill = await writeElsewhere(path, 'commit')
  await kill()
  rmSync(path)
  const { code, output, errors } = await dateline(folder, 'restore', backup, '--library', path)
  assert.equal(code, 0, errors)
  assert.match(output, /Restored .*\nThe replaced file is kept as .*b\.replaced-.*\.dateline-wal/)
  await isTheSample(folder, path)
})

test('the journal of a broken off write goes with the replaced file, which it makes whole', async (t) => {
  const { folder, path, backup } = await withLargeLibrary(t)
  const kill = await writeElsewhere(path, 'break-off')
  await kill()
  assert.ok(existsSync(`${path}-journal`))
  const { code, output, errors } = await dateline(folder, 'restore', backup, '--library', path)
  assert.equal(code, 0, errors)
  await isTheSample(folder, path)
  const kept = output.match(/kept as (.*)\n/)?.[1] ?? ''
  const replaced = openLibrary(kept, { now: Date.now })
  t.after(() => replaced.close())
  assert.deepEqual(replaced.check().problems, [])
  assert.equal(replaced.eventCount(), 300)
})

test('the log of a killed writer goes with the replaced file, which has all that was saved', async (t) => {
  const { folder, path, backup } = await withLargeLibrary(t)
  const kill = await writeElsewhere(path, 'commit')
  await kill()
  const { output } = await dateline(folder, 'restore', backup, '--library', path)
  await isTheSample(folder, path)
  const replaced = openLibrary(output.match(/kept as (.*)\n/)?.[1] ?? '', { now: Date.now })
  t.after(() => replaced.close())
  assert.equal(replaced.eventCount(), 500)
})

test('a library with a write that was broken off is listed and restored from as it was before', async (t) => {
  const { folder, path } = await withLargeLibrary(t)
  for (const parameters of [
    ['list', '--library', path],
    ['backup', '--library', path, '--out', join(folder, 'copy.dateline')],
    ['restore', path, '--library', join(folder, 'restored.dateline')],
  ]) {
    const kill = await writeElsewhere(path, 'break-off')
    await kill()
    assert.ok(existsSync(`${path}-journal`))
    const { code, errors } = await dateline(folder, ...parameters)
    assert.equal(code, 0, errors)
  }
  for (const name of ['b', 'copy', 'restored']) {
    const { code, output } = await dateline(folder, 'check', '--library', `${name}.dateline`)
    assert.equal(code, 0, output)
    assert.match(output, /: 300 events/)
  }
})

test('a backup that cannot be restored leaves the library and all that is beside it in place', async (t) => {
  const { folder, path, backup } = await withLargeLibrary(t)
  damagedCopy(backup, join(folder, 'damaged.dateline'))
  const old = storedLibrary(folder, 1)
  const db = connect(old, { readOnly: false, patience: 0 })
  db.exec('PRAGMA foreign_keys = OFF; UPDATE claims SET source_id = 99')
  db.close()
  const kill = await writeElsewhere(path, 'commit')
  await kill()
  // The lock file of the killed writer holds nothing and goes with the next lock.
  const files = () => readdirSync(folder).filter((name) => !name.endsWith('-lock'))
  const before = files()
  for (const bad of ['damaged.dateline', old]) {
    const { code, errors } = await dateline(folder, 'restore', bad, '--library', path)
    assert.equal(code, 1)
    assert.match(errors, /is damaged and cannot be read safely/)
  }
  assert.deepEqual(files(), before)
  assert.match((await dateline(folder, 'check', '--library', path)).output, /: 500 events/)
})

test('a library of every older schema is listed, checked, copied and restored, and left as it was', async (t) => {
  for (let version = 1; version < schemaVersion; version++) {
    const folder = testFolder(t)
    const old = storedLibrary(folder, version)
    const listed = await dateline(folder, 'list', '--library', old, '--format', 'jsonl')
    assert.equal(listed.code, 0, listed.errors)
    assert.ok(listed.output.trim().split('\n').length >= 6)
    const checked = await dateline(folder, 'check', '--library', old)
    assert.equal(checked.code, 0, checked.errors)
    assert.match(checked.output, new RegExp(`schema version ${version}\n`))
    assert.equal((await dateline(folder, 'backup', '--library', old, '--out', 'copy.dateline')).code, 0)
    const { code, errors } = await dateline(folder, 'restore', 'copy.dateline', '--library', 'new.dateline')
    assert.equal(code, 0, errors)
    const restored = await dateline(folder, 'list', '--library', 'new.dateline', '--format', 'jsonl')
    assert.equal(restored.output, listed.output)
    assert.match((await dateline(folder, 'check', '--library', old)).output, new RegExp(`version ${version}\n`))
    assert.deepEqual(readdirSync(folder), ['copy.dateline', 'new.dateline', 'old.dateline'])
  }
})

test('a symbolic link is the library that it leads to: open is open, and what is restored lies where it lay', async (t) => {
  const folder = await withSample(t)
  const [path, link] = [join(folder, 'Dateline.dateline'), join(folder, 'link.dateline')]
  assert.equal((await dateline(folder, 'backup', '--out', 'copy.dateline')).code, 0)
  symlinkSync(path, link)
  const open = openLibrary(path, { now: Date.now })
  const refused = await dateline(folder, 'restore', 'copy.dateline', '--library', link)
  assert.equal(refused.code, 1)
  assert.match(refused.errors, /is open in another Dateline/)
  open.history.undo()
  open.close()
  assert.equal((await dateline(folder, 'restore', path, '--library', link)).code, 2)
  assert.equal((await dateline(folder, 'restore', 'copy.dateline', '--library', link)).code, 0)
  await isTheSample(folder, path)
})
