/** The focus never falls to nowhere when what had it goes: there the next key would be a command, or meant for another event. */
import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { listedEvents } from './listed-events.ts'
import { addEvent, commandKey, fill, save, shown, type Window } from './window.ts'

async function titles(dataFolder: string): Promise<readonly string[]> {
  return (await listedEvents(dataFolder)).map(({ title }) => title)
}

/** The event of the timeline that has the focus. */
function focused({ timeline }: Window): Locator {
  return timeline.locator('[data-event-id]:focus')
}

/** The title of the event that has the focus, after a key has moved it. */
async function titleAfter(window: Window, key: string): Promise<string> {
  const before = (await focused(window).count()) > 0 ? await focused(window).getAttribute('data-event-id') : ''
  await window.page.keyboard.press(key)
  await expect(focused(window)).not.toHaveAttribute('data-event-id', before ?? '')
  return (await focused(window).locator('.event__title').textContent()) ?? ''
}

test('after Delete on the timeline the neighbour has the focus, and the selected event is left alone', async ({
  launch,
}) => {
  const { page, dataFolder } = await launch()
  const window = await shown(page)
  const all = await titles(dataFolder)
  const selected = window.event('Blinken in South Korea, talks with Park Jin')
  await selected.click()
  await expect(selected).toBeFocused()
  const next = await titleAfter(window, 'Home')
  const afterNext = await titleAfter(window, 'ArrowDown')
  await page.keyboard.press('Home')
  await page.keyboard.press('Delete')
  await expect(window.event(next)).toHaveCount(0)
  await expect(window.event(afterNext)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(window.event(afterNext)).toHaveCount(0)
  await expect(focused(window)).toHaveCount(1)
  await expect(selected).toHaveAttribute('aria-pressed', 'true')
  expect(await titles(dataFolder)).toEqual(all.filter((title) => title !== next && title !== afterNext))
})

test('Delete twice at once on the timeline deletes one event', async ({ launch }) => {
  const { page, dataFolder } = await launch()
  const window = await shown(page)
  const all = await titles(dataFolder)
  await window.event('Blinken in South Korea, talks with Park Jin').click()
  const title = await titleAfter(window, 'Home')
  await window.event(title).evaluate((node) => {
    for (const _ of [1, 2])
      node.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true }))
  })
  await expect(window.event(title)).toHaveCount(0)
  await expect(focused(window)).toHaveCount(1)
  await expect(window.alert).toHaveCount(0)
  expect(await titles(dataFolder)).toEqual(all.filter((one) => one !== title))
})

test('an event that is drawn anew keeps the focus', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await addEvent(window, { title: 'Harbour opens', date: '2023-11-05' })
  await window.event('Harbour opens').focus()
  await page.keyboard.press('Enter')
  const form = window.form('editEvent')
  await fill(window, form, { title: 'Harbour closes' })
  await save(window, form)
  await expect(window.event('Harbour closes')).toBeFocused()
  await page.keyboard.press(`${commandKey}+z`)
  await expect(window.event('Harbour opens')).toBeFocused()
  await page.keyboard.press(' ')
  await page.keyboard.press(`${commandKey}+z`)
  await expect(window.event('Harbour opens')).toHaveCount(0)
  // The details still tell of it: Delete is not to be meant for another event unseen.
  await expect(page.locator('#view')).toBeFocused()
})

test('where the view moves away from the focused event, Delete deletes neither it nor another in its place', async ({
  launch,
}) => {
  const { page, dataFolder } = await launch()
  const window = await shown(page)
  const all = await titles(dataFolder)
  await window.event('South Korea announces the visit').focus()
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('ArrowLeft')
  await expect(page.locator('#view')).toBeFocused()
  await page.keyboard.press('Delete')
  expect(await titles(dataFolder)).toEqual(all)
})

test('a selected event out of sight is shown by Delete, and deleted by the next', async ({ launch }) => {
  const { page, dataFolder } = await launch()
  const window = await shown(page)
  const all = await titles(dataFolder)
  const title = 'South Korea announces the visit'
  const hide = page.getByRole('button', { name: 'Hide details', exact: true })
  const heading = page.getByRole('heading', { name: title, exact: true })
  await hide.click()
  // Choosing an event opens the details a moment later: they are hidden after that.
  await window.event(title).click()
  await expect(heading).toBeVisible()
  await hide.click()
  await page.keyboard.press(`${commandKey}+4`)
  await expect(page.getByRole('tab', { name: 'History', exact: true })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Delete')
  await expect(heading).toBeVisible()
  expect(await titles(dataFolder)).toEqual(all)
  await page.keyboard.press('Delete')
  await expect.poll(() => titles(dataFolder)).toEqual(all.filter((one) => one !== title))
})
