/** What stands at the ends of a band and between its parts: arrows, question marks, stops, needles, joins, notches. */
import type { BandEnd, Join, Tier } from './band.ts'
import type { BandPlace } from './band-marks.ts'
import { type Mark, mark, pixels, rectangle } from './mark.ts'

const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }

/** An open end points on, an unknown one asks, a known one stops. `x` of an arrow is its tip. */
export function endMarks({ kind, side, x }: BandEnd, { top, height }: BandPlace): readonly Mark[] {
  const middle = top + height / 2
  if (kind === 'stop') {
    const reach = height > 6 ? 2 : 1
    return [rectangle('fill', side === 'right' ? x - 2 : x, top - reach, 2, height + reach * 2)]
  }
  if (kind === 'question') return questionMarks(x, middle)
  return [chevron(x, middle, height > 6 ? 5 : 3.5, side)]
}

/** A chevron with its tip at x. */
export function chevron(x: number, middle: number, size: number, side: 'left' | 'right'): Mark {
  const back = pixels(side === 'left' ? x + size : x - size)
  const d = `M${back} ${pixels(middle - size)}L${pixels(x)} ${pixels(middle)}L${back} ${pixels(middle + size)}`
  return mark('path', 'line', { d, ...round })
}

/** A question mark about 5 pixels wide around x. */
export function questionMarks(x: number, middle: number): readonly Mark[] {
  const d = `M${pixels(x - 2.6)} ${pixels(middle - 2.6)}a2.6 2.6 0 1 1 3.9 2.25q-1.3.75-1.3 1.9`
  return [
    mark('path', 'line', { d, 'stroke-linecap': 'round' }),
    mark('circle', 'fill', { cx: x, cy: middle + 4.6, r: 1 }),
  ]
}

/** An instant: a needle, with a head where there is room. */
export function needleMarks(x: number, tier: Tier, { top, height }: BandPlace): readonly Mark[] {
  const isTall = tier === 'near' && height > 6
  const start = isTall ? top - 5 : top - 3
  const needle = rectangle('fill', x - 0.75, start, 1.5, top + height - start)
  return isTall ? [needle, mark('circle', 'fill', { cx: x, cy: start, r: 2.5 })] : [needle]
}

/** A dotted line says "or", a plain one "and". */
export function joinMarks(joins: readonly Join[], { top, height }: BandPlace): readonly Mark[] {
  const middle = top + height / 2
  return joins.map(({ kind, from, to }) => {
    if (kind === 'line') return rectangle('fill', from, middle - 0.75, to - from, 1.5)
    const d = `M${pixels(from + 3)} ${pixels(middle)}H${pixels(Math.max(from + 3, to - 3))}`
    return mark('path', 'line', { d, 'stroke-dasharray': '1.5 3', 'stroke-linecap': 'round' })
  })
}

/** Two notches at an edge of the view: known to go on beyond it. */
export function notchMarks(x: number, side: 'left' | 'right', { top, height }: BandPlace): readonly Mark[] {
  const middle = top + height / 2
  const size = height / 2 + 1
  const step = side === 'left' ? 1 : -1
  return [9, 13].map((back) => {
    const outer = pixels(x + step * back)
    const tip = pixels(x + step * (back - 4))
    const d = `M${outer} ${pixels(middle - size)}L${tip} ${pixels(middle)}L${outer} ${pixels(middle + size)}`
    return mark('path', 'paper-line', { d })
  })
}
