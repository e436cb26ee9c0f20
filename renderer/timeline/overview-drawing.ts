/** Paints the overview on its canvas: years along the bottom, bands while they are few, density when they are many. */
import type { Density, EventRow } from '../../core/contract/views.ts'
import { dateShape, parseEdtf } from '../../core/date/index.ts'
import { rangeLength } from '../../core/layout/axis-range.ts'
import { axisTicks } from '../../core/layout/axis-ticks.ts'
import { type Band, bandOf } from '../../core/layout/band.ts'
import { placeInRows, type RowItem } from '../../core/layout/rows.ts'
import type { Writing } from './event-view.ts'
import { type OverviewState, overviewMargin, overviewX } from './overview.ts'

const baseline = 60
const top = 6
const bandHeight = 6
const bandStep = 9
const bandRows = 5

type Colours = (name: string) => string

/** Draws everything but the visible range, which is an element over it. */
export function drawOverview(state: OverviewState, writing: Writing): void {
  const { canvas, width } = state
  const context = canvas.getContext('2d')
  const height = canvas.clientHeight
  if (context === null || width === 0) return
  const ratio = devicePixelRatio
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  context.scale(ratio, ratio)
  if (state.whole === null) return
  const style = getComputedStyle(canvas)
  const colours: Colours = (name) => style.getPropertyValue(`--${name}`).trim()
  const font = `11px ${style.fontFamily}`
  drawScale(context, state, writing, colours, font)
  if (state.content?.kind === 'density') drawDensity(context, state, state.content.density, colours)
  if (state.content?.kind === 'bands') drawBands(context, state, state.content.rows, colours)
}

function drawScale(
  context: CanvasRenderingContext2D,
  state: OverviewState,
  { language }: Writing,
  colours: Colours,
  font: string,
): void {
  const { whole, width } = state
  if (whole === null) return
  const inner = width - 2 * overviewMargin
  const ticks = axisTicks(whole, Math.max(60, inner / 2), language)
  context.strokeStyle = colours('rule-strong')
  context.fillStyle = colours('ink-3')
  context.font = font
  context.textBaseline = 'alphabetic'
  context.beginPath()
  context.moveTo(overviewMargin, baseline + 0.5)
  context.lineTo(width - overviewMargin, baseline + 0.5)
  const isMajor = ticks.majorStep.unit === 'year' && ticks.majorStep.count === 1 && ticks.major.length > 1
  for (const tick of isMajor ? ticks.minor : []) drawTick(context, overviewX(state, tick.at), baseline - 3)
  let free = -Infinity
  const named = isMajor ? ticks.major : ticks.minor
  named.forEach((tick, index) => {
    const start = overviewX(state, tick.at)
    const x = Math.max(overviewMargin, start)
    if (start >= overviewMargin) drawTick(context, start, isMajor ? 8 : baseline - 3)
    const room = context.measureText(tick.label).width
    const next = overviewX(state, named[index + 1]?.at ?? Infinity)
    if (x + 6 < free || x + 6 + room > Math.min(next, width - 4)) return
    context.fillText(tick.label, x + 6, baseline + 13)
    free = x + 6 + room + 16
  })
  context.stroke()
}

function drawTick(context: CanvasRenderingContext2D, at: number, from: number): void {
  const x = Math.round(at) + 0.5
  if (x < overviewMargin) return
  context.moveTo(x, from)
  context.lineTo(x, baseline + 4)
}

/** All events in the quiet colour, those the filter leaves in the strong one; bars grow with the count (power 0.8). */
function drawDensity(
  context: CanvasRenderingContext2D,
  state: OverviewState,
  density: Density,
  colours: Colours,
): void {
  const most = Math.max(1, ...density.all)
  const isFiltered = density.all.some((count, index) => count !== density.filtered[index])
  const step = rangeLength(density) / Math.max(1, density.all.length)
  const paint = (counts: readonly number[], colour: string) => {
    context.fillStyle = colour
    counts.forEach((count, index) => {
      if (count === 0) return
      const x = overviewX(state, density.from + step * index)
      const width = overviewX(state, density.from + step * (index + 1)) - x
      const height = Math.max(1.5, (baseline - top) * (count / most) ** 0.8)
      context.fillRect(x, baseline - height, Math.max(1, width - 0.5), height)
    })
  }
  paint(density.all, colours(isFiltered ? 'rule-strong' : 'edge'))
  if (isFiltered) paint(density.filtered, colours('accent'))
}

function drawBands(
  context: CanvasRenderingContext2D,
  state: OverviewState,
  rows: readonly EventRow[],
  colours: Colours,
): void {
  const { whole, width } = state
  if (whole === null) return
  const pixelsPerMillisecond = (width - 2 * overviewMargin) / rangeLength(whole)
  const scale = { from: whole.from - overviewMargin / pixelsPerMillisecond, pixelsPerMillisecond }
  const drawn = rows.flatMap((row) => {
    const reading = parseEdtf(row.date)
    const band = reading.ok ? bandOf(dateShape(reading.date), scale) : null
    return band === null ? [] : [{ row, band }]
  })
  drawn.sort((a, b) => a.band.left - b.band.left)
  const items: readonly RowItem[] = drawn.map(({ row, band }) => ({
    id: row.id,
    spans: [{ left: band.left, right: Math.max(band.right, band.left + 6) + 3 }],
  }))
  const places = placeInRows(items, new Map(), bandRows)
  for (const { row, band } of drawn) {
    const place = places.get(row.id)
    if (place !== undefined) drawBand(context, band, row.status, top + 4 + place.row * bandStep, colours)
  }
}

function drawBand(context: CanvasRenderingContext2D, band: Band, status: string, y: number, colours: Colours): void {
  const colour = colours(`st-${status}`)
  for (const { tone, from, to } of band.segments) {
    const width = Math.max(4, to - from)
    const isFade = tone !== 'solid' && tone !== 'tint'
    context.globalAlpha = tone === 'tint' ? 0.35 : 1
    context.fillStyle = isFade ? fadeOf(context, tone.endsWith('left'), from, from + width, colour) : colour
    if (status === 'announced' && !isFade) {
      context.strokeStyle = colour
      context.strokeRect(from + 0.5, y + 0.5, width - 1, bandHeight - 1)
    } else if (status === 'disputed') {
      context.fillRect(from, y, width, 2)
      for (let x = from; x < from + width; x += 4) context.fillRect(x, y + 4, 2, 1.5)
    } else {
      context.fillRect(from, y, width, bandHeight)
    }
  }
  context.globalAlpha = 1
  context.strokeStyle = colour
  context.lineWidth = 1.5
  for (const end of band.ends) drawEnd(context, end, y)
  context.lineWidth = 1
}

function fadeOf(
  context: CanvasRenderingContext2D,
  isLeft: boolean,
  from: number,
  to: number,
  colour: string,
): CanvasGradient {
  const gradient = context.createLinearGradient(isLeft ? from : to, 0, isLeft ? to : from, 0)
  gradient.addColorStop(0, 'transparent')
  gradient.addColorStop(1, colour)
  return gradient
}

function drawEnd(context: CanvasRenderingContext2D, { kind, side, x }: Band['ends'][number], y: number): void {
  const away = side === 'left' ? 1 : -1
  context.beginPath()
  if (kind === 'stop') {
    context.moveTo(x, y - 1)
    context.lineTo(x, y + bandHeight + 1)
  } else {
    context.moveTo(x + away * 3, y)
    context.lineTo(x, y + bandHeight / 2)
    context.lineTo(x + away * 3, y + bandHeight)
  }
  context.stroke()
}
