/** The part of the axis that a date takes at most: what a window has to touch to show it. */
import { dayMilliseconds } from './calendar.ts'
import type { Bounds } from './types.ts'

/**
 * From the first to the last known bound in axis milliseconds, half-open, and a day beyond a known bound whose other
 * side is open; null of a date without any bound.
 */
export function touchedStretch(bounds: Bounds): { readonly from: number; readonly to: number } | null {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds
  const known = [earliestStart, latestStart, earliestEnd, latestEnd].filter((bound) => bound !== null)
  if (known.length === 0) return null
  const from = earliestStart ?? Math.min(...known) - dayMilliseconds
  return { from, to: latestEnd ?? Math.max(...known) + dayMilliseconds }
}
