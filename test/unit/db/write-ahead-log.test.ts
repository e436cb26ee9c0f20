/** Evidence that the write-ahead log of a large import does not stay beside the library. */
import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { test } from 'node:test'
import { draft, newLibrary } from './helpers.ts'

const mostKept = 1000 * 4096

test('the log of a large import is cut short by the first commit after it was brought over', (context) => {
  const library = newLibrary(context)
  const sizeOfLog = () => statSync(`${library.path}-wal`).size
  const note = 'One of the words that make a note long. '.repeat(40)
  library.importEvents(Array.from({ length: 5000 }, (_, index) => draft({ title: `Event ${index}`, note })))
  assert.ok(sizeOfLog() > mostKept, `${sizeOfLog()} bytes`)
  assert.ok(library.checkpointWhenIdle())
  library.events.add({ draft: draft({ title: 'The next one' }) })
  assert.ok(sizeOfLog() <= mostKept, `${sizeOfLog()} bytes`)
})
