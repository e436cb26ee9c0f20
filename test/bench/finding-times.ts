/** How long a library takes to find: windows under filters, searches, places in the list, counts. */
import { emptyFilter, type Filter } from '../../core/model/filter.ts'
import { type Library, openLibrary } from '../../db/library.ts'
import { finderTimes } from './finder-times.ts'
import { timesOf, year } from './times.ts'

/** What is aimed at: one of the project's own targets, or a frame of a screen, so that no answer is waited for. */
export type Aim = 'window' | 'search' | 'frame' | null

export interface Finding {
  readonly what: string
  readonly aim: Aim
  /** Milliseconds. */
  readonly times: readonly number[]
}

const filtered = (changes: Partial<Filter>): Filter => ({ ...emptyFilter, ...changes })
const some: Readonly<Record<string, Filter>> = {
  'a status (a sixth of all)': filtered({ statuses: ['disputed'] }),
  'two statuses (a third)': filtered({ statuses: ['disputed', 'confirmed'] }),
  'a tag': filtered({ tags: ['treaty'] }),
  'a place': filtered({ places: ['Geneva'] }),
  'a name (a hundredth)': filtered({ entities: ['Geneva flood'] }),
  'a text': filtered({ text: 'gen' }),
  'a stretch of time': filtered({ from: Date.UTC(1970, 0, 1), to: Date.UTC(2010, 0, 1) }),
  'all of these': filtered({
    statuses: ['disputed', 'confirmed'],
    tags: ['treaty', 'flood'],
    text: 'gen',
    from: Date.UTC(1970, 0, 1),
  }),
}
const frequent = filtered({ statuses: ['disputed', 'confirmed'] })
const hour = 3_600_000
const widths = [126 * year, 30 * year, 10 * year, year, 30 * 24 * hour, 24 * hour, hour]
const words = [
  'sum',
  'gen',
  'election',
  'paris warns',
  'bor',
  'pyo tre',
  '123',
  'lima 77',
  "l'été",
  'zzz',
  'min bud nai',
]

/** Each window is asked for once before, so that its pages are at hand. */
function windowTimes({ events }: Library, filter: Filter): readonly number[] {
  const windows = () =>
    widths.flatMap((width) =>
      timesOf(30, (number) => {
        const from = Date.UTC(1900, 0, 1) + (number / 30) * (126 * year - width)
        return events.window({ from, to: from + width, limit: 120, filter })
      }),
    )
  windows()
  return windows()
}

function underFilters(library: Library): readonly Finding[] {
  return Object.entries(some).map(([name, filter]) => ({
    what: `window under ${name}, every zoom`,
    aim: 'window',
    times: windowTimes(library, filter),
  }))
}

function searches({ events }: Library): readonly Finding[] {
  const wordAt = (number: number) => words[number % words.length] ?? ''
  return [
    {
      what: 'search, first 50 and the count',
      aim: 'search',
      times: timesOf(44, (number) => events.matches({ text: wordAt(number), limit: 50 })),
    },
    {
      what: 'window under a text just typed',
      aim: 'search',
      times: timesOf(44, (number) => {
        const other = wordAt(number + 1 + Math.floor(number / words.length))
        const text = `${wordAt(number)} ${other.slice(0, 3)}`
        return events.window({ from: 0, to: 50 * year, limit: 120, filter: filtered({ text }) })
      }),
    },
  ]
}

