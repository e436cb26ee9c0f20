/** The wheel and the trackpad: zoom at the pointer, pan with Shift or sideways, pinch. */
import { panRange, zoomRange } from '../../core/layout/axis-range.ts'
import { type GestureContext, viewX } from './gesture-context.ts'

const lineHeight = 40
const pageHeight = 400
/** A notch of 100 pixels zooms by about a fifth. */
const zoomPerPixel = 0.002
const pinchPerPixel = 0.01
const fastest = 0.7

/** Listens until the signal aborts. */
export function listenToWheel(context: GestureContext, signal: AbortSignal): void {
  const { host, motion, scene } = context
  host.addEventListener(
    'wheel',
    (event) => {
      if (event.target instanceof Element && event.target.closest('[data-own-wheel]')) return
      event.preventDefault()
      event.stopPropagation()
      const { width } = scene.state
      if (width === 0) return
      const { x, y } = turned(event)
      if (event.altKey) context.parts.scroller.scrollTop += y
      else if (event.shiftKey || Math.abs(x) > Math.abs(y))
        motion.follow(panRange(motion.range(), (x === 0 ? y : x) / width))
      else motion.follow(zoomRange(motion.range(), viewX(context, event.clientX) / width, zoomFactor(event, y)))
    },
    { passive: false, capture: true, signal },
  )
}

function turned({ deltaMode, deltaX, deltaY }: WheelEvent): { readonly x: number; readonly y: number } {
  const unit =
    deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : deltaMode === WheelEvent.DOM_DELTA_PAGE ? pageHeight : 1
  return { x: deltaX * unit, y: deltaY * unit }
}

/** Browsers report a pinch on a trackpad as a wheel with Ctrl and small steps. */
function zoomFactor(event: WheelEvent, y: number): number {
  const isPinch = event.ctrlKey && Math.abs(y) < 50
  const power = -y * (isPinch ? pinchPerPixel : zoomPerPixel)
  return Math.exp(Math.max(-fastest, Math.min(fastest, power)))
}
