/** What a filter leaves, against a plain look at every record, while the library changes under the kept answers. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { EventId } from '../../../core/model/event.ts'
import type { Filter } from '../../../core/model/filter.ts'
import { type Library, openLibrary } from '../../../db/library.ts'
import { anyDraft, anyStep, take, withPreparedLibrary } from './arbitrary.ts'
import { clock, filter, rowsOf } from './helpers.ts'

interface StoredEvent {
  readonly id: number
  readonly title: string
  readonly title_key: string
  readonly earliest_start: number | null
  readonly latest_end: number | null
  readonly start_at: number | null
  readonly shown: string
  readonly place: string
  readonly entities: string
  readonly tags: string
  readonly note: string
}

interface StoredClaim {
  readonly event_id: number
  readonly source_id: number | null
  readonly quote: string
  readonly claimants: string
}

interface Known extends StoredEvent {
  readonly claims: readonly StoredClaim[]
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
const list = (json: string) => JSON.parse(json) as string[]

function known(library: Library): Known[] {
  const { events = [], claims = [] } = rowsOf(library.path, ['events', 'claims'])
  return (events as StoredEvent[]).map((event) => ({
    ...event,
    claims: (claims as StoredClaim[]).filter(({ event_id }) => event_id === event.id),
  }))
}

function hasWords(event: Known, text: string): boolean {
  const said = event.claims.flatMap(({ quote, claimants }) => [quote, ...list(claimants)])
  const words = [event.title, event.note, event.place, ...list(event.entities), ...list(event.tags), ...said].flatMap(
    wordsOf,
  )
  return wordsOf(text).every((begun) => words.some((word) => word.startsWith(begun)))
}

/** The filter by the letter. */
function isLeft(
  event: Known,
  { text, statuses, claimants, entities, tags, places, sources, from, to }: Filter,
): boolean {
  const any = <Value>(wanted: readonly Value[], has: readonly Value[]) =>
    wanted.length === 0 || wanted.some((value) => has.includes(value))
  const isInTime =
    (from === null && to === null) ||
    (event.start_at !== null &&
      (from === null || to === null || from < to) &&
      (event.latest_end ?? Number.POSITIVE_INFINITY) > (from ?? Number.NEGATIVE_INFINITY) &&
      (event.earliest_start ?? Number.NEGATIVE_INFINITY) < (to ?? Number.POSITIVE_INFINITY))
  return (
    isInTime &&
    hasWords(event, text) &&
    any<string>(statuses, [event.shown]) &&
    any(
      claimants,
      event.claims.flatMap((claim) => list(claim.claimants)),
    ) &&
    any(entities, list(event.entities)) &&
    any(tags, list(event.tags)) &&
    any(places, [event.place]) &&
    any<number | null>(
      sources,
      event.claims.map(({ source_id }) => source_id),
    )
  )
}

const some = <Value>(...values: Value[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Value[]>([]) },
    { weight: 1, arbitrary: fc.subarray(values, { minLength: 1 }) },
  )
const anyBound = fc.option(
  fc.oneof(fc.integer({ min: 1_690_000_000_000, max: 1_700_000_000_000 }), fc.integer({ min: -8e15, max: 8e15 })),
)
const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    text: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom('seo', 'ete', 'arm', 'REUT', 'a note')),
    statuses: some<Filter['statuses'][number]>('reported', 'disputed', 'announced'),
    claimants: some('Russia', 'Corée du Nord'),
    entities: some('Park Jin', 'Antony Blinken'),
    tags: some('arms', 'été'),
    places: some('Seoul', 'Moscow'),
    sources: some(1).map((ids) => ids as Filter['sources']),
    from: anyBound,
    to: anyBound,
  })
  .map((changes) => filter(changes))

const all = { order: 'title', descending: false, offset: 0, limit: 1000 } as const
const numbers = (ids: readonly EventId[]) => ids.map(Number).toSorted((a, b) => a - b)

/** Every answer about a filter that can be told from what it leaves. */
function assertAnswers(library: Library, narrowed: Filter): void {
  const left = known(library).filter((event) => isLeft(event, narrowed))
  const expected = left.map(({ id }) => id).toSorted((a, b) => a - b)
  for (const order of ['date', 'title'] as const) {
    const { rows, total } = library.events.list({ ...all, filter: narrowed, order })
    assert.deepEqual(numbers(rows.map(({ id }) => id)), expected)
    assert.equal(total, expected.length)
  }
  const whole = library.events.window({ from: -9e15, to: 9e15, limit: 500, filter: narrowed })
  const dated = left.filter(({ start_at }) => start_at !== null)
  assert.deepEqual(
    numbers(whole.events.map(({ id }) => id)),
    dated.map(({ id }) => id).toSorted((a, b) => a - b),
  )
  const extent = library.events.extent({ filter: narrowed })
  assert.deepEqual([extent.total, extent.undated], [left.length, left.length - dated.length])
  assert.equal(library.events.undated({ filter: narrowed, limit: 1000 }).rows.length, extent.undated)
  const { tags } = library.events.facets({ filter: { ...narrowed, tags: [] }, limit: 50 })
  const untagged = known(library).filter((event) => isLeft(event, { ...narrowed, tags: [] }))
  for (const { value, count } of tags) {
    assert.equal(count, untagged.filter((event) => list(event.tags).includes(value)).length)
  }
}

