/** What a killed writer leaves beside a name, and links to a library: nothing of either gets into another library. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { copyLibrary } from '../../../db/copies.ts'
import { createLibrary, openLibrary } from '../../../db/library.ts'
import { clock, draft, problemOf, temporaryFolder, writeElsewhere } from './helpers.ts'

test('a new library holds nothing of the one that had its name, whose log is kept', async (context) => {
  const path = join(temporaryFolder(context), 'a.dateline')
  createLibrary(path, { now: clock() }).close()
  const kill = await writeElsewhere(path, 'commit')
  rmSync(path)
  assert.equal(
    problemOf(() => createLibrary(path, { now: clock() })),
    'library_in_use',
  )
  await kill()
  const library = createLibrary(path, { now: clock() })
  context.after(() => library.close())
  assert.equal(library.eventCount(), 0)
  assert.deepEqual(library.check().problems, [])
  assert.ok(readdirSync(join(path, '..')).some((name) => /^a\.replaced-.*\.dateline-wal$/.test(name)))
})

test('a backup to a name beside which a log was left is whole', async (context) => {
  const folder = temporaryFolder(context)
  const [path, copy] = [join(folder, 'a.dateline'), join(folder, 'copy.dateline')]
  createLibrary(copy, { now: clock() }).close()
  const kill = await writeElsewhere(copy, 'commit')
  await kill()
  rmSync(copy)
  const library = createLibrary(path, { now: clock() })
  context.after(() => library.close())
  library.events.add({ draft: draft({ title: 'The only one' }) })
  copyLibrary(path, copy, clock())
  const copied = openLibrary(copy, { now: clock() })
  context.after(() => copied.close())
  assert.equal(copied.eventCount(), 1)
  assert.deepEqual(copied.check().problems, [])
})

test('a library has one writer, by whatever link it is opened', (context) => {
  const folder = temporaryFolder(context)
  mkdirSync(join(folder, 'real'))
  const path = join(folder, 'real', 'a.dateline')
  const library = createLibrary(path, { now: clock() })
  symlinkSync(path, join(folder, 'link.dateline'))
  symlinkSync(join(folder, 'real'), join(folder, 'linked'))
  for (const other of [join(folder, 'link.dateline'), join(folder, 'linked', 'a.dateline')]) {
    assert.equal(
      problemOf(() => openLibrary(other, { now: clock() })),
      'library_in_use',
    )
    const reader = openLibrary(other, { now: clock(), readOnly: true })
    assert.equal(reader.eventCount(), 0)
    reader.close()
  }
  library.close()
  const linked = openLibrary(join(folder, 'link.dateline'), { now: clock() })
  assert.ok(existsSync(`${path}-lock`))
  linked.close()
})
