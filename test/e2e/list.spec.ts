/** The list shows the same events as the timeline and does everything from the keyboard. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { listedDate, listedEvents } from './listed-events.ts'
import { addEvent, commandKey, fill, save, shown, type Window } from './window.ts'

test('has a row for each event, in order of date', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await app.page.keyboard.press(`${commandKey}+2`)
  const events = await listedEvents(app.dataFolder)
  await expect(window.list).toHaveAttribute('aria-rowcount', new RegExp(`^(${events.length}|${events.length + 1})$`))
  for (const event of events) await expect(window.list.getByRole('row', { name: event.title })).toBeVisible()
})

test('edits, deletes and brings back from the keyboard', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await addEvent(window, { title: 'Aardvark', date: '0500' })
  await app.page.keyboard.press(`${commandKey}+2`)
  const row = window.list.getByRole('row', { name: /Aardvark/ })
  await row.focus()
  await app.page.keyboard.press('Enter')
  const form = window.form('editEvent')
  await fill(window, form, { title: 'Aardvark seen', date: '0501' })
  await save(window, form)
  await expect.poll(() => listedDate(app.dataFolder, 'Aardvark seen')).toBe('0501')
  await window.list.getByRole('row', { name: /Aardvark seen/ }).focus()
  await app.page.keyboard.press('Delete')
  await expect(window.list.getByRole('row', { name: /Aardvark/ })).toHaveCount(0)
  await app.page.keyboard.press(`${commandKey}+z`)
  await expect(window.list.getByRole('row', { name: /Aardvark seen/ })).toBeVisible()
})

test('what is selected in the list is selected on the timeline', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await app.page.keyboard.press(`${commandKey}+2`)
  const events = await listedEvents(app.dataFolder)
  const title = events.at(-1)?.title ?? ''
  await window.list.getByRole('row', { name: title }).click()
  await app.page.keyboard.press(`${commandKey}+1`)
  await expect(window.event(title)).toBeVisible()
  await app.page.keyboard.press('Enter')
  await expect(window.field(window.form('editEvent'), 'title')).toHaveValue(title)
})

/** Selects an event on the timeline and presses keys in the list before it can know where that event stands. */
async function keysBeforeAnswer(page: Page, window: Window, title: string, keys: readonly string[]): Promise<void> {
  await page.keyboard.press(`${commandKey}+2`)
  await expect(window.list.getByRole('row', { name: title })).toBeVisible()
  await page.keyboard.press(`${commandKey}+1`)
  await window.event(title).click()
  // The rows are known from before, so they are there at once; no answer can come within one task.
  await page.getByRole('tab', { name: 'List' }).evaluate(async (tab: HTMLElement, pressed) => {
    tab.click()
    await Promise.resolve()
    const grid = document.querySelector<HTMLElement>('[role="grid"]')
    grid?.focus()
    for (const key of pressed)
      grid?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  }, keys)
}

test('arrows pressed before the list knows where the selected event stands start from there', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const title = (await listedEvents(app.dataFolder)).at(-2)?.title ?? ''
  await keysBeforeAnswer(app.page, window, title, ['ArrowDown', 'ArrowDown', 'ArrowUp'])
  await expect(window.list.getByRole('row', { name: title, selected: true })).toBeVisible()
})

test('a key pressed before the list knows where the selected event stands is meant for that event', async ({
  launch,
}) => {
  const app = await launch()
  const window = await shown(app.page)
  const events = await listedEvents(app.dataFolder)
  const title = events.at(-1)?.title ?? ''
  await keysBeforeAnswer(app.page, window, title, ['Delete'])
  await expect(window.list.getByRole('row', { name: title })).toHaveCount(0)
  expect((await listedEvents(app.dataFolder)).map((event) => event.title)).toEqual(
    events.slice(0, -1).map((event) => event.title),
  )
})
