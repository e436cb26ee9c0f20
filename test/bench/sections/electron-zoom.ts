/** The zoom of the large library in Electron's own window. */
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { frameCost } from '../frames.ts'
import { zoomInAndOut } from '../gestures.ts'
import { busiest, lookAt } from '../library-file.ts'
import type { Section } from '../section.ts'
import { openElectron } from '../start-times.ts'
import { costRows, wholeAge } from './gestures.ts'

const toOneDay = 56

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Runs in the page; where the timeline is once its first event has been drawn. */
async function timelineBox(): Promise<Box> {
  while (document.querySelector('section [data-event-id]') === null)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  const { x, y, width, height } = document.querySelector('section.timeline')?.getBoundingClientRect() ?? new DOMRect()
  return { x, y, width, height }
}

export const electronZoom: Section = {
  name: 'electron-zoom',
  measure: async (bench) => {
    const { electron, events, folder } = bench
    const what = `Electron: zoom, 60 notches a second, ${events.toLocaleString('en')} events`
    if ('missing' in electron) return [{ what, reason: electron.missing }]
    const { path } = bench.library(events)
    lookAt(path, wholeAge)
    const share = (busiest(path, wholeAge, 512) - wholeAge.from) / (wholeAge.to - wholeAge.from)
    const { window, close } = await openElectron(electron.dist, path, join(folder, 'electron-zoom'))
    const box = await window.evaluate<Box>(`(${timelineBox})()`)
    const at = { x: Math.round(box.x + box.width * share), y: Math.round(box.y + box.height * 0.4) }
    const zoom = () => zoomInAndOut(window, at, 60, toOneDay)
    await zoom()
    await wait(700)
    const cost = await frameCost(window, async () => {
      await zoom()
      await zoom()
    })
    await close()
    return costRows(what, cost, { dropped: 0.5, p99: 17, work: 10 })
  },
}
