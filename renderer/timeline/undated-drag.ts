/** Drags an event without a date from the tray onto the axis, where it gets the date under the pointer. */

import type { EventRow } from '../../core/contract/views.ts'
import { dateInWords, dateShape, parseEdtf } from '../../core/date/index.ts'
import { aimedDate } from '../../core/layout/aimed-date.ts'
import { type GestureContext, pointedInstant } from './gesture-context.ts'
import { textElement } from './keyed-pool.ts'
import { followPointer, type PointerDrag } from './pointer-gestures.ts'

/** Follows the pointer from a chip of the tray. */
export function startUndatedDrag(context: GestureContext, row: EventRow, down: PointerEvent): void {
  const area = down.target instanceof Element ? down.target.closest<HTMLElement>('.chip') : null
  if (area !== null)
    followPointer(
      area,
      down,
      () => undatedDrag(context, row),
      () => undefined,
    )
}

function undatedDrag(context: GestureContext, row: EventRow): PointerDrag {
  const { parts, scene, motion, writing } = context
  const words = textElement('ghost__words ghost__words--free', row.title)
  document.body.append(words)
  let target: string | null = null
  const finish = (): void => {
    words.remove()
    scene.set({ dragged: null })
  }
  return {
    move: (event) => {
      target = isOver(parts.field, event)
        ? aimedDate(motion.range(), scene.state.width, pointedInstant(context, event.clientX))
        : null
      const reading = target === null ? null : parseEdtf(target)
      const text = reading?.ok === true ? dateInWords(reading.date, writing.language) : null
      words.textContent = text === null ? row.title : `${row.title}, ${text}`
      words.style.transform = `translate(${event.clientX + 14}px, ${event.clientY + 14}px)`
      const shape = reading?.ok === true ? dateShape(reading.date).start : null
      const isPlaced = shape !== null && shape.earliest !== null && shape.latest !== null && text !== null
      scene.set({ dragged: isPlaced ? { from: shape.earliest, to: shape.latest, words: text } : null })
    },
    end: () => {
      finish()
      swallowClick()
      if (target !== null) context.callbacks().onMove(row.id, target)
    },
    cancel: finish,
  }
}

/** The pointer was captured by the chip, so its release would also count as a click on it. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
}

function isOver(element: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return clientX >= left && clientX < right && clientY >= top && clientY < bottom
}
