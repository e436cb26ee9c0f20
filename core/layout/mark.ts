/** The strokes and fills that drawings are made of, free of any drawing surface. */

/** How a mark takes its colour; the stylesheet gives each its tokens. `fill` and `line` take the status colour. */
export type Paint = 'fill' | 'tint' | 'line' | 'paper' | 'paper-line' | 'soft-fill'

/** One SVG shape. A gradient or pattern comes as the `fill` or `stroke` attribute and then outdoes the paint. */
export interface Mark {
  readonly tag: 'rect' | 'polygon' | 'path' | 'circle'
  readonly paint: Paint
  readonly attributes: Readonly<Record<string, string>>
}

type Values = Readonly<Record<string, string | number>>

/** Pixels to a hundredth, so that equal drawings are equal texts. */
export function pixels(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A mark with its numbers written out. */
export function mark(tag: Mark['tag'], paint: Paint, values: Values): Mark {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? pixels(value) : value,
  ])
  return { tag, paint, attributes: Object.fromEntries(entries) }
}

/** One with square corners is a polygon: its points are no style, so the page need not be styled anew as they move. */
export function rectangle(paint: Paint, x: number, y: number, width: number, height: number, more: Values = {}): Mark {
  if ('rx' in more) return mark('rect', paint, { x, y, width: Math.max(0, width), height, ...more })
  const [left, top, right, bottom] = [x, y, x + Math.max(0, width), y + height].map(pixels)
  return mark('polygon', paint, {
    points: `${left},${top} ${right},${top} ${right},${bottom} ${left},${bottom}`,
    ...more,
  })
}

/** The same marks moved and, if asked, made smaller. */
export function placed(marks: readonly Mark[], x: number, y: number, scale = 1): readonly Mark[] {
  const transform = `translate(${pixels(x)} ${pixels(y)})${scale === 1 ? '' : ` scale(${scale})`}`
  return marks.map((one) => ({ ...one, attributes: { ...one.attributes, transform } }))
}

/** Gradients and the pattern that every document with drawings holds once; see the defs of the window. */
export const gradientNames = ['fade-left', 'fade-right', 'open-left', 'open-right', 'tint-left', 'tint-right'] as const
export type GradientName = (typeof gradientNames)[number]

/** Reference to a shared gradient in a status colour, or to the hatch of denials. */
export function shared(name: GradientName | 'hatch', status: string): string {
  return `url(#dateline-${name}-${status})`
}
