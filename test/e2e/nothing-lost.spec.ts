/** What is typed never goes without a question: deleted elsewhere, window closed, page loaded again, another library opened. */
import { expect, test } from './fixtures.ts'
import { listedEvents } from './listed-events.ts'
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
  await expect(window.event('A slip')).toBeFocused()
  await page.keyboard.press(`${commandKey}+z`)
  await expect(window.event('A slip')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(window.alert).toContainText('no longer in the library')
  await expect(window.form('editEvent')).toBeHidden()
})
