/** Whether the order of two rows is certain. */

import type { EventRow } from '../../core/contract/views.ts'
import { before } from '../../core/date/index.ts'

/** Whether the lower of two neighbours may also come before the upper one; never for a row without a known neighbour. */
export function mayComeFirst(upper: EventRow | undefined, lower: EventRow, descending: boolean): boolean {
  if (upper === undefined) return false
  const [earlier, later] = descending ? [lower, upper] : [upper, lower]
  return before(later, earlier) === 'possibly'
}
