/** Moves the visible range: at once while a hand moves it, in 180 ms for buttons, and back to where it was before. */
import { type AxisRange, clampRange, isSameRange, rangeBetween } from '../../core/layout/axis-range.ts'

export interface ViewMotion {
  readonly range: () => AxisRange
  /** Follows a hand. Ranges of one gesture count as one view; a pause ends it. */
  readonly follow: (range: AxisRange) => void
  /** Goes to a range in a short motion, or at once where motion is not wanted. */
  readonly glide: (range: AxisRange) => void
  readonly back: () => void
  readonly stop: () => void
}

const duration = 180
const gesturePause = 500
const keptViews = 100

interface MotionState {
  current: AxisRange
  /** Where a glide is going; the current range otherwise. */
  target: AxisRange
  earlier: readonly AxisRange[]
  lastFollowed: number
  frame: number
}

/** A motion that begins at a range; `onMove` is called with each range on the way. */
export function createViewMotion(first: AxisRange, onMove: (range: AxisRange) => void): ViewMotion {
  const state: MotionState = { current: first, target: first, earlier: [], lastFollowed: -Infinity, frame: 0 }
  const set = (range: AxisRange): void => {
    state.current = range
    onMove(range)
  }
  return {
    range: () => state.current,
    follow: (range) => {
      cancelAnimationFrame(state.frame)
      const now = performance.now()
      if (now - state.lastFollowed > gesturePause) remember(state)
      Object.assign(state, { lastFollowed: now, target: range })
      set(range)
    },
    glide: (range) => {
      const wanted = clampRange(range)
      if (!isSameRange(wanted, state.target)) remember(state)
      run(state, wanted, set)
    },
    back: () => {
      const last = state.earlier.at(-1)
      if (last === undefined) return
      state.earlier = state.earlier.slice(0, -1)
      run(state, last, set)
    },
    stop: () => cancelAnimationFrame(state.frame),
  }
}

function remember(state: MotionState): void {
  const last = state.earlier.at(-1)
  if (last === undefined || !isSameRange(last, state.target))
    state.earlier = [...state.earlier, state.target].slice(-keptViews)
}

function run(state: MotionState, range: AxisRange, set: (range: AxisRange) => void): void {
  cancelAnimationFrame(state.frame)
  Object.assign(state, { lastFollowed: -Infinity, target: range })
  const start = state.current
  const begin = performance.now()
  const step = (now: number): void => {
    const progress = Math.min(1, Math.max(0, now - begin) / duration)
    set(rangeBetween(start, range, eased(progress)))
    if (progress < 1) state.frame = requestAnimationFrame(step)
  }
  if (prefersNoMotion()) set(range)
  else step(begin)
}

function eased(progress: number): number {
  return 1 - (1 - progress) ** 3
}

function prefersNoMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
