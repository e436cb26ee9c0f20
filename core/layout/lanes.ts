/** Lays events out in lanes: each lane has a name, rows of its own and a height that does not shrink while the axis moves. */
import { placeInRows, type RowItem, type RowPlace } from './rows.ts'

/** An event to lay out; `lane` names its lane and is the same for all when nothing is grouped. */
export interface LaneItem extends RowItem {
  readonly lane: string
  /** Pixels that its row must be high at least. */
  readonly height: number
}

/** Measures of the drawing in pixels. */
export interface LaneMeasures {
  /** Above the rows: the lane's name, or a margin. */
  readonly head: number
  readonly foot: number
  /** Rows in a lane at most; what finds no room is left out. */
  readonly rowLimit: number
  /** Events in all lanes together that may take another place than before; further ones are left out for now. */
  readonly newcomers: number
}

export interface Lane {
  readonly name: string
  readonly top: number
  readonly height: number
  readonly count: number
}

export interface EventPlace extends RowPlace {
  readonly top: number
}

/** A layout, to be handed back to the next so that things stay where they are. */
export interface LaneLayout {
  readonly lanes: readonly Lane[]
  readonly places: ReadonlyMap<number, EventPlace>
  readonly height: number
  /** Events that found no room. */
  readonly hidden: readonly number[]
  readonly rowHeights: ReadonlyMap<string, readonly number[]>
}

export const emptyLayout: LaneLayout = { lanes: [], places: new Map(), height: 0, hidden: [], rowHeights: new Map() }

/**
 * The layout of the items in lanes in the order of `laneOrder`. Lanes without items keep no room.
 * Rows grow with what they hold and never shrink against `before`; hand over `emptyLayout` to start anew.
 */
export function layOutLanes(
  items: readonly LaneItem[],
  laneOrder: readonly string[],
  measures: LaneMeasures,
  before: LaneLayout,
): LaneLayout {
  const byLane = Map.groupBy(items, (item) => item.lane)
  const lanes: Lane[] = []
  const places = new Map<number, EventPlace>()
  const rowHeights = new Map<string, readonly number[]>()
  let top = 0
  let { newcomers } = measures
  for (const name of laneOrder) {
    const members = byLane.get(name)
    if (members === undefined) continue
    const rows = placeInRows(members, before.places, measures.rowLimit, newcomers)
    newcomers -= [...rows].filter(([id, place]) => before.places.get(id) !== place).length
    const heights = heightsOf(members, rows, before.rowHeights.get(name) ?? [])
    const height = measures.head + heights.reduce((sum, one) => sum + one, 0) + measures.foot
    addPlaces(places, rows, heights, top + measures.head)
    lanes.push({ name, top, height, count: members.length })
    rowHeights.set(name, heights)
    top += height
  }
  const hidden = items.filter((item) => !places.has(item.id)).map((item) => item.id)
  return { lanes, places, height: top, hidden, rowHeights }
}

function heightsOf(
  members: readonly LaneItem[],
  rows: ReadonlyMap<number, RowPlace>,
  before: readonly number[],
): readonly number[] {
  const heights = [...before]
  for (const member of members) {
    const row = rows.get(member.id)?.row
    if (row === undefined) continue
    while (heights.length <= row) heights.push(member.height)
    heights[row] = Math.max(heights[row] ?? 0, member.height)
  }
  return heights
}

function addPlaces(
  places: Map<number, EventPlace>,
  rows: ReadonlyMap<number, RowPlace>,
  heights: readonly number[],
  start: number,
): void {
  const tops: number[] = []
  let top = start
  for (const height of heights) {
    tops.push(top)
    top += height
  }
  for (const [id, place] of rows) places.set(id, { ...place, top: tops[place.row] ?? start })
}
