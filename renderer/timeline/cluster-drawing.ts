/** The row of clusters under the lanes: every event that is not named, counted by the stretch of time it lies in. */
import { axisRangeInWords } from '../../core/date/index.ts'
import { type AxisRange, xOf } from '../../core/layout/axis-range.ts'
import { type CountedStretch, countsShown } from '../../core/layout/clusters.ts'
import type { Writing } from './event-element.ts'
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
): (state: SceneState, counted: readonly CountedStretch[]) => void {
  const heading = textElement('clusters__heading', '')
  const label = textElement('clusters__name', writing.words('timeline.others'))
  heading.append(label, ` ${writing.words('timeline.others-counted')}`)
  clusters.append(heading)
  const pool = createKeyedPool<Bar, HTMLElement>(clusters, {
    keyOf: ({ cluster }) => `${cluster.from} ${cluster.to} ${cluster.count}`,
    create: ({ cluster }) => button(cluster, writing, onOpen),
    place: (element, bar) => {
      element.style.transform = `translateX(${Math.round(bar.left * 100) / 100}px)`
      element.style.width = `${Math.max(2, Math.round(bar.width) - 2)}px`
      element.style.setProperty('--bar', `${bar.height}px`)
      element.classList.toggle('cluster--narrow', bar.width < 26)
    },
  })
  return (state, counted) => pool.show(barsOf(state, counted))
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

function button(
  cluster: CountedStretch,
  { words, language }: Writing,
  onOpen: (range: AxisRange) => void,
): HTMLElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'cluster'
  const [from, to] = [cluster.from, cluster.to - 1].map((at) => axisRangeInWords(at, at + 1, language))
  element.setAttribute(
    'aria-label',
    words('timeline.cluster', { count: cluster.count, from: from ?? '', to: to ?? '' }),
  )
  element.append(textElement('cluster__count', countsShown(cluster.count)), textElement('cluster__bar', ''))
  element.addEventListener('click', () => onOpen(cluster))
  return element
}
