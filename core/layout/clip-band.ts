/** Cuts a band to what a view can show, so that no drawing reaches further than a screen can place exactly. */
import type { Band, Bracket, Segment } from './band.ts'

const fadeReach = 20_000

/** The band within `from` to `to`; its known bounds beyond them lose their edges. */
export function clipBand(band: Band, from: number, to: number): Band {
  if (band.left >= from && band.right <= to) return band
  const segments = band.segments.map((segment) => clipSegment(segment, from, to)).filter((one) => one.to > one.from)
  const hold = (x: number) => Math.min(to + fadeReach, Math.max(from - fadeReach, x))
  const brackets = band.brackets.map((bracket) => clipBracket(bracket, hold))
  const ends = band.ends.filter((end) => end.x > from - 400 && end.x < to + 400)
  const joins = band.joins.map((join) => ({ ...join, from: hold(join.from), to: hold(join.to) }))
  const all = [...segments.flatMap((one) => [one.from, one.to]), ...ends.map((end) => end.x)]
  if (all.length === 0)
    return { ...band, segments: [], brackets: [], ends: [], joins: [], left: hold(band.left), right: hold(band.right) }
  return { ...band, segments, brackets, ends, joins, left: Math.min(...all), right: Math.max(...all) }
}

/** Even stretches are cut at the view; fades keep their slope and are only held from running away. */
function clipSegment(segment: Segment, from: number, to: number): Segment {
  const isEven = segment.tone === 'solid' || segment.tone === 'tint'
  const reach = isEven ? 0 : fadeReach
  const left = Math.max(from - reach, segment.from)
  const right = Math.min(to + reach, segment.to)
  return {
    ...segment,
    from: left,
    to: right,
    hasLeftEdge: segment.hasLeftEdge && left === segment.from,
    hasRightEdge: segment.hasRightEdge && right === segment.to,
  }
}

/** The slower fade of the two is kept, so that a view within it stays within; the other is out of sight or no steeper. */
function clipBracket(bracket: Bracket, hold: (x: number) => number): Bracket {
  const [from, to] = [hold(bracket.from), hold(bracket.to)]
  const fade = Math.max(from - hold(bracket.from - bracket.fade), hold(bracket.to + bracket.fade) - to)
  return { ...bracket, from, to, fade }
}

/** The band moved by so many pixels. */
export function moveBand(band: Band, by: number): Band {
  const stretch = <T extends { readonly from: number; readonly to: number }>(one: T): T => ({
    ...one,
    from: one.from + by,
    to: one.to + by,
  })
  return {
    ...band,
    left: band.left + by,
    right: band.right + by,
    segments: band.segments.map(stretch),
    brackets: band.brackets.map(stretch),
    joins: band.joins.map(stretch),
    ends: band.ends.map((end) => ({ ...end, x: end.x + by })),
    needle: band.needle === null ? null : band.needle + by,
  }
}
