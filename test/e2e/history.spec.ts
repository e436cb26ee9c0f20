/** Everything can be taken back to the start and done again to the end, also after a restart. */
import { expect, test } from './fixtures.ts'
import { listedEvents } from './listed-events.ts'
import { addEvent, commandKey, fill, save, shown, type Window } from './window.ts'

/** Four changes of four kinds. */
async function changeThings(window: Window): Promise<void> {
  await addEvent(window, { title: 'First', date: '2023-11-03' })
  await addEvent(window, { title: 'Second', date: '2023-11-05/2023-11-06' })
  await window.event('First').dblclick()
  const form = window.form('editEvent')
  await fill(window, form, { title: 'First, corrected', date: '2023-11-04' })
  await save(window, form)
  await expect(window.event('First, corrected')).toBeFocused()
  await window.event('Second').focus()
  await window.page.keyboard.press('Delete')
  await expect(window.event('Second')).toHaveCount(0)
}

/** Presses a button until there is nothing left for it to do; gives how often it could be pressed. */
async function pressToTheEnd(window: Window, name: 'undo' | 'redo', dataFolder: string): Promise<number> {
  const button = window.button(name)
  for (let times = 0; times < 20; times += 1) {
    if (await button.isDisabled()) return times
    const before = JSON.stringify(await listedEvents(dataFolder))
    await button.click()
    await expect.poll(async () => JSON.stringify(await listedEvents(dataFolder))).not.toBe(before)
  }
  throw new Error(`${name} never ends`)
}

test('undo to the start and redo to the end', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await changeThings(window)
  const changed = await listedEvents(app.dataFolder)
  expect(changed.map((event) => event.title)).toContain('First, corrected')
  expect(await pressToTheEnd(window, 'undo', app.dataFolder)).toBeGreaterThanOrEqual(4)
  const start = await listedEvents(app.dataFolder)
  expect(start.map((event) => event.title)).not.toContain('First, corrected')
  expect(await pressToTheEnd(window, 'redo', app.dataFolder)).toBeGreaterThanOrEqual(4)
  expect(await listedEvents(app.dataFolder)).toEqual(changed)
})

test('undo and redo outlive a restart', async ({ launch }) => {
  const first = await launch()
  await changeThings(await shown(first.page))
  const changed = await listedEvents(first.dataFolder)
  await first.close()
  const second = await launch()
  const window = await shown(second.page)
  await expect(window.button('undo')).toBeEnabled()
  await window.button('undo').click()
  await expect(window.event('Second')).toBeVisible()
  await second.close()
  const third = await launch()
  const again = await shown(third.page)
  await third.page.keyboard.press(`${commandKey}+Shift+z`)
  await expect(again.event('Second')).toHaveCount(0)
  expect(await listedEvents(third.dataFolder)).toEqual(changed)
})

test('a new change after an undo ends what could be redone', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await addEvent(window, { title: 'First', date: '2023-11-03' })
  await window.button('undo').click()
  await expect(window.event('First')).toHaveCount(0)
  await expect(window.button('redo')).toBeEnabled()
  await addEvent(window, { title: 'Other', date: '2023-11-03' })
  await expect(window.button('redo')).toBeDisabled()
})

test('an added event can be undone while it is selected, and nothing alarms, then or at the next start', async ({
  launch,
}) => {
  const first = await launch()
  const window = await shown(first.page)
  const gone = first.page.getByText('This event is not in the library now', { exact: false })
  await addEvent(window, { title: 'A slip', date: '2023-11-03' })
  await expect(first.page.getByRole('heading', { name: 'A slip' })).toBeVisible()
  await first.page.keyboard.press(`${commandKey}+z`)
  await expect(window.event('A slip')).toHaveCount(0)
  await expect(gone).toBeVisible()
  await expect(window.alert).toHaveCount(0)
  await window.search.fill('visit')
  await expect(gone).toBeVisible()
  await expect(window.alert).toHaveCount(0)
  await first.close()
  const second = await launch()
  const again = await shown(second.page)
  await expect(second.page.getByText('This event is not in the library now', { exact: false })).toBeVisible()
  await expect(again.alert).toHaveCount(0)
})
