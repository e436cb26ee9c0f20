/** The pointer: click selects, drag pans or moves an event, Shift and drag zooms to a region, two fingers pinch. */
import { aimedDate } from '../../core/layout/aimed-date.ts'
import { panRange, zoomRange } from '../../core/layout/axis-range.ts'
import { startEventDrag } from './event-drag.ts'
import { eventAt, type GestureContext, pointedInstant, viewX } from './gesture-context.ts'
import { startRegion } from './region-drag.ts'

/** What follows a pointer from where it went down. */
export interface PointerDrag {
  readonly move: (event: PointerEvent) => void
  readonly end: (event: PointerEvent) => void
  readonly cancel: () => void
}

const threshold = 4

/** Listens until the signal aborts. */
export function listenToPointer(context: GestureContext, signal: AbortSignal): void {
  const { field, axis } = context.parts
  const touches = new Map<number, { x: number; y: number }>()
  for (const area of [field, axis]) {
    area.addEventListener('pointerdown', (event) => onDown(context, area, touches, event), { signal })
    area.addEventListener('pointerup', (event) => touches.delete(event.pointerId), { signal })
    area.addEventListener('pointercancel', (event) => touches.delete(event.pointerId), { signal })
  }
  field.addEventListener('dblclick', (event) => onDoubleClick(context, event), { signal })
  field.addEventListener('pointerover', (event) => onHover(context, event), { signal })
}

function onHover(context: GestureContext, event: PointerEvent): void {
  const hovered = eventAt(context, event.target)
  if (hovered !== context.scene.state.hovered) context.scene.set({ hovered })
}

function onDoubleClick(context: GestureContext, event: MouseEvent): void {
  const id = eventAt(context, event.target)
  const { onOpen, onAddAt } = context.callbacks()
  if (id !== null) onOpen(id)
  else onAddAt(aimedDate(context.motion.range(), context.scene.state.width, pointedInstant(context, event.clientX)))
}

function onDown(
  context: GestureContext,
  area: HTMLElement,
  touches: Map<number, { x: number; y: number }>,
  event: PointerEvent,
): void {
  if (event.pointerType === 'touch') touches.set(event.pointerId, { x: event.clientX, y: event.clientY })
  if (event.button !== 0) return
  if (touches.size === 2) {
    followPinch(context, area, touches)
    return
  }
  const id = eventAt(context, event.target)
  focusPressed(id === null ? null : (context.scene.state.views.get(id)?.element?.node ?? null))
  const side = event.target instanceof HTMLElement ? event.target.dataset['side'] : undefined
  const begin = (): PointerDrag => {
    if (event.shiftKey) return startRegion(context, event)
    if (id === null) return startPan(context, event)
    return startEventDrag(context, { id, side: side === 'start' || side === 'end' ? side : null, event })
  }
  followPointer(area, event, begin, () => context.callbacks().onSelect(id))
}

/** Gives the focus to what is pressed, an event or else the view: the library takes the press, and with it the browser's own doing so. */
function focusPressed(node: HTMLElement | null): void {
  const place = node ?? document.getElementById('view')
  place?.focus({ preventScroll: true })
}

/** Runs a drag once the pointer has gone further than a shaking hand; a shorter way is a click. */
export function followPointer(
  area: HTMLElement,
  down: PointerEvent,
  begin: () => PointerDrag,
  onClick: () => void,
): void {
  const control = new AbortController()
  const { signal } = control
  let drag: PointerDrag | null = null
  const finish = (): void => {
    control.abort()
    if (area.hasPointerCapture(down.pointerId)) area.releasePointerCapture(down.pointerId)
  }
  const cancel = (): void => {
    drag?.cancel()
    finish()
  }
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return
    if (drag === null && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < threshold) return
    if (drag === null) {
      area.setPointerCapture(down.pointerId)
      drag = begin()
    }
    drag.move(event)
  }
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return
    finish()
    if (drag === null) onClick()
    else drag.end(event)
  }
  window.addEventListener('pointermove', onMove, { signal })
  window.addEventListener('pointerup', onUp, { signal })
  window.addEventListener('pointercancel', cancel, { signal })
  area.addEventListener('pinchstart', cancel, { signal })
  window.addEventListener('keydown', (event) => cancelByKey(event, drag !== null, cancel), { signal, capture: true })
}

function cancelByKey(event: KeyboardEvent, isDragging: boolean, cancel: () => void): void {
  if (event.key !== 'Escape' || !isDragging) return
  event.preventDefault()
  event.stopPropagation()
  cancel()
}

/** The date under the pointer stays under it; lanes scroll with it. Cancelled, everything is back where it was. */
function startPan({ parts, motion, scene }: GestureContext, down: PointerEvent): PointerDrag {
  const range = motion.range()
  const { scrollTop } = parts.scroller
  parts.field.classList.add('timeline__field--panning')
  const finish = () => parts.field.classList.remove('timeline__field--panning')
  return {
    move: (event) => {
      motion.follow(panRange(range, (down.clientX - event.clientX) / scene.state.width))
      parts.scroller.scrollTop = scrollTop + down.clientY - event.clientY
    },
    end: finish,
    cancel: () => {
      motion.follow(range)
      parts.scroller.scrollTop = scrollTop
      finish()
    },
  }
}

/** Two fingers: what lies between them stays between them. */
function followPinch(context: GestureContext, area: HTMLElement, touches: Map<number, { x: number; y: number }>): void {
  area.dispatchEvent(new Event('pinchstart'))
  const control = new AbortController()
  const onMove = (event: PointerEvent): void => {
    if (!touches.has(event.pointerId)) return
    const before = spread(touches)
    touches.set(event.pointerId, { x: event.clientX, y: event.clientY })
    const after = spread(touches)
    const { width } = context.scene.state
    const panned = panRange(context.motion.range(), (before.middle - after.middle) / width)
    context.motion.follow(
      zoomRange(panned, viewX(context, after.middle) / width, after.distance / Math.max(1, before.distance)),
    )
  }
  const end = () => control.abort()
  window.addEventListener('pointermove', onMove, { signal: control.signal })
  window.addEventListener('pointerup', end, { signal: control.signal })
  window.addEventListener('pointercancel', end, { signal: control.signal })
}

function spread(touches: ReadonlyMap<number, { readonly x: number; readonly y: number }>) {
  const [a, b] = [...touches.values()]
  if (a === undefined || b === undefined) return { middle: 0, distance: 1 }
  return { middle: (a.x + b.x) / 2, distance: Math.hypot(a.x - b.x, a.y - b.y) }
}
