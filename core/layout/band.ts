/** A date as a band on the axis: what of it is solid, what fades, what is bracketed, in pixels. */
import { type DateShape, dayMilliseconds, type ShapeEnd } from '../date/index.ts'

/** `near`: 22 pixels and more; `medium`: 6 to 22; `far`: one mark of fixed size. */
export type Tier = 'near' | 'medium' | 'far'

/** What a stretch of a band says: certain, somewhere in here, or fading towards one side. */
export type Tone =
  | 'solid'
  | 'tint'
  | 'fade-left'
  | 'fade-right'
  | 'tint-left'
  | 'tint-right'
  | 'open-left'
  | 'open-right'

export interface Segment {
  readonly tone: Tone
  readonly from: number
  readonly to: number
  /** A side that is a known bound has an edge when drawn as an outline. */
  readonly hasLeftEdge: boolean
  readonly hasRightEdge: boolean
  readonly isDashed: boolean
}

export interface Bracket {
  readonly from: number
  readonly to: number
  readonly isDashed: boolean
  /** Pixels by which it fades past both ends; 0 for a bracket with feet. */
  readonly fade: number
}

export interface BandEnd {
  readonly kind: 'arrow' | 'question' | 'stop'
  readonly side: 'left' | 'right'
  readonly x: number
}

export interface Join {
  readonly kind: 'dotted' | 'line'
  readonly from: number
  readonly to: number
}

export interface Band {
  readonly tier: Tier
  /** The drawn extent. */
  readonly left: number
  readonly right: number
  readonly segments: readonly Segment[]
  readonly brackets: readonly Bracket[]
  readonly ends: readonly BandEnd[]
  readonly joins: readonly Join[]
  /** Where an instant stands as a needle. */
  readonly needle: number | null
  /** Marks of far drawings. */
  readonly isCoarse: boolean
  readonly isApproximate: boolean
  readonly isUncertain: boolean
  readonly isLong: boolean
  readonly isSet: 'oneOf' | 'allOf' | null
}

/** Where axis milliseconds lie: pixel 0 stands at `from`. */
export interface Scale {
  readonly from: number
  readonly pixelsPerMillisecond: number
}

const nearWidth = 22
const mediumWidth = 6
const longestFade = 256
const shortestFade = 36
const farthestOpen = 0.02

interface Parts {
  readonly segments: Segment[]
  readonly brackets: Bracket[]
  readonly ends: BandEnd[]
  readonly joins: Join[]
}

/** The band of a date at a scale; null for a date that has no place on the axis. */
export function bandOf(shape: DateShape, scale: Scale): Band | null {
  if (shape.kind === 'unknown') return null
  const parts: Parts = { segments: [], brackets: [], ends: [], joins: [] }
  const x = (instant: number) => (instant - scale.from) * scale.pixelsPerMillisecond
  if (shape.kind === 'point') addPoint(parts, shape, x)
  else if (shape.kind === 'interval') addInterval(parts, shape, x, scale)
  else addMembers(parts, shape, x, scale)
  return parts.segments.length === 0 ? null : finished(parts, shape, scale)
}

function finished(parts: Parts, shape: DateShape, scale: Scale): Band {
  const from = Math.min(...parts.segments.map((segment) => segment.from))
  const to = Math.max(...parts.segments.map((segment) => segment.to))
  const isOpen = parts.ends.some((end) => end.kind !== 'stop')
  const dayWidth = dayMilliseconds * scale.pixelsPerMillisecond
  const isInstant = shape.kind === 'point' && shape.start.precision === 'time'
  const tier = isInstant
    ? tierOf(dayWidth)
    : isOpen
      ? openTier(dayWidth)
      : tierOf(statedWidth(shape, scale) ?? to - from)
  const { start, end } = shape
  return {
    ...parts,
    tier,
    left: Math.min(from, ...parts.ends.map((one) => one.x)),
    right: Math.max(to, ...parts.ends.map((one) => one.x)),
    needle: isInstant ? (from + to) / 2 : null,
    isCoarse: shape.kind === 'point' && isCoarse(start),
    isApproximate: start.approximate || end.approximate,
    isUncertain: start.uncertain || end.uncertain,
    isLong: shape.kind === 'interval' && !isOpen,
    isSet: shape.kind === 'oneOf' || shape.kind === 'allOf' ? shape.kind : null,
  }
}

