/** How long finding takes in the large library: under filters, by words, in the list, and beside others. */
import { type Aim, findingTimes } from '../finding-times.ts'
import type { Measure, Section } from '../section.ts'
import { median, percentile } from '../statistics.ts'

const tenMillion = 10_000_000

function target(aim: Aim, events: number): Pick<Measure, 'target'> {
  if (aim === null) return {}
  return { target: { most: { window: events >= tenMillion ? 4 : 2, search: 50, frame: 16.7 }[aim] } }
}

export const finding: Section = {
  name: 'finding',
  measure: async ({ events, library }) => {
    const name = events.toLocaleString('en')
    const found = await findingTimes(library(events).path)
    return found.map(({ what, aim, times }) => ({
      what: `${what}, ${name} events, p95`,
      value: percentile(times, 0.95),
      unit: 'ms',
      note: `median ${median(times).toFixed(2)} of ${times.length}`,
      ...target(aim, events),
    }))
  },
}
