/** The edge between two panes: dragged, or moved with the arrow keys. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import './splitter.css'

interface SplitterProps {
  readonly label: string
  readonly width: number
  readonly least: number
  readonly most: number
  /** Which side of the pane the edge is on: `end` grows it to the right. */
  readonly side: 'start' | 'end'
  readonly onWidth: (width: number) => void
}

const step = 16

/** The edge, a focusable separator with the pane's width as its value. */
export function Splitter({ label, width, least, most, side, onWidth }: SplitterProps) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const sign = side === 'end' ? 1 : -1
  const set = (next: number) => onWidth(Math.round(Math.min(most, Math.max(least, next))))
  const move = (event: PointerEvent) => {
    if (from.current !== null) set(from.current.width + sign * (event.clientX - from.current.x))
  }
  const keyed = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowRight' ? sign : event.key === 'ArrowLeft' ? -sign : 0
    if (direction === 0) return
    event.preventDefault()
    set(width + direction * step)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget, which hr is not
    <div
      className={`splitter splitter--${side}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={keyed}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, width }
      }}
      onPointerMove={move}
      onPointerUp={() => {
        from.current = null
      }}
    />
  )
}
