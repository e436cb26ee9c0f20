/** A crowd of events: the view draws what it has room for, once for each answer, and every name stays readable. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createLibrary } from '../../db/library.ts'
import { answersSeen, watchForAnswers } from '../bench/answers.ts'
import { generatedEvents } from '../bench/generate.ts'
import { expect, test } from './fixtures.ts'
import { middle, shown, type Window } from './window.ts'

const events = 20_000
const mostItems = 200

/** A library as dense as one of a million events looks: more in every stretch of time than can be named. */
function crowdedLibrary(folder: string): string {
  const path = join(folder, 'crowd.dateline')
  const library = createLibrary(path, { now: () => Date.now() })
  library.importEvents(generatedEvents(events))
  library.close()
  return path
}

interface Drawn {
  readonly name: string
  readonly top: number
  readonly left: number
  readonly right: number
}

/** The captions of the events that are drawn, and how many elements there are for events. */
function drawnIn({ timeline }: Window): Promise<{ readonly captions: readonly Drawn[]; readonly items: number }> {
  return timeline.evaluate((region) => {
    const items = [...region.querySelectorAll<HTMLElement>('[data-event-id]')]
    const captions = items
      .filter((item) => item.checkVisibility())
      .map((item) => {
        const { top, left, right } = (item.lastElementChild ?? item).getBoundingClientRect()
        return { name: item.getAttribute('aria-label') ?? item.textContent ?? '', top, left, right }
      })
    return { captions, items: items.length }
  })
}

function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

test('at every zoom few elements, each with a name, and no caption on another', async ({ launch, folder }) => {
  const { page } = await launch({ library: crowdedLibrary(folder) })
  const window = await shown(page)
  await expect(window.timeline.getByRole('button').first()).toBeVisible()
  const { x, y } = await middle(window.timeline)
  await page.mouse.move(x + 180, y - 80)
  for (let step = 0; step < 30; step += 1) {
    const { captions, items } = await drawnIn(window)
    expect(items).toBeLessThanOrEqual(mostItems)
    for (const { name } of captions) expect(name).toMatch(/^\w/)
    const rows = Map.groupBy(captions, ({ top }) => Math.round(top))
    for (const row of rows.values()) {
      row.sort((a, b) => a.left - b.left)
      for (const [index, one] of row.entries()) {
        const before = row[index - 1]
        if (before !== undefined) expect(before.right, `${before.name} | ${one.name}`).toBeLessThanOrEqual(one.left + 1)
      }
    }
    await page.mouse.wheel(0, -200)
    await twoFrames(page)
  }
  // At rest each is named with its date, too.
  const unnamed = async () => (await drawnIn(window)).captions.filter(({ name }) => !/^\w.+, .*\d/.test(name))
  for (let step = 0; step < 30; step += 1) {
    await page.mouse.wheel(0, 200)
    await twoFrames(page)
    await expect.poll(unnamed, { intervals: [50] }).toEqual([])
  }
  expect((await drawnIn(window)).captions.length).toBeGreaterThan(20)
})

test('an answer is drawn once', async ({ launch, host, folder }) => {
  test.skip(host === 'electron', 'answers are heard on the WebSocket of the browser host')
  const { page } = await launch({ library: crowdedLibrary(folder) })
  await watchForAnswers(page)
  await page.reload()
  const window = await shown(page)
  await expect(window.timeline.getByRole('button').first()).toBeVisible()
  const { x, y } = await middle(window.timeline)
  await page.mouse.move(x + 180, y - 80)
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.wheel(0, step < 20 ? -200 : 200)
    await twoFrames(page)
  }
  const { redraws } = await answersSeen(page)
  expect(redraws).toContain(1)
  expect(Math.max(...redraws), redraws.join()).toBe(1)
})
