/** Shift and drag: draws a region of the axis and zooms to it. */
import { axisRangeInWords } from '../../core/date/index.ts'
import { instantAt } from '../../core/layout/axis-range.ts'
import { type GestureContext, viewX } from './gesture-context.ts'
import type { PointerDrag } from './pointer-gestures.ts'

const narrowest = 6

/** Starts drawing a region where the pointer went down. */
export function startRegion(context: GestureContext, down: PointerEvent): PointerDrag {
  const { parts, scene, motion, writing } = context
  const start = viewX(context, down.clientX)
  const region = document.createElement('div')
  region.className = 'region'
  const words = document.createElement('span')
  words.className = 'region__words'
  region.append(words)
  parts.overlay.append(region)
  const bounds = (event: PointerEvent): readonly [number, number] => {
    const x = Math.min(scene.state.width, Math.max(0, viewX(context, event.clientX)))
    return [Math.min(start, x), Math.max(start, x)]
  }
  const rangeOf = ([left, right]: readonly [number, number]) => ({
    from: instantAt(motion.range(), scene.state.width, left),
    to: instantAt(motion.range(), scene.state.width, right),
  })
  return {
    move: (event) => {
      const [left, right] = bounds(event)
      region.style.transform = `translateX(${left}px)`
      region.style.width = `${right - left}px`
      const range = rangeOf([left, right])
      words.textContent = axisRangeInWords(range.from, range.to, writing.language)
    },
    end: (event) => {
      region.remove()
      const [left, right] = bounds(event)
      if (right - left >= narrowest) motion.glide(rangeOf([left, right]))
    },
    cancel: () => region.remove(),
  }
}
