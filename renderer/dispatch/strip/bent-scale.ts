/** A scale of time that may break: one fine stretch where most dates are, coarser ones before and after it. */
import { type DateShape, dayMilliseconds, type ShapeEnd } from '../../../core/date/index.ts'
import type { AxisRange } from '../../../core/layout/axis-range.ts'

/** A stretch of the axis at one scale; pixels of the strip. */
export interface ScalePart {
  readonly range: AxisRange
  readonly left: number
  readonly right: number
}

/** Contiguous parts, first to last; between two of them the scale breaks. */
export interface BentScale {
  readonly parts: readonly ScalePart[]
  /** The part with the finest scale, to which fades and sizes are drawn. */
  readonly fine: ScalePart
}

/** What is so many times farther away than the core is long stands beyond a break. */
const nearBy = 4
const coarseShare = 0.3
const leastCore = 14 * dayMilliseconds

interface Core {
  readonly from: number
  readonly to: number
}

/** The shortest stretch that holds more than half of the instants, as places of its first and last. */
function densest(instants: readonly number[]): readonly [number, number] {
  const held = Math.floor(instants.length / 2)
  let best = 0
  const lengthFrom = (place: number) => (instants[place + held] ?? 0) - (instants[place] ?? 0)
  for (let place = 1; place + held < instants.length; place += 1) {
    if (lengthFrom(place) < lengthFrom(best)) best = place
  }
  return [best, best + held]
}

/** Where most of the instants are, with what lies not much farther away than they are long. */
function coreOf(instants: readonly number[]): Core {
  let [first, last] = densest(instants)
  const at = (place: number) => instants[place] ?? Number.NaN
  const isNear = (gap: number) => gap <= nearBy * Math.max(at(last) - at(first), leastCore)
  for (;;) {
    if (isNear(at(first) - at(first - 1))) first -= 1
    else if (isNear(at(last + 1) - at(last))) last += 1
    else return { from: at(first), to: at(last) }
  }
}

function padded(core: Core, opensLeft: boolean): Core {
  const length = Math.max(core.to - core.from, leastCore / 2)
  return { from: core.from - length * (opensLeft ? 0.6 : 0.2), to: core.to + length * 0.45 }
}

function part(from: number, to: number, left: number, right: number): ScalePart {
  return { range: { from, to }, left, right }
}

/**
 * The scale for these instants (axis milliseconds, in any order) in a strip from pixel `left` to `right`; null without
 * any. `opensLeft`: a date with an open start needs room before its end.
 */
export function bentScale(
  instants: readonly number[],
  opensLeft: boolean,
  left: number,
  right: number,
): BentScale | null {
  const sorted = [...instants].sort((a, b) => a - b)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return null
  const core = coreOf(sorted)
  const fine = padded(core, opensLeft)
  const width = right - left
  const early = first < core.from
  const late = last > core.to
  const from = early ? left + width * coarseShare : left
  const to = late ? right - width * coarseShare : right
  const fineParts = part(fine.from, fine.to, from, to)
  const reach = (length: number) => Math.max(length * 0.15, leastCore)
  const parts = [
    ...(early ? [part(first - reach(fine.from - first), fine.from, left, from)] : []),
    fineParts,
    ...(late ? [part(fine.to, last + reach(last - fine.to), to, right)] : []),
  ]
  return { parts, fine: fineParts }
}

/** The pixel of an instant; beyond the ends the outermost scale goes on. */
export function bentX({ parts }: BentScale, instant: number): number {
  const found = parts.find(({ range }) => instant < range.to) ?? parts.at(-1)
  if (found === undefined) return 0
  const { range, left, right } = found
  return left + ((instant - range.from) / (range.to - range.from)) * (right - left)
}

/** Milliseconds that a pixel stands for in the fine part. */
export function finePixel({ fine }: BentScale): number {
  return (fine.range.to - fine.range.from) / (fine.right - fine.left)
}

/** A shape with its instants moved so that a plain scale of one pixel a `finePixel` from 0 draws it bent. */
export function bentShape(shape: DateShape, scale: BentScale): DateShape {
  const unit = finePixel(scale)
  const bend = (instant: number | null): number | null => (instant === null ? null : bentX(scale, instant) * unit)
  const bendEnd = (end: ShapeEnd): ShapeEnd => ({ ...end, earliest: bend(end.earliest), latest: bend(end.latest) })
  const { earliestStart, latestStart, earliestEnd, latestEnd } = shape.bounds
  return {
    ...shape,
    start: bendEnd(shape.start),
    end: bendEnd(shape.end),
    members: shape.members.map((member) => bentShape(member, scale)),
    bounds: {
      earliestStart: bend(earliestStart),
      latestStart: bend(latestStart),
      earliestEnd: bend(earliestEnd),
      latestEnd: bend(latestEnd),
    },
  }
}
