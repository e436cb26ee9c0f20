/** What one window shows of its library, and the pure steps that change it. */
import { firstView, type Grouping, type ViewName, type ViewState } from '../../core/contract/view-state.ts'
import type { EventId, SourceId } from '../../core/model/event.ts'
import type { Filter } from '../../core/model/filter.ts'

export type Pane = 'filters' | 'inspector'

/** Where a table lies: a path, or a file of the page's own. */
export type TableSource = { readonly path: string } | File

export type DialogState =
  | { readonly kind: 'event'; readonly id: EventId | null; readonly date: string }
  | { readonly kind: 'source'; readonly id: SourceId | null }
  /** The reading in of a dispatch; `waiting` is a source of the review queue, null for a new one. */
  | { readonly kind: 'dispatch'; readonly waiting: SourceId | null }
  /** The reading in of a table: one that was chosen, or none yet. */
  | { readonly kind: 'table'; readonly table: TableSource | null }
  | { readonly kind: 'keys' }

export interface WindowState extends Omit<ViewState, 'from' | 'to'> {
  readonly dialog: DialogState | null
  /** The source being read; null for the first. */
  readonly source: SourceId | null
  /** The event whose changes the history shows; null for all. */
  readonly historyOf: EventId | null
}

/** A stretch of the axis in axis milliseconds; nulls show everything. */
export interface SeenRange {
  readonly from: number | null
  readonly to: number | null
}

/** The state of a window that opens on a remembered view, or on the first view when there is none. */
export function openingState(remembered: ViewState | null): WindowState {
  const { from: _from, to: _to, ...view } = remembered ?? firstView
  return { ...view, dialog: null, source: null, historyOf: null }
}

/** What is remembered of a window. */
export function viewToSave(state: WindowState, range: SeenRange): ViewState {
  const { dialog: _dialog, source: _source, historyOf: _historyOf, ...view } = state
  return { ...view, from: range.from, to: range.to }
}

/** Which panes are drawn: both as they are set in a wide window; in a narrow one at most one, the inspector only with something to say. */
export function shownPanes(state: WindowState, narrow: boolean): Readonly<Record<Pane, boolean>> {
  const { filtersOpen, inspectorOpen } = state
  if (!narrow || !(filtersOpen && inspectorOpen)) return { filters: filtersOpen, inspector: inspectorOpen }
  return { filters: false, inspector: state.selected !== null }
}

/** Opens or closes a pane; in a narrow window opening one closes the other. */
export function togglePane(state: WindowState, pane: Pane, narrow: boolean): WindowState {
  const shown = shownPanes(state, narrow)
  const open = !shown[pane]
  const other = narrow ? !open && shown[pane === 'filters' ? 'inspector' : 'filters'] : null
  const next = { filters: other ?? shown.filters, inspector: other ?? shown.inspector, [pane]: open }
  return { ...state, filtersOpen: next.filters, inspectorOpen: next.inspector }
}

/** Makes sure that the inspector is drawn. */
export function showInspector(state: WindowState, narrow: boolean): WindowState {
  return shownPanes(state, narrow).inspector ? state : togglePane(state, 'inspector', narrow)
}

/** Selects an event, or nothing. */
export function select(state: WindowState, selected: EventId | null): WindowState {
  return state.selected === selected ? state : { ...state, selected }
}

/** Goes to one of the four views. */
export function goTo(state: WindowState, view: ViewName): WindowState {
  return { ...state, view, historyOf: null }
}

/** Groups the timeline. */
export function groupBy(state: WindowState, grouping: Grouping): WindowState {
  return { ...state, grouping }
}

/** Narrows what is shown. */
export function filterBy(state: WindowState, change: (filter: Filter) => Filter): WindowState {
  const filter = change(state.filter)
  return filter === state.filter ? state : { ...state, filter }
}
