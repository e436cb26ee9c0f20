/** The axis: large and small units in two rows, publications, the selected date, a date being dragged. */
import { type AxisTick, type AxisTicks, axisTicks } from '../../core/layout/axis-ticks.ts'
import type { Writing } from './event-view.ts'
import { createKeyedPool, moveTo, setText, textElement } from './keyed-pool.ts'
import type { TimelineParts } from './parts.ts'
import { createProjection } from './projection-drawing.ts'
import { createPublicationLabels } from './publication-drawing.ts'
import type { SceneState } from './scene-state.ts'
import { createShape, createSvg } from './svg-marks.ts'

export interface AxisDrawing {
  readonly draw: (state: SceneState) => AxisTicks
}

const rows = { major: 4, minor: 24 } as const
const edge = 16

/** Draws the axis into its element. */
export function createAxis({ axis }: TimelineParts, writing: Writing): AxisDrawing {
  const svg = createSvg('axis__lines')
  const [weak, strong] = [createShape('path', 'axis__line'), createShape('path', 'axis__line axis__line--strong')]
  svg.append(weak, strong)
  axis.append(svg)
  const major = tickPool(axis, 'major', writing)
  const minor = tickPool(axis, 'minor', writing)
  const published = createPublicationLabels(axis, writing)
  const project = createProjection(axis)
  const utc = textElement('axis__utc', writing.words('timeline.utc'))
  axis.append(utc)
  const draw = (state: SceneState): AxisTicks => {
    const ticks = axisTicks(state.range, state.width, writing.language)
    setPath(weak, linePath(ticks, false))
    setPath(strong, linePath(ticks, true))
    major.show(placedMajor(ticks.major, state.width, writing))
    minor.show(placedMinor(ticks, state.width, writing))
    if (utc.hidden === ticks.showsTime) utc.hidden = !ticks.showsTime
    published(state)
    project(state)
    return ticks
  }
  return { draw }
}

/** Writes a path where it differs. */
export function setPath(path: SVGElement, d: string): void {
  if (path.getAttribute('d') !== d) path.setAttribute('d', d)
}

function linePath({ lines }: AxisTicks, isStrong: boolean): string {
  const height = isStrong ? 'V56' : 'V36'
  return lines
    .filter((line) => line.isStrong === isStrong)
    .map(({ x }) => `M${Math.round(x) + 0.5} ${isStrong ? 0 : 26}${height}`)
    .join('')
}

interface PlacedTick {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly isRest: boolean
}

function classOf(row: 'major' | 'minor', { isRest }: PlacedTick): string {
  return `axis__label axis__label--${row}${isRest ? ' axis__label--rest' : ''}`
}

function tickPool(axis: HTMLElement, row: 'major' | 'minor', { language }: Writing) {
  return createKeyedPool<PlacedTick, HTMLElement>(axis, {
    keyOf: (tick) => `${tick.key} ${language}`,
    create: (tick) => textElement(classOf(row, tick), tick.text),
    renew: (element, tick) => {
      setText(element, tick.text)
      const className = classOf(row, tick)
      if (element.className !== className) element.className = className
    },
    place: (element, tick) => moveTo(element, tick.x, rows[row]),
  })
}

/** A large unit that began outside the view keeps its name in it until the next one leaves it no room. */
function placedMajor(ticks: readonly AxisTick[], viewWidth: number, { measure }: Writing): readonly PlacedTick[] {
  return ticks.flatMap((tick) => {
    const width = measure.line(tick.label, 600, 12)
    const end = tick.x + tick.width - width - edge
    const x = tick.x < edge - 8 ? Math.min(edge, end) : tick.x + 8
    const isCut = x < 0 || (tick.x > edge && x + width > viewWidth)
    return isCut ? [] : [{ key: `${tick.at} ${tick.label}`, text: tick.label, x, isRest: false }]
  })
}

function placedMinor({ minor, isCentred }: AxisTicks, viewWidth: number, { measure }: Writing): readonly PlacedTick[] {
  return minor.flatMap((tick) => {
    const width = measure.line(tick.label, 400, 11)
    const x = isCentred ? tick.x + (tick.width - width) / 2 : tick.x + 4
    if (x < 0 || x + width > viewWidth) return []
    return [{ key: `${tick.at} ${tick.label} ${isCentred}`, text: tick.label, x, isRest: tick.isRest }]
  })
}
