/** The window on one open library: bar, panes, the view between them, and its dialogs. */
import { type CSSProperties, memo, useEffect, useRef, useState } from 'react'
import type { ViewState } from '../../core/contract/view-state.ts'
import { Alerts } from '../alerts/alerts.tsx'
import { Bar } from '../bar/bar.tsx'
import { useKeys } from '../commands/use-keys.ts'
import { DropGround } from '../drop/drop-ground.tsx'
import { Filters } from '../filters/filters.tsx'
import { Inspector } from '../inspector/inspector.tsx'
import { Splitter } from '../parts/splitter.tsx'
import { createMatchLine } from '../search/match-line.ts'
import { createStore } from '../state/store.ts'
import { useStore } from '../state/use-store.ts'
import { openingState, type SeenRange, shownPanes, type WindowState } from '../state/window-state.ts'
import type { TimelineHandle, WindowCounts } from '../timeline/props.ts'
import { SharedDrawings } from '../timeline/shared-drawings.tsx'
import { useWords } from '../words/use-words.ts'
import { WorkStrip } from '../work/work-strip.tsx'
import { type Desk, DeskProvider, useDesk, useWindow } from './desk.ts'
import { useShell } from './shell.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useNarrow } from './use-narrow.ts'
import { useRememberedView } from './use-remembered-view.ts'
import { ViewArea } from './view-area.tsx'
import { WindowDialogs } from './window-dialogs.tsx'
import './window.css'

interface LibraryWindowProps {
  readonly remembered: ViewState | null
}

function useNewDesk(remembered: ViewState | null): Desk {
  const timeline = useRef<TimelineHandle>(null)
  const search = useRef<HTMLInputElement>(null)
  const goToDate = useRef<HTMLInputElement>(null)
  const [stores] = useState(() => ({
    window: createStore<WindowState>(openingState(remembered)),
    range: createStore<SeenRange>({ from: remembered?.from ?? null, to: remembered?.to ?? null }),
    counts: createStore<WindowCounts | null>(null),
    narrow: createStore(false),
    dropped: createStore<readonly File[]>([]),
    unfolded: createStore<ReadonlySet<string>>(new Set()),
  }))
  const [matchLine] = useState(() => createMatchLine(stores.window))
  const [desk] = useState<Desk>(() => ({ ...stores, matchLine, timeline, search, goToDate, unsaved: new Map() }))
  return desk
}

function FiltersPane() {
  const words = useWords()
  const { window } = useDesk()
  const width = useWindow((state) => state.filtersWidth)
  return (
    <aside id="pane-filters" className="pane pane--filters" tabIndex={-1} aria-label={words('filters.name')}>
      <Filters />
      <Splitter
        label={words('window.resize-filters')}
        side="end"
        width={width}
        least={160}
        most={360}
        onWidth={(filtersWidth) => window.set((state) => ({ ...state, filtersWidth }))}
      />
    </aside>
  )
}

function InspectorPane() {
  const words = useWords()
  const { window } = useDesk()
  const width = useWindow((state) => state.inspectorWidth)
  return (
    <aside id="pane-inspector" className="pane pane--inspector" tabIndex={-1} aria-label={words('inspector.name')}>
      <Inspector />
      <Splitter
        label={words('window.resize-details')}
        side="start"
        width={width}
        least={280}
        most={560}
        onWidth={(inspectorWidth) => window.set((state) => ({ ...state, inspectorWidth }))}
      />
    </aside>
  )
}

/** On its own, so that a change of the library draws only what shows it. */
function Remembering() {
  useRememberedView()
  return null
}

function Layout() {
  useKeys()
  useKeptFocus()
  const { narrow } = useDesk()
  const isNarrow = useStore(narrow, (value) => value)
  const filters = useWindow((state) => shownPanes(state, isNarrow).filters)
  const inspector = useWindow((state) => shownPanes(state, isNarrow).inspector)
  const filtersWidth = useWindow((state) => state.filtersWidth)
  const inspectorWidth = useWindow((state) => state.inspectorWidth)
  const widths = {
    '--filters-now': `${isNarrow ? Math.min(filtersWidth, 240) : filtersWidth}px`,
    '--inspector-now': `${isNarrow ? Math.min(inspectorWidth, 336) : inspectorWidth}px`,
  } as CSSProperties
  return (
    <div className="window" style={widths}>
      <Bar />
      <Alerts />
      <div className="window__panes">
        {filters ? <FiltersPane /> : null}
        <ViewArea />
        {inspector ? <InspectorPane /> : null}
      </div>
      <WorkStrip />
    </div>
  )
}

/** The window on a library; made anew for each library that is opened. */
export const LibraryWindow = memo(function LibraryWindow({ remembered }: LibraryWindowProps) {
  const desk = useNewDesk(remembered)
  const { typed } = useShell()
  useNarrow(desk.narrow)
  useEffect(() => document.getElementById('view')?.focus(), [])
  // What was typed in place goes with the window, which no component outlives to say so.
  useEffect(() => () => typed.clear(), [typed])
  return (
    <DeskProvider value={desk}>
      <SharedDrawings />
      <Remembering />
      <Layout />
      <DropGround />
      <WindowDialogs />
    </DeskProvider>
  )
})
