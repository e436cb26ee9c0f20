/** Adding an event: by button, by key, by double-click. */
import { dateBounds, parseEdtf } from '../../core/date/index.ts'
import { expect, test } from './fixtures.ts'
import { listedDate } from './listed-events.ts'
import { emptySpot, instantAt } from './place-on-axis.ts'
import { addEvent, fill, save, shown } from './window.ts'

const day = 86_400_000

test('by the button, with a date typed as people write it', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await window.button('addEvent').click()
  const form = window.form('newEvent')
  await expect(window.field(form, 'title')).toBeFocused()
  await fill(window, form, { title: 'Talks resume', date: '12 nov 2023' })
  const understood = form.getByRole('status', { name: window.words.understood })
  await expect(understood).toContainText('12 November 2023')
  await expect(understood).toContainText('2023-11-12')
  await save(window, form)
  await expect(window.timeline.getByRole('button', { name: 'Talks resume, 12 November 2023' })).toBeVisible()
  expect(await listedDate(app.dataFolder, 'Talks resume')).toBe('2023-11-12')
})

test('by the key N, and Escape leaves everything as it was', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await app.page.keyboard.press('n')
  const form = window.form('newEvent')
  await expect(form).toBeVisible()
  await app.page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await app.page.keyboard.press('n')
  await fill(window, form, { title: 'Summit called off', date: '2023-11-10' })
  await app.page.keyboard.press('Enter')
  await expect(window.event('Summit called off')).toBeVisible()
  expect(await listedDate(app.dataFolder, 'Summit called off')).toBe('2023-11-10')
})

test('by a double-click on empty space, at the date under the pointer', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const spot = await emptySpot(window)
  const instant = await instantAt(window, spot.x)
  await app.page.mouse.dblclick(spot.x, spot.y)
  const form = window.form('newEvent')
  await expect(window.field(form, 'date')).not.toHaveValue('')
  await fill(window, form, { title: 'Where I clicked' })
  await save(window, form)
  const reading = parseEdtf((await listedDate(app.dataFolder, 'Where I clicked')) ?? '')
  const bounds = reading.ok ? dateBounds(reading.date) : null
  expect(bounds?.earliestStart).toBeLessThanOrEqual(instant)
  expect(bounds?.latestEnd).toBeGreaterThan(instant)
  expect(Number(bounds?.latestEnd) - Number(bounds?.earliestStart)).toBeLessThanOrEqual(31 * day)
})

test('an event of every kind of date', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const typed = [
    ['Month', 'Nov 2023', '2023-11'],
    ['Around', 'c. 2021', '2021~'],
    ['Before', 'before 1 Nov 2023', '../2023-10-31'],
    ['Decade', '1990s', '199X'],
    ['Long ago', '44 BC', '-0043'],
    ['French', 'les 8 et 9 novembre 2023', '2023-11-08/2023-11-09'],
    ['Moment', '2023-11-08T09:30+09:00', '2023-11-08T09:30+09:00'],
    ['Perhaps', '2004-06?', '2004-06?'],
  ] as const
  for (const [title, date] of typed) {
    await window.button('addEvent').click()
    const form = window.form('newEvent')
    await fill(window, form, { title, date })
    await save(window, form)
  }
  for (const [title, , edtf] of typed) expect(await listedDate(app.dataFolder, title), title).toBe(edtf)
})

test('an event added is selected and can be undone', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await addEvent(window, { title: 'A mistake', date: '2023-11-03' })
  await window.button('undo').click()
  await expect(window.event('A mistake')).toHaveCount(0)
  expect(await listedDate(app.dataFolder, 'A mistake')).toBeUndefined()
})

test('the new event takes the focus, but not from whoever has gone on in the meantime', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await addEvent(window, { title: 'Far away', date: '1850-03-02' })
  await expect(window.event('Far away')).toBeFocused()
  await window.button('addEvent').click()
  const form = window.form('newEvent')
  await fill(window, form, { title: 'Elsewhere', date: '1990-07-01' })
  await form.getByRole('textbox', { name: 'Title', exact: true }).press('Control+Enter')
  await expect(form).toBeHidden()
  await page.keyboard.press('/')
  await page.keyboard.type('else')
  await expect(window.event('Elsewhere')).toBeVisible()
  await expect(window.search).toHaveValue('else')
  await expect(window.search).toBeFocused()
})
