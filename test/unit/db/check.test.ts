/** `check` finds what somebody else did to the file. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { createLibrary, openLibrary } from '../../../db/library.ts'
import type { Database } from '../../../db/open.ts'
import { connect } from '../../../db/open.ts'
import { clock, draft, newLibrary, temporaryFolder, writeElsewhere } from './helpers.ts'

const tampered: Readonly<Record<string, readonly [kind: string, change: (db: Database) => unknown]>> = {
  'a date that does not parse': ['date', (db) => db.exec(`UPDATE events SET date = 'nonsense' WHERE id = 1`)],
  'bounds that are not those of the date': [
    'date',
    (db) => db.exec('UPDATE events SET latest_end = latest_end + 1 WHERE id = 1'),
  ],
  'a quote that its source does not have': [
    'quote',
    (db) => db.exec(`UPDATE claims SET quote = 'never said' WHERE id = 1`),
  ],
  'a text that is not the one of its digest': ['quote', (db) => db.exec(`UPDATE sources SET text = text || '.'`)],
  'a row without its words': ['search-index', (db) => db.exec('DELETE FROM search WHERE rowid = 1')],
  'words of an event that is not there': [
    'search-index',
    (db) => db.exec(`INSERT INTO search (rowid, title) VALUES (99, 'ghost')`),
  ],
  'words under the wrong event': [
    'search-index',
    (db) =>
      db.exec(
        `DELETE FROM search WHERE rowid = 1; INSERT INTO search (rowid, note) VALUES (1, 'South Korea announces the visit')`,
      ),
  ],
  'a name without its event': ['derived', (db) => db.exec('DELETE FROM event_terms WHERE event_id = 1')],
  'a name counted wrongly': ['derived', (db) => db.exec('UPDATE terms SET uses = uses + 1 WHERE id = 1')],
  'a level that is not its own': ['derived', (db) => db.exec('UPDATE levels SET level = level - 1 WHERE event_id = 1')],
  'a bucket counted wrongly': ['derived', (db) => db.exec('UPDATE buckets SET starts = starts + 1 WHERE level = 54')],
  'a span that is missing': ['derived', (db) => db.exec('DELETE FROM spans')],
  'a reference that leads nowhere': ['foreign-key', (db) => db.exec('UPDATE claims SET source_id = 99 WHERE id = 1')],
  'an index that is gone': ['integrity', (db) => db.exec('DROP INDEX events_by_title')],
}

for (const [what, [kind, change]] of Object.entries(tampered)) {
  test(`check finds ${what}`, (context) => {
    const library = newLibrary(context)
    library.addSample('en')
    const report = library.check()
    assert.deepEqual([report.events, report.sources, report.claims, report.problems], [5, 1, 6, []])
    const db = connect(library.path, { readOnly: false, patience: 1000 })
    db.pragma('foreign_keys = OFF')
    change(db)
    db.close()
    const kinds = library.check().problems.map((problem) => problem.kind)
    assert.ok(
      kinds.some((found) => found === kind),
      `${kind} is not among ${kinds.join(', ')}`,
    )
  })
}

test('check finds nothing amiss while another process writes one event after another', async (context) => {
  const path = join(temporaryFolder(context), 'a.dateline')
  const library = createLibrary(path, { now: clock() })
  library.importEvents(Array.from({ length: 2000 }, (_, number) => draft({ title: `Event ${number}`, note: 'words' })))
  library.close()
  const kill = await writeElsewhere(path, 'go-on')
  context.after(kill)
  const reader = openLibrary(path, { now: clock(), readOnly: true })
  context.after(() => reader.close())
  const reports = [reader.check(), reader.check(), reader.check()]
  assert.deepEqual(
    reports.flatMap(({ problems }) => problems),
    [],
  )
  assert.ok((reports[0]?.events ?? 0) < (reports[2]?.events ?? 0), 'the writer wrote meanwhile')
})
