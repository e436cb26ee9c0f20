/** Dispatches that wait for review: taken in from a folder, gone through one after the other, added or set aside. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dialogOf, englishDispatch, frenchDispatch } from './dispatch-steps.ts'
import { expect, type Launch, test } from './fixtures.ts'
import { listedEvents } from './listed-events.ts'
import { commandLine } from './program.ts'
import { shown } from './window.ts'

/** A folder with two dispatches, and one file that is none. */
function folderOfDispatches(folder: string): string {
  const path = join(folder, 'dispatches')
  mkdirSync(path)
  writeFileSync(join(path, 'museum.txt'), englishDispatch)
  writeFileSync(join(path, 'port.txt'), frenchDispatch)
  writeFileSync(join(path, 'broken.docx'), 'this is no document')
  return path
}

/** A data folder whose library has both dispatches waiting for review. */
async function withBothWaiting(launch: Launch, folder: string): Promise<string> {
  const dataFolder = join(folder, 'data')
  const path = folderOfDispatches(folder)
  const files = ['museum.txt', 'port.txt'].map((name) => join(path, name))
  const first = await launch({ dataFolder })
  await shown(first.page)
  await first.close()
  const queued = await commandLine(['import', ...files, '--published', '2026-03-03', '--accept', 'none'], dataFolder)
  expect(queued.code, queued.errors).toBe(0)
  return dataFolder
}

test('those that wait are counted, reviewed one after the other, added or set aside', async ({ launch, folder }) => {
  const dataFolder = await withBothWaiting(launch, folder)
  const app = await launch({ dataFolder })
  const window = await shown(app.page)
  const before = await listedEvents(dataFolder)
  await expect(window.button('importDispatch')).toHaveAccessibleDescription(/2 dispatches to review$/)
  await window.button('importDispatch').click()
  const { dialog, boxes, add, text, list } = dialogOf(window)
  await expect(dialog).toContainText('2 dispatches to review')
  await dialog.getByRole('button', { name: 'Review them' }).click()
  await expect(list).toBeVisible()
  await expect(dialog).toContainText('1 of 2')
  const here = await text.textContent()
  await dialog.getByRole('button', { name: 'Next dispatch' }).click()
  await expect(dialog).toContainText('2 of 2')
  await expect(list).toBeVisible()
  expect(await text.textContent()).not.toBe(here)
  await dialog.getByRole('button', { name: 'Previous dispatch' }).click()
  await expect(dialog).toContainText('1 of 2')
  await expect(list).toBeVisible()

  const count = await boxes.count()
  await add(count).click()
  await expect(dialog).toContainText('1 dispatch to review')
  await expect(list).toBeVisible()
  await expect.poll(async () => (await listedEvents(dataFolder)).length).toBe(before.length + count)
  await dialog.getByRole('button', { name: 'Set aside' }).click()
  await expect(dialog).toBeHidden()
  await expect(window.button('importDispatch')).not.toHaveAccessibleDescription(/to review/)
  await window.button('importDispatch').click()
  await expect(dialog).toContainText('No dispatches to review')
})

test('turning to the next one asks before what is typed in an open correction is thrown away', async ({
  launch,
  folder,
}) => {
  const { page } = await launch({ dataFolder: await withBothWaiting(launch, folder) })
  const window = await shown(page)
  await window.button('importDispatch').click()
  const { dialog, list, boxes } = dialogOf(window)
  await dialog.getByRole('button', { name: 'Review them' }).click()
  await expect(boxes.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await window.field(list, 'title').fill('Typed and not kept yet')
  const question = page.getByRole('alertdialog')
  for (const name of ['Next dispatch', window.words.cancel, 'Set aside']) {
    await dialog.getByRole('button', { name, exact: true }).click()
    await expect(question).toBeVisible()
    await page.getByRole('button', { name: 'Keep editing' }).click()
    await expect(question).toBeHidden()
    await expect(window.field(list, 'title')).toHaveValue('Typed and not kept yet')
  }
  await window.field(list, 'title').press('Escape')
  await expect(boxes.first()).toBeFocused()
  await dialog.getByRole('button', { name: 'Next dispatch' }).click()
  await expect(dialog).toContainText('2 of 2')
})

test('what is corrected of a waiting dispatch is taken back with its events by one undo', async ({
  launch,
  folder,
}) => {
  const dataFolder = await withBothWaiting(launch, folder)
  const { page } = await launch({ dataFolder })
  const window = await shown(page)
  const before = await listedEvents(dataFolder)
  const { dialog, boxes, add, field } = dialogOf(window)
  const review = async () => {
    await window.button('importDispatch').click()
    await dialog.getByRole('button', { name: 'Review them' }).click()
    await expect(boxes.first()).toBeFocused()
  }
  await review()
  const publisher = await field('publisher').inputValue()
  await field('publisher').fill('The Gazette')
  await add(await boxes.count()).click()
  await expect(dialog).toContainText('1 dispatch to review')
  await dialog.getByRole('button', { name: window.words.cancel, exact: true }).click()
  await window.button('undo').click()
  await expect.poll(() => listedEvents(dataFolder)).toEqual(before)
  await review()
  await expect(dialog).toContainText('1 of 2')
  await expect(field('publisher')).toHaveValue(publisher)
})

test('a folder is taken in from the window, and what could not be read is named', async ({ launch, folder, host }) => {
  test.skip(host === 'electron', 'asks for the folder in the system’s dialog, which no spec can answer')
  const { page } = await launch({ language: 'fr' })
  const window = await shown(page, 'fr')
  await window.button('importDispatch').click()
  const { dialog } = dialogOf(window)
  await dialog.getByRole('button', { name: 'Prendre un dossier…' }).click()
  await dialog.getByRole('textbox', { name: 'Dossier de dépêches' }).fill(join(folder, 'nowhere'))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('nowhere')
  await dialog.getByRole('textbox', { name: 'Dossier de dépêches' }).fill(folderOfDispatches(folder))
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('2 dépêches à relire')
  await expect(dialog).toContainText('broken.docx')
  await expect(dialog.getByRole('button', { name: 'Les relire' })).toBeFocused()
})
