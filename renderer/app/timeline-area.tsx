/** The timeline with its toolbar, bound to the window's state. */
import { useMemo } from 'react'
import type { LibraryState } from '../../core/contract/views.ts'
import type { EventId } from '../../core/model/event.ts'
import { followState } from '../data/follow-changes.ts'
import { useEdits } from '../data/use-edits.ts'
import { FilteredAway } from '../library/filtered-away.tsx'
import { isSearching, shownFilter } from '../state/shown-filter.ts'
import { select } from '../state/window-state.ts'
import { TimelineView } from '../timeline/timeline-view.tsx'
import { TimelineToolbar } from '../toolbar/timeline-toolbar.tsx'
import { useDesk, useLibrary, useWindow } from './desk.ts'
import { useShell } from './shell.ts'
import { useChoose } from './use-choose.ts'

/** What the timeline tells, done. */
function useTimelineActs() {
  const { window, range, counts } = useDesk()
  const edits = useEdits()
  const choose = useChoose()
  return useMemo(
    () => ({
      onSelect: (id: EventId | null) => choose(id, 'quietly'),
      onOpen: (id: EventId) =>
        window.set((state) => ({ ...select(state, id), dialog: { kind: 'event', id, date: '' } })),
      onAddAt: (date: string) => window.set((state) => ({ ...state, dialog: { kind: 'event', id: null, date } })),
      onMove: (id: EventId, edtf: string) => {
        window.set((state) => select(state, id))
        void edits.move(id, edtf)
      },
      onDelete: (id: EventId) => {
        void edits.remove(id)
        window.set((state) => (state.selected === id ? select(state, null) : state))
      },
      onRangeChange: (next: { from: number; to: number }) => range.set(() => next),
      onWindow: (next: { total: number; named: number }) => counts.set(() => next),
    }),
    [window, range, counts, edits, choose],
  )
}

function revisionName({ session, revision }: Pick<LibraryState, 'session' | 'revision'>): string {
  return `${session}.${revision}`
}

/** The area. */
export function TimelineArea() {
  const { client, queryClient } = useShell()
  const { timeline, range } = useDesk()
  const { session, revision } = useLibrary()
  const filter = useWindow(shownFilter)
  const search = useWindow((state) => (isSearching(state) ? state.filter : null))
  const grouping = useWindow((state) => state.grouping)
  const selected = useWindow((state) => state.selected)
  const acts = useTimelineActs()
  const followRevision = useMemo(
    () => (listener: (name: string) => void) =>
      followState(queryClient, (state) => {
        if (state.session === session) listener(revisionName(state))
      }),
    [queryClient, session],
  )
  return (
    <div className="timeline-area">
      <TimelineToolbar />
      <TimelineView
        ref={timeline}
        client={client}
        revision={revisionName({ session, revision })}
        followRevision={followRevision}
        filter={filter}
        grouping={grouping}
        selected={selected}
        initialRange={range.get()}
        search={search}
        nothingLeft={<FilteredAway />}
        {...acts}
      />
    </div>
  )
}
