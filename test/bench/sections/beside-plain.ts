/** Zooming Dateline beside a plain vis-timeline given ten thousand of the same events: as it comes, and in its fastest settings. */
import { setTimeout as wait } from 'node:timers/promises'
import type { EventRow } from '../../../core/contract/views.ts'
import { emptyFilter } from '../../../core/model/filter.ts'
import { openLibrary } from '../../../db/library.ts'
import { startChromium } from '../dateline-window.ts'
import { debuggerOf, type FrameCost, frameCost } from '../frames.ts'
import { zoomInAndOut } from '../gestures.ts'
import { busiest } from '../library-file.ts'
import { type PlainOptions, showPlainTimeline } from '../plain-page.ts'
import type { Bench, Measure, Row, Section } from '../section.ts'
import { costRows, openOnAge, wholeAge } from './gestures.ts'

const given = 10_000
const pageOfRows = 1000
const width = 1280
/** From 126 years to under a day. */
const notches = 56
const rate = 30

const variants: readonly { readonly name: string; readonly options: PlainOptions; readonly times: number }[] = [
  { name: 'as it comes', options: {}, times: 100 },
  { name: 'stack: false', options: { stack: false }, times: 15 },
  { name: 'cluster', options: { cluster: {} }, times: 15 },
]

function rowsOf(library: string): readonly EventRow[] {
  const opened = openLibrary(library, { now: () => Date.now(), readOnly: true })
  const order = { filter: emptyFilter, order: 'date', descending: false, limit: pageOfRows } as const
  const offsets = Array.from({ length: given / pageOfRows }, (_, page) => page * pageOfRows)
  const rows = offsets.flatMap((offset) => opened.events.list({ ...order, offset }).rows)
  opened.close()
  return rows
}

async function inDateline(bench: Bench): Promise<FrameCost> {
  const { window, at } = await openOnAge(bench, bench.events)
  await zoomInAndOut(window.debugger, at, rate, notches)
  await wait(700)
  const cost = await frameCost(window.debugger, () => zoomInAndOut(window.debugger, at, rate, notches))
  await window.close()
  return cost
}

async function inPlain(
  rows: readonly EventRow[],
  options: PlainOptions,
  busy: number,
): Promise<FrameCost & { readonly painted: number }> {
  const browser = await startChromium()
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  const { painted, from, to: end } = await showPlainTimeline(page, rows, options)
  const to = await debuggerOf(page)
  const at = { x: Math.round((width * (busy - from)) / (end - from)), y: 350 }
  const cost = await frameCost(to, () => zoomInAndOut(to, at, rate, notches))
  await browser.close()
  return { ...cost, painted }
}

async function measure(bench: Bench): Promise<readonly Row[]> {
  const ours = await inDateline(bench)
  const { path } = bench.library(given)
  const rows = rowsOf(path)
  // Both zoom at the busiest place.
  const busy = busiest(path, wholeAge, 512)
  const found: Measure[] = [
    ...costRows(`zoom, 30 notches a second, ${bench.events.toLocaleString('en')} events, Dateline`, ours, {}),
  ]
  for (const { name, options, times } of variants) {
    const plain = await inPlain(rows, options, busy)
    const what = `plain vis-timeline with ${given.toLocaleString('en')}, ${name}`
    found.push(
      {
        what: `${what}: work a frame`,
        value: plain.work,
        unit: 'ms',
        note: `${plain.dropped.toFixed(0)} % dropped, first paint ${(plain.painted / 1000).toFixed(1)} s`,
      },
      {
        what: `${what}: work against Dateline's`,
        value: plain.work / ours.work,
        unit: 'times',
        target: { least: times },
      },
    )
  }
  return found
}

export const besidePlain: Section = { name: 'beside-plain', measure }
