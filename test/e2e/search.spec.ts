/** Search as one types, accents and case ignored, and filters by what events have. */
import { expect, test } from './fixtures.ts'
import { listedEvents } from './listed-events.ts'
import { addEvent, commandKey, shown } from './window.ts'

test('finds words without their accents and case, and by their beginnings', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await addEvent(window, { title: 'Élection à Genève', date: '2023-11-05' })
  await page.keyboard.press('/')
  await expect(window.search).toBeFocused()
  await page.keyboard.press(`${commandKey}+2`)
  for (const text of ['election', 'GENEVE', 'élec gen', 'Genève']) {
    await window.search.fill(text)
    await expect(window.list, text).toHaveAttribute('aria-rowcount', /^[12]$/)
    await expect(window.list.getByRole('row', { name: /Élection à Genève/ })).toBeVisible()
  }
  await window.search.fill('zzzz')
  await expect(window.list.getByRole('row', { name: /Élection à Genève/ })).toHaveCount(0)
  await window.search.fill('')
  await expect(window.list.getByRole('row', { name: /Élection à Genève/ })).toBeVisible()
})

test('finds words of the note and the place', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await addEvent(window, { title: 'One', date: '2023-11-05', note: 'The minister spoke of semiconductors.' })
  await addEvent(window, { title: 'Two', date: '2023-11-06', place: 'Reykjavík' })
  await page.keyboard.press(`${commandKey}+2`)
  await window.search.fill('semicond')
  await expect(window.list.getByRole('row', { name: /One/ })).toBeVisible()
  await expect(window.list.getByRole('row', { name: /Two/ })).toHaveCount(0)
  await window.search.fill('reykjavik')
  await expect(window.list.getByRole('row', { name: /Two/ })).toBeVisible()
  await expect(window.list.getByRole('row', { name: /One/ })).toHaveCount(0)
})

test('Ctrl+F searches too', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await page.keyboard.press(`${commandKey}+f`)
  await expect(window.search).toBeFocused()
})

test('a filter by status leaves the events of that status', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  const disputed = (await listedEvents(app.dataFolder)).filter((event) => event.status === 'disputed')
  const announced = (await listedEvents(app.dataFolder)).filter((event) => event.status === 'announced')
  await expect(window.filters).toBeVisible()
  await window.filters.getByRole('checkbox', { name: /disputed/i }).check({ force: true })
  for (const event of disputed) await expect(window.event(event.title)).toBeVisible()
  for (const event of announced) await expect(window.event(event.title)).toHaveCount(0)
  await window.filters.getByRole('checkbox', { name: /disputed/i }).uncheck({ force: true })
  for (const event of announced) await expect(window.event(event.title)).toBeVisible()
})
