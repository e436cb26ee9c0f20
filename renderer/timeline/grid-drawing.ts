/** Behind the events: lines of the axis, days of publication, and the names and borders of the lanes. */
import { xOf } from '../../core/layout/axis-range.ts'
import type { AxisTicks } from '../../core/layout/axis-ticks.ts'
import type { Lane } from '../../core/layout/lanes.ts'
import { setPath } from './axis-drawing.ts'
import type { Writing } from './event-view.ts'
import { createKeyedPool, moveTo, textElement } from './keyed-pool.ts'
import type { TimelineParts } from './parts.ts'
import { isGrouped } from './scene-layout.ts'
import type { SceneState } from './scene-state.ts'
import { createShape, createSvg } from './svg-marks.ts'

/** Draws lines and columns behind the lanes. */
export function createGrid({ grid }: TimelineParts): (state: SceneState, ticks: AxisTicks) => void {
  const svg = createSvg('grid__lines')
  const [columns, weak, strong] = ['grid__column', 'grid__line', 'grid__line grid__line--strong'].map((name) =>
    createShape('path', name),
  )
  if (columns === undefined || weak === undefined || strong === undefined) throw new Error('no shapes')
  svg.append(columns, weak, strong)
  grid.append(svg)
  return (state, ticks) => {
    const of = (isStrong: boolean) =>
      ticks.lines
        .filter((line) => line.isStrong === isStrong)
        .map(({ x }) => `M${Math.round(x) + 0.5} 0V${state.height}`)
        .join('')
    setPath(columns, columnPath(state))
    setPath(weak, of(false))
    setPath(strong, of(true))
  }
}

/** Columns of days; a day too narrow to be a column is left to its mark on the axis. */
function columnPath(state: SceneState): string {
  return state.publications
    .map(({ from, to }) => [xOf(state.range, state.width, from), xOf(state.range, state.width, to)] as const)
    .filter(([from, to]) => to > 0 && from < state.width && to - from >= 3)
    .map(
      ([from, to]) =>
        `M${Math.max(-10, from).toFixed(2)} 0H${Math.min(state.width + 10, to).toFixed(2)}V${state.height}H${Math.max(-10, from).toFixed(2)}Z`,
    )
    .join('')
}

/** Draws the borders, names and counts of the lanes. */
export function createLanes({ lanes, content }: TimelineParts, { words }: Writing): (state: SceneState) => void {
  let shown: readonly Lane[] = []
  let contentHeight = 0
  let grouping: SceneState['grouping'] = 'none'
  // Of a crowd only those that are named are at hand, and their number would be taken for that of all.
  let isWhole = true
  const pool = createKeyedPool<Lane, HTMLElement>(lanes, {
    keyOf: (lane) => `${lane.name}|${isWhole ? lane.count : ''}`,
    create: (lane) => {
      const element = document.createElement('div')
      element.className = 'lane'
      element.append(textElement('lane__name', nameOf(lane)))
      if (isWhole) element.append(textElement('lane__count', String(lane.count)))
      return element
    },
    place: (element, lane) => {
      moveTo(element, 0, lane.top)
      element.classList.toggle('lane--first', lane.top === 0)
    },
  })
  const nameOf = (lane: Lane): string => {
    if (grouping === 'status') return words(`status.${lane.name}`)
    return lane.name === '' ? words(`timeline.lane.${grouping}`) : lane.name
  }
  return (state) => {
    const height = Math.max(state.layout.height, state.height)
    if (height !== contentHeight) content.style.height = `${height}px`
    contentHeight = height
    const wanted = isGrouped(state) ? state.grouping : 'none'
    if (state.layout.lanes === shown && wanted === grouping && state.isWhole === isWhole) return
    isWhole = state.isWhole
    if (wanted !== grouping) pool.show([])
    grouping = wanted
    shown = state.layout.lanes
    pool.show(grouping === 'none' ? [] : shown)
  }
}
