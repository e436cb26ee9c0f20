/** Where every event of the scene stands: bands at the scale of the view, then rows and lanes. */
import type { EventRow } from '../../core/contract/views.ts'
import { rangeLength } from '../../core/layout/axis-range.ts'
import { type Band, bandOf, type Scale } from '../../core/layout/band.ts'
import { bandSpan, belowSpan, besideSpans, cutChoices, heldSpan } from '../../core/layout/captions.ts'
import { emptyLayout, type LaneItem, type LaneLayout, layOutLanes } from '../../core/layout/lanes.ts'
import type { Span } from '../../core/layout/rows.ts'
import { statuses } from '../../core/model/event.ts'
import type { EventView } from './event-view.ts'
import type { SceneState, StandingEvent } from './scene-state.ts'

/** Pixels of the rows: what a band takes above its caption, the gap below, the row of one line. */
export const rowMeasures = {
  captionTop: 22,
  gap: 18,
  denseRow: 22,
  laneHead: 30,
  denseHead: 26,
  margin: 8,
  foot: 8,
} as const

/** Events that may come into view in one frame of a moving view: more would cost more than the frame has, and nobody reads them. */
const newcomersWhileMoving = 4

/** So many events have never all found room with their captions below. */
const surelyDense = 60

/** The scale of the view. */
export function scaleOf({ range, width }: SceneState): Scale {
  return { from: range.from, pixelsPerMillisecond: width / rangeLength(range) }
}

interface Drawn {
  readonly view: EventView
  readonly band: Band
  readonly span: Span
  readonly lane: string
}

/** Brings `layout` and `standing` up to date with the range. */
export function layOutScene(state: SceneState): void {
  const drawn = drawnEvents(state)
  state.layout = layOut(state, drawn, state.isDense, state.layout)
  state.standing = new Map(drawn.map((one) => [one.view.row.id, standingOf(one, state.layout)]))
}

/** Forgets where things stood, so that the next layout closes up. */
export function closeUp(state: SceneState): void {
  state.layout = emptyLayout
}

/** Too many events for bands with captions below: decided when events come, not while the axis moves. */
export function decideDensity(state: SceneState): void {
  if (state.width === 0 || state.height === 0) return
  // Where some are only counted there is no room for captions below: most would not even find a row.
  if (state.isDense && !state.isWhole && state.views.size >= surelyDense) return
  const needed = layOut(state, drawnEvents(state), false, emptyLayout).height
  const room = isGrouped(state) ? state.height * 2.5 : state.height
  const isDense = state.views.size > 12 && needed > room * (state.isDense ? 0.75 : 1)
  if (isDense === state.isDense) return
  state.isDense = isDense
  closeUp(state)
}

function drawnEvents(state: SceneState): readonly Drawn[] {
  const scale = scaleOf(state)
  const drawn: Drawn[] = []
  for (const row of state.rows) {
    const view = state.views.get(row.id)
    const band = view === undefined ? null : bandOf(view.shape, scale)
    if (view !== undefined && band !== null)
      drawn.push({ view, band, span: bandSpan(band, row.status), lane: laneOf(state, row) })
  }
  return drawn
}

function layOut(state: SceneState, drawn: readonly Drawn[], isDense: boolean, before: LaneLayout): LaneLayout {
  const inTurn = isDense ? drawn.toSorted((a, b) => turnOf(state, a) - turnOf(state, b)) : drawn
  const items = inTurn.map((one) => laneItem(one, isDense, state.width))
  if (!isDense) items.sort((a, b) => (a.spans[0]?.left ?? 0) - (b.spans[0]?.left ?? 0) || a.id - b.id)
  const hasLanes = isGrouped(state)
  const head = hasLanes ? (isDense ? rowMeasures.denseHead : rowMeasures.laneHead) : rowMeasures.margin
  const rowLimit =
    isDense && !hasLanes
      ? Math.max(1, Math.floor((state.height - head - rowMeasures.foot) / rowMeasures.denseRow))
      : Infinity
  const newcomers = isDense && before.places.size > 0 && isMovedOn(state) ? newcomersWhileMoving : Infinity
  return layOutLanes(items, laneOrder(state, drawn), { head, foot: rowMeasures.foot, rowLimit, newcomers }, before)
}

/** Whether the view moves in this very frame: where it pauses, all that has come is drawn at once. */
function isMovedOn({ isMoving, range, drawnRange }: SceneState): boolean {
  return isMoving && range !== drawnRange
}

/** The selected event finds room before all others; what waits beside the view takes no row from what is in it. */
function turnOf({ selected, width }: SceneState, { view, span }: Drawn): number {
  if (view.row.id === selected) return 0
  return span.right > 0 && span.left < width ? 1 : 2
}

function laneItem({ view, span, lane }: Drawn, isDense: boolean, width: number): LaneItem {
  const { id } = view.row
  if (isDense) {
    const caption = view.dense.width
    return {
      id,
      lane,
      height: rowMeasures.denseRow,
      spans: besideSpans(span, caption),
      barred: cutChoices(span, caption, width),
    }
  }
  const height = rowMeasures.captionTop + view.normal.height + rowMeasures.gap
  const caption = view.normal.width
  return { id, lane, height, spans: [belowSpan(span, caption)], wish: heldSpan(span, caption, width) }
}

/** Whether lanes are drawn: many events that all fall into the nameless lane are better off with all of the room. */
export function isGrouped({ grouping, isDense, isNameless }: SceneState): boolean {
  return grouping !== 'none' && !(isDense && isNameless)
}

/** Looks whether any event at hand has a lane with a name; gaps close when that has changed. */
export function nameLanes(state: SceneState): void {
  const isNameless = state.rows.every((row) => laneOf(state, row) === '')
  if (isNameless !== state.isNameless) closeUp(state)
  state.isNameless = isNameless
}

function laneOf({ grouping }: SceneState, row: EventRow): string {
  if (grouping === 'none') return ''
  if (grouping === 'claimants') return row.claimants.join(', ')
  return grouping === 'places' ? row.place : row.status
}

/** Lanes keep the order in which they were first seen, beginning with the oldest event; the nameless one comes last. */
function laneOrder(state: SceneState, drawn: readonly Drawn[]): readonly string[] {
  if (state.grouping === 'none') return ['']
  if (state.grouping === 'status') return statuses
  const unseen = [...drawn].sort((a, b) => a.view.row.id - b.view.row.id)
  for (const { lane } of unseen) if (!state.laneOrder.has(lane)) state.laneOrder.set(lane, state.laneOrder.size)
  const rank = (name: string) => (name === '' ? Infinity : (state.laneOrder.get(name) ?? 0))
  return [...new Set(unseen.map((one) => one.lane))].sort((a, b) => rank(a) - rank(b))
}

function standingOf({ view, band, span, lane }: Drawn, layout: LaneLayout): StandingEvent {
  const place = layout.places.get(view.row.id)
  return {
    view,
    band,
    span,
    lane,
    isPlaced: place !== undefined,
    top: place?.top ?? 0,
    choice: place?.choice ?? 0,
    row: place?.row ?? 0,
  }
}
