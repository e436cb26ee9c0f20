/** What is typed never goes without a question: deleted elsewhere, window closed, page loaded again, another library opened. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '../../main/setup/folders.mjs'
import { expect, test } from './fixtures.ts'
import { leave } from './leaving.ts'
import { listedEvents } from './listed-events.ts'
import { openOther } from './open-other.ts'
import { programEnvironment } from './program.ts'
import { addEvent, commandKey, fill, save, shown } from './window.ts'

test('a form stays when its event is deleted elsewhere, and saves once that is undone', async ({ launch, host }) => {
  test.skip(host === 'electron', 'one window alone')
  const app = await launch()
  const window = await shown(app.page)
  await addEvent(window, { title: 'Arrival', date: '2023-11-05' })
  await window.event('Arrival').dblclick()
  const form = window.form('editEvent')
  await fill(window, form, { note: 'Seen at the airport' })
  const other = await shown(
    await app.page
      .context()
      .newPage()
      .then(async (page) => {
        await page.goto(app.page.url())
        return page
      }),
  )
  await other.event('Arrival').focus()
  await other.page.keyboard.press('Delete')
  await expect(form.getByRole('alert')).toContainText('deleted in another window')
  await expect(window.field(form, 'note')).toHaveValue('Seen at the airport')
  await form.getByRole('button', { name: window.words.save, exact: true }).click()
  await expect(form.getByRole('alert')).toContainText('deleted in another window')
  await expect(window.field(form, 'note')).toHaveValue('Seen at the airport')
  await other.page.keyboard.press(`${commandKey}+z`)
  await expect(form.getByRole('alert')).toHaveCount(0)
  await save(window, form)
  expect((await listedEvents(app.dataFolder, '--query', 'airport')).map(({ title }) => title)).toEqual(['Arrival'])
  await expect(window.alert).toHaveCount(0)
})

test('a form of an event that is gone does not open, and that is said', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await addEvent(window, { title: 'A slip', date: '2023-11-03' })
  await page.keyboard.press(`${commandKey}+z`)
  await expect(window.event('A slip')).toHaveCount(0)
  await page.getByRole('tabpanel').focus()
  await page.keyboard.press('Enter')
  await expect(window.alert).toContainText('no longer in the library')
  await expect(window.form('editEvent')).toBeHidden()
})

test('closing and loading again ask first while a form holds something typed', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await app.page.keyboard.press('n')
  const form = window.form('newEvent')
  await app.page.keyboard.type('Half a sentence')
  await leave(app, 'reload', 'Keep editing')
  await expect(window.field(form, 'title')).toHaveValue('Half a sentence')
  await leave(app, 'close', 'Keep editing')
  await expect(window.field(form, 'title')).toHaveValue('Half a sentence')
  await leave(app, 'reload', 'Discard')
  await expect(form).toBeHidden()
  await shown(app.page)
  await app.page.keyboard.press('n')
  await app.page.keyboard.type('Not kept')
  await leave(app, 'close', 'Discard')
  await expect.poll(() => app.page.isClosed()).toBe(true)
})

test('they ask while something is typed in place or for a dispatch, and not when it is saved or given up', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  const window = await shown(page)
  await addEvent(window, { title: 'Arrival', date: '2023-11-05' })
  await page.getByRole('button', { name: 'Add a note' }).click()
  await page.keyboard.type('Seen at the airport')
  await leave(app, 'reload', 'Keep editing')
  const note = page.getByRole('textbox', { name: window.words.note })
  await expect(note).toHaveValue('Seen at the airport')
  await note.press(`${commandKey}+Enter`)
  await expect(note).toHaveCount(0)
  await page.keyboard.press(`${commandKey}+i`)
  const text = page.getByRole('textbox', { name: window.words.dispatchText, exact: true })
  await text.pressSequentially('GENEVA, Nov 5')
  await leave(app, 'reload', 'Keep editing')
  await expect(text).toHaveValue('GENEVA, Nov 5')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Discard', exact: true }).click()
  await expect(text).toHaveCount(0)
  await page.getByRole('button', { name: 'Add place' }).click()
  await page.reload()
  await shown(page)
})

test('another library from the window’s own menu is opened only when what is typed in place may go', async ({
  launch,
  folder,
}) => {
  const { page } = await openOther(launch, folder)
  const window = await shown(page)
  await addEvent(window, { title: 'Arrival', date: '2023-11-05' })
  await page.getByRole('button', { name: 'Add a note' }).click()
  await page.keyboard.type('Seen at the airport')
  const openDefault = async () => {
    await page.getByRole('button', { name: 'Library Other' }).click()
    await page.getByRole('menuitem', { name: 'Open recent' }).click()
    await page.getByRole('menuitem', { name: /^Dateline/ }).click()
  }
  await openDefault()
  const question = page.getByRole('alertdialog', { name: 'Discard what you typed?' })
  await expect(question.getByRole('button', { name: 'Keep editing', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(question).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: window.words.note })).toHaveValue('Seen at the airport')
  await openDefault()
  await question.getByRole('button', { name: 'Discard', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Library Dateline' })).toBeVisible()
  await page.reload()
  await shown(page)
})

test('so is one from the system’s menu or by a second start, and the form stays', async ({ launch, folder, host }) => {
  test.skip(host === 'browser', 'only the page opens a library there')
  const { page, electron, dataFolder } = await openOther(launch, folder)
  const window = await shown(page)
  await page.keyboard.press('n')
  await page.keyboard.type('Half a sentence')
  const question = page.getByRole('alertdialog', { name: 'Discard what you typed?' })
  await electron?.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items[0]?.click(),
  )
  await question.getByRole('button', { name: 'Keep editing', exact: true }).click()
  await expect(question).toHaveCount(0)
  const title = window.field(window.form('newEvent'), 'title')
  await expect(title).toHaveValue('Half a sentence')
  const program = electron?.process().spawnfile ?? ''
  const library = join(dataFolder, 'Dateline.dateline')
  // Without a sandbox where Playwright starts the first one so, too: a superuser cannot have one.
  const switches = process.platform === 'linux' ? ['--no-sandbox'] : []
  const second = spawn(program, [...switches, root, '--disable-gpu', library], { env: programEnvironment(dataFolder) })
  expect(await once(second, 'exit')).toEqual([0, null])
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(title).toHaveValue('Half a sentence')
  await title.press('Escape')
  await question.getByRole('button', { name: 'Discard', exact: true }).click()
  await electron?.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items[0]?.click(),
  )
  await expect(page.getByRole('button', { name: 'Library Dateline' })).toBeVisible()
})

test('a library opened in another window asks in this one, and to keep editing brings this one back', async ({
  launch,
  folder,
  host,
}) => {
  test.skip(host === 'electron', 'one window alone')
  const { page, dataFolder } = await launch()
  const window = await shown(page)
  await page.keyboard.press('n')
  const form = window.form('newEvent')
  await fill(window, form, { title: 'Half a sentence', date: '2023-11-05' })
  const other = await page.context().newPage()
  await other.goto(page.url())
  await shown(other)
  await other.keyboard.press('ControlOrMeta+Shift+n')
  await other.getByRole('textbox', { name: 'File', exact: true }).fill(join(folder, 'Geneva.dateline'))
  await other.keyboard.press('Enter')
  await expect(other.getByRole('button', { name: 'Library Geneva' })).toBeVisible()
  const question = page.getByRole('alertdialog', { name: 'Discard what you typed?' })
  await expect(question).toContainText('Another library was opened in another window')
  await question.getByRole('button', { name: 'Keep editing', exact: true }).click()
  await expect(other.getByRole('button', { name: 'Library Dateline' })).toBeVisible()
  await expect(window.field(form, 'title')).toHaveValue('Half a sentence')
  await save(window, form)
  expect((await listedEvents(dataFolder)).map(({ title }) => title)).toContain('Half a sentence')
})
