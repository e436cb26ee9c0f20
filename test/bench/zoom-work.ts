/** What zooming costs a page: work of its main thread for each frame, and frames that did not come in time. */
import { setTimeout as wait } from 'node:timers/promises'
import type { CDPSession, Page } from '@playwright/test'
import { percentile } from './statistics.ts'

export interface ZoomWork {
  readonly frames: number
  /** Milliseconds of main-thread work for one frame. */
  readonly work: number
  /** Share of the frames of a 60 Hz screen that were not drawn. */
  readonly dropped: number
  /** Milliseconds between frames, 99th percentile. */
  readonly p99: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

const frame = 1000 / 60
const notchesEachWay = 120

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN
}

/** Keeps the time of every frame from now on in the page. */
async function recordFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { benchFrames: times })
    const note = (time: number): void => {
      times.push(time)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
}

/** Sends each notch when it is due, whether or not the page has answered the one before. */
async function sendNotches(session: CDPSession, at: Point, rate: number): Promise<void> {
  const start = performance.now()
  const sent: Promise<unknown>[] = []
  for (let number = 0; number < 2 * notchesEachWay; number += 1) {
    await wait(Math.max(0, start + (number * 1000) / rate - performance.now()))
    const deltaY = number < notchesEachWay ? -100 : 100
    sent.push(session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: 0, deltaY }))
  }
  await Promise.all(sent)
}

/** Zooms in and out again at a point, `rate` notches of the wheel a second. */
export async function zoomWork(page: Page, at: Point, rate: number): Promise<ZoomWork> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await recordFrames(page)
  const before = await taskSeconds(session)
  await sendNotches(session, at, rate)
  const after = await taskSeconds(session)
  const times = await page.evaluate(() => Object(globalThis).benchFrames as number[])
  await session.detach()
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const missed = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frame) - 1), 0)
  return {
    frames: gaps.length,
    work: ((after - before) * 1000) / gaps.length,
    dropped: missed / (missed + gaps.length),
    p99: percentile(gaps, 0.99),
  }
}
