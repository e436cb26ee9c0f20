/** The door that every write goes through, and the logic of undo and redo behind it. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { afterRevision, emptyStacks, type LogEntry, type Stack, stacksOf } from '../../../core/history.ts'
import { type Door, writeDoor } from '../../../db/commit.ts'
import { createLibrary, openLibrary } from '../../../db/library.ts'
import { longWrite } from '../../../db/long-write.ts'
import { connect } from '../../../db/open.ts'
import { pyramidOn } from '../../../db/pyramid/pyramid.ts'
import { insertSource } from '../../../db/sources.ts'
import { clock, draft, problemOf, recordsIn, rowsOf, sourceDraft, temporaryFolder } from './helpers.ts'

const label = { kind: 'source-added', title: 'A dispatch', count: 1 } as const
const quietly = longWrite({})

function openDoor(context: TestContext): { readonly door: Door; readonly path: string } {
  const path = join(temporaryFolder(context), 'a.dateline')
  createLibrary(path, { now: clock() }).close()
  const db = connect(path, { readOnly: false, patience: 0 })
  context.after(() => db.close())
  return { door: writeDoor(db, pyramidOn(db), clock()), path }
}

test('a commit that throws, or gives a promise, leaves nothing', (context) => {
  const { door, path } = openDoor(context)
  assert.throws(
    () =>
      door.commit(label, (tx) => {
        insertSource(tx, sourceDraft())
        throw new Error('stop')
      }),
    /stop/,
  )
  assert.throws(() => door.commit(label, async (tx) => insertSource(tx, sourceDraft())), /synchronous/)
  assert.throws(() => door.commit(label, () => door.commit(label, () => undefined)), /within/)
  assert.deepEqual(rowsOf(path, ['sources', 'revisions', 'changes']), { sources: [], revisions: [], changes: [] })
  door.commit(label, (tx) => insertSource(tx, sourceDraft()))
  assert.equal(recordsIn(path)['sources']?.length, 1)
})

test('every change keeps its images before and after', (context) => {
  const { door, path } = openDoor(context)
  const { result: id } = door.commit(label, (tx) => insertSource(tx, sourceDraft({ byline: 'one' })))
  door.undo(quietly)
  door.redo(quietly)
  const changes = rowsOf(path, ['changes'])['changes'] as {
    before: string | null
    after: string | null
    row_id: number
  }[]
  assert.deepEqual(
    changes.map(({ before, after }) => [before === null, after === null]),
    [
      [true, false],
      [false, true],
      [true, false],
    ],
  )
  assert.deepEqual(JSON.parse(changes[0]?.after ?? ''), recordsIn(path)['sources']?.[0])
  assert.deepEqual(new Set(changes.map((change) => change.row_id)), new Set([id]))
})

test('nothing to undo, nothing to redo; a change forgets what could be redone', (context) => {
  const path = join(temporaryFolder(context), 'a.dateline')
  let library = createLibrary(path, { now: clock() })
  assert.equal(
    problemOf(() => library.history.undo()),
    'nothing_to_undo',
  )
  assert.equal(
    problemOf(() => library.history.redo()),
    'nothing_to_redo',
  )
  library.events.add({ draft: draft({ title: 'One' }) })
  library.events.add({ draft: draft({ title: 'Two' }) })
  library.history.undo()
  assert.deepEqual([library.state().undo?.title, library.state().redo?.title], ['One', 'Two'])
  library.close()
  library = openLibrary(path, { now: clock() })
  assert.deepEqual([library.state().undo?.title, library.state().redo?.title], ['One', 'Two'])
  library.events.add({ draft: draft({ title: 'Three' }) })
  assert.equal(
    problemOf(() => library.history.redo()),
    'nothing_to_redo',
  )
  const list = library.history.list({ before: null, limit: 2, eventId: null })
  assert.deepEqual(
    list.map(({ id, label: { title } }) => [id, title]),
    [
      [4, 'Three'],
      [3, 'Two'],
    ],
  )
  assert.deepEqual(
    library.history.list({ before: 3, limit: 9, eventId: null }).map(({ id }) => id),
    [2, 1],
  )
  library.close()
})

function items(stack: Stack | null): number[] {
  return stack === null ? [] : [stack.top, ...items(stack.below)]
}

test('the stacks of a log are those of an editor that keeps two lists', () => {
  const actions = fc.array(fc.constantFrom('change', 'undo', 'redo'), { maxLength: 60 })
  fc.assert(
    fc.property(actions, (sequence) => {
      const log: LogEntry[] = []
      let undo: number[] = []
      let redo: number[] = []
      for (const action of sequence) {
        const id = log.length + 1
        const reverses = action === 'change' ? null : ((action === 'undo' ? undo : redo)[0] ?? null)
        if (action !== 'change' && reverses === null) continue
        log.push({ id, action, reverses })
        if (action === 'undo') [undo, redo] = [undo.slice(1), [id, ...redo]]
        else [undo, redo] = [[id, ...undo], action === 'change' ? [] : redo.slice(1)]
        assert.deepEqual(stacksOf(log), log.reduce(afterRevision, emptyStacks))
        assert.deepEqual([items(stacksOf(log).undo), items(stacksOf(log).redo)], [undo, redo])
      }
    }),
  )
})

test('a log that nobody could have written is not followed', () => {
  assert.throws(() => stacksOf([{ id: 1, action: 'undo', reverses: 7 }]), /not the one to undo/)
})
