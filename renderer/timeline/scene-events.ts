/** Puts the elements of the events where they stand, touching only what changed since the last frame. */
import type { Band } from '../../core/layout/band.ts'
import { chevron, notchMarks } from '../../core/layout/band-ends.ts'
import { type BandPlace, bandMarks, densePlace, normalPlace } from '../../core/layout/band-marks.ts'
import { besideCaption, captionGap, heldCaption, isBefore, isTurned, middleOf } from '../../core/layout/captions.ts'
import { clipBand, moveBand } from '../../core/layout/clip-band.ts'
import type { Mark } from '../../core/layout/mark.ts'
import type { Span } from '../../core/layout/rows.ts'
import { createEventElement, type EventElement, handlesOf, nameEvent } from './event-element.ts'
import type { DrawnEvent, EventView, Writing } from './event-view.ts'
import { rowMeasures } from './scene-layout.ts'
import type { SceneState, StandingEvent } from './scene-state.ts'
import { drawMarks } from './svg-marks.ts'

/** Beyond the edge by this much nothing of a band needs to be drawn. */
const overdraw = 40
/** Only bands longer than this say at an edge of the view that they go on. */
const edgedFrom = 48

/** Draws every event of the scene that is in view; gives those that have their element from now on. */
export function drawEvents(state: SceneState, writing: Writing): readonly EventView[] {
  const rows = state.isDense ? null : Map.groupBy(state.standing.values(), (one) => `${one.lane}|${one.row}`)
  const fresh: EventView[] = []
  for (const one of state.standing.values()) {
    const caption = captionLeft(state, one, rows?.get(`${one.lane}|${one.row}`) ?? [])
    const { view } = one
    if (!isInView(state, one, caption)) {
      if (view.drawn.isShown && view.element !== null) view.element.node.style.display = 'none'
      view.drawn = { ...view.drawn, isShown: false }
      continue
    }
    if (view.element === null) {
      view.element = createEventElement(view, state.isDense)
      fresh.push(view)
    }
    if (!state.isMoving) nameEvent(view.element, view, writing)
    drawEvent(state, one, view.element, caption)
  }
  return fresh
}

function isInView({ width }: SceneState, { isPlaced, span }: StandingEvent, caption: number): boolean {
  return isPlaced && Math.min(span.left, caption) < width && Math.max(span.right, span.left + 1) > 0
}

function drawEvent(state: SceneState, one: StandingEvent, element: EventElement, caption: number): void {
  const { view, span } = one
  const captionWidth = state.isDense ? view.dense.width : view.normal.width
  const left = Math.min(Math.max(span.left, -overdraw / 2), caption)
  const right = Math.max(Math.min(span.right, state.width + overdraw / 2), caption + captionWidth)
  apply(state, one, element, markEvent(state, one, left), { left, right, caption })
}

function captionLeft(state: SceneState, one: StandingEvent, neighbours: readonly StandingEvent[]): number {
  const { span, view } = one
  if (state.isDense) return besideCaption(span, view.dense.width, one.choice)
  const free = neighbours.length === 1 ? { left: -Infinity, right: Infinity } : freeAround(span, neighbours)
  return heldCaption(span, view.normal.width, state.width, free)
}

/** From where the neighbour before it ends to where the next begins. */
function freeAround(span: Span, neighbours: readonly StandingEvent[]): Span {
  let [left, right] = [-Infinity, Infinity]
  for (const { span: other, view } of neighbours) {
    if (other.left > span.left) right = Math.min(right, other.left)
    if (other.left < span.left)
      left = Math.max(left, Math.max(other.right, other.left + view.normal.width) + captionGap)
  }
  return { left, right }
}

interface MarkedEvent {
  readonly marks: readonly Mark[]
  readonly key: string
  /** Where pixel 0 of the marks stands in the view. */
  readonly origin: number
}

/** Marks are made from the band's own start, and only when the drawn pixels differ: marks of fixed size outlast any zoom. */
function markEvent(state: SceneState, { view, band, span }: StandingEvent, left: number): MarkedEvent {
  const { status } = view.row
  const kept = (key: string, make: () => readonly Mark[]) => (key === view.drawn.marksKey ? view.drawn.marks : make())
  const isNarrow = span.right - span.left <= edgedFrom
  const fixed = band.tier === 'far' ? middleOf(band) : isNarrow ? band.needle : null
  if (fixed !== null) {
    const key = `${band.tier} ${state.isDense}`
    return { origin: fixed, key, marks: kept(key, () => marksOf(state, status, band, fixed)) }
  }
  const isCut = span.left < -overdraw || span.right > state.width + overdraw
  const edges = edgesOf(state, span, band)
  const clipped = isCut ? clipBand(band, -overdraw, state.width + overdraw) : band
  const origin = isCut || edges !== '' ? left : clipped.left
  const key = `${state.isDense} ${edges} ${edges === '' ? '' : tenth(origin)} ${geometry(clipped, origin)}`
  const place = state.isDense ? densePlace : normalPlace(band)
  const make = () => [...marksOf(state, status, clipped, origin), ...edgeMarks(state, edges, origin, place)]
  return { origin, key, marks: kept(key, make) }
}

