/** The middle of the window: one of the four views, or what to do in an empty library. */
import { useQuery } from '@tanstack/react-query'
import { emptyFilter } from '../../core/model/filter.ts'
import { HistoryView } from '../history/history-view.tsx'
import { EmptyLibrary } from '../library/empty-library.tsx'
import { EventList } from '../list/event-list.tsx'
import { SourceView } from '../source/source-view.tsx'
import { useWindow } from './desk.ts'
import { useShell } from './shell.ts'
import { TimelineArea } from './timeline-area.tsx'

function CurrentView() {
  const view = useWindow((state) => state.view)
  if (view === 'list') return <EventList />
  if (view === 'source') return <SourceView />
  if (view === 'history') return <HistoryView />
  return <TimelineArea />
}

/** The view in its panel. */
export function ViewArea() {
  const { questions } = useShell()
  const view = useWindow((state) => state.view)
  const extent = useQuery(questions.extent(emptyFilter))
  const ofEvents = view === 'timeline' || view === 'list'
  const total = extent.data?.total
  const shown = ofEvents && total === 0 ? <EmptyLibrary /> : <CurrentView />
  return (
    <main className="window__middle">
      <div id="view" className="window__view" role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={-1}>
        {ofEvents && total === undefined ? null : shown}
      </div>
    </main>
  )
}