/** Width of what is stated, fades left out; null where an end is open. */
function statedWidth({ start, end }: DateShape, scale: Scale): number | null {
  const isStated = start.earliest !== null && end.latest !== null
  return isStated ? (end.latest - start.earliest) * scale.pixelsPerMillisecond : null
}

function tierOf(width: number): Tier {
  if (width >= nearWidth) return 'near'
  return width >= mediumWidth ? 'medium' : 'far'
}

/** An open band is as long as its fade, whatever the zoom; only where days are lost from sight does it become a mark. */
function openTier(dayWidth: number): Tier {
  if (dayWidth < farthestOpen) return 'far'
  return fadeLength(dayWidth) >= longestFade / 2 ? 'near' : 'medium'
}

function fadeLength(dayWidth: number): number {
  return Math.min(longestFade, Math.max(shortestFade, dayWidth * 12))
}

function isCoarse(end: ShapeEnd): boolean {
  return end.precision !== 'time' && end.precision !== 'day'
}

type ToX = (instant: number) => number

const edges = { hasLeftEdge: true, hasRightEdge: true }

function segment(tone: Tone, from: number, to: number, more: Partial<Segment> = {}): Segment {
  return { tone, from, to, hasLeftEdge: false, hasRightEdge: false, isDashed: false, ...more }
}

function addPoint(parts: Parts, shape: DateShape, x: ToX): void {
  const { start, bounds } = shape
  if (start.earliest === null || start.latest === null) return
  const [from, to] = [x(start.earliest), x(start.latest)]
  const isDashed = start.uncertain
  if (!start.approximate) {
    const tone = isCoarse(start) || isDashed ? 'tint' : 'solid'
    parts.segments.push(segment(tone, from, to, { ...edges, isDashed }))
  } else {
    addSoftPoint(parts, start, from, to, from - x(bounds.earliestStart ?? start.earliest))
  }
  const fade = start.approximate ? from - x(bounds.earliestStart ?? start.earliest) : 0
  if (isCoarse(start)) parts.brackets.push({ from, to, isDashed, fade })
}

/** An approximate day peaks and has no edges; anything longer keeps its tint, which fades past both ends. */
function addSoftPoint(parts: Parts, start: ShapeEnd, from: number, to: number, reach: number): void {
  const isDashed = start.uncertain
  const middle = (from + to) / 2
  if (!isCoarse(start) && !isDashed) {
    const wide = Math.max(reach, to - from)
    parts.segments.push(segment('fade-left', from - wide, middle), segment('fade-right', middle, to + wide))
    return
  }
  parts.segments.push(
    segment('tint-left', from - reach, from, { isDashed }),
    segment('tint', from, to, { isDashed }),
    segment('tint-right', to, to + reach, { isDashed }),
  )
}

function addInterval(parts: Parts, shape: DateShape, x: ToX, scale: Scale): void {
  const { start, end, bounds } = shape
  const fade = fadeLength(dayMilliseconds * scale.pixelsPerMillisecond)
  if (start.latest === null || start.earliest === null) {
    if (end.latest !== null && end.earliest !== null) addOpenStart(parts, end, x, fade, start.open)
    return
  }
  if (end.latest === null || end.earliest === null) {
    addOpenEnd(parts, start, x, fade, end.open)
    return
  }
  const isDashed = start.uncertain || end.uncertain
  const softStart = isCoarse(start) || start.approximate
  const softEnd = isCoarse(end) || end.approximate
  const coreFrom = x(softStart ? start.latest : start.earliest)
  const coreTo = x(softEnd ? end.earliest : end.latest)
  if (coreTo < coreFrom) {
    addVague(parts, x(bounds.earliestStart ?? start.earliest), x(bounds.latestEnd ?? end.latest), isDashed)
    return
  }
  if (softStart) parts.segments.push(segment('fade-left', x(bounds.earliestStart ?? start.earliest), coreFrom))
  const tone = isDashed ? 'tint' : 'solid'
  parts.segments.push(segment(tone, coreFrom, coreTo, { hasLeftEdge: !softStart, hasRightEdge: !softEnd, isDashed }))
  if (softEnd) parts.segments.push(segment('fade-right', coreTo, x(bounds.latestEnd ?? end.latest)))
  addEndBrackets(parts, [start, end], x)
}

