/** Questions that a large library has to gather its answers for go to a thread, and nobody waits behind them. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { EventDraft } from '../../../core/model/event.ts'
import { emptyFilter, type Filter } from '../../../core/model/filter.ts'
import { createLibrary, type Library } from '../../../db/library.ts'
import { createFinder, type Finder } from '../../../main/finding/finder.ts'
import { draft } from '../db/helpers.ts'
import { testFolder } from './served-library.ts'

const disputed: Filter = { ...emptyFilter, statuses: ['disputed'], tags: ['even', 'third'] }
const range = { from: Date.UTC(1000, 0, 1), to: Date.UTC(2100, 0, 1), limit: 100 }

function* drafts(count: number): Generator<EventDraft> {
  for (let number = 0; number < count; number += 1) {
    yield draft({
      title: `Row ${number}`,
      date:
        number % 50 === 0 ? 'XXXX-XX-XX' : `${1000 + (number % 1000)}-${String((number % 12) + 1).padStart(2, '0')}`,
      status: number % 3 === 0 ? 'disputed' : 'reported',
      tags: [number % 2 === 0 ? 'even' : 'odd', ...(number % 3 === 0 ? ['third'] : [])],
      place: `Place ${number % 7}`,
    })
  }
}

function largeLibrary(context: TestContext, count: number): { library: Library; finder: Finder } {
  const library = createLibrary(join(testFolder(context), 'large.dateline'), { now: () => Date.UTC(2024, 0, 1) })
  library.importEvents(drafts(count))
  const finder = createFinder(() => library)
  context.after(() => {
    finder.leave(library)
    library.close()
  })
  return { library, finder }
}

test('the thread answers as the library itself does, also after changes', async (context) => {
  const { library, finder } = largeLibrary(context, 25_000)
  const view = { filter: disputed, order: 'title', descending: true } as const
  const assertSame = async () => {
    const { events } = library
    assert.deepEqual(
      await finder.find('window', { ...range, filter: disputed }, undefined),
      events.window({ ...range, filter: disputed }),
    )
    assert.deepEqual(await finder.find('extent', { filter: disputed }, undefined), events.extent({ filter: disputed }))
    assert.deepEqual(
      await finder.find('facets', { filter: disputed, limit: 20 }, undefined),
      events.facets({ filter: disputed, limit: 20 }),
    )
    const page = { ...view, offset: 4000, limit: 50 }
    assert.deepEqual(await finder.find('list', page, undefined), events.list(page))
    const letters = { ...view, to: { kind: 'title', text: 'row 9' } } as const
    assert.equal(await finder.find('seek', letters, undefined), events.seek(letters))
    const matches = { text: 'row 12', limit: 50 }
    assert.deepEqual(await finder.find('matches', matches, undefined), events.matches(matches))
  }
  await assertSame()
  library.events.add({ draft: draft({ title: 'Row new', date: '1500', status: 'disputed', tags: ['even'] }) })
  await assertSame()
  library.history.undo()
  await assertSame()
})

test('frequent terms are counted as rare ones are: by the letter', (context) => {
  const { library } = largeLibrary(context, 25_000)
  const { tags, places } = library.events.facets({
    filter: { ...emptyFilter, statuses: ['disputed', 'reported'] },
    limit: 20,
  })
  assert.deepEqual(
    tags.map(({ value, count }) => [value, count]),
    [
      ['even', 12_500],
      ['odd', 12_500],
      ['third', 8334],
    ],
  )
  assert.equal(
    places.reduce((sum, { count }) => sum + count, 0),
    25_000,
  )
})

test('a question for the whole library does not wait for one under a filter', async (context) => {
  const { finder } = largeLibrary(context, 25_000)
  const answered: string[] = []
  const slow = Promise.resolve(finder.find('window', { ...range, filter: disputed }, undefined)).then(() =>
    answered.push('filtered'),
  )
  const quick = Promise.resolve(finder.find('window', { ...range, filter: emptyFilter }, undefined)).then(() =>
    answered.push('whole'),
  )
  await Promise.all([slow, quick])
  assert.deepEqual(answered, ['whole', 'filtered'])
})

test('a question given up while it waits is not asked, and those after it are', async (context) => {
  const { finder } = largeLibrary(context, 25_000)
  const control = new AbortController()
  const first = finder.find('extent', { filter: disputed }, undefined)
  const outdated = assert.rejects(
    async () => finder.find('extent', { filter: { ...disputed, text: 'ro' } }, control.signal),
    {
      code: 'cancelled',
    },
  )
  const last = finder.find('extent', { filter: { ...disputed, text: 'row' } }, undefined)
  control.abort()
  await outdated
  assert.deepEqual((await first).total, (await last).total)
})

test('a library that a thread reads is closed as one whole file', async (context) => {
  const { library, finder } = largeLibrary(context, 25_000)
  await finder.find('extent', { filter: disputed }, undefined)
  finder.prepare()
  finder.leave(library)
  library.close()
  assert.equal(existsSync(`${library.path}-wal`), false)
})

test('a small library is asked at once, without a thread', (context) => {
  const { library, finder } = largeLibrary(context, 300)
  assert.deepEqual(finder.find('extent', { filter: disputed }, undefined), library.events.extent({ filter: disputed }))
})
