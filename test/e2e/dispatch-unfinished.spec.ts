/** Work in a dispatch that is not finished: what is typed stays, what is asked for last counts, nothing is added too early. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { dialogOf, englishDispatch, frenchDispatch, reviewed } from './dispatch-steps.ts'
import { expect, test } from './fixtures.ts'
import { listedEvents } from './listed-events.ts'
import { commandKey, shown } from './window.ts'

/** Presses one button and then another, before anything can have been answered to the first. */
async function pressAtOnce(first: Locator, second: Locator): Promise<void> {
  const after = await second.elementHandle()
  await first.evaluate(async (button, other) => {
    const press = (element: Node | null) => element?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    press(button)
    // What is drawn of the first press is drawn in microtasks, which no answer comes between.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    press(other)
  }, after)
}

/** Opens a file that cannot be read. Files are read in turn, so those opened before have been answered once this is told. */
async function openBroken(dialog: Locator, folder: string): Promise<void> {
  const path = join(folder, 'broken.docx')
  writeFileSync(path, 'this is no document')
  await dialog.locator('input[type="file"]').setInputFiles(path)
  await expect(dialog.getByRole('alert')).toContainText('broken.docx', { timeout: 20_000 })
}

test('what is typed in an open correction stays when events are found by another day, and its date follows', async ({
  launch,
}) => {
  const { page } = await launch()
  const window = await shown(page)
  const { dialog, list, boxes, field } = await reviewed(window, englishDispatch)
  await page.keyboard.press('Enter')
  await window.field(list, 'title').fill('Typed and not kept yet')
  await field('published').fill('4 Mar 2025')
  await dialog.getByRole('button', { name: 'Find events again', exact: true }).click()
  await expect(boxes.first()).toHaveAccessibleName('Typed and not kept yet, Wednesday 12 March 2025')
})

test('a correction that cannot be read stays open and says so before events are found again', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  const { dialog, list, boxes, field } = await reviewed(window, englishDispatch)
  const second = await boxes.nth(1).getAttribute('aria-label')
  await page.keyboard.press('Enter')
  await window.field(list, 'date').fill('the day before never')
  await field('published').fill('4 Mar 2025')
  await dialog.getByRole('button', { name: 'Find events again', exact: true }).click()
  await expect(window.field(list, 'date')).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByRole('button', { name: 'Change the text' }).click()
  await dialog.getByRole('button', { name: window.words.findEvents, exact: true }).click()
  await expect(window.field(list, 'date')).toHaveValue('the day before never')
  await expect(window.field(list, 'date')).toHaveAttribute('aria-invalid', 'true')
  await expect(boxes.nth(1)).toHaveAccessibleName(second ?? '')
})

test('what was corrected goes with its words when the text is changed, and not into another text', async ({
  launch,
}) => {
  const app = await launch()
  const window = await shown(app.page)
  const { dialog, list, boxes, text, find, add } = await reviewed(window, englishDispatch)
  const count = await boxes.count()
  await app.page.keyboard.press('Enter')
  await window.field(list, 'title').fill('Corrected in the first text')
  await app.page.keyboard.press('Enter')
  await boxes.nth(1).uncheck()
  await dialog.getByRole('button', { name: 'Change the text' }).click()
  await text.fill(`Written above it.\n\n${englishDispatch}`)
  await find.click()
  await expect(boxes).toHaveCount(count)
  await expect(boxes.first()).toHaveAccessibleName(/^Corrected in the first text, /)
  await expect(boxes.nth(1)).not.toBeChecked()
  await dialog.getByRole('button', { name: 'Change the text' }).click()
  await text.fill(frenchDispatch)
  await find.click()
  await expect(list).toContainText('Ponant')
  await expect(list).not.toContainText('Corrected in the first text')
  await add(await boxes.count()).click()
  await expect(dialog).toBeHidden()
  const titles = (await listedEvents(app.dataFolder)).map(({ title }) => title)
  expect(titles).not.toContain('Corrected in the first text')
})

