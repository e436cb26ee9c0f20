/** The line above the bars: what the others are counted by, and how many reach into the view from before it. */
import type { AxisStep } from '../../core/layout/axis-units.ts'
import { stretchName } from '../../core/layout/clusters.ts'
import type { Writing } from './event-view.ts'
import { setText, textElement } from './keyed-pool.ts'
import type { SceneState } from './scene-state.ts'

/** Adds the line to the row of clusters; the function writes it anew for a frame with so many bars. */
export function createOthersHeading(
  clusters: HTMLElement,
  { words }: Writing,
): (state: SceneState, step: AxisStep, bars: number) => void {
  const heading = textElement('clusters__heading', '')
  const name = textElement('clusters__name', words('timeline.others'))
  const rest = textElement('clusters__unit', '')
  heading.append(name, ' ', rest)
  clusters.append(heading)
  let written = ''
  let ongoing = 0
  return (state, step, bars) => {
    ongoing = ongoingOthers(state) ?? ongoing
    // Stretches that the library counted are no units of the calendar.
    const unit = (state.clusters.length === 0 ? stretchName(step) : null) ?? 'none'
    const counted = bars === 0 ? [] : [words('timeline.others-counted', { unit })]
    const reaching = ongoing === 0 ? [] : [words('timeline.others-ongoing', { count: ongoing })]
    const text = [...counted, ...reaching].join(' · ')
    if (text === written) return
    written = text
    setText(name, words(text === '' ? 'timeline.no-others' : 'timeline.others'))
    setText(rest, text)
  }
}

/** How many events began before the view and are not drawn in it; null while it moves or has not been counted. */
function ongoingOthers({ isMoving, counted, range, standing }: SceneState): number | null {
  if (isMoving || counted === null || counted.range !== range) return null
  let drawn = 0
  for (const { view } of standing.values()) if (view.drawn.isShown && view.from < range.from) drawn += 1
  return Math.max(0, counted.ongoing - drawn)
}
