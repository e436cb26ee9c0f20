/** Where each proposal's date, number and words stand in the strip. */
import { dateShape, parseEdtf } from '../../../core/date/index.ts'
import { type Band, bandOf } from '../../../core/layout/band.ts'
import { bandSpan } from '../../../core/layout/captions.ts'
import { placeInRows, type RowItem, type Span } from '../../../core/layout/rows.ts'
import type { Status } from '../../../core/model/event.ts'
import { type BentScale, bentShape, bentX, finePixel } from './bent-scale.ts'

export interface StripEntry {
  readonly key: number
  /** As it joins text, list and strip, counted from 1. */
  readonly number: number
  /** EDTF. */
  readonly date: string
  readonly status: Status
  readonly caption: string
  /** Pixels that the caption takes. */
  readonly captionWidth: number
}

export interface StripBand {
  readonly entry: StripEntry
  readonly band: Band
  readonly row: number
  /** Left edge of the number. */
  readonly numberX: number
  /** Left edge of the caption; null where there is no room for it. */
  readonly captionX: number | null
}

const numberSize = 16
const gap = 8
const besideBand = 6
/** Between neighbours without words. */
const leastGap = 2
const leastBand = 6

interface Placed extends Omit<StripBand, 'row' | 'captionX'> {
  readonly spans: readonly Span[]
  readonly captions: readonly (number | null)[]
}

/** The instants (axis milliseconds) that a strip of these dates must show. */
export function stripInstants(dates: readonly string[]): readonly number[] {
  return dates.flatMap((date) => {
    const reading = parseEdtf(date)
    if (!reading.ok) return []
    const { earliestStart, latestStart, earliestEnd, latestEnd } = dateShape(reading.date).bounds
    const first = earliestStart ?? latestStart ?? earliestEnd
    const last = latestEnd ?? earliestEnd ?? latestStart
    return [first, last].filter((instant) => instant !== null)
  })
}

/** Whether one of the dates has a start that is not known. */
export function opensToTheLeft(dates: readonly string[]): boolean {
  return dates.some((date) => {
    const reading = parseEdtf(date)
    return reading.ok && dateShape(reading.date).start.open !== 'none'
  })
}

function placedOf(entry: StripEntry, scale: BentScale, left: number, right: number): Placed | null {
  const reading = parseEdtf(entry.date)
  if (!reading.ok) return null
  const shape = bentShape(dateShape(reading.date), scale)
  const band = bandOf(shape, { from: 0, pixelsPerMillisecond: 1 / finePixel(scale) })
  if (band === null) return null
  const drawn = bandSpan(band, entry.status)
  const bandRight = Math.max(drawn.right, drawn.left + leastBand)
  const numberX = Math.max(left, drawn.left - numberSize - besideBand)
  const [captionAfter, captionBefore] = [bandRight + gap, numberX - gap - entry.captionWidth]
  const own = { left: numberX - gap, right: bandRight + gap }
  const after = { left: own.left, right: captionAfter + entry.captionWidth + gap }
  const before = { left: captionBefore - gap, right: own.right }
  const choices: readonly (readonly [Span, number | null])[] = [
    ...(after.right <= right + gap ? [[after, captionAfter] as const] : []),
    ...(before.left >= left - gap ? [[before, captionBefore] as const] : []),
    [{ left: numberX - leastGap, right: bandRight + leastGap }, null],
  ]
  return { entry, band, numberX, spans: choices.map(([span]) => span), captions: choices.map(([, x]) => x) }
}

/** The room that is given to a strip of dates. */
export interface StripRoom {
  readonly left: number
  readonly right: number
  readonly rows: number
  /** The key of the one that must be there, whatever is left out. */
  readonly first: number | null
}

/** Puts the dates into rows with all their captions, else with those that fit, else without any. */
function attempt(placed: readonly Placed[], rows: number, first: number | null) {
  const put = (ordered: readonly Placed[], spansOf: (one: Placed) => readonly Span[]) => {
    const items: readonly RowItem[] = ordered.map((one) => ({ id: one.entry.key, spans: spansOf(one) }))
    return placeInRows(items, new Map(), rows)
  }
  const all = put(placed, ({ spans }) => spans.slice(0, Math.max(1, spans.length - 1)))
  if (all.size === placed.length) return { places: all, isBare: false }
  const some = put(placed, ({ spans }) => spans)
  if (some.size === placed.length) return { places: some, isBare: false }
  const bare = put(placed, ({ spans }) => spans.slice(-1))
  if (first === null || bare.has(first)) return { places: bare, isBare: true }
  const ahead = placed.toSorted((one, other) => Number(other.entry.key === first) - Number(one.entry.key === first))
  return { places: put(ahead, ({ spans }) => spans.slice(-1)), isBare: true }
}

/** What is drawn, in the order given; what finds no room in the rows is left out. */
export function stripLayout(
  entries: readonly StripEntry[],
  scale: BentScale,
  { left, right, rows, first }: StripRoom,
): readonly StripBand[] {
  const placed = entries.map((entry) => placedOf(entry, scale, left, right)).filter((one) => one !== null)
  const { places, isBare } = attempt(placed, rows, first)
  return placed.flatMap(({ spans: _spans, captions, ...one }) => {
    const at = places.get(one.entry.key)
    return at === undefined ? [] : [{ ...one, row: at.row, captionX: isBare ? null : (captions[at.choice] ?? null) }]
  })
}

/** Where the scale breaks, in pixels. */
export function breaksOf({ parts }: BentScale): readonly number[] {
  return parts.slice(1).map(({ left }) => left)
}

/** The column of a day that starts at an instant. */
export function columnOf(scale: BentScale, from: number, to: number): Span {
  return { left: bentX(scale, from), right: bentX(scale, to) }
}
