/** The visible stretch of the axis and how gestures change it; all instants are axis milliseconds and need not be whole. */

export interface AxisRange {
  readonly from: number
  readonly to: number
}

/** The axis ends where the calendar of the platform does: 100 million days around 1970. */
export const axisLimits: AxisRange = { from: -8.64e15, to: 8.64e15 }

/** The shortest stretch that can be shown: one minute. */
export const shortestRange = 60_000

/** Length of a range in milliseconds. */
export function rangeLength(range: AxisRange): number {
  return range.to - range.from
}

/** The range with its length held to the limits and then moved, not cut, to lie on the axis. */
export function clampRange(range: AxisRange): AxisRange {
  const whole = rangeLength(axisLimits)
  const length = Math.min(whole, Math.max(shortestRange, rangeLength(range)))
  const middle = (range.from + range.to) / 2
  const from = rangeLength(range) === length ? range.from : middle - length / 2
  const start = Math.min(axisLimits.to - length, Math.max(axisLimits.from, from))
  return { from: start, to: start + length }
}

/**
 * The range zoomed by a factor (above 1 is in) so that what lies at `anchor`, a fraction of its width, stays there.
 * At the limits of zoom the range stays as it is rather than slide sideways.
 */
export function zoomRange(range: AxisRange, anchor: number, factor: number): AxisRange {
  const length = rangeLength(range)
  const wanted = Math.min(rangeLength(axisLimits), Math.max(shortestRange, length / factor))
  const instant = range.from + length * anchor
  return clampRange({ from: instant - wanted * anchor, to: instant + wanted * (1 - anchor) })
}

/** The range moved by a fraction of its length; positive goes to later dates. */
export function panRange(range: AxisRange, fraction: number): AxisRange {
  const by = rangeLength(range) * fraction
  return clampRange({ from: range.from + by, to: range.to + by })
}

/** The range widened by a share of its length on either side. */
export function widenRange(range: AxisRange, share: number): AxisRange {
  const by = rangeLength(range) * share
  return { from: Math.max(axisLimits.from, range.from - by), to: Math.min(axisLimits.to, range.to + by) }
}

export function containsRange(outer: AxisRange, inner: AxisRange): boolean {
  return outer.from <= inner.from && outer.to >= inner.to
}

/** True when two ranges would draw alike: both ends within a thousandth of the length. */
export function isSameRange(a: AxisRange, b: AxisRange): boolean {
  const tolerance = Math.min(rangeLength(a), rangeLength(b)) / 1000
  return Math.abs(a.from - b.from) <= tolerance && Math.abs(a.to - b.to) <= tolerance
}

/**
 * The range on the way from one to another at `progress` 0 to 1. The length changes by equal factors in equal times,
 * as a hand on the wheel would do it, and the point that both ranges share stays where it is.
 */
export function rangeBetween(start: AxisRange, end: AxisRange, progress: number): AxisRange {
  if (progress >= 1) return end
  const [before, after] = [rangeLength(start), rangeLength(end)]
  const length = before * (after / before) ** progress
  const share = Math.abs(after - before) < before * 1e-9 ? progress : (length - before) / (after - before)
  const from = start.from + (end.from - start.from) * share
  return { from, to: from + length }
}

/** Where an instant lies in a view `width` pixels wide. */
export function xOf(range: AxisRange, width: number, instant: number): number {
  return ((instant - range.from) / rangeLength(range)) * width
}

/** The instant at a pixel of a view `width` pixels wide. */
export function instantAt(range: AxisRange, width: number, x: number): number {
  return range.from + (x / width) * rangeLength(range)
}
