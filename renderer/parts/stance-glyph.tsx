/** The two halves of the disputed circle, one for who asserts and one for who denies; the other stances borrow the sign of their status. */
import type { Stance } from '../../core/model/event.ts'
import { StatusGlyph } from '../timeline/status-glyph.tsx'

const halves = {
  asserts: <path d="M9.5 1.4A5.65 5.65 0 0 0 9.5 12.6Z" fill="currentColor" />,
  denies: (
    <path
      d="M5.25 2.4a4.85 4.85 0 0 1 0 9.2Z"
      className="stance__ground"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
    />
  ),
} as const

/** A stance as a shape; say it in words beside it. */
export function StanceGlyph({ stance }: { readonly stance: Stance }) {
  if (stance === 'announces') return <StatusGlyph status="announced" />
  if (stance === 'reports') return <StatusGlyph status="reported" />
  return (
    <svg
      className="status-glyph status--disputed"
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      {halves[stance]}
    </svg>
  )
}
