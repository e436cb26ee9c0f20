/** The element of one event on the timeline: its band, its caption, its handles. */
import { statusGlyph } from '../../core/layout/glyphs.ts'
import { once } from '../../core/once.ts'
import type { EventView, Writing } from './event-view.ts'
import { createSvg, drawMarks } from './svg-marks.ts'

export interface EventElement {
  readonly node: HTMLElement
  readonly band: SVGSVGElement
  readonly caption: HTMLElement
  /** What the node says of itself. */
  isNamed: boolean
  isMatch: boolean
  isSelected: boolean
}

/** What the elements are copied from, which costs less than to write each part; the caption where events are many is a line. */
const denseTemplate = once(() => template(line('event__caption event__title', '')))
const normalTemplate = once(() => template())

function template(...caption: readonly HTMLElement[]): HTMLElement {
  const node = document.createElement('div')
  node.tabIndex = -1
  node.setAttribute('role', 'button')
  node.setAttribute('aria-pressed', 'false')
  node.append(createSvg('event__band'), ...caption)
  return node
}

/** Makes the element of an event, without its name; where events are many it has no more in it than is seen there. */
export function createEventElement(view: EventView, isDense: boolean): EventElement {
  const { row } = view
  const node = (isDense ? denseTemplate() : normalTemplate()).cloneNode(true) as HTMLElement
  node.className = `event event--${row.status} status--${row.status}`
  node.dataset['eventId'] = String(row.id)
  if (!isDense) node.append(captionOf(view))
  const [band, caption] = node.children as unknown as readonly [SVGSVGElement, HTMLElement]
  if (isDense) caption.textContent = row.title
  return { node, band, caption, isNamed: false, isMatch: false, isSelected: false }
}

/** Names an event for those who hear it. Nobody does while all of it moves, and the words of dates cost more than the bands. */
export function nameEvent(element: EventElement, { row, dateWords }: EventView, { words }: Writing): void {
  if (element.isNamed) return
  element.isNamed = true
  element.node.setAttribute('aria-label', words('timeline.event', { title: row.title, date: dateWords }))
  element.node.setAttribute('aria-description', words(`status.${row.status}`))
}

function captionOf({ row, dateWords, normal }: EventView): HTMLElement {
  const caption = document.createElement('span')
  caption.className = 'event__caption'
  caption.style.setProperty('--caption', `${normal.width}px`)
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
