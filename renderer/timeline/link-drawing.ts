/** Links between the selected event and others in view: a line from end to end with the sign and the name of the link. */
import { chevron } from '../../core/layout/band-ends.ts'
import { type Mark, mark } from '../../core/layout/mark.ts'
import type { Writing } from './event-view.ts'
import { createKeyedPool, moveTo, textElement } from './keyed-pool.ts'
import type { TimelineParts } from './parts.ts'
import type { EventLink } from './scene-inputs.ts'
import type { SceneState, StandingEvent } from './scene-state.ts'
import { createSvg, drawMarks } from './svg-marks.ts'

interface DrawnLink {
  readonly link: EventLink
  readonly marks: readonly Mark[]
  /** Middle of the sign. */
  readonly x: number
  readonly y: number
  /** Left of the name. */
  readonly nameLeft: number
}

const clearance = 6
const bend = 40
const badge = 9
const nameGap = 7
const nameSize = 12
const viewEdge = 8
const bandMiddle = { normal: 13, dense: 11 } as const

/** Draws the links of the state. */
export function createLinks({ links }: TimelineParts, { words, measure }: Writing): (state: SceneState) => void {
  const nameOf = ({ kind }: EventLink) => words(`link.out.${kind}`)
  const widthOf = (link: EventLink) => measure.line(nameOf(link), 400, nameSize)
  const svg = createSvg('links__lines')
  links.append(svg)
  let before: readonly Mark[] = []
  const names = createKeyedPool<DrawnLink, HTMLElement>(links, {
    keyOf: ({ link }) => `${link.from} ${link.to} ${link.kind}`,
    create: ({ link }) => textElement('links__name', nameOf(link)),
    place: (element, { nameLeft, y }) => moveTo(element, nameLeft, y - 8),
  })
  return (state) => {
    const drawn = state.links.flatMap((link) => drawLink(state, link, widthOf(link)))
    const marks = drawn.flatMap((one) => one.marks)
    drawMarks(svg, marks, before)
    before = marks
    names.show(drawn)
  }
}

function drawLink(state: SceneState, link: EventLink, nameWidth: number): readonly DrawnLink[] {
  const [from, to] = [state.standing.get(link.from), state.standing.get(link.to)]
  if (from === undefined || to === undefined || !isInView(state, from) || !isInView(state, to)) return []
  const route = routeOf(state, [from, to], badge + nameGap + nameWidth + viewEdge)
  const [start, end] = [from, to].map((one) => ({ x: endOf(state, one, route.side), y: middleOf(state, one) }))
  if (start === undefined || end === undefined) return []
  const { x, side } = route
  const y = Math.round((start.y + end.y) / 2)
  const d = `M${start.x} ${start.y}H${x}V${end.y}H${end.x}`
  const marks = [
    mark('path', 'line', { d }),
    chevron(end.x, end.y, 4.5, side === 'right' ? 'left' : 'right'),
    mark('circle', 'paper', { cx: x, cy: y, r: badge }),
    mark('circle', 'line', { cx: x, cy: y, r: badge }),
    mark('path', 'line', { d: signs[link.kind], transform: `translate(${x - 8} ${y - 8})`, 'stroke-linecap': 'round' }),
  ]
  const nameLeft = side === 'right' ? x + badge + nameGap : x - badge - nameGap - nameWidth
  return [{ link, marks, x, y, nameLeft }]
}

interface Route {
  readonly side: 'left' | 'right'
  /** Where the line runs from row to row. */
  readonly x: number
}

/** Past the right ends of both with their captions; past the left ones where the name has no room there. */
function routeOf(state: SceneState, both: readonly StandingEvent[], nameRoom: number): Route {
  const right = Math.max(...both.flatMap((one) => [one.view.drawn.right, endOf(state, one, 'right')])) + bend
  if (right + nameRoom <= state.width) return { side: 'right', x: right }
  const left = Math.min(...both.flatMap((one) => [one.view.drawn.left, endOf(state, one, 'left')])) - bend
  if (left - nameRoom >= 0) return { side: 'left', x: left }
  return right - bend < state.width - nameRoom
    ? { side: 'right', x: state.width - nameRoom }
    : { side: 'left', x: Math.max(left, nameRoom) }
}

/** Where a line leaves or reaches a band, inside the view. */
function endOf({ width }: SceneState, { span }: StandingEvent, side: Route['side']): number {
  return side === 'right' ? Math.min(width - 40, span.right) + clearance : Math.max(40, span.left) - clearance
}

function middleOf({ isDense }: SceneState, { top }: StandingEvent): number {
  return top + (isDense ? bandMiddle.dense : bandMiddle.normal)
}

function isInView(state: SceneState, { span, isPlaced }: StandingEvent): boolean {
  return isPlaced && span.right > 0 && span.left < state.width
}

/** Signs in a box of 16 pixels. */
const signs: Readonly<Record<EventLink['kind'], string>> = {
  contradicts: 'M4.5 6.25h7M4.5 9.75h7M9.75 4l-3.5 8',
  causes: 'M4.5 8h7M8.75 5.25 11.5 8 8.75 10.75',
  follows: 'M5 4.75 8.25 8 5 11.25M8.5 4.75 11.75 8 8.5 11.25',
  'part-of': 'M11 4.75H8.25a3.25 3.25 0 0 0 0 6.5H11',
  'same-as': 'M4.5 6.25h7M4.5 9.75h7',
}
