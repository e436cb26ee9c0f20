/** Drags an event or one of its ends to another date; its precision stays, and the date is said while it moves. */
import {
  dateInWords,
  dateShape,
  type EdtfDate,
  formatEdtf,
  moveDate,
  moveEnd,
  parseEdtf,
} from '../../core/date/index.ts'
import { rangeLength } from '../../core/layout/axis-range.ts'
import type { EventId } from '../../core/model/event.ts'
import { createDragGhost } from './drag-ghost.ts'
import { type GestureContext, pointedInstant } from './gesture-context.ts'
import type { PointerDrag } from './pointer-gestures.ts'

interface DragStart {
  readonly id: EventId
  /** The end that is dragged; null moves the whole. */
  readonly side: 'start' | 'end' | null
  readonly event: PointerEvent
}

const unknownDate = 'XXXX-XX-XX'
const nothing: PointerDrag = { move: () => undefined, end: () => undefined, cancel: () => undefined }

/** Starts dragging an event. Over the tray of undated events the drop takes its date away. */
export function startEventDrag(context: GestureContext, { id, side, event: down }: DragStart): PointerDrag {
  const view = context.scene.state.views.get(id)
  const reading = view === undefined ? null : parseEdtf(view.row.date)
  if (view === undefined || reading === null || !reading.ok) return nothing
  const ghost = createDragGhost(context, view)
  let target = view.row.date
  const onMove = (event: PointerEvent): void => {
    const tray = trayAt(event)
    markTray(context, tray)
    if (side === null && tray !== null) {
      target = unknownDate
      ghost.showNowhere(event)
      return
    }
    const date = draggedDate(context, reading.date, side, down, event)
    if (date === null) return
    target = formatEdtf(date)
    ghost.show(dateShape(date), dateInWords(date, context.writing.language), event)
  }
  return {
    move: onMove,
    end: () => {
      markTray(context, null)
      if (target === view.row.date) return ghost.remove()
      ghost.settle()
      context.callbacks().onMove(id, target)
    },
    cancel: () => {
      markTray(context, null)
      ghost.remove()
    },
  }
}

function draggedDate(
  context: GestureContext,
  date: EdtfDate,
  side: DragStart['side'],
  down: PointerEvent,
  event: PointerEvent,
): EdtfDate | null {
  if (side !== null) return moveEnd(date, side, pointedInstant(context, event.clientX))
  const perPixel = rangeLength(context.motion.range()) / context.scene.state.width
  return moveDate(date, (event.clientX - down.clientX) * perPixel)
}

/** The tray of undated events under the pointer. */
function trayAt({ clientX, clientY }: PointerEvent): HTMLElement | null {
  const found = document.elementFromPoint(clientX, clientY)
  return found?.closest<HTMLElement>('[data-undated-tray]') ?? null
}

function markTray({ host }: GestureContext, tray: HTMLElement | null): void {
  const all = (host.parentElement ?? host).querySelectorAll('[data-undated-tray]')
  for (const one of all) one.classList.toggle('tray--target', one === tray)
}
