/** `dateline list`: the events in order of date, as a table or as JSON lines. */
import { parseArgs } from 'node:util'
import type { EventRow } from '../../core/contract/views.ts'
import {
  axisInstantIso,
  type Bounds,
  civilFromDays,
  dateBounds,
  dateInWords,
  dayMilliseconds,
  parseEdtf,
  readTypedDate,
} from '../../core/date/index.ts'
import { emptyFilter, type Filter } from '../../core/model/filter.ts'
import type { Library } from '../../db/library.ts'
import { type Context, withLibrary } from './context.ts'
import { readCount, WrongUsage } from './usage.ts'

const pageLength = 1000
const options = {
  query: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  limit: { type: 'string' },
  format: { type: 'string' },
} as const

function readDate(text: string | undefined, field: string, context: Context): Bounds | null {
  if (text === undefined) return null
  const today = civilFromDays(Math.floor(context.now() / dayMilliseconds))
  const reading = readTypedDate(text, context.language, { today })
  if (reading.ok) return dateBounds(reading.date)
  throw new WrongUsage(`--${field} ${text}`)
}

/** The stretch that events must possibly touch. */
function readStretch(from: string | undefined, to: string | undefined, context: Context): Pick<Filter, 'from' | 'to'> {
  return {
    from: readDate(from, 'from', context)?.earliestStart ?? null,
    to: readDate(to, 'to', context)?.latestEnd ?? null,
  }
}

function* rows(library: Library, filter: Filter): Generator<EventRow> {
  for (let offset = 0; ; offset += pageLength) {
    const page = library.events.list({ filter, order: 'date', descending: false, offset, limit: pageLength })
    yield* page.rows
    if (page.rows.length < pageLength) return
  }
}

function words(row: EventRow, context: Context): string {
  const reading = parseEdtf(row.date)
  return reading.ok ? dateInWords(reading.date, context.language) : row.date
}

function asJson(row: EventRow, context: Context): string {
  const instant = (bound: number | null) => (bound === null ? null : axisInstantIso(bound))
  return JSON.stringify({
    id: row.id,
    title: row.title,
    date: row.date,
    words: words(row, context),
    earliestStart: instant(row.earliestStart),
    latestStart: instant(row.latestStart),
    earliestEnd: instant(row.earliestEnd),
    latestEnd: instant(row.latestEnd),
    status: row.status,
    place: row.place,
    claimants: row.claimants,
    asserting: row.asserting,
    denying: row.denying,
  })
}

function asTable(some: readonly EventRow[], context: Context): string[] {
  const cells = some.map((row) => [words(row, context), context.words(`status.${row.status}`), row.title])
  const width = (column: number) => Math.max(0, ...cells.map((line) => line[column]?.length ?? 0))
  const [first, second] = [width(0), width(1)]
  return cells.map(
    ([date = '', status = '', title = '']) => `${date.padEnd(first)}  ${status.padEnd(second)}  ${title}`,
  )
}

/** Prints the events that are asked for; each thousand lines of a table have their own widths. */
export function list(parameters: readonly string[], context: Context): number {
  const { values } = parseArgs({ args: [...parameters], options, strict: true })
  const limit = readCount('limit', values.limit) ?? Number.POSITIVE_INFINITY
  const format = values.format ?? 'table'
  if (format !== 'table' && format !== 'jsonl') throw new WrongUsage(`--format ${format}`)
  const stretch = readStretch(values.from, values.to, context)
  const filter = { ...emptyFilter, text: values.query ?? '', ...stretch }
  withLibrary(context, (library) => {
    let printed = 0
    let waiting: EventRow[] = []
    const flush = () => {
      for (const line of asTable(waiting, context)) context.print(line)
      waiting = []
    }
    for (const row of rows(library, filter)) {
      if (format === 'jsonl') context.print(asJson(row, context))
      else if (waiting.push(row) === pageLength) flush()
      printed += 1
      if (printed === limit) break
    }
    flush()
  })
  return 0
}
