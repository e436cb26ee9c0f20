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
import { type CountedStretch, countsShown, stretchName } from '../../core/layout/clusters.ts'
import type { Writing } from './event-view.ts'
import { createKeyedPool, textElement } from './keyed-pool.ts'
import type { TimelineParts } from './parts.ts'
import type { SceneState } from './scene-state.ts'

const tallest = 40
const lowest = 3

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
  const heading = textElement('clusters__heading', '')
  const label = textElement('clusters__name', writing.words('timeline.others'))
  const unit = textElement('clusters__unit', '')
  heading.append(label, ' ', unit)
  clusters.append(heading)
  const latest = new WeakMap<HTMLElement, CountedStretch>()
  const pool = createKeyedPool<Bar, HTMLElement>(clusters, {
    keyOf: ({ cluster }) => `${cluster.from} ${cluster.to}`,
    create: ({ cluster }) => button(cluster, onOpen),
    place: (element, bar) => {
      if (latest.get(element)?.count !== bar.cluster.count) name(element, bar.cluster, writing)
      latest.set(element, bar.cluster)
      element.style.transform = `translateX(${Math.round(bar.left * 100) / 100}px)`
      element.style.width = `${Math.max(2, Math.round(bar.width) - 2)}px`
      element.style.setProperty('--bar', `${bar.height}px`)
      element.classList.toggle('cluster--narrow', bar.width < 26)
    },
  })
  return (state, counted, step) => {
    // Stretches that the library counted are no units of the calendar.
    const text = writing.words('timeline.others-counted', {
      unit: (state.clusters.length === 0 ? stretchName(step) : null) ?? 'none',
    })
    if (unit.textContent !== text) unit.textContent = text
    pool.show(barsOf(state, counted))
  }
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

function button(cluster: CountedStretch, onOpen: (range: AxisRange) => void): HTMLElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'cluster'
  element.append(textElement('cluster__count', ''), textElement('cluster__bar', ''))
  element.addEventListener('click', () => onOpen(cluster))
  return element
}

function name(element: HTMLElement, cluster: CountedStretch, { words, language }: Writing): void {
  const isLong = cluster.to - cluster.from >= dayMilliseconds
  const [from, to] = isLong
    ? [dayInWords(cluster.from, language), dayInWords(cluster.to - 1, language)]
    : [instantInWords(cluster.from, language), instantInWords(cluster.to, language)]
  element.setAttribute('aria-label', words('timeline.cluster', { count: cluster.count, from, to }))
  const [count] = element.children
  if (count !== undefined) count.textContent = countsShown(cluster.count, language)
}

function dayInWords(instant: number, language: Language): string {
  const day = Math.floor(instant / dayMilliseconds) * dayMilliseconds
  return axisRangeInWords(day, day + dayMilliseconds, language)
}

function instantInWords(instant: number, language: Language): string {
  const reading = parseEdtf(axisInstantIso(instant).replace(/:\d\d\.\d+Z$/, 'Z'))
  return reading.ok ? dateInWords(reading.date, language) : dayInWords(instant, language)
}
