/** What a gesture costs a page: work of its main thread for each frame, and frames that did not come in time. */
import type { CDPSession, Page } from '@playwright/test'
import { percentile } from './statistics.ts'

export interface FrameCost {
  readonly frames: number
  /** Milliseconds of main-thread work for one frame. */
  readonly work: number
  /** Percent of the frames of a 60 Hz screen that were not drawn. */
  readonly dropped: number
  /** Milliseconds between frames, 99th percentile. */
  readonly p99: number
}

const frame = 1000 / 60

/** Where commands of the DevTools protocol go. */
export interface Debugger {
  readonly send: (method: string, parameters?: object) => Promise<unknown>
}

/** The debugger of a page of Playwright's. */
export async function debuggerOf(page: Page): Promise<Debugger> {
  const session: CDPSession = await page.context().newCDPSession(page)
  return { send: (method, parameters) => session.send(method as 'Runtime.evaluate', parameters as never) }
}

interface Metrics {
  readonly metrics: readonly { readonly name: string; readonly value: number }[]
}

async function taskSeconds({ send }: Debugger): Promise<number> {
  const { metrics } = (await send('Performance.getMetrics')) as Metrics
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN
}

async function evaluate(page: Debugger, expression: string): Promise<unknown> {
  const parameters = { expression, returnByValue: true, awaitPromise: true }
  const { result } = (await page.send('Runtime.evaluate', parameters)) as { result: { value?: unknown } }
  return result.value
}

/** Runs in the page: notes the time of every frame until it is asked for them. */
function noteFrames(): void {
  const times: number[] = []
  let isOn = true
  const note = (time: number): void => {
    times.push(time)
    if (isOn) requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
  Object.assign(globalThis, {
    benchFrames: () => {
      isOn = false
      return times
    },
  })
}

/** What frames cost while `gesture` runs. */
export async function frameCost(page: Debugger, gesture: () => Promise<void>): Promise<FrameCost> {
  // Time of the processor, not of the clock: what else the machine does is no work of the page.
  await page.send('Performance.enable', { timeDomain: 'threadTicks' })
  await evaluate(page, `(${noteFrames})()`)
  const before = await taskSeconds(page)
  await gesture()
  const after = await taskSeconds(page)
  const times = (await evaluate(page, 'benchFrames()')) as readonly number[]
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const missed = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frame) - 1), 0)
  return {
    frames: gaps.length,
    work: ((after - before) * 1000) / gaps.length,
    dropped: (missed / (missed + gaps.length)) * 100,
    p99: percentile(gaps, 0.99),
  }
}
