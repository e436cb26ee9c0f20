/** The heads of the list's columns, two of which set its order. */
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useDesk, useWindow } from '../app/desk.ts'
import type { WindowState } from '../state/window-state.ts'
import { useWords } from '../words/use-words.ts'

/** Orders by a column, or turns the order around when it is already by it. */
const orderBy = (state: WindowState, order: WindowState['listOrder']): WindowState => ({
  ...state,
  listOrder: order,
  listDescending: state.listOrder === order && !state.listDescending,
})

function OrderHead({ order, column }: { readonly order: WindowState['listOrder']; readonly column: number }) {
  const words = useWords()
  const { window } = useDesk()
  const on = useWindow((state) => state.listOrder === order)
  const descending = useWindow((state) => state.listDescending)
  const Arrow = descending ? ArrowDown : ArrowUp
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that cannot be a table element
    // biome-ignore lint/a11y/useFocusableInteractive: the button inside is
    <div
      role="columnheader"
      className="list__cell"
      aria-colindex={column}
      aria-sort={on ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className="list__order" onClick={() => window.set((state) => orderBy(state, order))}>
        {words(order === 'date' ? 'list.date' : 'list.event')}
        {on ? <Arrow size={12} strokeWidth={1.75} aria-hidden="true" /> : null}
      </button>
    </div>
  )
}

function PlainHead({ name, column }: { readonly name: string; readonly column: number }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that cannot be a table element
    // biome-ignore lint/a11y/useFocusableInteractive: nothing can be done with it
    <div role="columnheader" className="list__cell" aria-colindex={column}>
      {name}
    </div>
  )
}

/** The heads. */
export function ListHead() {
  const words = useWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that cannot be a table element
    <div role="rowgroup" className="list__head">
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the buttons inside are */}
      <div role="row" className="list__row list__row--head">
        <OrderHead order="date" column={1} />
        <OrderHead order="title" column={2} />
        <PlainHead name={words('list.who')} column={3} />
        <PlainHead name={words('list.place')} column={4} />
      </div>
    </div>
  )
}
