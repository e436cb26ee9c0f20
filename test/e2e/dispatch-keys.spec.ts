/** A dispatch from its text to its facts with the keyboard alone. */
import type { Page } from '@playwright/test'
import { dialogOf, englishDispatch, frenchDispatch, published } from './dispatch-steps.ts'
import { expect, test } from './fixtures.ts'
import { listedEvents } from './listed-events.ts'
import { commandKey, shown } from './window.ts'

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never gets there')
}

test('pasted, dated, gone through, left, corrected, chosen, added', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  const window = await shown(page)
  const before = await listedEvents(app.dataFolder)
  await page.keyboard.press(`${commandKey}+i`)
  const parts = dialogOf(window)
  const { text, boxes, list, field, dialog } = parts
  await expect(text).toBeFocused()
  await page.keyboard.insertText(englishDispatch)
  await tabTo(page, () => field('published').evaluate((input) => input === document.activeElement))
  await page.keyboard.type(published)
  await page.keyboard.press(`${commandKey}+Enter`)
  await expect(boxes.first()).toBeFocused()
  const count = await boxes.count()

  await page.keyboard.press('ArrowDown')
  await expect(boxes.nth(1)).toBeFocused()
  await expect(text.locator('.passage--on')).toHaveCount(1)
  await page.keyboard.press('Space')
  await expect(boxes.nth(1)).not.toBeChecked()
  await expect(dialog).toContainText(`${count} found, ${count - 1} chosen`)
  await page.keyboard.press('ArrowUp')
  await expect(boxes.first()).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(window.field(list, 'title')).toBeFocused()
  await page.keyboard.press(`${commandKey}+a`)
  await page.keyboard.type('Given up')
  await page.keyboard.press('Escape')
  await expect(boxes.first()).toBeFocused()
  await expect(dialog).toBeVisible()
  await expect(list).not.toContainText('Given up')
  await page.keyboard.press('Enter')
  await page.keyboard.press(`${commandKey}+a`)
  await page.keyboard.type('Kept from the keys')
  await page.keyboard.press('Enter')
  await expect(boxes.first()).toBeFocused()

  await page.keyboard.press(`${commandKey}+Enter`)
  await expect(dialog).toBeHidden()
  const added = await listedEvents(app.dataFolder)
  expect(added).toHaveLength(before.length + count - 1)
  expect(added.map(({ title }) => title)).toContain('Kept from the keys')
  await page.keyboard.press(`${commandKey}+z`)
  await expect.poll(() => listedEvents(app.dataFolder)).toEqual(before)
})

test('words are chosen with the arrow keys, and Enter makes an event of them', async ({ launch }) => {
  const { page } = await launch({ language: 'fr' })
  const window = await shown(page, 'fr')
  await page.keyboard.press(`${commandKey}+i`)
  const { text, boxes, field, list } = dialogOf(window)
  await page.keyboard.insertText(frenchDispatch)
  await field('published').focus()
  await page.keyboard.type('3 mars 2026')
  await page.keyboard.press(`${commandKey}+Enter`)
  await expect(boxes.first()).toBeFocused()
  const count = await boxes.count()
  await tabTo(page, () => text.evaluate((pane) => pane === document.activeElement))
  await page.keyboard.press('ArrowRight')
  const first = await page.evaluate(() => getSelection()?.toString() ?? '')
  expect(first).toMatch(/^[\p{L}\p{N}]+$/u)
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  const chosen = await page.evaluate(() => getSelection()?.toString() ?? '')
  expect(chosen.startsWith(first)).toBe(true)
  await page.keyboard.press('Shift+ArrowLeft')
  const shorter = await page.evaluate(() => getSelection()?.toString() ?? '')
  expect(chosen.startsWith(shorter) && shorter.length < chosen.length).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(boxes).toHaveCount(count + 1)
  await expect(window.field(list, 'title')).toBeFocused()
})

test('closing asks before the work of a review is thrown away', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await page.keyboard.press(`${commandKey}+i`)
  const { dialog, boxes } = dialogOf(window)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press(`${commandKey}+i`)
  await page.keyboard.insertText(englishDispatch)
  await dialogOf(window).field('published').fill(published)
  await page.keyboard.press(`${commandKey}+Enter`)
  await expect(boxes.first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep editing' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(boxes.first()).toBeVisible()
})
