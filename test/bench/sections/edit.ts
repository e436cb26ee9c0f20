/** One edit of the large library: from the hand to the disk and back on the screen. */

import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { boxOf } from '../../e2e/window.ts'
import { dragTo } from '../gestures.ts'
import type { Section } from '../section.ts'
import { median, percentile } from '../statistics.ts'
import { openOnAge } from './gestures.ts'

const edits = 20

/** Runs in the page: promises the milliseconds from the next release of the mouse or key to the event shown with another name. */
function watchName(id: string): void {
  const name = () => document.querySelector(`[data-event-id="${id}"]`)?.getAttribute('aria-label')
  const before = name()
  let start = Number.NaN
  const note = ({ timeStamp }: Event): void => {
    start = timeStamp
  }
  for (const kind of ['pointerup', 'keydown']) addEventListener(kind, note, { capture: true, once: true })
  const changed = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      const now = name()
      if (now === undefined || now === null || now === before) return
      observer.disconnect()
      resolve(performance.now() - start)
    })
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['aria-label'],
    })
  })
  Object.assign(globalThis, { benchChanged: changed })
}

/** What an act takes to be seen on an event. */
async function timeOf(page: Page, id: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(watchName, id)
  await act()
  return page.evaluate(() => Object(globalThis).benchChanged as Promise<number>)
}

export const edit: Section = {
  name: 'edit',
  measure: async (bench) => {
    const { window } = await openOnAge(bench, bench.events)
    const { page } = window
    const { timeline, at } = { timeline: page.locator('section.timeline'), at: await window.pointAt(0.4) }
    const times: number[] = []
    for (let number = 0; number < edits; number += 1) {
      const found = await page.evaluate(({ x, y }) => {
        const dated = [...document.querySelectorAll<HTMLElement>('section.timeline [data-event-id]')]
        const near = dated.filter(
          (one) => one.checkVisibility() && /, \d+ \w+ \d{4}$/.test(one.getAttribute('aria-label') ?? ''),
        )
        const distance = (one: HTMLElement) =>
          Math.hypot(one.getBoundingClientRect().x - x, one.getBoundingClientRect().y - y)
        return near.sort((a, b) => distance(a) - distance(b))[0]?.dataset['eventId']
      }, at)
      if (found === undefined) throw new Error('no event of one day in view')
      const box = await boxOf(timeline.locator(`[data-event-id="${found}"]`))
      const grip = { x: box.x + 12, y: box.y + box.height / 2 }
      times.push(await timeOf(page, found, () => dragTo(window.debugger, grip, 60)))
      await wait(300)
      times.push(await timeOf(page, found, () => page.keyboard.press('Control+z')))
      await wait(300)
    }
    await window.close()
    const what = `one edit and its undo, ${bench.events.toLocaleString('en')} events, to the disk and back on the screen, p95`
    const note = `median ${median(times).toFixed(0)} of ${times.length}`
    return [{ what, value: percentile(times, 0.95), unit: 'ms', target: { most: 50 }, note }]
  },
}
