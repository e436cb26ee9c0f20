/** The element of one event on the timeline: its band, its caption, its handles, and how they are put in place. */

import type { EventRow } from '../../core/contract/views.ts'
import { type DateShape, dateInWords, dateShape, type Language, parseEdtf } from '../../core/date/index.ts'
import { statusGlyph } from '../../core/layout/glyphs.ts'
import type { Mark } from '../../core/layout/mark.ts'
import { createSvg, drawMarks } from './svg-marks.ts'
import type { TextMeasure } from './text-measure.ts'

export type Words = (id: string, values?: Readonly<Record<string, string | number>>) => string

/** What elements are written with: the words of the interface and the width of texts. */
export interface Writing {
  readonly words: Words
  readonly language: Language
  readonly measure: TextMeasure
}

export interface CaptionSize {
  readonly width: number
  readonly height: number
}

/** Everything that is kept of an event while it is on the timeline. */
export interface EventView {
  readonly row: EventRow
  readonly shape: DateShape
  readonly dateWords: string
  readonly node: HTMLElement
  readonly band: SVGSVGElement
  readonly caption: HTMLElement
  readonly normal: CaptionSize
  readonly dense: CaptionSize
  /** What was drawn last, so that only differences are drawn. */
  drawn: DrawnEvent
}

export interface DrawnEvent {
  readonly marks: readonly Mark[]
  /** The scale and place that the marks were made for. */
  readonly marksKey: string
  readonly transform: string
  readonly captionTransform: string
  readonly width: number
  readonly height: number
  /** Edges of band and caption in the view. */
  readonly left: number
  readonly right: number
  readonly isTurned: boolean
  readonly isShown: boolean
}

const nothingDrawn: DrawnEvent = {
  marks: [],
  marksKey: '',
  transform: '',
  captionTransform: '',
  width: 0,
  height: 0,
  left: 0,
  right: 0,
  isTurned: false,
  isShown: true,
}

/** Pixels: widest title, its line, the date's line, the glyph with its gap. */
const captionMeasures = { limit: 400, titleLine: 18, dateLine: 16, glyph: 20, linesShown: 3 } as const

/** Makes the element of an event; null when its date has no place on the axis. */
export function createEventView(row: EventRow, writing: Writing): EventView | null {
  const reading = parseEdtf(row.date)
  if (!reading.ok) return null
  const shape = dateShape(reading.date)
  if (shape.kind === 'unknown') return null
  const dateWords = dateInWords(reading.date, writing.language)
  const node = document.createElement('div')
  const band = createSvg('event__band')
  const caption = captionOf(row, dateWords)
  node.append(band, caption, handle('start'), handle('end'))
  describe(node, row, dateWords, writing)
  const sizes = captionSizes(row, dateWords, writing)
  caption.style.setProperty('--caption', `${sizes.normal.width}px`)
  return { row, shape, dateWords, node, band, caption, ...sizes, drawn: nothingDrawn }
}

function describe(node: HTMLElement, row: EventRow, dateWords: string, { words }: Writing): void {
  node.className = `event event--${row.status} status--${row.status}`
  node.dataset['eventId'] = String(row.id)
  node.tabIndex = -1
  node.setAttribute('role', 'button')
  node.setAttribute('aria-label', words('timeline.event', { title: row.title, date: dateWords }))
  node.setAttribute('aria-description', words(`status.${row.status}`))
  node.setAttribute('aria-pressed', 'false')
}

function captionOf(row: EventRow, dateWords: string): HTMLElement {
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

function handle(side: 'start' | 'end'): HTMLElement {
  const element = document.createElement('span')
  element.className = `event__handle event__handle--${side}`
  element.dataset['side'] = side
  return element
}

function captionSizes(row: EventRow, dateWords: string, { measure }: Writing) {
  const { limit, titleLine, dateLine, glyph, linesShown } = captionMeasures
  const title = measure.wrapped(row.title, 600, 13, limit)
  const width = Math.min(limit, Math.max(title.width, measure.line(dateWords, 400, 12))) + glyph + 1
  const lines = Math.min(linesShown, title.lines)
  return {
    normal: { width, height: lines * titleLine + dateLine },
    dense: { width: Math.min(limit, measure.line(row.title, 400, 12)) + 1, height: 22 },
  }
}
