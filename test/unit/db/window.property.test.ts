/** Windows, densities and lists against a plain count over every row. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { TimelineWindow } from '../../../core/contract/views.ts'
import { compareForSorting } from '../../../core/date/index.ts'
import type { Filter } from '../../../core/model/filter.ts'
import { levelOfWindow, ongoingIn } from '../../../core/pyramid/levels.ts'
import type { Library } from '../../../db/library.ts'
import { anyDraft, anyStep, take, withPreparedLibrary } from './arbitrary.ts'
import { filter, rowsOf } from './helpers.ts'

interface Placed {
  readonly id: number
  readonly start_at: number
  readonly end_at: number
  readonly rank: number
}

const year = 31_556_952_000
const anyFilter = fc.constantFrom(
  filter(),
  filter({ tags: ['arms'] }),
  filter({ tags: ['arms', 'été'], statuses: ['reported', 'disputed'] }),
  filter({ text: 'seo' }),
  filter({ places: ['Seoul'], text: 'arm' }),
  filter({ claimants: ['Russia'] }),
  filter({ from: 1_698_000_000_000, to: 1_699_000_000_000 }),
  filter({ to: 1_650_000_000_000, statuses: ['reported', 'announced'] }),
)
const anyRange = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1_690_000_000_000, max: 1_700_000_000_000 }), fc.integer({ min: -8e15, max: 8e15 })),
    fc.constantFrom(60_000, 3_600_000, 86_400_000, 30 * 86_400_000, year, 100 * year, 20_000 * year, 600_000 * year),
  )
  .map(([from, length]) => ({ from, to: from + length }))

function placed(library: Library, narrowed: Filter): Placed[] {
  const listed = library.events.list({ filter: narrowed, order: 'date', descending: false, offset: 0, limit: 1000 })
  const left = new Set<number>(listed.rows.map(({ id }) => id))
  const { events = [] } = rowsOf(library.path, ['events'])
  return (events as (Placed | { start_at: null; id: number })[]).filter(
    (event): event is Placed => event.start_at !== null && left.has(event.id),
  )
}

const better = (a: Placed, b: Placed) => b.rank - a.rank || a.id - b.id
const bucketAt = (level: number, at: number) => Math.floor(at / 2 ** level)

/** What `window` promises, by the letter and without any index. */
function expectedWindow(all: readonly Placed[], from: number, to: number, limit: number) {
  const touching = all.filter((event) => event.start_at < to && event.end_at > from)
  if (touching.length <= limit) return { named: touching, level: null }
  const level = levelOfWindow(to - from, limit)
  const within = touching.filter((event) => event.start_at >= from)
  const named = within.filter((event) => {
    const rivals = all.filter((other) => bucketAt(level, other.start_at) === bucketAt(level, event.start_at))
    return rivals.filter((other) => better(other, event) < 0).length < 4
  })
  const carried = touching.filter((event) => event.start_at < from && event.end_at - event.start_at > 2 ** level)
  const candidates = [...carried.toSorted(better).slice(0, ongoingIn(limit, named.length)), ...named]
  return { named: candidates.toSorted(better).slice(0, limit), level }
}

function assertWindow(found: TimelineWindow, all: readonly Placed[], from: number, to: number, limit: number): void {
  const { named, level } = expectedWindow(all, from, to, limit)
  assert.deepEqual(
    found.events.map(({ id }) => Number(id)),
    named.toSorted(better).map(({ id }) => id),
  )
  const touching = all.filter((event) => event.start_at < to && event.end_at > from)
  assert.equal(found.total, touching.length)
  const begun = (event: { readonly start_at: number }) => event.start_at < from
  assert.equal(found.ongoing, touching.filter(begun).length)
  const ids = new Set<number>(named.map(({ id }) => id))
  const counted = new Map<number, number>()
  for (const event of touching) {
    if (level === null || ids.has(event.id) || begun(event)) continue
    const bucket = bucketAt(level, event.start_at)
    counted.set(bucket, (counted.get(bucket) ?? 0) + 1)
  }
  const size = 2 ** (level ?? 0)
  const clusters = [...counted].toSorted(([a], [b]) => a - b)
  assert.deepEqual(
    found.clusters,
    clusters.map(([bucket, count]) => ({ from: bucket * size, to: (bucket + 1) * size, count })),
  )
  const within = found.clusters.reduce((total, { count }) => total + count, named.filter((one) => !begun(one)).length)
  assert.equal(within + found.ongoing, found.total)
}

