/** Times that stand before their day: `de 9 h à 11 h, jeudi`, `at 3:15 on Friday`. */

import type { Placed } from './around.ts'
import { isoDay } from './calendar.ts'

const farthest = 5

function isDay(placed: Placed): boolean {
  const { type, first, last, reason } = placed.reading
  return type === 'DATE' && first !== null && first === last && reason.key !== 'timeOfDay'
}

/** Gives the findings with each time of day that had no day before it in its sentence put on the day that follows it closely. */
export function withTimesOnLaterDays(placed: readonly Placed[]): readonly Placed[] {
  let next: Placed | null = null
  const result = [...placed]
  for (let index = placed.length - 1; index >= 0; index--) {
    const each = placed[index]
    if (!each) continue
    if (isDay(each)) next = each
    else if (each.reading.reason.key !== 'timeOfDay' || !each.reading.fact) continue
    else if (next && next.sentence === each.sentence && next.from - each.to <= farthest)
      result[index] = moved(each, next.reading.first ?? 0)
  }
  return result
}

function moved(placed: Placed, day: number): Placed {
  const { reading } = placed
  const text = isoDay(day)
  return {
    ...placed,
    reading: {
      ...reading,
      value: reading.value.replace(/^[^T]*/, text),
      edtf: text,
      anchor: text,
      first: day,
      last: day,
      fact: false,
    },
  }
}
