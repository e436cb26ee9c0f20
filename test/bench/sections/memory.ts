/** What the window's process keeps in memory while one zooms about: after the first minute, and at the end. */
import { setTimeout as wait } from 'node:timers/promises'
import type { DatelineWindow } from '../dateline-window.ts'
import { type Point, zoomInAndOut } from '../gestures.ts'
import { megabytesOf } from '../processes.ts'
import type { Bench, Row, Section } from '../section.ts'
import { openOnAge } from './gestures.ts'

const toOneDay = 56
const wholeRun = 10

interface Kept {
  readonly process: number
  readonly heap: number
  readonly nodes: number
}

/** Rubbish is collected first, so that what is left is kept by something. */
async function keptBy({ browser, debugger: page }: DatelineWindow): Promise<Kept> {
  await page.send('HeapProfiler.collectGarbage')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => megabytesOf(id))
  const { usedSize } = (await page.send('Runtime.getHeapUsage')) as { readonly usedSize: number }
  const { nodes } = (await page.send('Memory.getDOMCounters')) as { readonly nodes: number }
  return { process: Math.max(...renderers), heap: usedSize / 2 ** 20, nodes }
}

/** Zooms in and out at ever other places of the view until so many minutes are over. */
async function zoomFor(window: DatelineWindow, { y }: Point, end: number): Promise<void> {
  for (let round = 0; performance.now() < end; round += 1) {
    const { x } = await window.pointAt(0.15 + 0.75 * ((round * 0.618) % 1))
    await zoomInAndOut(window.debugger, { x, y }, 60, toOneDay)
    await wait(200)
  }
}

async function measure(bench: Bench): Promise<readonly Row[]> {
  const { minutes } = bench
  const { window, at } = await openOnAge(bench, bench.events)
  const start = performance.now()
  await zoomFor(window, at, start + 60_000)
  const first = await keptBy(window)
  await zoomFor(window, at, start + minutes * 60_000)
  const last = await keptBy(window)
  await window.close()
  const times = `after ${minutes} minutes of zooming against after one`
  const short = minutes < wholeRun ? `a short run; --minutes ${wholeRun} for the whole one` : undefined
  return [
    { what: 'window process, after a minute of zooming', value: first.process, unit: 'MB' },
    {
      what: `window process, ${times}`,
      value: last.process / first.process,
      unit: 'times',
      target: { most: 1.2 },
      ...(short === undefined ? {} : { note: short }),
    },
    {
      what: `its JavaScript heap, ${times}`,
      value: last.heap / first.heap,
      unit: 'times',
      note: `${first.heap.toFixed(1)} to ${last.heap.toFixed(1)} MB`,
    },
    {
      what: `nodes of its documents, ${times}`,
      value: last.nodes / first.nodes,
      unit: 'times',
      note: `${first.nodes} to ${last.nodes}`,
    },
  ]
}

export const memory: Section = { name: 'memory', measure }