test('a window equals the plain count, under every filter and at every zoom', () => {
  const many = fc.array(anyDraft, { minLength: 20, maxLength: 120 })
  const questions = fc.array(fc.tuple(anyRange, anyFilter, fc.integer({ min: 1, max: 60 })), {
    minLength: 10,
    maxLength: 30,
  })
  fc.assert(
    fc.property(many, fc.array(anyStep, { maxLength: 10 }), questions, (drafts, steps, asked) => {
      withPreparedLibrary((library) => {
        library.importEvents(drafts)
        for (const step of steps) take(library, step)
        for (const [{ from, to }, narrowed, limit] of asked) {
          const found = library.events.window({ from, to, limit, filter: narrowed })
          assertWindow(found, placed(library, narrowed), from, to, limit)
        }
      })
    }),
    { numRuns: 30 },
  )
})

test('a density counts every event that starts in its range once, and a filter never has more than all', () => {
  fc.assert(
    fc.property(
      fc.array(anyDraft, { maxLength: 80 }),
      anyRange,
      fc.integer({ min: 1, max: 64 }),
      (drafts, range, bins) => {
        withPreparedLibrary((library) => {
          library.importEvents(drafts)
          const { from, to } = range
          const { all, filtered } = library.events.density({ ...range, bins, filter: filter({ tags: ['arms'] }) })
          assert.equal(all.length, bins)
          assert.ok(filtered.every((count, at) => count <= (all[at] ?? 0)))
          const near = (to - from) / bins / 4
          const starts = placed(library, filter()).map((event) => event.start_at)
          const surely = starts.filter((start) => start >= from + near && start < to - near).length
          const possibly = starts.filter((start) => start >= from - near && start < to + near).length
          const sum = all.reduce((total, count) => total + count, 0)
          assert.ok(sum >= surely && sum <= possibly, `${surely} <= ${sum} <= ${possibly}`)
        })
      },
    ),
    { numRuns: 40 },
  )
})

test('the list by date follows compareForSorting, undated last; every row knows its position', () => {
  fc.assert(
    fc.property(fc.array(anyDraft, { maxLength: 40 }), anyFilter, fc.boolean(), (drafts, narrowed, descending) => {
      withPreparedLibrary((library) => {
        library.importEvents(drafts)
        for (const order of ['date', 'title'] as const) {
          const input = { filter: narrowed, order, descending }
          const { rows, total } = library.events.list({ ...input, offset: 0, limit: 1000 })
          assert.equal(rows.length, total)
          for (const [at, { id }] of rows.entries()) assert.equal(library.events.position({ ...input, id }), at)
          const page = library.events.list({ ...input, offset: 5, limit: 7 })
          assert.deepEqual(page.rows, rows.slice(5, 12))
          if (order === 'title') continue
          const dated = rows.filter((row) => row.earliestStart !== null || row.latestEnd !== null)
          assert.deepEqual(rows.slice(0, dated.length), dated)
          const sign = descending ? -1 : 1
          for (const [at, row] of dated.entries()) {
            const next = dated[at + 1]
            if (next !== undefined)
              assert.ok(sign * compareForSorting(row, next) <= 0, `${row.date} before ${next.date}`)
          }
          assert.equal(library.events.undated({ filter: narrowed, limit: 1000 }).total, total - dated.length)
        }
      })
    }),
    { numRuns: 40 },
  )
})
