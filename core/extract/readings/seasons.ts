/** Seasons: of a year, counted from publication, or in general. */
import { civil } from '../calendar.ts'
import type { Reading, Slots, Surroundings } from '../types.ts'
import { fullYear } from './days.ts'
import { dated, numberIn, partOf, publication, seasonSpan, unanchored, wordIn } from './make.ts'

/** `l'automne`, `au printemps 2012`, `last summer`. */
export function season(slots: Slots, around: Surroundings): Reading | null {
  const name = wordIn(slots, 'season')
  const stated = fullYear(slots, around)
  const part = wordIn(slots, 'part')
  if (stated !== null) return dated(partOf(seasonSpan(stated, name), part), null, { key: 'stated' })
  const current = civil(around.published).year
  const shift = numberIn(slots, 'shift', null)
  const span = seasonSpan(seasonYear(name, current, shift, around), name)
  const key = span.first > around.published ? 'seasonAfter' : 'seasonBefore'
  return dated(partOf(span, part), publication(around), { key })
}

function seasonYear(name: string, current: number, shift: number | null, around: Surroundings): number {
  const inYear = seasonSpan(current, name)
  if (shift === 0) return current
  const future = shift === null ? around.tense() === 'future' : shift > 0
  if (future)
    return inYear.last >= around.published && (shift === null || inYear.first > around.published)
      ? current
      : current + 1
  const started = inYear.first - 21 <= around.published
  if (shift !== null) return inYear.last < around.published ? current : current - 1
  return started ? current : current - 1
}

/** A recurring or general period that dates nothing: `en été`. */
export function generalSeason(slots: Slots): Reading | null {
  return { type: 'DATE', value: `XXXX-${wordIn(slots, 'season')}`, reason: { key: 'recurring' }, ...unanchored }
}
