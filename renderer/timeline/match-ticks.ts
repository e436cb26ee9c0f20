/** Ticks under the axis where events match a search, also those that are not named: from their density, on a canvas. */
import type { Density } from '../../core/contract/views.ts'
import { type AxisRange, rangeLength, xOf } from '../../core/layout/axis-range.ts'

export interface MatchTicks {
  /** What is known of the matches, for a stretch that the view lies in; null for no search. */
  readonly setDensity: (density: Density | null) => void
  readonly setRange: (range: AxisRange) => void
  readonly destroy: () => void
}

/** Pixels. */
const height = 5
const narrowest = 1.5
/** A single match is still to be seen beside the fullest tick. */
const faintest = 0.5

/** The ticks in the timeline's host. */
export function createMatchTicks(host: HTMLElement, range: AxisRange): MatchTicks {
  const canvas = document.createElement('canvas')
  canvas.className = 'timeline__matches'
  canvas.setAttribute('aria-hidden', 'true')
  host.append(canvas)
  const state = { range, density: null as Density | null }
  const draw = () => drawTicks(canvas, state.range, state.density)
  const observer = new ResizeObserver(draw)
  observer.observe(host)
  return {
    setDensity: (density) => {
      state.density = density
      draw()
    },
    setRange: (next) => {
      state.range = next
      if (state.density !== null) draw()
    },
    destroy: () => {
      observer.disconnect()
      canvas.remove()
    },
  }
}

function drawTicks(canvas: HTMLCanvasElement, range: AxisRange, density: Density | null): void {
  canvas.hidden = density === null
  const context = canvas.getContext('2d')
  const width = canvas.clientWidth
  if (density === null || context === null || width === 0) return
  canvas.width = Math.round(width * devicePixelRatio)
  canvas.height = Math.round(height * devicePixelRatio)
  context.scale(devicePixelRatio, devicePixelRatio)
  context.fillStyle = getComputedStyle(canvas).color
  const most = Math.max(1, ...density.filtered)
  const step = rangeLength(density) / Math.max(1, density.filtered.length)
  const size = Math.max(narrowest, xOf(range, width, range.from + step))
  for (const [bin, count] of density.filtered.entries()) {
    const x = xOf(range, width, density.from + bin * step)
    if (count === 0 || x + size < 0 || x > width) continue
    context.globalAlpha = faintest + (1 - faintest) * (Math.log1p(count) / Math.log1p(most))
    context.fillRect(x, 0, size, height)
  }
}
