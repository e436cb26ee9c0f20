/** The dashed copy of an event while it is dragged, with its date in words beside the pointer and on the axis. */
import type { DateShape } from '../../core/date/index.ts'
import { bandOf } from '../../core/layout/band.ts'
import { bandMarks, densePlace, normalPlace } from '../../core/layout/band-marks.ts'
import { bandSpan } from '../../core/layout/captions.ts'
import { clipBand, moveBand } from '../../core/layout/clip-band.ts'
import type { EventView } from './event-view.ts'
import type { GestureContext } from './gesture-context.ts'
import { textElement } from './keyed-pool.ts'
import { rowMeasures, scaleOf } from './scene-layout.ts'
import { createSvg, drawMarks } from './svg-marks.ts'

export interface DragGhost {
  readonly show: (shape: DateShape, words: string, event: PointerEvent) => void
  readonly showNowhere: (event: PointerEvent) => void
  /** Stays until the moved event itself is drawn. */
  readonly settle: () => void
  readonly remove: () => void
}

const longestSettling = 800

/** A ghost of an event; the event itself is shown at 40 % meanwhile. */
export function createDragGhost(context: GestureContext, view: EventView): DragGhost {
  const { parts, scene, writing } = context
  const box = textElement(`ghost status--${view.row.status}`, '')
  const svg = createSvg('ghost__band')
  const words = textElement('ghost__words', '')
  box.append(svg)
  parts.overlay.append(box, words)
  view.element?.node.classList.add('event--dragged')
  const remove = (): void => {
    box.remove()
    words.remove()
    view.element?.node.classList.remove('event--dragged')
    scene.set({ dragged: null })
  }
  const sayAt = (event: PointerEvent, text: string): void => {
    words.textContent = text
    const { left, top } = parts.field.getBoundingClientRect()
    words.style.transform = `translate(${event.clientX - left + 14}px, ${event.clientY - top + 18}px)`
  }
  return {
    show: (shape, text, event) => {
      box.hidden = false
      placeGhost(context, view, shape, box, svg)
      sayAt(event, text)
      const reach = shapeReach(shape)
      scene.set({ dragged: reach === null ? null : { ...reach, words: text } })
    },
    showNowhere: (event) => {
      box.hidden = true
      sayAt(event, writing.words('timeline.undated'))
      scene.set({ dragged: null })
    },
    settle: () => {
      words.remove()
      scene.set({ dragged: null })
      const timer = setTimeout(remove, longestSettling)
      scene.afterNextWindow(() => {
        clearTimeout(timer)
        remove()
      })
    },
    remove,
  }
}

function placeGhost(
  { scene, parts }: GestureContext,
  view: EventView,
  shape: DateShape,
  box: HTMLElement,
  svg: SVGElement,
): void {
  const { state } = scene
  const band = bandOf(shape, scaleOf(state))
  const standing = state.standing.get(view.row.id)
  if (band === null || standing === undefined) return
  const clipped = clipBand(band, -40, state.width + 40)
  const span = bandSpan(clipped, view.row.status)
  const place = state.isDense ? densePlace : normalPlace(clipped)
  svg.replaceChildren()
  drawMarks(svg, bandMarks(moveBand(clipped, -span.left), view.row.status, place), [])
  box.style.transform = `translate(${span.left}px, ${standing.top - parts.scroller.scrollTop}px)`
  box.style.width = `${Math.max(10, span.right - span.left)}px`
  box.style.height = `${rowMeasures.captionTop}px`
}

/** The first and last instant that a shape is drawn over. */
function shapeReach(shape: DateShape): { readonly from: number; readonly to: number } | null {
  const from = shape.start.earliest ?? shape.end.earliest
  const to = shape.end.latest ?? shape.start.latest
  return from === null || to === null ? null : { from, to }
}