/** No day of it is certain: tint over all of it under one bracket. */
function addVague(parts: Parts, from: number, to: number, isDashed: boolean): void {
  parts.segments.push(segment('tint', from, to, { ...edges, isDashed }))
  parts.brackets.push({ from, to, isDashed, fade: 0 })
}

function addEndBrackets(parts: Parts, ends: readonly ShapeEnd[], x: ToX): void {
  for (const { earliest, latest, uncertain, approximate, ...end } of ends) {
    if (
      earliest === null ||
      latest === null ||
      approximate ||
      !isCoarse({ ...end, earliest, latest, uncertain, approximate })
    )
      continue
    parts.brackets.push({ from: x(earliest), to: x(latest), isDashed: uncertain, fade: 0 })
  }
}

function addOpenStart(parts: Parts, end: ShapeEnd, x: ToX, fade: number, open: ShapeEnd['open']): void {
  if (end.earliest === null || end.latest === null) return
  const isSoft = isCoarse(end) || end.approximate
  const known = x(isSoft ? end.earliest : end.latest)
  parts.segments.push(segment('open-left', known - fade, known, { hasRightEdge: !isSoft, isDashed: end.uncertain }))
  parts.ends.push({ kind: open === 'unknown' ? 'question' : 'arrow', side: 'left', x: known - fade - 8 })
  if (isSoft) parts.segments.push(segment('fade-right', known, x(end.latest)))
  else parts.ends.push({ kind: 'stop', side: 'right', x: known })
  addEndBrackets(parts, [end], x)
}

function addOpenEnd(parts: Parts, start: ShapeEnd, x: ToX, fade: number, open: ShapeEnd['open']): void {
  if (start.earliest === null || start.latest === null) return
  const isSoft = isCoarse(start) || start.approximate
  const known = x(isSoft ? start.latest : start.earliest)
  if (isSoft) parts.segments.push(segment('fade-left', x(start.earliest), known))
  else parts.ends.push({ kind: 'stop', side: 'left', x: known })
  parts.segments.push(segment('open-right', known, known + fade, { hasLeftEdge: !isSoft, isDashed: start.uncertain }))
  parts.ends.push({ kind: open === 'unknown' ? 'question' : 'arrow', side: 'right', x: known + fade + 8 })
  addEndBrackets(parts, [start], x)
}

/** Members of a set stand side by side; a dotted join says "or", a line says "and". */
function addMembers(parts: Parts, shape: DateShape, x: ToX, scale: Scale): void {
  const isOneOf = shape.kind === 'oneOf'
  const spans: (readonly [number, number])[] = []
  for (const member of shape.members) {
    const count = parts.segments.length
    if (member.kind === 'point') addPoint(parts, member, x)
    else addInterval(parts, member, x, scale)
    const added = parts.segments.splice(count)
    parts.segments.push(...added.map((one) => (isOneOf ? alternative(one) : one)))
    if (added.length > 0)
      spans.push([Math.min(...added.map((one) => one.from)), Math.max(...added.map((one) => one.to))])
  }
  spans.sort((a, b) => a[0] - b[0])
  spans.forEach(([from], index) => {
    const before = spans[index - 1]
    if (before !== undefined && from > before[1]) {
      parts.joins.push({ kind: isOneOf ? 'dotted' : 'line', from: before[1], to: from })
    }
  })
}

function alternative(one: Segment): Segment {
  return one.tone === 'solid' ? { ...one, tone: 'tint', isDashed: true } : { ...one, isDashed: true }
}
