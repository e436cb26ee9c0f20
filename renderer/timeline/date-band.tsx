/** One date drawn small, as on the timeline: for the inspector and for lists. */
import { type DateShape, dateShape, dayMilliseconds, parseEdtf } from '../../core/date/index.ts'
import { bandOf, type Scale } from '../../core/layout/band.ts'
import { bandMarks, normalPlace } from '../../core/layout/band-marks.ts'
import { clipBand } from '../../core/layout/clip-band.ts'
import type { Status } from '../../core/model/event.ts'
import { Marks } from './status-glyph.tsx'
import './drawing.css'

interface DateBandProps {
  /** EDTF. */
  readonly date: string
  readonly status: Status
  /** Pixels. */
  readonly width: number
}

const height = 24
const margin = 16
const widestDay = 32

/** The band of a date, fitted into the width; nothing for a date that is unknown or unreadable. */
export function DateBand({ date, status, width }: DateBandProps) {
  const reading = parseEdtf(date)
  if (!reading.ok) return null
  const shape = dateShape(reading.date)
  const scale = fittingScale(shape, width)
  const band = scale === null ? null : bandOf(shape, scale)
  if (band === null) return null
  const clipped = clipBand(band, 0, width)
  return (
    <svg className={`date-band status--${status}`} width={width} height={height} aria-hidden="true" focusable="false">
      <Marks marks={bandMarks(clipped, status, normalPlace(clipped))} />
    </svg>
  )
}

/** All that the date may cover within the margins; a single day is not drawn wider than on the timeline. */
function fittingScale(shape: DateShape, width: number): Scale | null {
  const { start, end, bounds } = shape
  const from = bounds.earliestStart ?? start.earliest ?? end.earliest
  const to = bounds.latestEnd ?? end.latest ?? start.latest
  if (from === null || to === null) return null
  const isOpen = start.open !== 'none' || end.open !== 'none'
  const room = width - 2 * margin
  const perDay = isOpen ? (room - 24) / 12 : widestDay
  const pixelsPerMillisecond = Math.min(
    isOpen ? perDay / dayMilliseconds : room / (to - from),
    widestDay / dayMilliseconds,
  )
  const span = (to - from) * pixelsPerMillisecond
  const left = start.open !== 'none' ? width - margin - span : margin
  return { from: from - left / pixelsPerMillisecond, pixelsPerMillisecond }
}
