/** What the service's thread takes for a filter never asked before, and whether anybody else waits meanwhile. */
import { setImmediate as turn } from 'node:timers/promises'
import { emptyFilter, type Filter } from '../../core/model/filter.ts'
import type { Library } from '../../db/library.ts'
import { createFinder } from '../../main/finding/finder.ts'
import type { Finding } from './finding-times.ts'
import { year } from './times.ts'

const range = { from: 0, to: 50 * year, limit: 120 }
/** Filters of a third to two thirds of all events, none like another. */
const filters: readonly Filter[] = (['announced', 'reported', 'confirmed', 'denied', 'cancelled'] as const).map(
  (status, at, { [(at + 1) % 5]: next = 'reported', [(at + 2) % 5]: third = 'denied' }) => ({
    ...emptyFilter,
    statuses: at % 2 === 0 ? [status, next] : [status, next, third],
  }),
)

/** The first answer under each filter, beside windows of everything that are asked for without a pause. */
export async function finderTimes(library: Library): Promise<readonly Finding[]> {
  const finder = createFinder(() => library)
  try {
    const began = performance.now()
    await finder.find('window', { ...range, filter: { ...emptyFilter, statuses: ['disputed'] } }, undefined)
    const cold = performance.now() - began
    const first: number[] = []
    const beside: number[] = []
    for (const filter of filters) {
      const start = performance.now()
      let isAnswered = false
      const answer = Promise.resolve(finder.find('window', { ...range, filter }, undefined)).then(() => {
        isAnswered = true
        first.push(performance.now() - start)
      })
      while (!isAnswered) {
        const asked = performance.now()
        await turn()
        await finder.find('window', { ...range, filter: emptyFilter }, undefined)
        beside.push(performance.now() - asked)
      }
      await answer
    }
    return [
      { what: 'first window under a frequent filter, in a thread just started', aim: null, times: [cold] },
      { what: 'first window under a frequent filter, in the thread', aim: null, times: first },
      { what: 'window of everything meanwhile', aim: 'frame', times: beside },
    ]
  } finally {
    finder.leave(library)
  }
}
