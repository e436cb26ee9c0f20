/** An answer that comes late changes nothing that was done meanwhile, and no key is lost while one is waited for. */
import type { Page } from '@playwright/test'
import { daysLibrary, many } from './days-library.ts'
import { expect, test } from './fixtures.ts'
import { pressAtOnce } from './press-at-once.ts'
import { commandKey, shown, type Window } from './window.ts'

const matches = (page: Page) => page.getByRole('status').filter({ hasText: /match|of/ })

async function listOf(page: Page): Promise<Window> {
  const window = await shown(page)
  await page.keyboard.press(`${commandKey}+2`)
  await expect(window.list).toHaveAttribute('aria-rowcount', String(many))
  return window
}

/** Waits until the service has answered what was asked before. */
async function answered({ page, search }: Window): Promise<void> {
  await search.fill('day')
  await expect(matches(page)).toHaveText(/400/)
}

test('two presses of F3 at once are two steps', async ({ launch, folder }) => {
  const { page } = await launch({ library: daysLibrary(folder) })
  const window = await listOf(page)
  await answered(window)
  await window.search.press('Enter')
  await expect(matches(page)).toHaveText('1 of 400')
  await pressAtOnce(window.list, ['F3', 'F3', 'F3'])
  await expect(matches(page)).toHaveText('4 of 400')
  await pressAtOnce(window.list, ['F3', 'Shift+F3'])
  await page.keyboard.press('F3')
  await expect(matches(page)).toHaveText('5 of 400')
})

test('an event pressed and a view opened after F3 are kept', async ({ launch, folder }) => {
  const { page } = await launch({ library: daysLibrary(folder) })
  const window = await listOf(page)
  await answered(window)
  await window.search.press('Enter')
  await expect(matches(page)).toHaveText('1 of 400')
  await window.list.getByRole('row', { name: 'Day 007' }).evaluate(async (row: HTMLElement) => {
    for (const _ of [1, 2]) row.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3', bubbles: true }))
    row.click()
  })
  await expect(matches(page)).toHaveText('8 of 400')
  await window.search.fill('da')
  await expect(matches(page)).toHaveText('8 of 400')
  await expect(window.list.getByRole('row', { selected: true })).toContainText('Day 007')
  await pressAtOnce(window.list, ['F3', `${commandKey}+4`])
  await window.search.fill('day')
  await expect(matches(page)).toHaveText('8 of 400')
  await expect(page.getByRole('tab', { name: 'History', exact: true })).toHaveAttribute('aria-selected', 'true')
})

test('an arrow after letters typed in the list goes on from where it was', async ({ launch, folder }) => {
  const { page } = await launch({ library: daysLibrary(folder) })
  const window = await listOf(page)
  await window.list.getByRole('row', { name: 'Day 001' }).click()
  await pressAtOnce(window.list, ['d', 'a', 'y', ' ', '3', 'ArrowDown'])
  await answered(window)
  await expect(window.list.getByRole('row', { selected: true })).toContainText('Day 002')
})

test('a search begun after going to a date keeps the focus', async ({ launch, folder }) => {
  const { page } = await launch({ library: daysLibrary(folder) })
  const window = await listOf(page)
  const field = page.getByLabel('Go to date', { exact: true })
  await field.fill('1 May 1900')
  await pressAtOnce(field, ['Enter', `${commandKey}+f`])
  await page.keyboard.type('day')
  await expect(matches(page)).toHaveText(/400/)
  await expect(window.search).toBeFocused()
  await expect(window.search).toHaveValue('day')
})

test('the date field is there before it is known how many events the filter leaves', async ({ launch, folder }) => {
  const { page } = await launch({ library: daysLibrary(folder) })
  const window = await shown(page)
  await window.filters.getByRole('checkbox', { name: 'even' }).check({ force: true })
  await expect(page.locator('#view')).toBeVisible()
  await pressAtOnce(page.locator('#view'), [`${commandKey}+g`])
  await expect(page.getByLabel('Go to date', { exact: true })).toBeFocused()
  await expect(window.list).toHaveAttribute('aria-rowcount', String(many / 2))
})

test('what is typed after "Clear search" is searched for', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await window.search.fill('deny')
  await page.getByRole('button', { name: 'Clear search', exact: true }).click()
  await page.keyboard.type('new')
  await expect(window.search).toHaveValue('new')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
