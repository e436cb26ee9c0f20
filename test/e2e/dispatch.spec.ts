/** From a dispatch to facts: pasted, opened or dropped, reviewed, corrected, added as one change, taken back by one undo. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dialogOf, englishDispatch, frenchDispatch, published, reviewed, selectWords } from './dispatch-steps.ts'
import { expect, test } from './fixtures.ts'
import { listedEvents } from './listed-events.ts'
import { shown } from './window.ts'

test('pasted, reviewed, added, seen on the timeline, and taken back by one undo', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const before = await listedEvents(app.dataFolder)
  const { dialog, boxes, add } = await reviewed(window, englishDispatch)
  await expect(boxes.first()).toBeFocused()
  const count = await boxes.count()
  expect(count).toBeGreaterThanOrEqual(3)
  await expect(dialog.getByText('Nothing is added until you say so.')).toBeVisible()
  const last = boxes.last()
  await last.uncheck()
  await add(count - 1).click()
  await expect(dialog).toBeHidden()
  await expect(window.event('The Thames Museum will reopen')).toBeVisible()
  await expect.poll(async () => (await listedEvents(app.dataFolder)).length).toBe(before.length + count - 1)
  await window.button('undo').click()
  await expect.poll(() => listedEvents(app.dataFolder)).toEqual(before)
})

test('a date is shown in words, in EDTF and with its reason; the claimant with the stance', async ({ launch }) => {
  const { page } = await launch()
  const { list } = await reviewed(await shown(page), frenchDispatch)
  const opening = list.getByRole('listitem').filter({ hasText: '2026-03-12' }).first()
  await expect(opening).toContainText('Thursday 12 March 2026')
  await expect(opening).toContainText('préfecture du Finistère announces')
  await expect(opening.getByRole('checkbox', { name: /Thursday 12 March 2026$/ })).toBeChecked()
  const dispute = list.getByRole('listitem').filter({ hasText: 'récemment' })
  await expect(dispute).toContainText('../2026-03-03')
  await expect(list.getByRole('listitem').filter({ hasText: 'as a denial' })).toHaveCount(1)
})

test('a day of publication is asked for, and the weekday of the text helps', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await window.button('importDispatch').click()
  const { dialog, text, find, field, list } = dialogOf(window)
  await text.fill(frenchDispatch)
  await expect(field('publisher')).toHaveValue('AFP')
  await expect(dialog.getByText('mardi', { exact: false }).last()).toBeVisible()
  await find.click()
  await expect(field('published')).toBeFocused()
  await expect(dialog).toContainText('Say on which day it was published')
  await field('published').fill('4 Mar 2026')
  await expect(dialog).toContainText('not the day of the week in the text')
  await field('published').fill(published)
  await expect(dialog).toContainText('Tuesday 3 March 2026: fits')
  await find.click()
  await expect(list).toBeVisible()
})

test('corrected in its place; a date without a year is counted from the publication', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const { list, boxes, add, dialog } = await reviewed(window, englishDispatch)
  const count = await boxes.count()
  await list.getByRole('button', { name: 'Correct event 1', exact: true }).click()
  await window.field(list, 'title').fill('The museum opens its doors')
  await window.field(list, 'date').fill('13 March')
  await expect(list.getByRole('status', { name: window.words.understood, exact: true })).toContainText('2026-03-13')
  await app.page.keyboard.press('Enter')
  await expect(boxes.first()).toBeFocused()
  await expect(boxes.first()).toHaveAccessibleName('The museum opens its doors, Friday 13 March 2026')
  await add(count).click()
  await expect(dialog).toBeHidden()
  await expect
    .poll(async () => (await listedEvents(app.dataFolder)).find(({ title }) => title === 'The museum opens its doors'))
    .toMatchObject({ date: '2026-03-13' })
})

test('a correction that is still open is added with the rest, or says why it cannot be', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const { list, boxes, add, dialog } = await reviewed(window, englishDispatch)
  const count = await boxes.count()
  await list.getByRole('button', { name: 'Correct event 1', exact: true }).click()
  await window.field(list, 'date').fill('the day before never')
  await add(count).click()
  await expect(window.field(list, 'date')).toHaveAttribute('aria-invalid', 'true')
  await window.field(list, 'date').fill('14 March 2026')
  await add(count).click()
  await expect(dialog).toBeHidden()
  await expect
    .poll(async () => (await listedEvents(app.dataFolder)).some(({ date }) => date === '2026-03-14'))
    .toBe(true)
})

test('text, list and strip follow each other', async ({ launch }) => {
  const { page } = await launch()
  const { dialog, text, list, boxes } = await reviewed(await shown(page), englishDispatch)
  const rows = list.getByRole('listitem')
  const strip = dialog.getByRole('img', { name: 'Dates of the proposed events' })
  const marks = text.locator('.passage')
  await marks.nth(1).click()
  await expect(rows.nth(1)).toHaveClass(/proposal--on/)
  await expect(strip.locator('.strip__one--on .strip__number')).toHaveText('2')
  await strip.locator('.strip__number').getByText('1', { exact: true }).click()
  await expect(rows.first()).toHaveClass(/proposal--on/)
  await expect(marks.first()).toHaveClass(/passage--on/)
  await rows.nth(2).click()
  await expect(boxes.nth(2)).toBeFocused()
  await expect(marks.nth(2)).toHaveClass(/passage--on/)
  await expect(text.locator('.passage--on')).toHaveCount(1)
})

test('any other words become an event, with the date of their sentence', async ({ launch }) => {
  const { page } = await launch()
  const parts = await reviewed(await shown(page), englishDispatch)
  const count = await parts.boxes.count()
  await selectWords(parts, 'The museum last closed')
  await parts.dialog.getByRole('button', { name: 'Make an event of these words' }).click()
  await expect(parts.boxes).toHaveCount(count + 1)
  await expect(parts.list.getByLabel('Title', { exact: true })).toHaveValue('The museum last closed')
  await expect(parts.list.getByLabel('Date', { exact: true })).toHaveValue(/5 June 1999/)
})

test('the same text again: its source is named, its events get further claims and no doubles', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const first = await reviewed(window, englishDispatch)
  await first.add(await first.boxes.count()).click()
  await expect(first.dialog).toBeHidden()
  const before = await listedEvents(app.dataFolder)
  const again = await reviewed(window, englishDispatch)
  await again.dialog.getByRole('button', { name: 'Change the text' }).click()
  await expect(again.dialog).toContainText('The library has this text already: The Thames Museum will reopen')
  await again.find.click()
  await expect(again.list).toBeVisible()
  const [count, known] = [
    await again.boxes.count(),
    again.list.getByRole('radio', { name: /further claim/, checked: true }),
  ]
  const joined = await known.count()
  expect(joined).toBeGreaterThanOrEqual(2)
  await again.list.getByRole('radio', { name: 'add as an event of its own' }).first().check()
  await again.add(count).click()
  await expect(again.dialog).toBeHidden()
  await expect.poll(async () => (await listedEvents(app.dataFolder)).length).toBe(before.length + count - joined + 1)
})

test('a date that does not exist is shown as such and moved nowhere; without dates one sentence says what to do', async ({
  launch,
}) => {
  const { page } = await launch()
  const window = await shown(page)
  const { dialog, boxes, text, find } = await reviewed(window, 'PARIS (AFP) - Le jury se réunira le 31 février à Lyon.')
  await expect(boxes).toHaveCount(0)
  await expect(dialog).toContainText('a date that does not exist')
  await expect(text.getByText('le 31 février')).toHaveAttribute('title', /does not exist/)
  await dialog.getByRole('button', { name: 'Change the text' }).click()
  await text.fill('PARIS (AFP) - Le jury est content.')
  await find.click()
  await expect(dialog).toContainText('No dated statement was found. Select words in the text')
  await expect(text).toBeFocused()
})

test('opened from a file, or dropped on the window', async ({ launch, folder }) => {
  const { page } = await launch()
  const window = await shown(page)
  const path = join(folder, 'port.txt')
  writeFileSync(path, frenchDispatch)
  await window.button('importDispatch').click()
  const { dialog, text, field } = dialogOf(window)
  await dialog.locator('input[type="file"]').setInputFiles(path)
  await expect(text).toHaveValue(frenchDispatch)
  await expect(field('headline')).toHaveValue('Le port de Brest rouvrira en mars')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const carried = await page.evaluateHandle((content) => {
    const files = new DataTransfer()
    files.items.add(new File([content], 'museum.txt', { type: 'text/plain' }))
    return files
  }, englishDispatch)
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: carried })
  await expect(text).toHaveValue(englishDispatch)
})

test('a file that cannot be read is told in place, and what was typed stays', async ({ launch, folder }) => {
  const { page } = await launch()
  const window = await shown(page)
  const path = join(folder, 'broken.docx')
  writeFileSync(path, 'this is no document')
  await window.button('importDispatch').click()
  const { dialog, text } = dialogOf(window)
  await text.fill(englishDispatch)
  await dialog.locator('input[type="file"]').setInputFiles(path)
  // Reading starts a thread of its own, which a busy machine may keep waiting.
  await expect(dialog.getByRole('alert')).toContainText('broken.docx', { timeout: 20_000 })
  await expect(text).toHaveValue(englishDispatch)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await page.getByRole('button', { name: 'Keep editing' }).click()
  await expect(text).toHaveValue(englishDispatch)
})

test('that a file cannot be read stays told when the words typed before it are recognised', async ({
  launch,
  folder,
}) => {
  const { page } = await launch()
  const window = await shown(page)
  const path = join(folder, 'broken.docx')
  writeFileSync(path, 'this is no document')
  await window.button('importDispatch').click()
  const { dialog, text, field } = dialogOf(window)
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await text.fill(englishDispatch)
  await dialog.locator('input[type="file"]').setInputFiles(path)
  await expect(dialog.getByRole('alert')).toContainText('broken.docx', { timeout: 20_000 })
  await page.clock.resume()
  await expect(field('headline')).toHaveValue('The Thames Museum will reopen')
  await expect(dialog.getByRole('alert')).toContainText('broken.docx')
})

test('a long text is read only, its hundreds of events are gone through, the last one with its words', async ({
  launch,
  folder,
}) => {
  test.slow(true, 'hundreds of statements are found')
  const { page } = await launch()
  const window = await shown(page)
  const path = join(folder, 'long.txt')
  const years = Array.from({ length: 300 }, (_, index) => 1700 + index)
  const filler = 'Nothing of note was done by anybody in this part of the town. '.repeat(4)
  writeFileSync(path, years.map((year) => `The bridge of ward ${year} was opened in ${year}. ${filler}`).join('\n\n'))
  await window.button('importDispatch').click()
  const { dialog, text, field, find, boxes } = dialogOf(window)
  await dialog.locator('input[type="file"]').setInputFiles(path)
  await expect(dialog).toContainText('too many to be changed here')
  await expect(text).toHaveAttribute('aria-readonly', 'true')
  await field('published').fill(published)
  await find.click()
  await expect(boxes.first()).toBeFocused({ timeout: 30_000 })
  await expect(dialog).toContainText('300 found, 300 chosen')
  expect(await boxes.count()).toBeLessThan(100)
  await page.keyboard.press('End')
  const last = boxes.last()
  await expect(last).toHaveAccessibleName(/, 1999$/)
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport()
  await expect(text.locator('.passage--on')).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(boxes.first()).toBeFocused()
})

test('events asked for before the text is read are waited for with a word', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await window.button('importDispatch').click()
  const { dialog, text, find, field } = dialogOf(window)
  await field('published').fill(published)
  await text.focus()
  const foot = dialog.getByRole('status').filter({ hasText: 'Nothing is added' })
  await foot.evaluate((note) => {
    const seen = () => document.body.setAttribute('data-said', `${document.body.dataset['said']} ${note.textContent}`)
    new MutationObserver(seen).observe(note, { subtree: true, characterData: true, childList: true })
  })
  await find.evaluate((button, typed) => {
    document.execCommand('insertText', false, typed)
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  }, englishDispatch)
  await expect(page.locator('body')).toHaveAttribute('data-said', /Reading the text…/)
})
