/** How a band is drawn under each status: outline, halves, hatch, strike, tick, and the far marks of fixed size. */
import type { Status } from '../model/event.ts'
import type { Band, Bracket, Segment, Tone } from './band.ts'
import { endMarks, joinMarks, needleMarks } from './band-ends.ts'
import { farMarks } from './far-marks.ts'
import { type Mark, mark, pixels, rectangle, shared } from './mark.ts'

/** Where a band stands in its row: pixels from the row's top. */
export interface BandPlace {
  readonly top: number
  readonly height: number
  readonly bracketTop: number
  /** Middle of a far mark. */
  readonly farMiddle: number
}

/** Band above its caption; medium bands are lower. */
export function normalPlace(band: Band): BandPlace {
  return { top: 7, height: band.tier === 'near' ? 12 : 8, bracketTop: 0.75, farMiddle: 12 }
}

/** Band and caption on one line. */
export const densePlace: BandPlace = { top: 8, height: 6, bracketTop: 2.25, farMiddle: 11 }

const thinLine = 1.25
const line = 1.5

/** Pixels by which the strike of a cancelled event goes past its band. */
export const strikeReach = 5

/** The marks of a band, from pixel 0 of its scale. */
export function bandMarks(band: Band, status: Status, place: BandPlace): readonly Mark[] {
  if (band.segments.length === 0) return band.ends.flatMap((end) => endMarks(end, place))
  if (band.tier === 'far') return farMarks(band, status, place.farMiddle)
  if (band.needle !== null) return needleMarks(band.needle, band.tier, place)
  const painted = band.segments.flatMap((segment) => segmentMarks(segment, status, place, band.tier === 'medium'))
  return [
    ...joinMarks(band.joins, place),
    ...painted,
    ...(status === 'confirmed' ? tickMarks(band, place) : []),
    ...(status === 'cancelled' ? [strike(band, place)] : []),
    ...band.brackets.flatMap((bracket) => bracketMarks(bracket, status, place)),
    ...band.ends.flatMap((end) => endMarks(end, place)),
  ]
}

function segmentMarks(segment: Segment, status: Status, place: BandPlace, isMedium: boolean): readonly Mark[] {
  if (segment.isDashed) return dashedMarks(segment, status, place, isMedium)
  if (status === 'disputed') return splitMarks(segment, place)
  if (status === 'reported' || status === 'confirmed') return [body(segment, status, place.top, place.height)]
  return outlineMarks(segment, status, place)
}

function isFade({ tone }: Segment): boolean {
  return tone !== 'solid' && tone !== 'tint'
}

function gradient(tone: Tone, status: Status): string {
  return tone === 'solid' || tone === 'tint' ? 'currentColor' : shared(tone, status)
}

/** A filled stretch in its tone. */
function body(
  { tone, from, to, hasLeftEdge, hasRightEdge }: Segment,
  status: Status,
  top: number,
  height: number,
): Mark {
  if (tone === 'tint') return rectangle('tint', from, top, to - from, height)
  const isWhole = hasLeftEdge && hasRightEdge && height > 4
  if (tone === 'solid') return rectangle('fill', from, top, to - from, height, isWhole ? { rx: 1.5 } : {})
  return rectangle('fill', from, top, to - from, height, { fill: gradient(tone, status) })
}

/** Outline of a stretch: lines above and below, and an edge at each known bound. */
function outline(segment: Segment, status: Status, top: number, height: number, weight: number): readonly Mark[] {
  const { tone, from, to } = segment
  const fading = isFade(segment) ? { fill: gradient(tone, status) } : {}
  const paint = tone === 'tint' ? 'soft-fill' : 'fill'
  const horizontal = [top, top + height - weight].map((y) => rectangle(paint, from, y, to - from, weight, fading))
  const vertical = [...(segment.hasLeftEdge ? [from] : []), ...(segment.hasRightEdge ? [to - weight] : [])].map((x) =>
    rectangle(isFade(segment) ? 'fill' : paint, x, top, weight, height),
  )
  return [...horizontal, ...vertical]
}

function outlineMarks(segment: Segment, status: Status, { top, height }: BandPlace): readonly Mark[] {
  const width = segment.to - segment.from
  const isSoft = isFade(segment)
  return [
    ...(isSoft ? [] : [rectangle('paper', segment.from, top, width, height)]),
    ...(status === 'denied' ? [hatch(segment, top, height, isSoft ? 0.35 : 0.6)] : []),
    ...outline(segment, status, top, height, height > 6 ? line : thinLine),
  ]
}

function hatch({ from, to }: Segment, top: number, height: number, opacity: number): Mark {
  return rectangle('fill', from, top, to - from, height, { fill: shared('hatch', 'denied'), opacity })
}

