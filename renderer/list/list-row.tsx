/** One event as a row of the list. */

import type { EventRow } from '../../core/contract/views.ts'
import { dateInWords, parseEdtf } from '../../core/date/index.ts'
import type { EventId } from '../../core/model/event.ts'
import { StatusGlyph } from '../timeline/status-glyph.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'

interface ListRowProps {
  /** Its number in the list, from 0. */
  readonly index: number
  /** Missing while it is asked for. */
  readonly row: EventRow | undefined
  readonly active: boolean
  readonly selected: boolean
  /** Its date may also come before the one above. */
  readonly unsure: boolean
  readonly onPress: () => void
  readonly onFocus: () => void
  readonly onOpen: (id: EventId) => void
  readonly onChoose: (id: EventId) => void
}

function When({ row, unsure }: { readonly row: EventRow; readonly unsure: boolean }) {
  const words = useWords()
  const language = useLanguage()
  const parsed = parseEdtf(row.date)
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that cannot be a table element
    // biome-ignore lint/a11y/useFocusableInteractive: the grid names the active row
    <div role="gridcell" aria-colindex={1} className="list__cell list__when">
      {unsure ? (
        <span
          className="list__unsure"
          role="img"
          aria-label={words('list.order-possible')}
          title={words('list.order-possible')}
        >
          ≈
        </span>
      ) : null}
      {parsed.ok ? dateInWords(parsed.date, language) : row.date}
    </div>
  )
}

function What({ row }: { readonly row: EventRow }) {
  const words = useWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that cannot be a table element
    // biome-ignore lint/a11y/useFocusableInteractive: the grid names the active row
    <div
      role="gridcell"
      aria-colindex={2}
      className={`list__cell list__what list__what--${row.status}`}
      title={row.title}
    >
      <StatusGlyph status={row.status} />
      <span className="unseen">{words(`status.${row.status}`)}: </span>
      <span className="list__title">{row.title}</span>
    </div>
  )
}

function Plain({ text, column }: { readonly text: string; readonly column: number }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that cannot be a table element
    // biome-ignore lint/a11y/useFocusableInteractive: the grid names the active row
    <div role="gridcell" aria-colindex={column} className="list__cell list__plain" title={text}>
      {text}
    </div>
  )
}

/** The row; a press makes it the active one and selects it, a double click opens it. */
export function ListRow({ index, row, active, selected, unsure, onPress, onFocus, onOpen, onChoose }: ListRowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that cannot be a table element
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the grid's
    <div
      id={`row-${index}`}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={selected}
      className={active ? 'list__row list__row--active' : 'list__row'}
      tabIndex={-1}
      onFocus={onFocus}
      onClick={() => {
        onPress()
        if (row !== undefined) onChoose(row.id)
      }}
      onDoubleClick={() => row !== undefined && onOpen(row.id)}
    >
      {row === undefined ? (
        <Plain text="…" column={1} />
      ) : (
        <>
          <When row={row} unsure={unsure} />
          <What row={row} />
          <Plain text={row.claimants.join(', ')} column={3} />
          <Plain text={row.place} column={4} />
        </>
      )}
    </div>
  )
}
