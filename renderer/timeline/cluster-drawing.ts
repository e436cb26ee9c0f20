/** The row of clusters under the lanes: every event that is not named, counted by the stretch of time it lies in. */
import {
  axisInstantIso,
  axisRangeInWords,
  dateInWords,
  dayMilliseconds,
  type Language,
  parseEdtf,
} from '../../core/date/index.ts'
import { type AxisRange, xOf } from '../../core/layout/axis-range.ts'
import type { AxisStep } from '../../core/layout/axis-units.ts'
import { type CountedStretch, countsShown } from '../../core/layout/clusters.ts'
import type { Writing } from './event-view.ts'
import { createKeyedPool, setText, textElement } from './keyed-pool.ts'
import { createOthersHeading } from './others-heading.ts'
import type { TimelineParts } from './parts.ts'
import type { SceneState } from './scene-state.ts'

const tallest = 40
const lowest = 3

/** What the element of a bar shows. */
interface DrawnBar {
  readonly transform: string
  readonly width: number
  readonly height: number
  readonly isNarrow: boolean
  readonly cluster: CountedStretch
  /** The count that it has in words; null before it first had the room for one. */
  readonly shown: number | null
  /** Its name says this count. */
  readonly isNamed: boolean
}

interface Bar {
  readonly cluster: CountedStretch
  readonly left: number
  readonly width: number
  readonly height: number
}

/** Draws the clusters as buttons; activating one calls `onOpen` with its range. */
export function createClusters(
  { clusters }: TimelineParts,
  writing: Writing,
  onOpen: (range: AxisRange) => void,
): (state: SceneState, counted: readonly CountedStretch[], step: AxisStep) => void {
  const heading = createOthersHeading(clusters, writing)
  const drawn = new WeakMap<Element, DrawnBar>()
  const pool = createKeyedPool<Bar, HTMLElement>(clusters, {
    keyOf: ({ cluster }) => `${cluster.from} ${cluster.to}`,
    create: () => button((element) => open(element)),
    renew: (element) => drawn.delete(element),
    place: (element, bar) => drawn.set(element, placeBar(element, bar, drawn.get(element), writing.language)),
  })
  const open = (element: Element): void => {
    const bar = drawn.get(element)
    if (bar !== undefined) onOpen(bar.cluster)
  }
  const nameAll = (): void => {
    for (const element of clusters.children) {
      const bar = drawn.get(element)
      if (bar === undefined || bar.isNamed) continue
      name(element, bar.cluster, writing)
      drawn.set(element, { ...bar, isNamed: true })
    }
  }
  return (state, counted, step) => {
    const bars = barsOf(state, counted)
    heading(state, step, bars.length)
    pool.show(bars)
    // Nobody reads names while all of it moves, and the words of dates cost more than the bars.
    if (!state.isMoving) nameAll()
  }
}

/** Writes what differs from the frame before. */
function placeBar(element: HTMLElement, bar: Bar, before: DrawnBar | undefined, language: Language): DrawnBar {
  const isNarrow = bar.width < 26
  const drawn: DrawnBar = {
    transform: `translateX(${Math.round(bar.left * 100) / 100}px)`,
    width: Math.max(2, Math.round(bar.width) - 2),
    height: Math.round(bar.height * 2) / 2,
    isNarrow,
    cluster: bar.cluster,
    shown: isNarrow ? (before?.shown ?? null) : bar.cluster.count,
    isNamed: before?.isNamed === true && before.cluster.count === bar.cluster.count,
  }
  const [count, fill] = element.children
  if (before?.transform !== drawn.transform) element.style.transform = drawn.transform
  if (before?.width !== drawn.width) element.style.width = `${drawn.width}px`
  if (before?.height !== drawn.height && fill instanceof HTMLElement) fill.style.height = `${drawn.height}px`
  const wasNarrow = before?.isNarrow ?? element.classList.contains('cluster--narrow')
  if (wasNarrow !== isNarrow) element.classList.toggle('cluster--narrow', isNarrow)
  const { shown } = drawn
  if (before?.shown !== shown && shown !== null && count !== undefined) setText(count, countsShown(shown, language))
  return drawn
}

function barsOf(state: SceneState, counted: readonly CountedStretch[]): readonly Bar[] {
  const most = Math.max(1, ...counted.map(({ count }) => count))
  return counted
    .map((cluster) => {
      const left = xOf(state.range, state.width, cluster.from)
      const right = xOf(state.range, state.width, cluster.to)
      return {
        cluster,
        left: left + 1,
        width: right - left,
        height: Math.max(lowest, tallest * (cluster.count / most) ** 0.8),
      }
    })
    .filter(({ left, width }) => left + width > 0 && left < state.width)
}

function button(onOpen: (element: Element) => void): HTMLElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'cluster'
  element.append(textElement('cluster__count', ''), textElement('cluster__bar', ''))
  element.addEventListener('click', () => onOpen(element))
  return element
}

function name(element: Element, cluster: CountedStretch, { words, language }: Writing): void {
  const isLong = cluster.to - cluster.from >= dayMilliseconds
  const [from, to] = isLong
    ? [dayInWords(cluster.from, language), dayInWords(cluster.to - 1, language)]
    : [instantInWords(cluster.from, language), instantInWords(cluster.to, language)]
  element.setAttribute('aria-label', words('timeline.cluster', { count: cluster.count, from, to }))
}

function dayInWords(instant: number, language: Language): string {
  const day = Math.floor(instant / dayMilliseconds) * dayMilliseconds
  return axisRangeInWords(day, day + dayMilliseconds, language)
}

function instantInWords(instant: number, language: Language): string {
  const reading = parseEdtf(axisInstantIso(instant).replace(/:\d\d\.\d+Z$/, 'Z'))
  return reading.ok ? dateInWords(reading.date, language) : dayInWords(instant, language)
}
