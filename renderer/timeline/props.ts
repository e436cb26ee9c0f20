/** The seam between the timeline and the window around it: what it is given, what it tells, what it can be asked to do. */
import type { ContractRouterClient } from '@orpc/contract'
import type { ReactNode } from 'react'
import type { contract } from '../../core/contract/contract.ts'
import type { Grouping } from '../../core/contract/view-state.ts'
import type { EventId } from '../../core/model/event.ts'
import type { Filter } from '../../core/model/filter.ts'

export type TimelineClient = ContractRouterClient<typeof contract>

/** A stretch of the axis in axis milliseconds, half-open. */
export interface AxisRange {
  readonly from: number
  readonly to: number
}

/** A stretch that may not be known yet: nulls show everything. */
export interface WantedRange {
  readonly from: number | null
  readonly to: number | null
}

/** What the answer to the last window query says: the true number of events that touch the range, and how many are named. */
export interface WindowCounts {
  readonly total: number
  readonly named: number
}

/**
 * Needs an `IntlProvider` (with the catalogues of `core/messages`) and a `QueryClientProvider` around it, and one
 * `<SharedDrawings>` in the document.
 */
export interface TimelineViewProps {
  readonly client: TimelineClient
  /** Changes whenever the open library or its contents change (its session and revision); everything shown is then asked for again. */
  readonly revision: string
  /** Tells each next `revision` of the open library, before the window around is drawn anew for it. */
  readonly followRevision: (listener: (revision: string) => void) => () => void
  readonly filter: Filter
  readonly grouping: Grouping
  readonly selected: EventId | null
  /** Read once, at the first mount. */
  readonly initialRange: WantedRange
  /** The filter with the words being searched for; what it leaves is marked, also in the overview. Null for no search. */
  readonly search: Filter | null
  /** Stands on the canvas where the filter leaves no event at all. */
  readonly nothingLeft: ReactNode
  readonly onSelect: (id: EventId | null) => void
  /** Enter or a double click on an event: to be edited. */
  readonly onOpen: (id: EventId) => void
  /** A double click on empty space: EDTF with a precision that fits the zoom. */
  readonly onAddAt: (edtf: string) => void
  /** A drag of the event or of one of its ends: the new date, EDTF. */
  readonly onMove: (id: EventId, edtf: string) => void
  readonly onDelete: (id: EventId) => void
  /** Called at most once a frame while the range changes. */
  readonly onRangeChange: (range: AxisRange) => void
  readonly onWindow: (counts: WindowCounts) => void
}

/** What the bar, the menu and the keys ask of the timeline. */
export interface TimelineHandle {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly showEverything: () => void
  readonly previousView: () => void
  /** Moves the view by a quarter of its width: -1 to earlier dates, 1 to later ones. */
  readonly pan: (direction: -1 | 1) => void
  /** Brings an event into view (keeps the zoom where it can) and gives it the focus while `takesFocus` says so. */
  readonly reveal: (id: EventId, takesFocus: () => boolean) => void
  /** Goes to a stretch of the axis. */
  readonly show: (range: AxisRange) => void
  readonly focus: () => void
}