/** Asserted above, denied below; in thin bands the lower half is dotted, since an outline would close up. */
function splitMarks(segment: Segment, { top, height }: BandPlace): readonly Mark[] {
  const half = (height - 2) / 2
  const below = top + half + 2
  const upper = body(segment, 'disputed', top, half)
  if (half <= 2) return [upper, dottedLine(segment, below + half / 2, half * 0.75)]
  const paper = isFade(segment) ? [] : [rectangle('paper', segment.from, below, segment.to - segment.from, half)]
  return [upper, ...paper, ...outline(segment, 'disputed', below, half, thinLine)]
}

function dottedLine({ from, to }: Segment, y: number, weight: number): Mark {
  return mark('path', 'line', {
    d: `M${pixels(from)} ${pixels(y)}H${pixels(to)}`,
    'stroke-width': weight,
    'stroke-dasharray': '2 2',
  })
}

/** Uncertain: a dashed outline on a tint; where it also fades, the dashes fade with it and have no sides. */
function dashedMarks(segment: Segment, status: Status, { top, height }: BandPlace, isMedium: boolean): readonly Mark[] {
  const { tone, from, to } = segment
  const width = to - from
  const ground = dashedGround(segment, status, top, height)
  const isSmall = isMedium || height <= 6
  const dash = { 'stroke-dasharray': isSmall ? '2 1.5' : '4 3', 'stroke-width': isSmall ? thinLine : line }
  const inset = isSmall ? thinLine / 2 : line / 2
  if (tone === 'tint' || tone === 'solid') {
    const isBounded = segment.hasLeftEdge && segment.hasRightEdge
    const box = rectangle('line', from + inset, top + inset, width - inset * 2, height - inset * 2, { rx: 1, ...dash })
    return [
      ...ground,
      isBounded ? box : mark('path', 'line', { d: rails(from, to, top + inset, height - inset * 2), ...dash }),
    ]
  }
  const stroke = shared(tone.endsWith('left') ? 'fade-left' : 'fade-right', status)
  return [...ground, mark('path', 'line', { d: rails(from, to, top + inset, height - inset * 2), stroke, ...dash })]
}

function dashedGround(segment: Segment, status: Status, top: number, height: number): readonly Mark[] {
  const { tone, from, to } = segment
  if (status === 'denied') return [hatch(segment, top, height, isFade(segment) ? 0.35 : 0.6)]
  if (status === 'announced' || status === 'cancelled')
    return isFade(segment) ? [] : [rectangle('paper', from, top, to - from, height)]
  const full = status === 'disputed' ? (height - 2) / 2 : height
  if (tone === 'solid') return [rectangle('tint', from, top, to - from, full)]
  return [body({ ...segment, hasLeftEdge: false }, status, top, full)]
}

function rails(from: number, to: number, top: number, height: number): string {
  const [left, right] = [pixels(from), pixels(to)]
  return `M${left} ${pixels(top)}H${right}M${left} ${pixels(top + height)}H${right}`
}

const smallestTicked = 14

/** A tick in the middle of the certain part, or of the tint where nothing is certain. */
function tickMarks(band: Band, { top, height }: BandPlace): readonly Mark[] {
  const solid = band.segments.find((segment) => segment.tone === 'solid' && !segment.isDashed)
  const ground = solid ?? band.segments.find((segment) => segment.tone === 'tint')
  if (ground === undefined || ground.to - ground.from < smallestTicked) return []
  const size = Math.min(1, height / 12)
  const [x, y] = [(ground.from + ground.to) / 2 - 3.4 * size, top + height / 2 + 0.2 * size]
  const d = `M${pixels(x)} ${pixels(y)}l${pixels(2.3 * size)} ${pixels(2.4 * size)} ${pixels(4.4 * size)} ${pixels(-5 * size)}`
  return [
    mark('path', solid === undefined ? 'line' : 'paper-line', {
      d,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  ]
}

function strike(band: Band, { top, height }: BandPlace): Mark {
  const from = Math.min(...band.segments.map((segment) => segment.from)) - strikeReach
  const to = Math.max(...band.segments.map((segment) => segment.to)) + strikeReach
  return rectangle('fill', from, top + height / 2 - line / 2, to - from, line)
}

function bracketMarks(
  { from, to, isDashed, fade }: Bracket,
  status: Status,
  { top, bracketTop }: BandPlace,
): readonly Mark[] {
  if (to - from < 6) return []
  const dash = isDashed ? { 'stroke-dasharray': '4 3' } : {}
  const inset = line / 2
  if (fade <= 0) {
    const foot = pixels(top - thinLine)
    const d = `M${pixels(from + inset)} ${foot}V${pixels(bracketTop)}H${pixels(to - inset)}V${foot}`
    return [mark('path', 'line', { d, ...dash })]
  }
  const y = bracketTop - inset
  const middle = isDashed
    ? mark('path', 'line', { d: `M${pixels(from)} ${pixels(bracketTop)}H${pixels(to)}`, ...dash })
    : rectangle('fill', from, y, to - from, line)
  return [
    rectangle('fill', from - fade, y, fade, line, { fill: shared('fade-left', status) }),
    middle,
    rectangle('fill', to, y, fade, line, { fill: shared('fade-right', status) }),
  ]
}
