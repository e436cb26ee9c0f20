/** What the window's queries answer with: never more than a view can draw. */
import type { EventId, SourceId, Status } from '../model/event.ts'

/** An event as the timeline and the list draw it. Bounds are axis milliseconds (see `date/types.ts`), null when open or unknown. */
export interface EventRow {
  readonly id: EventId
  readonly title: string
  /** EDTF. */
  readonly date: string
  readonly earliestStart: number | null
  readonly latestStart: number | null
  readonly earliestEnd: number | null
  readonly latestEnd: number | null
  /** `disputed` when its claims assert and deny, else the status that was set. */
  readonly status: Status
  readonly place: string
  /** Who speaks: the claimants of its first claim that has any. */
  readonly claimants: readonly string[]
  /** How many claimants stand on each side. */
  readonly asserting: number
  readonly denying: number
}

/** Events too close to draw, counted. `from` and `to` are the bucket's axis milliseconds, half-open. */
export interface Cluster {
  readonly from: number
  readonly to: number
  readonly count: number
}

/**
 * One window of the timeline: the events named, the rest counted. `total` is the true number of events that touch the
 * range; `ongoing` of them began before it. Clusters count those that begin within and are not named.
 */
export interface TimelineWindow {
  readonly events: readonly EventRow[]
  readonly clusters: readonly Cluster[]
  readonly total: number
  readonly ongoing: number
  readonly revision: number
}

export interface EventList {
  readonly rows: readonly EventRow[]
  readonly total: number
}

/** An event that a step came to: its place among the `total` events of the filter in order of date, from 0. */
export interface Step {
  readonly row: EventRow
  readonly position: number
  readonly total: number
}

/** The whole span of what a filter leaves: axis milliseconds of the first and last known bound, null without any dated event. */
export interface Extent {
  readonly from: number | null
  readonly to: number | null
  readonly total: number
  /** Events whose date is not known at all. */
  readonly undated: number
}

export interface Facet<Value> {
  readonly value: Value
  readonly label: string
  readonly count: number
}

/** The counts beside each filter, most frequent first; each list counts under the other parts of the filter, not under its own. */
export interface Facets {
  readonly statuses: readonly Facet<Status>[]
  readonly claimants: readonly Facet<string>[]
  readonly entities: readonly Facet<string>[]
  readonly tags: readonly Facet<string>[]
  readonly places: readonly Facet<string>[]
  readonly sources: readonly Facet<SourceId>[]
}

/** Event counts in equal bins of the asked range, for the overview: all events, and those the filter leaves. */
export interface Density {
  readonly from: number
  readonly to: number
  readonly all: readonly number[]
  readonly filtered: readonly number[]
}

/** What a revision did, for words in any language. */
export const changeKinds = [
  'event-added',
  'event-edited',
  'event-moved',
  'event-deleted',
  'source-added',
  'source-edited',
  'sample-added',
  'imported',
  'dispatch-added',
  'dispatches-queued',
  'dispatch-set-aside',
] as const
export type ChangeKind = (typeof changeKinds)[number]

export interface ChangeLabel {
  readonly kind: ChangeKind
  /** The event's or source's title at that time. */
  readonly title: string
  readonly count: number
}

/** One line of the history. `at` is epoch milliseconds UTC. An undo or redo names the revision it reverses. */
export interface Revision {
  readonly id: number
  readonly at: number
  readonly action: 'change' | 'undo' | 'redo'
  readonly label: ChangeLabel
  readonly reverses: number | null
  readonly eventIds: readonly EventId[]
}

/** The open library, for the bar and the menu. */
export interface LibraryState {
  /** Grows with every library opened by this process, so that answers about an earlier one are known as such. */
  readonly session: number
  readonly path: string
  readonly name: string
  readonly isDefault: boolean
  readonly isSample: boolean
  readonly readOnly: boolean
  readonly revision: number
  readonly undo: ChangeLabel | null
  readonly redo: ChangeLabel | null
}

export interface RecentLibrary {
  readonly path: string
  readonly name: string
  readonly openedAt: number
}

export interface CheckReport {
  readonly events: number
  readonly sources: number
  readonly claims: number
  readonly schemaVersion: number
  /** Empty when all is well; each names what is wrong and where. */
  readonly problems: readonly {
    readonly kind: 'integrity' | 'foreign-key' | 'date' | 'quote' | 'search-index' | 'derived'
    readonly subject: string
  }[]
}
