/** Whether two answers say the same of an event, so that its element can stay. */
import type { EventRow } from '../../core/contract/views.ts'

/** Compares everything that is told of an event. */
export function isSameRow(one: EventRow, other: EventRow): boolean {
  const { claimants, ...rest } = one
  const keys = Object.keys(rest) as (keyof typeof rest)[]
  return (
    keys.every((key) => one[key] === other[key]) &&
    claimants.length === other.claimants.length &&
    claimants.every((claimant, index) => claimant === other.claimants[index])
  )
}
