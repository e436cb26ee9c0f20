/** How long the library itself takes to answer: windows at every zoom, searches, one edit. */

import { emptyFilter } from '../../core/model/filter.ts'
import { openLibrary } from '../../db/library.ts'
import { median, percentile } from './statistics.ts'
import { timesOf, year } from './times.ts'

export interface Timing {
  readonly kind: 'window' | 'search' | 'edit'
  readonly what: string
  readonly median: number
  readonly p95: number
}

const hour = 3_600_000
const widths = [126 * year, 30 * year, 10 * year, year, 30 * 24 * hour, 24 * hour, hour]

function timing(kind: Timing['kind'], what: string, times: readonly number[]): Timing {
  return { kind, what, median: median(times), p95: percentile(times, 0.95) }
}

/** Opens the library at `path` and measures it, in milliseconds, warm. */
export function databaseTimes(path: string): readonly Timing[] {
  const library = openLibrary(path, { now: () => Date.now() })
  try {
    const { events } = library
    const windows = () =>
      widths.flatMap((width) =>
        timesOf(40, (number) => {
          const from = Date.UTC(1900, 0, 1) + (number / 40) * (126 * year - width)
          return events.window({ from, to: from + width, limit: 120, filter: emptyFilter })
        }),
      )
    // Warm is what was read before: the first round brings the pages in.
    windows()
    const words = ['sum', 'geneva', 'election', 'paris warns', 'bor']
    const searches = timesOf(40, (number) => events.matches({ text: words[number % words.length] ?? '', limit: 50 }))
    const [first] = events.list({ filter: emptyFilter, order: 'date', descending: false, offset: 0, limit: 1 }).rows
    const moves =
      first === undefined
        ? []
        : timesOf(40, (number) =>
            events.move({ id: first.id, date: number === 39 ? first.date : `2020-01-${10 + (number % 20)}` }),
          )
    return [
      timing('window', 'window query, every zoom', windows()),
      timing('search', 'search, first 50 and the count', searches),
      timing('edit', 'one edit in the database', moves),
    ]
  } finally {
    library.close()
  }
}
