/** One circle, six states: the sign of each status, in a box of 14 by 14 pixels. */
import type { Status } from '../model/event.ts'
import { type Mark, mark } from './mark.ts'

const centre = { cx: 7, cy: 7 }
const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }

const glyphs: Readonly<Record<Status, readonly Mark[]>> = {
  announced: [mark('circle', 'paper', { ...centre, r: 4.25 }), mark('circle', 'line', { ...centre, r: 4.25 })],
  reported: [mark('circle', 'fill', { ...centre, r: 4.5 })],
  confirmed: [
    mark('circle', 'fill', { ...centre, r: 6.25 }),
    mark('path', 'paper-line', { d: 'M4.1 7.2l2.1 2.1 3.8-4.4', ...round }),
  ],
  disputed: [
    mark('path', 'fill', { d: 'M6 1.4A5.65 5.65 0 0 0 6 12.6Z' }),
    mark('path', 'paper', { d: 'M8.75 2.4a4.85 4.85 0 0 1 0 9.2Z' }),
    mark('path', 'line', { d: 'M8.75 2.4a4.85 4.85 0 0 1 0 9.2Z', ...round }),
  ],
  denied: [
    mark('circle', 'paper', { ...centre, r: 5.25 }),
    mark('circle', 'line', { ...centre, r: 5.25 }),
    mark('path', 'line', { d: 'M5 5l4 4M9 5l-4 4', ...round }),
  ],
  cancelled: [
    mark('circle', 'paper', { ...centre, r: 4.25 }),
    mark('circle', 'line', { ...centre, r: 4.25 }),
    mark('path', 'line', { d: 'M0 7h14' }),
  ],
}

/** The sign of a status. */
export function statusGlyph(status: Status): readonly Mark[] {
  return glyphs[status]
}
