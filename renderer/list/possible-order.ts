/** Whether the order of two rows is certain. */

import type { EventRow } from '../../core/contract/views.ts'
import { before } from '../../core/date/index.ts'

/**
 * Whether the lower of two neighbours may also come before the upper one, be over or have begun before it; never for a
 * row without a known neighbour.
 */
export function mayComeFirst(upper: EventRow | undefined, lower: EventRow, descending: boolean): boolean {
  if (upper === undefined) return false
  const [earlier, later] = descending ? [lower, upper] : [upper, lower]
  return before(later, earlier) === 'possibly' || hasOpenStart(later)
}

function hasOpenStart({ earliestStart, latestStart, earliestEnd, latestEnd }: EventRow): boolean {
  return earliestStart === null && (latestStart ?? earliestEnd ?? latestEnd) !== null
}
