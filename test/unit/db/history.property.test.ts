/** Undo, redo and everything derived, over any sequence of writes. */
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { createLibrary, openLibrary } from '../../../db/library.ts'
import { anyStep, prepare, take, withPreparedLibrary } from './arbitrary.ts'
import { clock, newLibrary, recordsIn, rowsOf, temporaryFolder } from './helpers.ts'

const steps = fc.array(anyStep, { minLength: 1, maxLength: 30 })

test('undo to the start and redo to the end gives identical rows, also after reopening', (context) => {
  const folder = temporaryFolder(context)
  let run = 0
  fc.assert(
    fc.property(steps, (sequence) => {
      const path = join(folder, `${run++}.dateline`)
      let library = createLibrary(path, { now: clock() })
      try {
        prepare(library)
        for (const step of sequence) take(library, step)
        const end = recordsIn(path)
        library.close()
        library = openLibrary(path, { now: clock() })
        let undone = 0
        for (; library.state().undo !== null; undone++) library.history.undo()
        assert.deepEqual(recordsIn(path), { sources: [], events: [], claims: [], links: [] })
        assert.deepEqual(library.check().problems, [])
        library.close()
        library = openLibrary(path, { now: clock() })
        for (let redone = 0; redone < undone; redone++) library.history.redo()
        assert.deepEqual(recordsIn(path), end)
      } finally {
        library.close()
        rmSync(path)
      }
    }),
    { numRuns: 40 },
  )
})

test('after any sequence of writes and undos everything derived equals what is made from nothing', () => {
  fc.assert(
    fc.property(steps, (sequence) =>
      withPreparedLibrary((library) => {
        for (const step of sequence) take(library, step)
        const problems = library.check().problems.filter(({ kind }) => kind !== 'quote')
        assert.deepEqual(problems, [])
      }),
    ),
    { numRuns: 60 },
  )
})

test('the history only grows', (context) => {
  const library = newLibrary(context)
  prepare(library)
  let before: readonly unknown[] = []
  for (const step of fc.sample(anyStep, { numRuns: 60, seed: 7 })) {
    take(library, step)
    const { revisions = [], changes = [] } = rowsOf(library.path, ['revisions', 'changes'])
    const now = [...revisions, ...changes]
    for (const row of before) assert.ok(now.some((other) => JSON.stringify(other) === JSON.stringify(row)))
    before = now
  }
})
