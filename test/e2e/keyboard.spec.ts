/** The whole path by keyboard alone: nothing is pointed at. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { listedDate, listedEvents } from './listed-events.ts'
import { commandKey, settledRange, shown, visibleRange } from './window.ts'

/** Presses Tab until the focus is on something with this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      if (element === document.body) return ''
      const labelled = element?.getAttribute('aria-labelledby')?.split(' ') ?? []
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])] : []
      const named = [...labelled.map((id) => document.getElementById(id)), ...labels].map(
        (each) => each?.textContent ?? '',
      )
      return [element?.getAttribute('aria-label') ?? '', ...named, element?.textContent ?? ''].join(' ').trim()
    })
    if (name.test(focused)) return
  }
  throw new Error(`Tab never reaches ${name}`)
}

test('add, find, edit, zoom, delete, undo and redo', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  const window = await shown(page)
  await page.keyboard.press('n')
  await expect(window.field(window.form('newEvent'), 'title')).toBeFocused()
  await page.keyboard.type('Typed alone')
  await page.keyboard.press('Tab')
  await expect(window.field(window.form('newEvent'), 'date')).toBeFocused()
  await page.keyboard.type('7 nov 2023')
  await page.keyboard.press('Enter')
  await expect(window.form('newEvent')).toBeHidden()
  expect(await listedDate(app.dataFolder, 'Typed alone')).toBe('2023-11-07')

  await tabTo(page, /Typed alone/)
  await page.keyboard.press('Enter')
  await expect(window.field(window.form('editEvent'), 'title')).toBeFocused()
  await page.keyboard.press(`${commandKey}+a`)
  await page.keyboard.type('Typed again')
  await page.keyboard.press('Enter')
  await expect(window.form('editEvent')).toBeHidden()
  await expect.poll(() => listedDate(app.dataFolder, 'Typed again')).toBe('2023-11-07')

  const wide = await settledRange(window)
  await page.keyboard.press('+')
  await expect.poll(async () => (await visibleRange(window)).to).toBeLessThan(wide.to)
  await page.keyboard.press('0')
  await settledRange(window)

  await page.keyboard.press(`${commandKey}+2`)
  await tabTo(page, /Typed again/)
  await page.keyboard.press('Delete')
  await expect.poll(() => listedDate(app.dataFolder, 'Typed again')).toBeUndefined()
  await page.keyboard.press(`${commandKey}+z`)
  await expect.poll(() => listedDate(app.dataFolder, 'Typed again')).toBe('2023-11-07')
  await page.keyboard.press(`${commandKey}+Shift+z`)
  await expect.poll(() => listedDate(app.dataFolder, 'Typed again')).toBeUndefined()
  expect(await listedEvents(app.dataFolder)).toHaveLength(5)
})

test('Tab reaches the event selected last, whichever had the focus before', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  const [focused, found] = [
    window.event('South Korea announces the visit'),
    window.event('North Korea and Russia deny the arms sales'),
  ]
  await focused.focus()
  await expect(focused).toHaveAttribute('tabindex', '0')
  await page.getByRole('button', { name: 'Show everything' }).focus()
  await window.search.fill('deny')
  await page.getByRole('button', { name: 'Only matches', exact: true }).click()
  await page.keyboard.press('F3')
  await expect(found).toHaveAttribute('aria-pressed', 'true')
  await expect(found).toHaveAttribute('tabindex', '0')
  await expect(focused).toHaveAttribute('tabindex', '-1')
  await focused.focus()
  await expect(focused).toHaveAttribute('tabindex', '0')
  await expect(found).toHaveAttribute('tabindex', '-1')
})

test('? lists the keys, and Escape closes the list', async ({ launch }) => {
  const { page } = await launch()
  await shown(page)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  for (const group of ['File', 'In the review of a dispatch', 'In the form']) {
    const heading = dialog.getByRole('heading', { name: group, exact: true })
    await heading.scrollIntoViewIfNeeded()
    await expect(heading).toBeInViewport({ ratio: 1 })
  }
  const isWide = await dialog.locator('.dialog__body').evaluate((body) => body.scrollWidth > body.clientWidth)
  expect(isWide, 'a column out of view').toBe(false)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a letter typed into a field is a letter', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  const before = await settledRange(window)
  await window.search.focus()
  await page.keyboard.type('n0+-?')
  await expect(window.search).toHaveValue('n0+-?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await visibleRange(window)).toEqual(before)
})

test('the date understood is told while it is typed', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await page.keyboard.press('n')
  const form = window.form('newEvent')
  const understood = form.getByRole('status', { name: window.words.understood, exact: true })
  await window.field(form, 'date').pressSequentially('8-9 Nov 2023')
  await expect(understood).toContainText('8–9 November 2023')
  await expect(understood).toContainText('2023-11-08/2023-11-09')
})

test('a day that no calendar has is told as such', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await page.keyboard.press('n')
  const form = window.form('newEvent')
  await window.field(form, 'date').fill('31 Feb 2023')
  await expect(form).toContainText('There is no such day in that year: 31 Feb 2023')
})

test('Ctrl and Enter save from the head of the form, too', async ({ launch }) => {
  const { page, dataFolder } = await launch()
  const window = await shown(page)
  await page.keyboard.press('n')
  const form = window.form('newEvent')
  await window.field(form, 'title').fill('Saved from its head')
  await window.field(form, 'date').fill('12 Nov 2023')
  await form.getByRole('button', { name: 'Close', exact: true }).focus()
  await page.keyboard.press('Control+Enter')
  await expect(form).toBeHidden()
  expect(await listedDate(dataFolder, 'Saved from its head')).toBe('2023-11-12')
})