const anySteps = fc.array(fc.tuple(anyStep, fc.array(fc.nat({ max: 4 }), { maxLength: 4 })), { maxLength: 15 })

test('every filter, and any combination, leaves what a plain look leaves, after every change', () => {
  const filters = fc.array(anyFilter, { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(anyDraft, { maxLength: 40 }), filters, anySteps, (drafts, kept, steps) => {
      withPreparedLibrary((library) => {
        library.importEvents(drafts)
        for (const one of kept) assertAnswers(library, one)
        for (const [step, asked] of steps) {
          take(library, step)
          for (const at of asked) assertAnswers(library, kept[at] ?? filter())
        }
        for (const one of kept) assertAnswers(library, one)
      })
    }),
    { numRuns: 40 },
  )
})

test('what another connection writes is followed too', () => {
  fc.assert(
    fc.property(
      fc.array(anyDraft, { maxLength: 30 }),
      anyFilter,
      fc.array(anyStep, { maxLength: 6 }),
      (drafts, one, steps) => {
        withPreparedLibrary((library) => {
          const reader = openLibrary(library.path, { now: clock(), readOnly: true })
          try {
            library.importEvents(drafts)
            assertAnswers(reader, one)
            for (const step of steps) {
              take(library, step)
              assertAnswers(reader, one)
            }
          } finally {
            reader.close()
          }
        })
      },
    ),
    { numRuns: 20 },
  )
})

test('places in the list: a date, the first letters of a title, the next and the one before', () => {
  const anyLetters = fc.constantFrom('b', 'sé', 'E', 'arms d', 'zz', '漢', "'")
  fc.assert(
    fc.property(
      fc.array(anyDraft, { maxLength: 40 }),
      anyFilter,
      fc.integer({ min: 1_600_000_000_000, max: 1_800_000_000_000 }),
      anyLetters,
      (drafts, narrowed, at, letters) => {
        withPreparedLibrary((library) => {
          library.importEvents(drafts)
          const rising = { filter: narrowed, order: 'date', descending: false } as const
          const { rows } = library.events.list({ ...rising, offset: 0, limit: 1000 })
          const place = (row: (typeof rows)[number]) =>
            row.earliestStart ?? row.earliestEnd ?? row.latestStart ?? row.latestEnd ?? Number.POSITIVE_INFINITY
          const dated = rows.filter((row) => place(row) < Number.POSITIVE_INFINITY).length
          const first = rows.findIndex((row) => place(row) >= at)
          const wanted =
            rows.length === 0 ? null : first < 0 ? Math.max(0, dated - 1) : Math.min(first, Math.max(0, dated - 1))
          const to = { kind: 'date', at } as const
          assert.equal(library.events.seek({ ...rising, to }), wanted)
          const down = library.events.seek({ ...rising, descending: true, to })
          const backwards = library.events.list({ ...rising, descending: true, offset: down ?? 0, limit: 1 }).rows
          assert.equal(backwards[0]?.id, rows[wanted ?? 0]?.id)
          assertTitlePlace(library, narrowed, letters)
          for (const [index, { id }] of rows.entries()) {
            const next = library.events.step({ filter: narrowed, from: { kind: 'event', id }, forwards: true })
            assert.equal(next?.row.id, rows[(index + 1) % rows.length]?.id)
            const before = library.events.step({ filter: narrowed, from: { kind: 'event', id }, forwards: false })
            assert.equal(before?.position, (index + rows.length - 1) % rows.length)
          }
        })
      },
    ),
    { numRuns: 60 },
  )
})

function assertTitlePlace(library: Library, narrowed: Filter, letters: string): void {
  const titles = new Map(known(library).map(({ id, title_key }) => [id, title_key]))
  for (const descending of [false, true]) {
    const view = { filter: narrowed, order: 'title', descending } as const
    const { rows } = library.events.list({ ...view, offset: 0, limit: 1000 })
    const key = fold(letters)
    const begins = rows.findIndex(({ id }) => titles.get(id)?.startsWith(key) === true)
    const found = library.events.seek({ ...view, to: { kind: 'title', text: letters } })
    if (begins >= 0) assert.equal(found, begins)
    else assert.equal(found === null, rows.length === 0)
  }
}

test('from an instant a step goes to the first event at or after it, or to the last before', () => {
  fc.assert(
    fc.property(
      fc.array(anyDraft, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 0, max: 1_800_000_000_000 }),
      (drafts, at) => {
        withPreparedLibrary((library) => {
          library.importEvents(drafts)
          const view = { filter: filter(), order: 'date', descending: false } as const
          const { rows } = library.events.list({ ...view, offset: 0, limit: 1000 })
          const isBelow = ({ earliestStart, earliestEnd, latestStart, latestEnd }: (typeof rows)[number]) =>
            (earliestStart ?? earliestEnd ?? latestStart ?? latestEnd ?? Number.POSITIVE_INFINITY) < at
          const below = rows.filter(isBelow).length
          const start = { filter: filter(), from: { kind: 'instant', at } } as const
          assert.equal(library.events.step({ ...start, forwards: true })?.position, below % rows.length)
          const back = library.events.step({ ...start, forwards: false })
          assert.equal(back?.position, (below + rows.length - 1) % rows.length)
        })
      },
    ),
    { numRuns: 30 },
  )
})
