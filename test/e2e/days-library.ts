/** A library of several pages of rows: one event a day. */
import { join } from 'node:path'
import type { EventDraft } from '../../core/model/event.ts'
import { createLibrary } from '../../db/library.ts'
import { draft } from '../unit/db/helpers.ts'

export const many = 400

function* days(): Generator<EventDraft> {
  for (let number = 0; number < many; number += 1) {
    const date = new Date(Date.UTC(1900, 0, 1) + number * 86_400_000).toISOString().slice(0, 10)
    const tags = number % 2 === 0 ? ['even'] : []
    yield draft({ title: `Day ${String(number).padStart(3, '0')}`, date, tags })
  }
}

/** Makes it in a folder and gives its path: `Day 000` on 1 January 1900 to `Day 399`. */
export function daysLibrary(folder: string): string {
  const path = join(folder, 'days.dateline')
  const library = createLibrary(path, { now: () => Date.UTC(2024, 0, 1) })
  library.importEvents(days())
  library.close()
  return path
}
