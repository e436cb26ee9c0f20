/** Zooming through every scale and dragging, in the large library and in one of a thousand events, and the answers on the way. */
import { setTimeout as wait } from 'node:timers/promises'
import { answersSeen, forgetAnswers, watchForAnswers } from '../answers.ts'
import { type DatelineWindow, openDateline } from '../dateline-window.ts'
import { type FrameCost, frameCost } from '../frames.ts'
import { dragToAndFro, type Point, zoomInAndOut } from '../gestures.ts'
import { busiest, lookAt } from '../library-file.ts'
import type { Bench, Measure, Row, Section } from '../section.ts'
import { median, percentile } from '../statistics.ts'

/** 126 years, and the notches from there to under a day. */
export const wholeAge = { from: Date.UTC(1900, 0, 1), to: Date.UTC(2026, 0, 1) }
const toOneDay = 56
const rounds = 4
const small = 1000
const tenMillion = 10_000_000

/** Opens a library on its 126 years; gives where the busiest stretch of them is on the screen. */
export async function openOnAge(
  bench: Bench,
  count: number,
): Promise<{ readonly window: DatelineWindow; readonly at: Point }> {
  const { path } = bench.library(count)
  lookAt(path, wholeAge)
  const share = (busiest(path, wholeAge, 512) - wholeAge.from) / (wholeAge.to - wholeAge.from)
  const window = await openDateline(path, bench.folder, watchForAnswers)
  return { window, at: await window.pointAt(share) }
}

/** The median of rounds of a gesture; frames that were dropped count over all of them. */
async function roundsOf(window: DatelineWindow, count: number, gesture: () => Promise<void>): Promise<FrameCost> {
  const costs: FrameCost[] = []
  for (let round = 0; round < count; round += 1) {
    costs.push(await frameCost(window.debugger, gesture))
    await wait(700)
  }
  const of = (pick: (cost: FrameCost) => number) => costs.map(pick)
  const frames = of((cost) => cost.frames).reduce((sum, one) => sum + one, 0)
  const dropped = costs.reduce((sum, cost) => sum + cost.dropped * cost.frames, 0) / frames
  return { frames, dropped, work: median(of((cost) => cost.work)), p99: median(of((cost) => cost.p99)) }
}

/** The rows of a gesture. */
export function costRows(
  what: string,
  cost: FrameCost,
  most: { readonly dropped?: number; readonly p99?: number; readonly work?: number },
): readonly Measure[] {
  const aimed = (value: number | undefined) => (value === undefined ? {} : { target: { most: value } })
  return [
    {
      what: `${what}: frames dropped`,
      value: cost.dropped,
      unit: '%',
      note: `of ${cost.frames}`,
      ...aimed(most.dropped),
    },
    { what: `${what}: frame, p99`, value: cost.p99, unit: 'ms', ...aimed(most.p99) },
    { what: `${what}: main-thread work a frame`, value: cost.work, unit: 'ms', ...aimed(most.work) },
  ]
}

async function zoomed(bench: Bench, count: number): Promise<FrameCost> {
  const { window, at } = await openOnAge(bench, count)
  await zoomInAndOut(window.debugger, at, 60, toOneDay)
  await wait(700)
  const cost = await roundsOf(window, rounds, () => zoomInAndOut(window.debugger, at, 60, toOneDay))
  await window.close()
  return cost
}

async function dragged(bench: Bench): Promise<FrameCost> {
  const { window, at } = await openOnAge(bench, bench.events)
  for (let notch = 0; notch < 18; notch += 1) await zoomInAndOut(window.debugger, at, 60, 0.5)
  await wait(700)
  const from = await window.pointAt(0.95)
  const cost = await roundsOf(window, 2, () => dragToAndFro(window.debugger, { x: from.x, y: at.y }, 58, 232))
  await window.close()
  return cost
}

/** Answers during a zoom at full speed, and step by step with a rest after each. */
async function answered(bench: Bench): Promise<readonly Measure[]> {
  const { window, at } = await openOnAge(bench, bench.events)
  await zoomInAndOut(window.debugger, at, 60, toOneDay)
  await wait(700)
  await forgetAnswers(window.page)
  for (let round = 0; round < rounds; round += 1) {
    await zoomInAndOut(window.debugger, at, 60, toOneDay)
    await wait(700)
  }
  const running = await answersSeen(window.page)
  await forgetAnswers(window.page)
  for (let step = 0; step < 30; step += 1) {
    await zoomInAndOut(window.debugger, at, 60, step % 3 === 0 ? 1 : 0.5)
    await wait(130)
  }
  const resting = await answersSeen(window.page)
  await window.close()
  const { times } = running
  return [
    {
      what: 'answer after a zoom step at 60 notches a second, p95',
      value: percentile(times, 0.95),
      unit: 'ms',
      target: { most: 33 },
      note: `median ${median(times).toFixed(0)} of ${times.length}`,
    },
    {
      what: 'redraws an answer, most',
      value: Math.max(...resting.redraws),
      unit: '',
      target: { most: 1 },
      note: `of ${resting.redraws.length} answers`,
    },
    {
      what: 'items in the document, most',
      value: Math.max(running.items, resting.items),
      unit: '',
      target: { most: 200 },
    },
  ]
}

async function measure(bench: Bench): Promise<readonly Row[]> {
  const name = bench.events.toLocaleString('en')
  const isHuge = bench.events >= tenMillion
  const large = await zoomed(bench, bench.events)
  const few = await zoomed(bench, small)
  const drag = await dragged(bench)
  return [
    ...costRows(
      `zoom, 60 notches a second, ${name} events`,
      large,
      isHuge ? { dropped: 1 } : { dropped: 0.5, p99: 17, work: 10 },
    ),
    ...costRows(`zoom, 60 notches a second, ${small.toLocaleString('en')} events`, few, {}),
    {
      what: `work a frame, ${name} events against ${small.toLocaleString('en')}`,
      value: large.work / few.work,
      unit: 'times',
      target: { most: 1.3 },
    },
    ...costRows(`drag, 58 moves a second, ${name} events`, drag, { dropped: 0 }),
    ...(await answered(bench)),
  ]
}

export const gestures: Section = { name: 'gestures', measure }
