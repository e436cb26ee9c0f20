/** Every change of the library in words, newest first, with undo and redo. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { Redo2, Undo2 } from 'lucide-react'
import { useRef } from 'react'
import type { Revision } from '../../core/contract/views.ts'
import type { EventId } from '../../core/model/event.ts'
import { useDesk, useLibrary, useWindow } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { useEdits } from '../data/use-edits.ts'
import { select, showInspector } from '../state/window-state.ts'
import { momentInWords } from '../words/moment.ts'
import { changeInWords, revisionInWords } from '../words/revision-words.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import './history.css'

const pageSize = 100
const rowHeight = 36

/** The revisions read so far, newest first, and how to read on. */
function useRevisions(eventId: EventId | null) {
  const { client } = useShell()
  return useInfiniteQuery({
    queryKey: ['history.pages', eventId],
    queryFn: ({ pageParam, signal }) =>
      client.history.list({ before: pageParam, limit: pageSize, eventId }, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length < pageSize ? undefined : page.at(-1)?.id),
  })
}

function HistoryTools() {
  const words = useWords()
  const edits = useEdits()
  const { undo, redo } = useLibrary()
  const said = (id: 'history.next-undo' | 'history.next-redo', label: typeof undo) =>
    label === null ? undefined : words(id, { what: changeInWords(words, label) })
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={undo === null}
        title={said('history.next-undo', undo)}
        onClick={() => undo !== null && void edits.undo()}
      >
        <Undo2 size={14} strokeWidth={1.5} aria-hidden="true" />
        {words('history.back')}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={redo === null}
        title={said('history.next-redo', redo)}
        onClick={() => redo !== null && void edits.redo()}
      >
        <Redo2 size={14} strokeWidth={1.5} aria-hidden="true" />
        {words('history.again')}
      </button>
    </>
  )
}

function RevisionLine({ revision }: { readonly revision: Revision }) {
  const words = useWords()
  const language = useLanguage()
  const { window, narrow } = useDesk()
  const [eventId] = revision.eventIds
  const said = revisionInWords(words, revision)
  const choose = () =>
    eventId !== undefined && window.set((state) => showInspector(select(state, eventId), narrow.get()))
  return (
    <>
      <span className="history__when">{momentInWords(revision.at, language)}</span>
      {revision.eventIds.length === 1 ? (
        <button type="button" className="history__what history__what--link" onClick={choose}>
          {said}
        </button>
      ) : (
        <span className="history__what">{said}</span>
      )}
    </>
  )
}

function RevisionList({ revisions }: { readonly revisions: readonly Revision[] }) {
  const words = useWords()
  const ground = useRef<HTMLElement>(null)
  const rows = useVirtualizer({
    count: revisions.length,
    getScrollElement: () => ground.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={ground} className="history__ground" aria-label={words('history.name')} tabIndex={0}>
      <ol className="history__list" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const revision = revisions[index]
          return revision === undefined ? null : (
            <li
              key={revision.id}
              className={`history__line history__line--${revision.action}`}
              aria-setsize={revisions.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <RevisionLine revision={revision} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The view. */
export function HistoryView() {
  const words = useWords()
  const { window } = useDesk()
  const eventId = useWindow((state) => state.historyOf)
  const pages = useRevisions(eventId)
  const revisions = pages.data?.pages.flat() ?? []
  return (
    <div className="history">
      <div className="toolbar">
        <h2 className="toolbar__range">{words(eventId === null ? 'history.all' : 'history.of-one')}</h2>
        {eventId === null ? null : (
          <button type="button" className="link" onClick={() => window.set((state) => ({ ...state, historyOf: null }))}>
            {words('history.all')}
          </button>
        )}
        <span className="grow" />
        <HistoryTools />
      </div>
      {pages.isSuccess && revisions.length === 0 ? (
        <p className="empty empty__sentence">{words('history.none')}</p>
      ) : null}
      {revisions.length === 0 ? null : <RevisionList revisions={revisions} />}
      {pages.hasNextPage ? (
        <button type="button" className="button history__more" onClick={() => void pages.fetchNextPage()}>
          {words('history.more')}
        </button>
      ) : null}
    </div>
  )
}
