/** Editing an event: by double-click, by Enter, in place; deleting it. */
import { expect, test } from './fixtures.ts'
import { listedDate, listedEvents } from './listed-events.ts'
import { addEvent, commandKey, fill, save, shown } from './window.ts'

test('by a double-click on the event', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await addEvent(window, { title: 'Arrival', date: '2023-11-05', place: 'Seoul' })
  await window.event('Arrival').dblclick()
  const form = window.form('editEvent')
  await expect(window.field(form, 'title')).toHaveValue('Arrival')
  await expect(window.field(form, 'place')).toHaveValue('Seoul')
  await fill(window, form, { title: 'Arrival in Seoul', date: '2023-11-06' })
  await save(window, form)
  await expect(window.timeline.getByRole('button', { name: 'Arrival in Seoul, 6 November 2023' })).toBeVisible()
  expect(await listedDate(app.dataFolder, 'Arrival in Seoul')).toBe('2023-11-06')
  expect(await listedDate(app.dataFolder, 'Arrival')).toBeUndefined()
})

test('by Enter on the focused event', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await addEvent(window, { title: 'Departure', date: '2023-11-11' })
  await window.event('Departure').focus()
  await app.page.keyboard.press('Enter')
  const form = window.form('editEvent')
  await fill(window, form, { note: 'By the evening plane.' })
  await save(window, form)
  await window.event('Departure').focus()
  await app.page.keyboard.press('Enter')
  await expect(window.field(form, 'note')).toHaveValue('By the evening plane.')
})

test('a cancelled edit changes nothing', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const before = await listedEvents(app.dataFolder)
  const title = before[0]?.title ?? ''
  await window.event(title).dblclick()
  const form = window.form('editEvent')
  await fill(window, form, { title: 'Something else' })
  await form.getByRole('button', { name: window.words.cancel, exact: true }).click()
  await expect(form).toBeHidden()
  expect(await listedEvents(app.dataFolder)).toEqual(before)
})

test('deleting, by key and from the form, can be undone', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await addEvent(window, { title: 'Not for long', date: '2023-11-05' })
  await window.event('Not for long').focus()
  await app.page.keyboard.press('Delete')
  await expect(window.event('Not for long')).toHaveCount(0)
  expect(await listedDate(app.dataFolder, 'Not for long')).toBeUndefined()
  await app.page.keyboard.press(`${commandKey}+z`)
  await expect(window.event('Not for long')).toBeVisible()
  await window.event('Not for long').dblclick()
  await window.form('editEvent').getByRole('button', { name: window.words.deleteEvent, exact: true }).click()
  await expect(window.event('Not for long')).toHaveCount(0)
  await window.button('undo').click()
  expect(await listedDate(app.dataFolder, 'Not for long')).toBe('2023-11-05')
})

test('what is typed in place waits while another event is looked at', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await addEvent(window, { title: 'Arrival', date: '2023-11-05' })
  await addEvent(window, { title: 'Departure', date: '2023-11-11' })
  await window.event('Arrival').click()
  await app.page.getByRole('button', { name: 'Add a note' }).click()
  await app.page.keyboard.type('Not saved yet')
  await window.event('Departure').click()
  await expect(app.page.getByRole('heading', { name: 'Departure' })).toBeVisible()
  await window.event('Arrival').click()
  const note = app.page.getByRole('textbox', { name: window.words.note })
  await expect(note).toHaveValue('Not saved yet')
  await expect(note, 'choosing an event leaves the keyboard where it was').not.toBeFocused()
})
