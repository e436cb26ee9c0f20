/** The element of one event on the timeline: its band, its caption, its handles. */
import { statusGlyph } from '../../core/layout/glyphs.ts'
import type { EventView, Writing } from './event-view.ts'
import { createSvg, drawMarks } from './svg-marks.ts'

export interface EventElement {
  readonly node: HTMLElement
  readonly band: SVGSVGElement
  readonly caption: HTMLElement
  /** What the node says of itself. */
  isMatch: boolean
  isSelected: boolean
}

/** Makes the element of an event; where events are many it has no more in it than is seen there. */
export function createEventElement(view: EventView, isDense: boolean, writing: Writing): EventElement {
  const node = document.createElement('div')
  const band = createSvg('event__band')
  const caption = isDense ? line('event__caption event__title', view.row.title) : captionOf(view)
  if (!isDense) caption.style.setProperty('--caption', `${view.normal.width}px`)
  node.append(band, caption)
  describe(node, view, writing)
  return { node, band, caption, isMatch: false, isSelected: false }
}

function describe(node: HTMLElement, { row, dateWords }: EventView, { words }: Writing): void {
  node.className = `event event--${row.status} status--${row.status}`
  node.dataset['eventId'] = String(row.id)
  node.tabIndex = -1
  node.setAttribute('role', 'button')
  node.setAttribute('aria-label', words('timeline.event', { title: row.title, date: dateWords }))
  node.setAttribute('aria-description', words(`status.${row.status}`))
  node.setAttribute('aria-pressed', 'false')
}

function captionOf({ row, dateWords }: EventView): HTMLElement {
  const caption = document.createElement('span')
  caption.className = 'event__caption'
  const glyph = createSvg('event__glyph')
  glyph.setAttribute('viewBox', '0 0 14 14')
  drawMarks(glyph, statusGlyph(row.status), [])
  // The space between keeps the two apart for whoever compares the text with the name.
  caption.append(glyph, line('event__title', row.title), ' ', line('event__date', dateWords))
  return caption
}

function line(className: string, text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = text
  return element
}

/** The handles at the two ends of an event's band, made when a hand first comes near it. */
export function handlesOf({ node }: EventElement): readonly [start: HTMLElement, end: HTMLElement] {
  const [start, end] = [...node.querySelectorAll<HTMLElement>('.event__handle')]
  if (start !== undefined && end !== undefined) return [start, end]
  const made = [handle('start'), handle('end')] as const
  node.append(...made)
  return made
}

function handle(side: 'start' | 'end'): HTMLElement {
  const element = document.createElement('span')
  element.className = `event__handle event__handle--${side}`
  element.dataset['side'] = side
  return element
}
