/** The keys of the list act on the row they are at and on no other, also while that row is still being asked for. */
import type { Page } from '@playwright/test'
import { daysLibrary, many } from './days-library.ts'
import { expect, test } from './fixtures.ts'
import { pressAtOnce } from './press-at-once.ts'
import { commandKey, shown, type Window } from './window.ts'

async function listOf(page: Page): Promise<Window> {
  const window = await shown(page)
  await page.keyboard.press(`${commandKey}+2`)
  await expect(window.list).toHaveAttribute('aria-rowcount', String(many))
  return window
}

for (const key of ['End', 'PageDown']) {
  test(`Delete right after ${key} leaves the event selected before alone`, async ({ launch, folder }) => {
    const { page } = await launch({ library: daysLibrary(folder) })
    const window = await listOf(page)
    await window.list.getByRole('row', { name: /Day 003/ }).click()
    await pressAtOnce(window.list, [...Array.from({ length: key === 'End' ? 1 : 9 }, () => key), 'Delete'])
    await expect(window.list.getByRole('row', { selected: true })).not.toContainText('Day 003')
    await page.keyboard.press('Home')
    await expect(window.list.getByRole('row', { name: /Day 003/ })).toBeVisible()
    await expect(window.list).toHaveAttribute('aria-rowcount', String(many))
  })
}

test('Enter right after End opens the last event once it is there', async ({ launch, folder }) => {
  const { page } = await launch({ library: daysLibrary(folder) })
  const window = await listOf(page)
  await window.list.getByRole('row', { name: /Day 003/ }).click()
  await pressAtOnce(window.list, ['End', 'Enter'])
  await expect(window.field(window.form('editEvent'), 'title')).toHaveValue(`Day ${many - 1}`)
})

test('what Enter was meant for is forgotten once the keys move on', async ({ launch, folder }) => {
  const { page } = await launch({ library: daysLibrary(folder) })
  const window = await listOf(page)
  await window.list.getByRole('row', { name: /Day 003/ }).click()
  await pressAtOnce(window.list, ['End', 'Enter', 'Home'])
  await expect(window.list.getByRole('row', { name: /Day 000/, selected: true })).toBeVisible()
  await page.keyboard.press('End')
  await expect(window.list.getByRole('row', { name: `Day ${many - 1}`, selected: true })).toBeVisible()
  await expect(window.form('editEvent')).toHaveCount(0)
})

test('Delete twice at once deletes one event and complains of nothing', async ({ launch, folder }) => {
  const { page } = await launch({ library: daysLibrary(folder) })
  const window = await listOf(page)
  await window.list.getByRole('row', { name: /Day 003/ }).click()
  await pressAtOnce(window.list, ['Delete', 'Delete'])
  await expect(window.list.getByRole('row', { name: /Day 003/ })).toHaveCount(0)
  await expect(window.list).toHaveAttribute('aria-rowcount', String(many - 1))
  await expect(window.list.getByRole('row', { name: /Day 004/ })).toBeVisible()
  await expect(window.alert).toHaveCount(0)
})

test('an event that undo brought back can be deleted again', async ({ launch, folder }) => {
  const { page } = await launch({ library: daysLibrary(folder) })
  const window = await listOf(page)
  const row = window.list.getByRole('row', { name: /Day 003/ })
  await row.click()
  await page.keyboard.press('Delete')
  await expect(row).toHaveCount(0)
  await page.keyboard.press(`${commandKey}+z`)
  await row.click()
  await page.keyboard.press('Delete')
  await expect(row).toHaveCount(0)
})