/** The band's measures to a tenth of a pixel, from its origin: bands of equal geometry have equal marks. */
function geometry({ tier, segments, brackets, joins, ends }: Band, origin: number): string {
  const stretches = [...segments, ...brackets, ...joins].map(
    ({ from, to }) => `${tenth(from - origin)} ${tenth(to - origin)}`,
  )
  const kinds = segments.map(({ tone, hasLeftEdge, hasRightEdge }) => `${tone}${hasLeftEdge}${hasRightEdge}`)
  return [
    tier,
    ...stretches,
    ...kinds,
    ...brackets.map(({ fade }) => tenth(fade)),
    ...ends.map(({ x }) => tenth(x - origin)),
  ].join()
}

function tenth(value: number): number {
  return Math.round(value * 10)
}

function marksOf(
  state: SceneState,
  status: StandingEvent['view']['row']['status'],
  band: Band,
  origin: number,
): readonly Mark[] {
  return bandMarks(moveBand(band, -origin), status, state.isDense ? densePlace : normalPlace(band))
}

/** What each edge of the view says of a band that goes on beyond it: `n` known to, `o` open. */
function edgesOf(state: SceneState, span: Span, band: Band): string {
  if (span.right - span.left <= edgedFrom) return ''
  const sign = (side: 'left' | 'right') =>
    band.ends.some((end) => end.side === side && end.kind !== 'stop') ? 'o' : 'n'
  const left = span.left < -1 && span.right > 24 ? `${sign('left')}<` : ''
  return left + (span.right > state.width + 1 && span.left < state.width - 24 ? `>${sign('right')}` : '')
}

function edgeMarks(state: SceneState, edges: string, origin: number, place: BandPlace): readonly Mark[] {
  const middle = place.top + place.height / 2
  return [
    ...(edges.includes('n<') ? notchMarks(-origin, 'left', place) : []),
    ...(edges.includes('>n') ? notchMarks(state.width - origin, 'right', place) : []),
    ...(edges.includes('o<') ? [chevron(4 - origin, middle, place.height / 2 - 1, 'left')] : []),
    ...(edges.includes('>o') ? [chevron(state.width - 4 - origin, middle, place.height / 2 - 1, 'right')] : []),
  ]
}

interface Extent {
  readonly left: number
  readonly right: number
  readonly caption: number
}

/**
 * Writes what differs from the frame before. Widths are whole pixels of a rounded figure, so that they do not waver; they
 * are only for the pointer and wait until the view rests, since each would have its event laid out.
 */
function apply(
  state: SceneState,
  one: StandingEvent,
  element: EventElement,
  marked: MarkedEvent,
  { left, right, caption }: Extent,
): void {
  const { view } = one
  const before = view.drawn
  const drawn: DrawnEvent = {
    marks: marked.marks,
    marksKey: marked.key,
    transform: `translate(${round(left)}px, ${one.top}px)`,
    width: state.isMoving && before.width > 0 ? before.width : Math.ceil(round(right - left)),
    height: state.isDense ? rowMeasures.denseRow : rowMeasures.captionTop + view.normal.height,
    captionLeft: round(caption - left),
    bandLeft: round(marked.origin - left),
    left,
    right,
    isInside: state.isDense && isBefore(one.span, one.choice),
    isTurned: !state.isDense && isTurned(one.span, view.normal.width, caption),
    isShown: true,
  }
  const { node, band } = element
  if (drawn.marks !== before.marks) drawMarks(band, drawn.marks, before.marks)
  if (drawn.transform !== before.transform) node.style.transform = drawn.transform
  if (drawn.width !== before.width) node.style.width = `${drawn.width}px`
  if (drawn.height !== before.height) node.style.height = `${drawn.height}px`
  // No transforms here: they seldom change, and each is a piece of its own for the painter.
  if (drawn.captionLeft !== before.captionLeft) element.caption.style.left = `${drawn.captionLeft}px`
  if (drawn.bandLeft !== before.bandLeft) band.style.left = `${drawn.bandLeft}px`
  if (drawn.isInside !== before.isInside) node.classList.toggle('event--inside', drawn.isInside)
  if (drawn.isTurned !== before.isTurned) node.classList.toggle('event--turned', drawn.isTurned)
  if (!before.isShown) node.style.display = ''
  if (view.row.id === state.selected || view.row.id === state.hovered) placeHandles(state, one, element, left)
  view.drawn = drawn
}

/** Handles are only there for the event at hand, and only where there is room to tell them apart. */
function placeHandles(state: SceneState, { band, span }: StandingEvent, element: EventElement, left: number): void {
  const isWide = band.tier !== 'far' && span.right - span.left >= 8
  element.node.classList.toggle('event--resizable', isWide)
  if (!isWide) return
  const from = Math.min(...band.segments.map((segment) => segment.from))
  const to = Math.max(...band.segments.map((segment) => segment.to))
  const top = state.isDense ? densePlace.top - 2 : rowMeasures.captionTop - 17
  const [start, end] = handlesOf(element)
  const isOpen = (side: 'left' | 'right') => band.ends.some((one) => one.side === side && one.kind !== 'stop')
  start.hidden = isOpen('left')
  end.hidden = isOpen('right')
  start.style.transform = `translate(${round(from - left - 4)}px, ${top}px)`
  end.style.transform = `translate(${round(to - left)}px, ${top}px)`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
