/** How long the library itself takes to answer, with no window around it. */
import { databaseTimes } from '../database-times.ts'
import type { Row, Section } from '../section.ts'

const tenMillion = 10_000_000

export const database: Section = {
  name: 'database',
  measure: async (bench) => {
    const { path, rate } = bench.library(bench.events)
    const name = bench.events.toLocaleString('en')
    const most = { window: bench.events >= tenMillion ? 4 : 2, search: 50, edit: 10 } as const
    const rows: readonly Row[] = databaseTimes(path).map(({ kind, what, median, p95 }) => ({
      what: `${what}, ${name} events, p95`,
      value: p95,
      unit: 'ms',
      target: { most: most[kind] },
      note: `median ${median.toFixed(2)}`,
    }))
    return [{ what: 'import through the library', value: rate, unit: 'events/s' }, ...rows]
  },
}
