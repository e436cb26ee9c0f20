/** The sign of a status, for filters, lists and headings. */

import { statusGlyph } from '../../core/layout/glyphs.ts'
import type { Mark } from '../../core/layout/mark.ts'
import type { Status } from '../../core/model/event.ts'
import './drawing.css'

/** The sign of a status in its colour, 14 pixels unless told otherwise. It only shows; say the status in words beside it. */
export function StatusGlyph({ status, size = 14 }: { readonly status: Status; readonly size?: number }) {
  return (
    <svg
      className={`status-glyph status--${status}`}
      width={size}
      height={size}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      <Marks marks={statusGlyph(status)} />
    </svg>
  )
}

/** Marks as SVG elements. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map(({ tag: Tag, paint, attributes }, index) => {
    const {
      'stroke-width': strokeWidth,
      'stroke-dasharray': strokeDasharray,
      'stroke-linecap': cap,
      'stroke-linejoin': join,
      ...others
    } = attributes
    const strokes = { strokeWidth, strokeDasharray, strokeLinecap: cap, strokeLinejoin: join }
    // biome-ignore lint/suspicious/noArrayIndexKey: a mark is nothing but its place in the drawing
    return <Tag key={index} className={`mark mark--${paint}`} {...(strokes as object)} {...others} />
  })
}
