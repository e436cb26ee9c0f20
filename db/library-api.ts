/** What an open library can do: the contract's procedures as plain synchronous functions, and the care of the file. */
import type { ListTarget, StepStart } from '../core/contract/places.ts'
import type { ViewState } from '../core/contract/view-state.ts'
import type {
  ChangeLabel,
  CheckReport,
  Density,
  EventList,
  EventRow,
  Extent,
  Facets,
  Revision,
  Step,
  TimelineWindow,
} from '../core/contract/views.ts'
import type { WorkProgress } from '../core/contract/work.ts'
import type { Language } from '../core/date/index.ts'
import type { EventDetail, EventDraft, EventId, SourceId } from '../core/model/event.ts'
import type { Filter } from '../core/model/filter.ts'
import type { SourceDetail, SourceDraft, SourceSummary } from '../core/model/source.ts'
import type { DispatchFunctions } from './dispatches.ts'
import type { ImportStart, RowBatch } from './prepared-rows.ts'

/** The part of `LibraryState` that the file itself knows. */
export interface LibrarySummary {
  readonly revision: number
  readonly undo: ChangeLabel | null
  readonly redo: ChangeLabel | null
  readonly isSample: boolean
  readonly readOnly: boolean
}

export interface SavedEvent {
  readonly id: EventId
  readonly revision: number
}

export interface SavedSource {
  readonly id: SourceId
  readonly revision: number
}

export type ListOrder = 'date' | 'title'

/** A list as it is looked at. */
export interface ListView {
  readonly filter: Filter
  readonly order: ListOrder
  readonly descending: boolean
}

export interface EventFunctions {
  window(input: {
    readonly from: number
    readonly to: number
    readonly limit: number
    readonly filter: Filter
  }): TimelineWindow
  extent(input: { readonly filter: Filter }): Extent
  density(input: {
    readonly from: number
    readonly to: number
    readonly bins: number
    readonly filter: Filter
  }): Density
  list(input: ListView & { readonly offset: number; readonly limit: number }): EventList
  position(input: ListView & { readonly id: EventId }): number | null
  seek(input: ListView & { readonly to: ListTarget }): number | null
  step(input: { readonly filter: Filter; readonly from: StepStart; readonly forwards: boolean }): Step | null
  undated(input: { readonly filter: Filter; readonly limit: number }): EventList
  facets(input: { readonly filter: Filter; readonly limit: number }): Facets
  matches(input: { readonly text: string; readonly limit: number }): EventList
  suggest(input: { readonly field: 'place' | 'entity' | 'tag' | 'claimant'; readonly text: string }): readonly string[]
  row(input: { readonly id: EventId }): EventRow
  get(input: { readonly id: EventId }): EventDetail
  add(input: { readonly draft: EventDraft }): SavedEvent
  /** Throws `changed_meanwhile` when the event is no longer as `revision` left it. */
  edit(input: { readonly id: EventId; readonly draft: EventDraft; readonly revision: number }): SavedEvent
  move(input: { readonly id: EventId; readonly date: string }): SavedEvent
  remove(input: { readonly ids: readonly EventId[] }): void
}

export interface SourceFunctions {
  list(): readonly SourceSummary[]
  get(input: { readonly id: SourceId }): SourceDetail
  add(input: { readonly draft: SourceDraft }): SavedSource
  /** Throws `changed_meanwhile` when the source is no longer as `revision` left it. */
  edit(input: { readonly id: SourceId; readonly draft: SourceDraft; readonly revision: number }): SavedSource
}

export interface HistoryFunctions {
  /** Newest first, those before revision `before`. */
  list(input: {
    readonly before: number | null
    readonly limit: number
    readonly eventId: EventId | null
  }): readonly Revision[]
  undo(options?: LongWriteOptions): LibrarySummary
  redo(options?: LongWriteOptions): LibrarySummary
}

/** What a write of very many rows tells while it runs, and asks. */
export interface LongWriteOptions {
  /** Called every thousand rows and at each step. */
  readonly onProgress?: (progress: WorkProgress) => void
  /** Asked as often; when true everything is taken back and `cancelled` thrown. */
  readonly isCancelled?: () => boolean
}

export interface ImportOptions extends LongWriteOptions {
  /** What the history calls it: the name of the file. */
  readonly title?: string
  /** About how many events will come, as far as that is known: a few go in otherwise than very many. */
  readonly expected?: number
}

export interface Library {
  /** The file, as an absolute path. */
  readonly path: string
  readonly readOnly: boolean
  state(): LibrarySummary
  /** Adds the sample's source and events in one revision. */
  addSample(language: Language): LibrarySummary
  /** Adds every draft in one revision, or none of them; where there is none, no revision is made. */
  importEvents(
    drafts: Iterable<EventDraft>,
    options?: ImportOptions,
  ): { readonly added: number; readonly revision: number }
  /** `importEvents` for rows that were checked and prepared elsewhere, to begin where `batches` is told. */
  importRows(
    batches: (start: ImportStart) => Iterable<RowBatch>,
    options?: ImportOptions,
  ): { readonly added: number; readonly revision: number }
  check(): CheckReport
  viewState(): ViewState | null
  saveViewState(state: ViewState): void
  /** How many events there are. */
  eventCount(): number
  /** Reads one more part of what filters and the list are answered from; false when every part is at hand. */
  prepareNext(): boolean
  readonly events: EventFunctions
  readonly sources: SourceFunctions
  readonly history: HistoryFunctions
  readonly dispatches: DispatchFunctions
  /** Moves the write-ahead log into the file; call it when nothing else is to be done. True when all of it was moved. */
  checkpointWhenIdle(): boolean
  close(): void
}

export interface LibraryOptions {
  /** The clock: epoch milliseconds UTC. */
  readonly now: () => number
  /**
   * Only reads, takes no lock, and works while another Dateline has the library open (`list`, `check`, `backup`).
   * A library that cannot be written is opened so in any case.
   */
  readonly readOnly?: boolean
  /** For a second connection of the process that already holds the library, such as an import in a worker thread. */
  readonly lockHeld?: boolean
}
