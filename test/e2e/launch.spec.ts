/** The first thing a person sees: the sample's events, each at its date. */
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { listedEvents } from './listed-events.ts'
import { bringNear, placeOf } from './place-on-axis.ts'
import { boxOf, shown } from './window.ts'

test('opens on the events of the sample, in the default library', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const events = await listedEvents(app.dataFolder)
  expect(events.map((event) => event.date).toSorted()).toEqual([
    '../2023-11-01',
    '../2023-11-01',
    '2021-05~/2023-11-08',
    '2023-11-01',
    '2023-11-08/2023-11-09',
  ])
  expect(events.filter((event) => event.status === 'disputed')).toHaveLength(1)
  for (const event of events) await expect(window.event(event.title)).toBeVisible()
})

test('draws each event at its date on the axis', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const days = (await listedEvents(app.dataFolder)).filter((event) => /^2023-11-0\d(\/|$)/.test(event.date))
  expect(days).toHaveLength(2)
  for (const event of days) {
    const start = event.date.slice(0, 10)
    await bringNear(window, start)
    const place = await placeOf(window, Date.parse(start))
    const drawn = await boxOf(window.event(event.title))
    expect(Math.abs(drawn.x - place), event.title).toBeLessThanOrEqual(8)
  }
})

test('names each event with its title and its date in words', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await expect(window.timeline.getByRole('button', { name: /, 8–9 November 2023$/ })).toBeVisible()
  await expect(window.timeline.getByRole('button', { name: /, on or before 1 November 2023$/ })).toHaveCount(2)
})

test('another library is opened from the last one that was open, which is not offered itself', async ({
  launch,
  folder,
  host,
}) => {
  test.skip(host === 'electron', 'asks for the file in the system’s dialog, which no spec can answer')
  const { page } = await launch()
  await shown(page)
  const dialog = page.getByRole('dialog')
  const file = dialog.getByRole('textbox', { name: 'File', exact: true })
  const other = join(folder, 'Geneva.dateline')
  await page.keyboard.press('ControlOrMeta+o')
  await expect(file).toHaveValue(/[\\/]$/)
  await expect(dialog.getByRole('heading', { name: 'Recent libraries' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Shift+n')
  await file.fill(other)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Library Geneva' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+o')
  await expect(file).toHaveValue(/Dateline\.dateline$/)
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Library Dateline' })).toBeVisible()
})
