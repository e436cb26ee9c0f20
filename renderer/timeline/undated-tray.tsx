/** The tray of events whose date is not known: one quiet line, chips when there are some, and a place to drop a date away. */
import { type PointerEvent as ReactPointerEvent, useState } from 'react'
import type { EventRow } from '../../core/contract/views.ts'
import type { TimelineViewProps } from './props.ts'
import { StatusGlyph } from './status-glyph.tsx'
import type { TimelineController } from './timeline-controller.ts'
import { startUndatedDrag } from './undated-drag.ts'
import { useAnswer } from './use-answer.ts'
import { useWriting } from './use-writing.ts'

const shortLimit = 12
const longLimit = 500

type TrayProps = TimelineViewProps & { readonly controller: TimelineController | null }

/** The tray. */
export function UndatedTray(props: TrayProps) {
  const { client, filter, revision, controller } = props
  const { words } = useWriting()
  const [isOpen, setIsOpen] = useState(false)
  const limit = isOpen ? longLimit : shortLimit
  const undated = useAnswer(['undated', revision, filter, limit], (signal) =>
    client.events.undated({ filter, limit }, { signal }),
  )
  const total = undated?.total ?? 0
  return (
    <div className={`tray${isOpen ? ' tray--open' : ''}`} data-undated-tray="" data-own-wheel="">
      <TrayIcon />
      <strong className="tray__name">{words('timeline.undated')}</strong>
      <span className="tray__count">{words('timeline.undated-count', { count: total })}</span>
      <div className="tray__chips">
        {(undated?.rows ?? []).map((row) => (
          <Chip key={row.id} row={row} {...props} controller={controller} />
        ))}
      </div>
      {total > 0 && (
        <button
          type="button"
          className="timeline__link tray__all"
          onClick={() => setIsOpen(!isOpen)}
          aria-expanded={isOpen}
        >
          {words(isOpen ? 'timeline.undated-fewer' : 'timeline.undated-all')}
        </button>
      )}
    </div>
  )
}

function Chip({ row, selected, onSelect, onOpen, onDelete, controller }: TrayProps & { readonly row: EventRow }) {
  const { words } = useWriting()
  const onPointerDown = (event: ReactPointerEvent) => {
    if (event.button === 0 && controller !== null) startUndatedDrag(controller.context, row, event.nativeEvent)
  }
  return (
    <button
      type="button"
      className={`chip status--${row.status}${row.status === 'cancelled' ? ' chip--struck' : ''}`}
      aria-label={words('timeline.undated-name', { title: row.title })}
      aria-pressed={row.id === selected}
      onClick={() => onSelect(row.id)}
      onDoubleClick={() => onOpen(row.id)}
      onPointerDown={onPointerDown}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Delete') return
        event.preventDefault()
        event.stopPropagation()
        if (event.key === 'Enter') onOpen(row.id)
        else onDelete(row.id)
      }}
    >
      <StatusGlyph status={row.status} size={12} />
      <span className="chip__title">{row.title}</span>
    </button>
  )
}

function TrayIcon() {
  return (
    <svg className="tray__icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M2.5 9.5h3l1 1.75h3l1-1.75h3M2.5 9.5v3.75h11V9.5L11.75 4h-7.5Z" />
    </svg>
  )
}
