/** The strip over the review: the date of each proposal, drawn as on the timeline, with its number. */
import { useMemo } from 'react'
import { dayMilliseconds } from '../../../core/date/index.ts'
import { bandMarks, normalPlace } from '../../../core/layout/band-marks.ts'
import { clipBand } from '../../../core/layout/clip-band.ts'
import { useWidth } from '../../parts/use-width.ts'
import { Marks } from '../../timeline/status-glyph.tsx'
import { createTextMeasure, type TextMeasure } from '../../timeline/text-measure.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import type { ReviewItem } from '../review/review.ts'
import { type BentScale, bentScale } from './bent-scale.ts'
import { stripEntries } from './strip-entries.ts'
import { breaksOf, columnOf, opensToTheLeft, type StripBand, stripInstants, stripLayout } from './strip-layout.ts'
import { type StripTick, stripTicks } from './strip-ticks.ts'
import './strip.css'

interface StripProps {
  readonly items: readonly ReviewItem[]
  readonly active: number | null
  /** Axis milliseconds of the day of publication; null while it is not known. */
  readonly published: number | null
  /** Pixels of a row: less in a low window. */
  readonly rowHeight: number
  readonly onGo: (key: number) => void
}

const margin = 24
const rows = 4
const firstRow = 8

interface Drawing {
  readonly scale: BentScale
  readonly bands: readonly StripBand[]
  /** Pixels of a row. */
  readonly rowHeight: number
  readonly ticks: readonly StripTick[]
}

function useDrawing({ items, active, published, rowHeight }: StripProps, width: number): Drawing | null {
  const language = useLanguage()
  const measure = useMemo<TextMeasure>(createTextMeasure, [])
  const around = items.length > 40 ? active : null
  return useMemo(() => {
    if (width === 0) return null
    const entries = stripEntries(items, around, language, (text) => measure.line(text, 400, 12))
    const dates = entries.map(({ date }) => date)
    const marks = published === null ? [] : [published, published + dayMilliseconds]
    const scale = bentScale([...stripInstants(dates), ...marks], opensToTheLeft(dates), margin, width - margin)
    if (scale === null) return null
    const room = { left: margin, right: width - margin, first: active }
    const bands = stripLayout(entries, scale, { ...room, rows })
    const isFull = bands.length < entries.length
    return {
      scale,
      // Rows that are too few stand closer, in the same height.
      bands: isFull ? stripLayout(entries, scale, { ...room, rows: rows + 1 }) : bands,
      rowHeight: isFull ? (rowHeight * rows) / (rows + 1) : rowHeight,
      ticks: stripTicks(scale, language, (text) => measure.line(text, 600, 11)),
    }
  }, [items, around, language, measure, published, rowHeight, width, active])
}

interface BandProps {
  readonly drawn: StripBand
  readonly isActive: boolean
  readonly width: number
  readonly rowHeight: number
  readonly onGo: (key: number) => void
}

function BandRow({ drawn, isActive, width, rowHeight, onGo }: BandProps) {
  const { entry, band, row, numberX, captionX } = drawn
  const clipped = clipBand(band, 0, width)
  const end = Math.max(clipped.right, numberX + 20, captionX === null ? 0 : captionX + entry.captionWidth)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it does the same from the keyboard
    <g
      className={isActive ? 'strip__one strip__one--on' : 'strip__one'}
      transform={`translate(0 ${firstRow + row * rowHeight})`}
      onClick={() => onGo(entry.key)}
    >
      {isActive ? <rect className="strip__ground" x="0" y="0" width={width} height={rowHeight - 1} /> : null}
      <rect className="strip__hit" x={numberX} y="0" width={end - numberX} height={rowHeight - 1} />
      <g className={`status--${entry.status}`} transform="translate(0 -3)">
        <Marks marks={bandMarks(clipped, entry.status, normalPlace(clipped))} />
      </g>
      <circle className="strip__ring" cx={numberX + 8} cy="10" r="7.5" />
      <text className="strip__number" x={numberX + 8} y="14" textAnchor="middle">
        {entry.number}
      </text>
      {captionX === null ? null : (
        <text className="strip__caption" x={captionX} y="14">
          {entry.caption}
        </text>
      )}
    </g>
  )
}

interface AxisProps {
  readonly drawing: Drawing
  readonly baseline: number
  readonly width: number
  readonly published: number | null
}

function Axis({ drawing: { scale, ticks }, baseline, width, published }: AxisProps) {
  const day = published === null ? null : columnOf(scale, published, published + dayMilliseconds)
  return (
    <g className="strip__axis">
      {day === null ? null : (
        <rect className="strip__day" x={day.left} y="0" width={Math.max(1, day.right - day.left)} height={baseline} />
      )}
      <path className="strip__line" d={`M${margin} ${baseline + 0.5}H${width - margin}`} />
      {ticks.map(({ at, x, labelX, label, isMajor }) => (
        <g key={`${at} ${x}`}>
          <path
            className="strip__line"
            d={`M${Math.round(x) + 0.5} ${isMajor ? firstRow : baseline - 3}V${baseline + (isMajor ? 4 : 0)}`}
          />
          {labelX === null ? null : (
            <text
              className={isMajor || at === published ? 'strip__label strip__label--on' : 'strip__label'}
              x={labelX}
              y={baseline + 14}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

/** Where the scale breaks: a slash over bands and axis. */
function Breaks({ scale, baseline }: { readonly scale: BentScale; readonly baseline: number }) {
  return breaksOf(scale).map((x) => (
    <g key={x} className="strip__break">
      <path
        className="strip__break-ground"
        d={`M${x - 7} ${baseline + 6}L${x - 1} 2H${x + 7}L${x + 1} ${baseline + 6}Z`}
      />
      <path className="strip__line" d={`M${x - 7} ${baseline + 6}L${x - 1} 2M${x + 1} ${baseline + 6}L${x + 7} 2`} />
    </g>
  ))
}

/** The strip; the one that the reader is at is drawn over a tinted row. */
export function Strip(props: StripProps) {
  const words = useWords()
  const [ground, width] = useWidth()
  const drawing = useDrawing(props, width)
  const baseline = firstRow + rows * props.rowHeight + 3
  return (
    <div ref={ground} className="strip" style={{ height: baseline + 24 }}>
      {drawing === null ? null : (
        <svg width={width} height={baseline + 24} role="img" aria-label={words('dispatch.strip')}>
          <Axis drawing={drawing} baseline={baseline} width={width} published={props.published} />
          {[...drawing.bands]
            .sort((one) => (one.entry.key === props.active ? -1 : 0))
            .map((drawn) => (
              <BandRow
                key={drawn.entry.key}
                drawn={drawn}
                isActive={drawn.entry.key === props.active}
                width={width}
                rowHeight={drawing.rowHeight}
                onGo={props.onGo}
              />
            ))}
          <Breaks scale={drawing.scale} baseline={baseline} />
        </svg>
      )}
    </div>
  )
}
