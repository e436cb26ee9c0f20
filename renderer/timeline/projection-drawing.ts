/** The date of the selected event, and one being dragged, projected on the axis. */

import { xOf } from '../../core/layout/axis-range.ts'
import type { Segment } from '../../core/layout/band.ts'
import { type Mark, rectangle } from '../../core/layout/mark.ts'
import { textElement } from './keyed-pool.ts'
import type { SceneState } from './scene-state.ts'
import { createSvg, drawMarks } from './svg-marks.ts'
import type { TextMeasure } from './text-measure.ts'

const baseline = 53
const thickness = 3
const reach = 20_000
const wordsPadding = 10

type DraggedDate = NonNullable<SceneState['dragged']>

/** Draws the projection into the axis. */
export function createProjection(axis: HTMLElement): (state: SceneState) => void {
  const svg = createSvg('axis__projection')
  const words = textElement('axis__dragged', '')
  axis.append(svg, words)
  let before: readonly Mark[] = []
  return (state) => {
    const marks = state.dragged === null ? selectedMarks(state) : draggedMarks(state)
    drawMarks(svg, marks, before)
    before = marks
    if (words.hidden !== (state.dragged === null)) words.hidden = state.dragged === null
    if (state.dragged === null) return
    words.textContent = state.dragged.words
    words.style.transform = `translate(${wordsLeft(state, state.dragged)}px, 36px)`
  }
}

/** The words begin where the date does, and stay within the view. */
function wordsLeft({ range, width }: SceneState, { from }: DraggedDate): number {
  return Math.max(4, Math.min(width - 220, xOf(range, width, from)))
}

/** From where to where the words of the date being dragged stand; null while none is dragged. Pixels. */
export function draggedWords(
  state: SceneState,
  measure: TextMeasure,
): { readonly from: number; readonly to: number } | null {
  if (state.dragged === null) return null
  const from = wordsLeft(state, state.dragged)
  return { from, to: from + measure.line(state.dragged.words, 400, 11) + wordsPadding }
}

function draggedMarks(state: SceneState): readonly Mark[] {
  if (state.dragged === null) return []
  const from = xOf(state.range, state.width, state.dragged.from)
  const to = Math.max(from + 2, xOf(state.range, state.width, state.dragged.to))
  return [rectangle('fill', from, baseline, to - from, thickness)]
}

function selectedMarks(state: SceneState): readonly Mark[] {
  const selected = state.selected === null ? undefined : state.standing.get(state.selected)
  if (selected === undefined) return []
  const { band } = selected
  const stops = band.ends.filter((end) => end.kind === 'stop')
  return [
    ...band.segments.map((segment) => projected(segment)),
    ...stops.map((end) => rectangle('fill', end.side === 'right' ? end.x - 2 : end.x, baseline - 6, 2, 9)),
  ]
}

function projected({ tone, from, to }: Segment): Mark {
  const left = Math.max(-reach, from)
  const width = Math.max(2, Math.min(reach, to) - left)
  if (tone === 'tint') return rectangle('tint', left, baseline, width, thickness)
  if (tone === 'solid') return rectangle('fill', left, baseline, width, thickness)
  const side = tone.endsWith('left') ? 'left' : 'right'
  return rectangle('fill', left, baseline, width, thickness, { fill: `url(#dateline-fade-${side}-accent)` })
}
