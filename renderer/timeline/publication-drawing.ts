/** Days of publication on the axis: a mark for each, and the words for as many as do not collide. */
import { dayLabel } from '../../core/layout/axis-labels.ts'
import { xOf } from '../../core/layout/axis-range.ts'
import type { Writing } from './event-view.ts'
import { createKeyedPool, moveTo, textElement } from './keyed-pool.ts'
import { draggedWords } from './projection-drawing.ts'
import type { Publication } from './scene-inputs.ts'
import type { SceneState } from './scene-state.ts'

interface PlacedMark {
  readonly key: string
  readonly x: number
}

interface PlacedWords extends PlacedMark {
  readonly text: string
}

const row = 40
const gap = 8

/** Draws marks and words into the axis. */
export function createPublicationLabels(axis: HTMLElement, writing: Writing): (state: SceneState) => void {
  const marks = createKeyedPool<PlacedMark, HTMLElement>(axis, {
    keyOf: ({ key }) => key,
    create: () => textElement('axis__published-mark', ''),
    place: (element, { x }) => moveTo(element, x - 4, row + 3),
  })
  const labels = createKeyedPool<PlacedWords, HTMLElement>(axis, {
    keyOf: ({ key }) => key,
    create: ({ text }) => textElement('axis__published', text),
    place: (element, { x }) => moveTo(element, x, row - 2),
  })
  return (state) => {
    const shown = state.publications
      .map((one) => ({ one, from: xOf(state.range, state.width, one.from), to: xOf(state.range, state.width, one.to) }))
      .filter(({ from, to }) => to > 0 && from < state.width)
    marks.show(shown.map(({ one, from, to }) => ({ key: String(one.from), x: (from + to) / 2 })))
    labels.show(placeWords(shown, state, writing))
  }
}

interface ShownPublication {
  readonly one: Publication
  readonly from: number
  readonly to: number
}

/** To the right of the mark, or to its left where the view ends; they give way to the words of a date being dragged. */
function placeWords(shown: readonly ShownPublication[], state: SceneState, writing: Writing): readonly PlacedWords[] {
  const { words, language, measure } = writing
  const dragged = draggedWords(state, measure)
  let free = 0
  return shown.flatMap(({ one, from, to }) => {
    const middle = (from + to) / 2
    const text = words('timeline.published', { day: dayLabel(one.from, language, state.range) })
    const width = measure.line(text, 400, 11) + 8
    const right = Math.max(middle + gap, to + 4)
    const x = right + width <= state.width ? right : middle - gap - width
    if (!one.isDay || middle < free || x < free) return []
    if (dragged !== null && x < dragged.to && dragged.from < x + width) return []
    free = Math.max(x + width, middle) + gap
    return [{ key: `${one.from} ${text}`, x, text }]
  })
}
