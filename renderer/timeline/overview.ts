/** Draws the overview and lets the visible range be dragged, resized and moved by keys. */
import type { Density, EventRow } from '../../core/contract/views.ts'
import { axisRangeInWords } from '../../core/date/index.ts'
import { type AxisRange, clampRange, panRange, rangeLength, xOf, zoomRange } from '../../core/layout/axis-range.ts'
import type { Writing } from './event-view.ts'
import { followOverviewPointer } from './overview-drag.ts'
import { drawOverview } from './overview-drawing.ts'
import type { TimelineController } from './timeline-controller.ts'

export type OverviewContent =
  | { readonly kind: 'density'; readonly density: Density }
  | { readonly kind: 'bands'; readonly rows: readonly EventRow[] }

export interface Overview {
  readonly setWhole: (whole: AxisRange | null) => void
  readonly setContent: (content: OverviewContent) => void
  readonly destroy: () => void
}

export interface OverviewState {
  readonly host: HTMLElement
  readonly canvas: HTMLCanvasElement
  readonly view: HTMLElement
  whole: AxisRange | null
  content: OverviewContent | null
  width: number
}

/** Pixels left free at either side. */
export const overviewMargin = 16
const smallestView = 6
/** The range counts as resting after so many milliseconds. */
const restAfter = 120

/** The overview in its host. */
export function createOverview(host: HTMLElement, controller: TimelineController, writing: Writing): Overview {
  const state = createState(host)
  const control = new AbortController()
  const { motion } = controller
  const draw = () => drawOverview(state, writing)
  let resting: ReturnType<typeof setTimeout> | undefined
  const place = () => {
    placeView(state, motion.range())
    clearTimeout(resting)
    resting = setTimeout(() => describeView(state, motion.range(), writing), restAfter)
  }
  const stopFollowing = controller.followRange(place)
  const observer = new ResizeObserver(() => {
    state.width = host.clientWidth
    draw()
    place()
  })
  observer.observe(host)
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  scheme.addEventListener('change', draw, { signal: control.signal })
  const theme = new MutationObserver(draw)
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] })
  host.addEventListener('keydown', (event) => onKey(controller, state, event), { signal: control.signal })
  followOverviewPointer(state, controller, control.signal)
  return {
    setWhole: (whole) => {
      state.whole = whole
      draw()
      place()
    },
    setContent: (content) => {
      state.content = content
      draw()
    },
    destroy: () => {
      control.abort()
      clearTimeout(resting)
      stopFollowing()
      observer.disconnect()
      theme.disconnect()
      host.replaceChildren()
    },
  }
}

function createState(host: HTMLElement): OverviewState {
  const canvas = document.createElement('canvas')
  canvas.className = 'overview__canvas'
  const view = document.createElement('div')
  view.className = 'overview__view'
  for (const side of ['from', 'to']) {
    const grip = document.createElement('span')
    grip.className = `overview__grip overview__grip--${side}`
    grip.dataset['grip'] = side
    view.append(grip)
  }
  host.replaceChildren(canvas, view)
  return { host, canvas, view, whole: null, content: null, width: host.clientWidth }
}

/** Pixel of an instant in the overview. */
export function overviewX({ whole, width }: OverviewState, instant: number): number {
  return whole === null ? 0 : overviewMargin + xOf(whole, width - 2 * overviewMargin, instant)
}

/** What the slider says of itself; said when the range rests, not in every frame of a zoom. */
function describeView({ host, whole }: OverviewState, range: AxisRange, { language }: Writing): void {
  host.setAttribute('aria-valuetext', axisRangeInWords(range.from, range.to, language))
  const centre = whole === null ? 0.5 : ((range.from + range.to) / 2 - whole.from) / rangeLength(whole)
  host.setAttribute('aria-valuenow', String(Math.round(Math.min(1, Math.max(0, centre)) * 100)))
}

function placeView(state: OverviewState, range: AxisRange): void {
  const { view, whole, width } = state
  view.hidden = whole === null || width === 0
  if (view.hidden) return
  const hold = (x: number) => Math.min(width - 2, Math.max(2, x))
  const [from, to] = [hold(overviewX(state, range.from)), hold(overviewX(state, range.to))]
  const middle = (from + to) / 2
  const size = Math.max(smallestView, to - from)
  const left = Math.min(width - size - 2, Math.max(2, middle - size / 2))
  view.style.transform = `translateX(${Math.round(left * 100) / 100}px)`
  view.style.width = `${Math.round(size * 100) / 100}px`
}

const keyPan = 0.25
const pagePan = 1

function onKey({ motion, show }: TimelineController, { whole }: OverviewState, event: KeyboardEvent): void {
  const range = motion.range()
  const length = rangeLength(range)
  const moves: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => motion.follow(panRange(range, -keyPan)),
    ArrowRight: () => motion.follow(panRange(range, keyPan)),
    ArrowUp: () => motion.follow(zoomRange(range, 0.5, 1.25)),
    ArrowDown: () => motion.follow(zoomRange(range, 0.5, 0.8)),
    PageUp: () => motion.follow(panRange(range, pagePan)),
    PageDown: () => motion.follow(panRange(range, -pagePan)),
    Home: () => whole !== null && show(clampRange({ from: whole.from, to: whole.from + length })),
    End: () => whole !== null && show(clampRange({ from: whole.to - length, to: whole.to })),
  }
  const move = moves[event.key]
  if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  event.stopPropagation()
  move()
}
