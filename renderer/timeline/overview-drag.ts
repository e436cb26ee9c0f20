/** The pointer on the overview: drag the visible range, drag one of its grips, or press beside it to go there. */
import { clampRange, instantAt, rangeLength } from '../../core/layout/axis-range.ts'
import { type OverviewState, overviewMargin } from './overview.ts'
import type { TimelineController } from './timeline-controller.ts'

/** Listens until the signal aborts. */
export function followOverviewPointer(state: OverviewState, { motion }: TimelineController, signal: AbortSignal): void {
  const { host } = state
  const instantOf = (event: PointerEvent): number => {
    const x = event.clientX - host.getBoundingClientRect().left - overviewMargin
    return state.whole === null ? 0 : instantAt(state.whole, state.width - 2 * overviewMargin, x)
  }
  let drag: ((event: PointerEvent) => void) | null = null
  host.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || state.whole === null) return
      host.setPointerCapture(event.pointerId)
      const grip = event.target instanceof HTMLElement ? event.target.dataset['grip'] : undefined
      const isOnView = event.target === state.view
      drag =
        grip === undefined ? moving(isOnView, instantOf(event), instantOf, motion) : resizing(grip, instantOf, motion)
      if (grip === undefined && !isOnView) drag(event)
    },
    { signal },
  )
  host.addEventListener('pointermove', (event) => drag?.(event), { signal })
  const end = () => {
    drag = null
  }
  host.addEventListener('pointerup', end, { signal })
  host.addEventListener('pointercancel', end, { signal })
}

type Motion = TimelineController['motion']

/** Pressed beside it, the range comes with its middle under the pointer. */
function moving(isOnView: boolean, start: number, instantOf: (event: PointerEvent) => number, motion: Motion) {
  const range = motion.range()
  const half = rangeLength(range) / 2
  const middle = isOnView ? (range.from + range.to) / 2 : start
  return (event: PointerEvent): void => {
    const at = middle + instantOf(event) - start
    motion.follow(clampRange({ from: at - half, to: at + half }))
  }
}

function resizing(grip: string, instantOf: (event: PointerEvent) => number, motion: Motion) {
  const { from, to } = motion.range()
  return (event: PointerEvent): void => {
    const at = instantOf(event)
    const [a, b] = grip === 'from' ? [at, to] : [from, at]
    motion.follow(clampRange({ from: Math.min(a, b), to: Math.max(a, b) }))
  }
}
