/** What is kept of an event while it is on the timeline: its date, the room its caption takes, its element once it is drawn. */
import type { EventRow } from '../../core/contract/views.ts'
import {
  type DateShape,
  dateInWords,
  dateShape,
  type Language,
  parseEdtf,
  touchedStretch,
} from '../../core/date/index.ts'
import type { Mark } from '../../core/layout/mark.ts'
import { once } from '../../core/once.ts'
import type { EventElement } from './event-element.ts'
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

export interface EventView {
  readonly row: EventRow
  readonly shape: DateShape
  /** From where on it touches the axis. */
  readonly from: number
  readonly dateWords: string
  /** Room of the caption below its band, and of the one beside it where events are many. */
  readonly normal: CaptionSize
  readonly dense: CaptionSize
  /** Made when the event is first drawn: of a crowd, most find no room and never are. */
  element: EventElement | null
  /** What was drawn last, so that only differences are drawn. */
  drawn: DrawnEvent
}

export interface DrawnEvent {
  readonly marks: readonly Mark[]
  /** The scale and place that the marks were made for. */
  readonly marksKey: string
  readonly transform: string
  /** Pixels from the left of the element. */
  readonly captionLeft: number
  readonly bandLeft: number
  readonly width: number
  readonly height: number
  /** Edges of band and caption in the view. */
  readonly left: number
  readonly right: number
  /** The caption stands in front of its band. */
  readonly isInside: boolean
  readonly isTurned: boolean
  readonly isShown: boolean
}

/** Before anything is drawn. */
export const nothingDrawn: DrawnEvent = {
  marks: [],
  marksKey: '',
  transform: '',
  captionLeft: 0,
  bandLeft: 0,
  width: 0,
  height: 0,
  left: 0,
  right: 0,
  isInside: false,
  isTurned: false,
  isShown: false,
}

/** Pixels: widest title, its line, the date's line, the glyph with its gap. */
const captionMeasures = { limit: 400, titleLine: 18, dateLine: 16, glyph: 20, linesShown: 3, denseLine: 22 } as const

/** The view of an event; null when its date has no place on the axis. What it is not asked for is not worked out. */
export function createEventView(row: EventRow, writing: Writing): EventView | null {
  const reading = parseEdtf(row.date)
  if (!reading.ok) return null
  const { date } = reading
  const shape = dateShape(date)
  if (shape.kind === 'unknown') return null
  const dateWords = once(() => dateInWords(date, writing.language))
  const normal = once(() => normalSize(row, dateWords(), writing))
  const dense = once(() => denseSize(row, writing))
  return {
    row,
    shape,
    from: touchedStretch(shape.bounds)?.from ?? 0,
    get dateWords() {
      return dateWords()
    },
    get normal() {
      return normal()
    },
    get dense() {
      return dense()
    },
    element: null,
    drawn: nothingDrawn,
  }
}

function normalSize(row: EventRow, dateWords: string, { measure }: Writing): CaptionSize {
  const { limit, titleLine, dateLine, glyph, linesShown } = captionMeasures
  const title = measure.wrapped(row.title, 600, 13, limit)
  const width = Math.min(limit, Math.max(title.width, measure.line(dateWords, 400, 12))) + glyph + 1
  return { width, height: Math.min(linesShown, title.lines) * titleLine + dateLine }
}

function denseSize(row: EventRow, { measure }: Writing): CaptionSize {
  const { limit, denseLine } = captionMeasures
  return { width: Math.min(limit, measure.line(row.title, 400, 12)) + 1, height: denseLine }
}
