/** Events that begin before the view and last into it: the most important are drawn, the others told in words. */
import { join } from 'node:path'
import { createLibrary } from '../../db/library.ts'
import { draft } from '../unit/db/helpers.ts'
import { expect, test } from './fixtures.ts'
import { shown } from './window.ts'

const spans = 400

/** Spans over the whole of 2001, and one short event in the middle of it. */
function libraryOfSpans(folder: string): string {
  const path = join(folder, 'spans.dateline')
  const library = createLibrary(path, { now: () => Date.UTC(2024, 0, 1) })
  const titles = Array.from({ length: spans }, (_, number) => `Span ${number}`)
  library.importEvents([
    ...titles.map((title) => draft({ title, date: '2001-01-01/2001-12-31' })),
    draft({ title: 'Alone', date: '2001-07-02T12:00', importance: 3 }),
  ])
  library.close()
  return path
}

test('those that are not drawn are counted, in a view that none of them begins in', async ({ launch, folder }) => {
  const { page } = await launch({ library: libraryOfSpans(folder) })
  const window = await shown(page)
  const events = window.timeline.locator('[data-event-id]').filter({ visible: true })
  await window.search.fill('alone')
  await page.keyboard.press('Enter')
  await expect(window.event('Alone')).toBeVisible()
  await page.getByRole('button', { name: 'Clear search' }).click()
  for (let notch = 0; notch < 4; notch += 1) await window.button('zoomIn').click()
  await expect(window.event('Alone'), 'more important than any span').toBeVisible()
  const told = window.timeline.getByText(/reach in from earlier dates/)
  await expect(told).toBeVisible()
  await expect
    .poll(async () => {
      const count = Number(/(\d+) reach/.exec((await told.textContent()) ?? '')?.[1])
      return count + (await events.count())
    })
    .toBe(spans + 1)
  expect(await events.count()).toBeGreaterThan(12)
})
