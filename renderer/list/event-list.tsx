/** The list of the same events: the whole interface from the keyboard, at any length. */
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import type { EventRow } from '../../core/contract/views.ts'
import type { EventId } from '../../core/model/event.ts'
import { useDesk, useWindow } from '../app/desk.ts'
import { useChoose } from '../app/use-choose.ts'
import { useEdits } from '../data/use-edits.ts'
import { FilteredAway } from '../library/filtered-away.tsx'
import { select } from '../state/window-state.ts'
import { useWords } from '../words/use-words.ts'
import { GoToDate } from './go-to-date.tsx'
import { ListHead } from './list-head.tsx'
import { ListRow } from './list-row.tsx'
import { mayComeFirst } from './possible-order.ts'
import { contentHeight, rowAfterKey, rowHeight, rowWindow, scrollToRow, scrollWithRowFirst } from './row-window.ts'
import { type ActiveRow, useActiveRow } from './use-active-row.ts'
import { useOpenRow } from './use-open-row.ts'
import { useRows, useTotal } from './use-rows.ts'
import { useScroll } from './use-scroll.ts'
import { useTypeAhead } from './use-type-ahead.ts'
import './list.css'

/**
 * What the keys of the grid do. Those that act on an event are the grid's own also while it is not known which event
 * the row holds: the window would take them for the one that was selected before. What nobody has seen is not deleted.
 */
function useListKeys(
  total: number,
  viewport: number,
  active: ReturnType<typeof useActiveRow>,
  row: EventRow | undefined,
) {
  const { window } = useDesk()
  const edits = useEdits()
  const typeAhead = useTypeAhead(active.jumpTo)
  const selected = useWindow((state) => state.selected)
  const id = active.isSought ? selected : (row?.id ?? null)
  const open = useOpenRow(active, id)
  const remove = (event: EventId) => {
    void edits.remove(event)
    window.set((state) => (state.selected === event ? select(state, null) : state))
  }
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isPressOfButton(event)) return
    const page = Math.max(1, Math.floor(viewport / rowHeight) - 1)
    const after = (row: number) => rowAfterKey(event.key, row, total, page)
    if (after(active.row) !== null) active.moveOn((row) => after(row) ?? row)
    else if (event.key === 'Enter') open()
    else if (event.key === 'Delete') {
      if (id !== null) remove(id)
    } else if (!typeAhead(event.key)) {
      // A space is a part of a word that has begun.
      if (event.key !== ' ') return
      if (id !== null) window.set((state) => select(state, id))
    }
    event.preventDefault()
  }
}

/** Whether a key presses one of the buttons in the head of the grid. */
function isPressOfButton({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button') !== null
}

interface GridProps {
  /** Null until it is known: the grid is there before, so that the focus and the keys have a place. */
  readonly total: number | null
  readonly ground: RefObject<HTMLDivElement | null>
  readonly active: ActiveRow
}

/** What the grid draws, and where its keys are. */
function useGrid({ total: known, ground, active }: GridProps) {
  const total = known ?? 0
  const { scrollTop, viewport, scrollTo } = useScroll(ground, total)
  const stretch = rowWindow(total, scrollTop, viewport)
  const { place, found } = active
  const rows = useRows(stretch)
  const activeId = rows.get(active.row)?.id
  const keyed = useListKeys(total, viewport, active, rows.get(active.row))
  useLayoutEffect(() => {
    if (viewport === 0) return
    const { row, isFirst } = place
    scrollTo((now) => (isFirst ? scrollWithRowFirst(total, viewport, row) : scrollToRow(total, now, viewport, row)))
  }, [place, total, viewport, scrollTo])
  useEffect(() => found(activeId))
  return { stretch, rows, active, keyed }
}

type Grid = ReturnType<typeof useGrid>

/** The rows drawn, at their place in the scrolled content; a row may leave the page, so it hands its focus to the grid. */
function Rows({ grid, ground }: { readonly grid: Grid; readonly ground: RefObject<HTMLDivElement | null> }) {
  const { stretch, rows, active } = grid
  const choose = useChoose()
  const { window } = useDesk()
  const descending = useWindow((state) => state.listDescending)
  const byDate = useWindow((state) => state.listOrder === 'date')
  const selected = useWindow((state) => state.selected)
  const drawn = Array.from({ length: stretch.end - stretch.first }, (_, index) => stretch.first + index)
  return (
    <div className="list__rows" role="presentation" style={{ transform: `translateY(${stretch.top}px)` }}>
      {drawn.map((index) => (
        <ListRow
          key={index}
          index={index}
          row={rows.get(index)}
          active={index === active.row}
          selected={selected !== null && rows.get(index)?.id === selected}
          unsure={byDate && doubtful(rows, index, descending)}
          onPress={() => active.moveTo(index)}
          onFocus={() => {
            active.moveTo(index)
            ground.current?.focus()
          }}
          onOpen={(id) => window.set((state) => ({ ...state, dialog: { kind: 'event', id, date: '' } }))}
          onChoose={(id) => choose(id, 'quietly')}
        />
      ))}
    </div>
  )
}

/** The grid itself, which keeps the focus and names its active row. */
function EventGrid(props: GridProps) {
  const { total, ground } = props
  const words = useWords()
  const grid = useGrid(props)
  const { row } = grid.active
  const drawn = grid.stretch.first <= row && row < grid.stretch.end
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of a million rows cannot be a table element
    <div
      ref={ground}
      className="list"
      role="grid"
      aria-label={words('list.name')}
      aria-rowcount={total ?? -1}
      aria-colcount={4}
      aria-activedescendant={drawn ? `row-${row}` : undefined}
      tabIndex={0}
      onKeyDown={grid.keyed}
    >
      <ListHead />
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div className="list__ground" role="rowgroup" style={{ height: contentHeight(total ?? 0) }}>
        <Rows grid={grid} ground={ground} />
      </div>
    </div>
  )
}

function doubtful(rows: ReadonlyMap<number, EventRow>, index: number, descending: boolean): boolean {
  const row = rows.get(index)
  return row !== undefined && mayComeFirst(rows.get(index - 1), row, descending)
}

/** The view: how many, in which order, and the grid. */
export function EventList() {
  const words = useWords()
  const total = useTotal()
  const active = useActiveRow(total ?? 0)
  const ground = useRef<HTMLDivElement>(null)
  const byDate = useWindow((state) => state.listOrder === 'date')
  const go = (row: number) => {
    active.jumpTo(row)
    ground.current?.focus()
  }
  return (
    <div className="list-view">
      <div className="toolbar">
        <span className="toolbar__range">{total === null ? null : words('list.count', { count: total })}</span>
        <span className="toolbar__count small">
          {byDate ? (
            <FormattedMessage id="list.order" values={{ mark: <span className="list__unsure">≈</span> }} />
          ) : (
            words('list.order-title')
          )}
        </span>
        <span className="grow" />
        {byDate && total !== 0 ? <GoToDate onGo={go} /> : null}
      </div>
      {total === 0 ? <FilteredAway /> : <EventGrid total={total} ground={ground} active={active} />}
    </div>
  )
}