function places({ events }: Library): readonly Finding[] {
  const { total } = events.extent({ filter: emptyFilter })
  return (['date', 'title'] as const).flatMap((order) =>
    [emptyFilter, frequent].flatMap((filter): readonly Finding[] => {
      const view = { filter, order, descending: false }
      const last = filter === emptyFilter ? total : events.extent({ filter }).total
      const offsetAt = (number: number) => Math.floor((((number * 37) % 40) / 40) * Math.max(0, last - 100))
      const name = `list by ${order}${filter === emptyFilter ? '' : ', filtered'}`
      const ids = Array.from(
        { length: 40 },
        (_, number) => events.list({ ...view, offset: offsetAt(number), limit: 1 }).rows[0]?.id,
      )
      const idAt = (number: number) => ids[number] ?? ids[0]
      const to = (number: number) =>
        order === 'date'
          ? ({ kind: 'date', at: number * year } as const)
          : ({ kind: 'title', text: words[number % words.length] ?? '' } as const)
      return [
        {
          what: `${name}: 100 rows anywhere`,
          aim: 'frame',
          times: timesOf(40, (number) => events.list({ ...view, offset: offsetAt(number), limit: 100 })),
        },
        {
          what: `${name}: the row of an event`,
          aim: 'frame',
          times: timesOf(40, (number) => {
            const id = idAt(number)
            return id === undefined ? null : events.position({ ...view, id })
          }),
        },
        {
          what: `${name}: the row of ${order === 'date' ? 'a date' : 'first letters'}`,
          aim: 'frame',
          times: timesOf(40, (number) => events.seek({ ...view, to: to(number) })),
        },
      ]
    }),
  )
}

function counts({ events }: Library): readonly Finding[] {
  const range = { from: Date.UTC(1900, 0, 1), to: Date.UTC(2026, 0, 1), bins: 512 }
  const [first] = events.list({ filter: frequent, order: 'date', descending: false, offset: 1000, limit: 1 }).rows
  const found: Finding[] = [
    { what: 'extent', aim: 'frame', times: timesOf(40, () => events.extent({ filter: emptyFilter })) },
    { what: 'extent, filtered', aim: 'frame', times: timesOf(40, () => events.extent({ filter: frequent })) },
    { what: 'density', aim: 'frame', times: timesOf(40, () => events.density({ ...range, filter: emptyFilter })) },
    {
      what: 'density, filtered',
      aim: 'frame',
      times: timesOf(40, () => events.density({ ...range, filter: frequent })),
    },
    {
      what: 'counts beside the filters',
      aim: 'frame',
      times: timesOf(20, () => events.facets({ filter: emptyFilter, limit: 50 })),
    },
    {
      what: 'counts beside the filters, filtered',
      aim: null,
      times: timesOf(20, (number) =>
        events.facets({ filter: filtered({ statuses: ['disputed'], places: [`none ${number}`, 'Oslo'] }), limit: 50 }),
      ),
    },
  ]
  if (first === undefined) return found
  const from = { kind: 'event', id: first.id } as const
  const step = timesOf(40, (number) => events.step({ filter: frequent, from, forwards: number % 2 === 0 }))
  return [...found, { what: 'next match and the one before', aim: 'frame', times: step }]
}

/** The window under a kept filter right after an edit of one of its events. */
function afterEdits({ events }: Library): readonly Finding[] {
  const [first] = events.list({ filter: frequent, order: 'date', descending: false, offset: 500, limit: 1 }).rows
  if (first === undefined) return []
  const window = { from: 0, to: 50 * year, limit: 120, filter: frequent }
  const times: number[] = []
  for (let number = 0; number < 40; number += 1) {
    events.move({ id: first.id, date: number === 39 ? first.date : `2020-01-${10 + (number % 20)}` })
    const start = performance.now()
    events.window(window)
    times.push(performance.now() - start)
  }
  return [{ what: 'window under a third of all, right after an edit', aim: 'frame', times }]
}

/** Measures the library at `path`, warm, and the thread that finds for a service. */
export async function findingTimes(path: string): Promise<readonly Finding[]> {
  const library = openLibrary(path, { now: () => Date.now() })
  try {
    for (let more = true; more; ) more = library.prepareNext()
    const alone = [underFilters, searches, places, counts, afterEdits].flatMap((measure) => measure(library))
    return [...alone, ...(await finderTimes(library))]
  } finally {
    library.close()
  }
}
