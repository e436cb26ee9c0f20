/** What the timeline shows at one moment; every drawing reads it and only the scene writes it. */

import type { Grouping } from '../../core/contract/view-state.ts'
import type { Cluster, EventRow, TimelineWindow } from '../../core/contract/views.ts'
import type { AxisRange } from '../../core/layout/axis-range.ts'
import type { Band } from '../../core/layout/band.ts'
import { emptyLayout, type LaneLayout } from '../../core/layout/lanes.ts'
import type { Span } from '../../core/layout/rows.ts'
import type { EventId } from '../../core/model/event.ts'
import type { EventView } from './event-view.ts'
import type { EventLink, Publication } from './scene-inputs.ts'

/** An event where it stands in the current frame; pixels from the left of the view and the top of the content. */
export interface StandingEvent {
  readonly view: EventView
  readonly band: Band
  readonly span: Span
  readonly isPlaced: boolean
  readonly top: number
  readonly choice: number
  readonly lane: string
  readonly row: number
}

export interface SceneState {
  range: AxisRange
  /** From the first change of the range until it has rested for a moment. */
  isMoving: boolean
  /** The range that is drawn; null before the first drawing. */
  drawnRange: AxisRange | null
  /** What has been answered and is not taken in yet. */
  answer: TimelineWindow | null
  width: number
  /** Pixels between the axis and the clusters. */
  height: number
  isDense: boolean
  grouping: Grouping
  /** No event at hand has a lane with a name. */
  isNameless: boolean
  selected: EventId | null
  hovered: EventId | null
  views: Map<number, EventView>
  /** Most important first. */
  rows: readonly EventRow[]
  clusters: readonly Cluster[]
  /** All events that touch what was asked for are among the rows. */
  isWhole: boolean
  /** How many events that began before a range last into it, counted once the view rests on it. */
  counted: { readonly range: AxisRange; readonly ongoing: number } | null
  layout: LaneLayout
  laneOrder: Map<string, number>
  standing: Map<number, StandingEvent>
  /** Events that the words being searched for were found in. */
  matches: ReadonlySet<number>
  publications: readonly Publication[]
  links: readonly EventLink[]
  /** A date shown on the axis while it is dragged. */
  dragged: { readonly from: number; readonly to: number; readonly words: string } | null
}

/** A scene before anything is known. */
export function emptyScene(range: AxisRange): SceneState {
  return {
    range,
    isMoving: false,
    drawnRange: null,
    answer: null,
    width: 0,
    height: 0,
    isDense: false,
    grouping: 'none',
    isNameless: false,
    selected: null,
    hovered: null,
    views: new Map(),
    rows: [],
    clusters: [],
    isWhole: true,
    counted: null,
    layout: emptyLayout,
    laneOrder: new Map(),
    standing: new Map(),
    matches: new Set(),
    publications: [],
    links: [],
    dragged: null,
  }
}
