/** Each migration on a stored file of the version before, the copy made first, and the reviewed schema. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openLibrary } from '../../../db/library.ts'
import { migrate, versionOf } from '../../../db/migrate.ts'
import { migrations, schemaVersion } from '../../../db/migrations/index.ts'
import { connect, connectNew } from '../../../db/open.ts'
import { presentSchema, schemaText } from '../../../db/schema-text.ts'
import { clock, filter, problemOf, recordsIn, storedLibrary, temporaryFolder } from './helpers.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

test('db/schema.sql is what the migrations add up to', () => {
  const [comment, , ...schema] = read('../../../db/schema.sql').split('\n')
  assert.match(comment ?? '', /^-- /)
  assert.equal(schema.join('\n'), presentSchema())
})

test('a migration out of its place is not accepted', () => {
  assert.deepEqual(
    migrations.map(({ version }) => version),
    migrations.map((_, at) => at + 1),
  )
})

/** Rows as this version keeps them: a source that an old version wrote waits for nothing. */
function asKeptNow(rows: ReturnType<typeof recordsIn>): ReturnType<typeof recordsIn> {
  return { ...rows, sources: (rows['sources'] ?? []).map((source) => ({ ...Object(source), waiting: 0 })) }
}

for (let version = 1; version < schemaVersion; version++) {
  test(`version ${version} has not changed since it was stored`, (context) => {
    const stored = connect(storedLibrary(temporaryFolder(context), version), { readOnly: true, patience: 0 })
    const made = connectNew(':memory:', 0)
    migrate(made, ':memory:', 0, migrations.slice(0, version))
    assert.equal(schemaText(made), schemaText(stored))
    for (const db of [made, stored]) db.close()
  })

  test(`a library of version ${version} is copied, brought up to date and loses nothing`, (context) => {
    const path = storedLibrary(temporaryFolder(context), version)
    const before = recordsIn(path)
    assert.equal(
      problemOf(() => openLibrary(path, { now: clock(), readOnly: true })),
      'library_older',
    )
    const library = openLibrary(path, { now: clock() })
    assert.deepEqual(recordsIn(path), asKeptNow(before))
    assert.deepEqual(library.check().problems, [])
    assert.equal(library.check().schemaVersion, schemaVersion)
    const range = { from: Date.UTC(2023, 9, 21), to: Date.UTC(2023, 10, 22) }
    assert.equal(library.events.window({ ...range, limit: 120, filter: filter() }).total, 6)
    let undone = 0
    for (; library.state().undo !== null; undone++) library.history.undo()
    assert.equal(library.events.extent({ filter: filter() }).total, 0)
    for (; undone > 0; undone--) library.history.redo()
    assert.deepEqual(recordsIn(path), asKeptNow(before))
    assert.deepEqual(library.check().problems, [])
    library.close()

    const copy = `old (version ${version}, 2023-11-01).dateline`
    assert.deepEqual(readdirSync(join(path, '..')).toSorted(), [copy, 'old.dateline'].toSorted())
    assert.deepEqual(recordsIn(join(path, '..', copy)), before)
    const old = connect(join(path, '..', copy), { readOnly: true, patience: 0 })
    assert.equal(versionOf(old, copy), version)
    old.close()
  })
}

test('a migration that fails leaves the file at its version, as it was', (context) => {
  const path = storedLibrary(temporaryFolder(context), 1)
  const before = recordsIn(path)
  const db = connect(path, { readOnly: false, patience: 0 })
  const broken = {
    version: 2,
    name: 'broken',
    up: () => {
      db.exec('DELETE FROM revisions')
    },
  }
  assert.equal(
    problemOf(() => migrate(db, path, 1, [...migrations.slice(0, 1), broken])),
    'library_damaged',
  )
  assert.equal(versionOf(db, path), 1)
  db.close()
  assert.deepEqual(recordsIn(path), before)
})