test('nothing is added while events are being found, whichever way it is asked for', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const before = await listedEvents(app.dataFolder)
  const { dialog, boxes, field, add } = await reviewed(window, englishDispatch)
  const count = await boxes.count()
  await field('published').fill('4 Mar 2025')
  await pressAtOnce(dialog.getByRole('button', { name: 'Find events again', exact: true }), add(count))
  await expect(boxes.first()).toHaveAccessibleName(/, Wednesday 12 March 2025$/)
  await expect(add(count)).toBeEnabled()
  expect(await listedEvents(app.dataFolder)).toEqual(before)
  await app.page.keyboard.press(`${commandKey}+Enter`)
  await expect(dialog).toBeHidden()
  const dates = (await listedEvents(app.dataFolder)).map(({ date }) => date)
  expect(dates).toContain('2025-03-12')
  expect(dates).not.toContain('2026-03-12')
})

test('with nothing chosen there is nothing to add, and the dispatch stays in hand', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const before = await listedEvents(app.dataFolder)
  const { dialog, boxes, add } = await reviewed(window, englishDispatch)
  const count = await boxes.count()
  await dialog.getByRole('button', { name: 'Choose none' }).click()
  await expect(add(0)).toBeDisabled()
  await add(0).dispatchEvent('click')
  await app.page.keyboard.press(`${commandKey}+Enter`)
  await dialog.getByRole('button', { name: 'Choose all' }).click()
  await add(count).click()
  await expect(dialog).toBeHidden()
  await window.button('undo').click()
  await expect.poll(() => listedEvents(app.dataFolder)).toEqual(before)
})

test('an event that was just asked for is not left behind when all is added at once', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const { dialog, boxes, list, text, add } = await reviewed(window, englishDispatch)
  const count = await boxes.count()
  await text.focus()
  await app.page.keyboard.press('ArrowRight')
  await text.evaluate(async (pane, command) => {
    const press = (ctrlKey: boolean, metaKey: boolean) =>
      pane.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ctrlKey, metaKey }))
    press(false, false)
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    press(command === 'Control', command === 'Meta')
  }, commandKey)
  await expect(boxes).toHaveCount(count + 1)
  await window.field(list, 'title').fill('Asked for in the last moment')
  await add(count + 1).click()
  await expect(dialog).toBeHidden()
  const titles = (await listedEvents(app.dataFolder)).map(({ title }) => title)
  expect(titles).toContain('Asked for in the last moment')
})

test('a file that is read late does not replace what was pasted since', async ({ launch, folder }) => {
  const { page } = await launch()
  const window = await shown(page)
  await window.button('importDispatch').click()
  const { dialog, text, field } = dialogOf(window)
  const reads = dialog.locator('input[type="file"]')
  await text.focus()
  await reads.evaluate(
    (input: HTMLInputElement, [content, pasted]) => {
      const files = new DataTransfer()
      files.items.add(new File([content], 'port.txt', { type: 'text/plain' }))
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
      document.execCommand('insertText', false, pasted)
    },
    [frenchDispatch, englishDispatch] as const,
  )
  await expect(field('headline')).toHaveValue('The Thames Museum will reopen')
  await openBroken(dialog, folder)
  await expect(text).toHaveValue(englishDispatch)
  await expect(field('headline')).toHaveValue('The Thames Museum will reopen')
})

test('of two files opened one after the other the later one is taken; events wait until it is read', async ({
  launch,
  folder,
}) => {
  const { page } = await launch()
  const window = await shown(page)
  await window.button('importDispatch').click()
  const { dialog, text, field, find, list } = dialogOf(window)
  await text.fill('A first text, about nothing.')
  await field('published').fill('3 Mar 2026')
  const button = await find.elementHandle()
  await dialog.locator('input[type="file"]').evaluate(
    (input: HTMLInputElement, { early, late, ask }) => {
      const open = (name: string, content: string) => {
        const files = new DataTransfer()
        files.items.add(new File([content], name, { type: 'text/plain' }))
        input.files = files.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      }
      open('port.txt', early.padEnd(4_000_000, ' '))
      open('museum.txt', late)
      ask?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    },
    { early: frenchDispatch, late: englishDispatch, ask: button },
  )
  await expect(text).toHaveValue(englishDispatch)
  await expect(list).toBeHidden()
  await openBroken(dialog, folder)
  await expect(text).toHaveValue(englishDispatch)
  await find.click()
  await expect(list).toBeVisible()
  await expect(text).toContainText('The Thames Museum will reopen')
})
