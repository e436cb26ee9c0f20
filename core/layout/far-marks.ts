/** A date too short to be drawn at its width: one mark of fixed size that still says what kind of date it is. */
import type { Status } from '../model/event.ts'
import type { Band } from './band.ts'
import { chevron, questionMarks } from './band-ends.ts'
import { statusGlyph } from './glyphs.ts'
import { type Mark, mark, placed, rectangle } from './mark.ts'

const glyphScale = 0.714

/** Half the width that a far mark may take with all its signs. */
export const farReach = 8

/** The mark around the middle of the band. */
export function farMarks(band: Band, status: Status, y: number): readonly Mark[] {
  if (band.segments.length === 0) return []
  const x = (segmentsFrom(band) + segmentsTo(band)) / 2
  if (band.isSet !== null) return pairMarks(band.isSet, x, y)
  return [
    ...(band.isApproximate ? [mark('circle', 'tint', { cx: x, cy: y, r: 6.5 })] : []),
    ...(band.isLong ? [rectangle('fill', x - farReach, y - 0.75, farReach * 2, 1.5)] : []),
    ...disc(band, status, x, y),
    ...(band.isCoarse ? [bracket(x, y, band.isUncertain)] : []),
    ...band.ends.flatMap((end) => farEnd(end, x, y)),
  ]
}

function segmentsFrom(band: Band): number {
  return Math.min(...band.segments.map((segment) => segment.from))
}

function segmentsTo(band: Band): number {
  return Math.max(...band.segments.map((segment) => segment.to))
}

/** A doubted date has its plain disc opened into a dashed ring; other signs keep their shape inside one. */
function disc(band: Band, status: Status, x: number, y: number): readonly Mark[] {
  const glyph = placed(statusGlyph(status), x - 7 * glyphScale, y - 7 * glyphScale, glyphScale)
  if (!band.isUncertain) return glyph
  const dash = { cx: x, cy: y, 'stroke-dasharray': '2.2 1.6' }
  if (status !== 'reported') return [...glyph, mark('circle', 'line', { ...dash, r: 6.75, 'stroke-width': 1.25 })]
  return [mark('circle', 'paper', { cx: x, cy: y, r: 4 }), mark('circle', 'line', { ...dash, r: 4 })]
}

function bracket(x: number, y: number, isDashed: boolean): Mark {
  const d = `M${x - 5.25} ${y - 6}v-2.75h10.5v2.75`
  return mark('path', 'line', { d, 'stroke-width': 1.25, ...(isDashed ? { 'stroke-dasharray': '2.5 2' } : {}) })
}

function farEnd(end: Band['ends'][number], x: number, y: number): readonly Mark[] {
  const away = end.side === 'left' ? -1 : 1
  if (end.kind === 'arrow') return [chevron(x + away * 11.5, y, 3.5, end.side)]
  return end.kind === 'question' ? questionMarks(x + away * 11, y) : []
}

function pairMarks(kind: 'oneOf' | 'allOf', x: number, y: number): readonly Mark[] {
  return [-4, 4].map((by) =>
    kind === 'allOf'
      ? mark('circle', 'fill', { cx: x + by, cy: y, r: 2.9 })
      : mark('circle', 'line', { cx: x + by, cy: y, r: 2.75, 'stroke-width': 1.25, 'stroke-dasharray': '1.8 1.4' }),
  )
}
