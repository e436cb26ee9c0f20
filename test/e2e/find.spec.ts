/** Finding: a stretch of time, from match to match, places in the list; also in a library too large to gather at once. */
import { join } from 'node:path'
import type { EventDraft } from '../../core/model/event.ts'
import { createLibrary } from '../../db/library.ts'
import { draft } from '../unit/db/helpers.ts'
import { expect, test } from './fixtures.ts'
import { addEvent, commandKey, shown, type Window } from './window.ts'

const many = 30_000

/** One event a day from 1 January 1900, the last first in the file. */
function* days(): Generator<EventDraft> {
  for (let number = many - 1; number >= 0; number -= 1) {
    const date = new Date(Date.UTC(1900, 0, 1) + number * 86_400_000).toISOString().slice(0, 10)
    const title = `${['Alpha', 'Beta', 'Gamma', 'Élan'][number % 4]} ${String(number).padStart(5, '0')}`
    yield draft({ title, date, tags: [number % 3 === 0 ? 'third' : 'other'] })
  }
}

function largeLibrary(folder: string): string {
  const path = join(folder, 'large.dateline')
  const library = createLibrary(path, { now: () => Date.UTC(2024, 0, 1) })
  library.importEvents(days())
  library.close()
  return path
}

async function addThree(window: Window): Promise<void> {
  await addEvent(window, { title: 'Harbour opens', date: '2001-03-05' })
  await addEvent(window, { title: 'Harbour closes', date: '2005' })
  await addEvent(window, { title: 'Bridge opens', date: '2003-07' })
}

test('a stretch of time leaves what may touch it, is remembered, and refuses what is no date', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await addThree(window)
  const [from, to] = [
    window.filters.getByLabel('From', { exact: true }),
    window.filters.getByLabel('To', { exact: true }),
  ]
  await page.keyboard.press(`${commandKey}+2`)
  await from.fill('2003')
  await to.fill('May 2004')
  await to.press('Enter')
  await expect(window.list.getByRole('row', { name: /Bridge opens/ })).toBeVisible()
  await expect(window.list.getByRole('row', { name: /Harbour/ })).toHaveCount(0)
  await page.reload()
  await expect(window.filters.getByLabel('To', { exact: true })).toHaveValue('May 2004')
  await to.fill('2004-13-77')
  await to.press('Enter')
  await expect(to).toHaveAttribute('aria-invalid', 'true')
  await expect(to).toHaveValue('2004-13-77')
  await expect(window.list.getByRole('row', { name: /Bridge opens/ })).toBeVisible()
  await to.fill('')
  await to.press('Enter')
  await expect(window.list.getByRole('row', { name: /Harbour closes/ })).toBeVisible()
  await expect(window.list.getByRole('row', { name: /Harbour opens/ })).toHaveCount(0)
  await window.button('undo').focus()
  await window.filters.getByRole('button', { name: 'Clear filters' }).click()
  await expect(window.list.getByRole('row', { name: /Harbour opens/ })).toBeVisible()
  await expect(from).toHaveValue('')
})

test('the visible range becomes the stretch', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await window.filters.getByRole('button', { name: 'Use the visible range' }).click()
  await expect(window.filters.getByLabel('From', { exact: true })).not.toHaveValue('')
  await expect(window.filters.getByLabel('To', { exact: true })).not.toHaveValue('')
})

test('goes from match to match in order of date, around the ends, and says which', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await addThree(window)
  await window.search.fill('harbour')
  const count = page.getByRole('status').filter({ hasText: /match|of/ })
  await expect(count).toHaveText(/2 matches|of 2/)
  await window.search.press('Enter')
  await expect(count).toHaveText(/[12] of 2/)
  const first = await count.textContent()
  await page.keyboard.press('F3')
  await expect(count).not.toHaveText(first ?? '')
  await page.keyboard.press('Shift+F3')
  await expect(count).toHaveText(first ?? '')
  await page.getByRole('button', { name: 'Next match', exact: true }).click()
  await page.getByRole('button', { name: 'Next match', exact: true }).click()
  await expect(count).toHaveText(first ?? '')
  await page.getByRole('button', { name: 'Previous match', exact: true }).click()
  await expect(count).not.toHaveText(first ?? '')
  await expect(window.search).toHaveValue('harbour')
})

test('Enter right after the last letter goes to a match of the words as they are', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await addThree(window)
  const count = page.getByRole('status').filter({ hasText: /match|of/ })
  await window.search.fill('opens')
  await expect(count).toHaveText(/2 matches|of 2/)
  await window.search.evaluate((field: HTMLInputElement) => {
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    write?.call(field, 'closes')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  })
  await expect(window.event('Harbour closes')).toHaveAttribute('aria-pressed', 'true')
  await expect(count).toHaveText('1 of 1')
})

test('a search can leave everything in its place and only mark what matches', async ({ launch }) => {
  const { page } = await launch({ language: 'fr' })
  const window = await shown(page, 'fr')
  await addThree(window)
  await page.keyboard.press(`${commandKey}+2`)
  await window.search.fill('harbour')
  await expect(page.getByRole('status').filter({ hasText: '2 résultats' })).toBeVisible()
  await expect(window.list.getByRole('row', { name: /Bridge opens/ })).toHaveCount(0)
  const only = page.getByRole('button', { name: 'Seulement les résultats', exact: true })
  await expect(only).toHaveAttribute('aria-pressed', 'true')
  await only.click()
  await expect(only).toHaveAttribute('aria-pressed', 'false')
  await expect(window.list.getByRole('row', { name: /Bridge opens/ })).toBeVisible()
  await page.getByRole('button', { name: 'Résultat suivant', exact: true }).click()
  await expect(window.list.getByRole('row', { name: /Harbour/, selected: true })).toBeVisible()
})

test('what is typed into the search is only ever words', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await addEvent(window, { title: 'L’accord Coca-Cola « NEAR » 東京 القدس', date: '2001' })
  await page.keyboard.press(`${commandKey}+2`)
  const row = window.list.getByRole('row', { name: /Coca-Cola/ })
  for (const text of [
    "l'accord",
    '"coca',
    'coca-cola',
    'NEAR(',
    'cola AND',
    '(near OR',
    'co*',
    '東京',
    'القدس',
    'la ac^',
    "'; --",
  ]) {
    await window.search.fill(text)
    if (text === 'la ac^' || text === 'cola AND' || text === '(near OR') await expect(row, text).toHaveCount(0)
    else await expect(row, text).toBeVisible()
  }
})

test('the list goes to a typed date and to first letters, in a library of thirty thousand', async ({
  launch,
  folder,
}) => {
  const { page } = await launch({ library: largeLibrary(folder) })
  const window = await shown(page)
  await page.keyboard.press(`${commandKey}+2`)
  await expect(window.list).toHaveAttribute('aria-rowcount', String(many))
  await page.keyboard.press(`${commandKey}+g`)
  const field = page.getByLabel('Go to date', { exact: true })
  await expect(field).toBeFocused()
  await field.fill('May 1968')
  await field.press('Enter')
  const at = Math.round((Date.UTC(1968, 4, 1) - Date.UTC(1900, 0, 1)) / 86_400_000)
  const row = window.list.getByRole('row', { selected: true })
  await expect(row).toHaveAttribute('aria-rowindex', String(at + 1))
  await expect(row).toContainText('1 May 1968')
  await expect(window.list).toBeFocused()
  await page.keyboard.press('End')
  await expect(row).toHaveAttribute('aria-rowindex', String(many))
  await expect(row).toContainText('29999')
  await page.keyboard.press('Home')
  await expect(row).toContainText('1 January 1900')
  await window.list.getByRole('button', { name: 'What' }).click()
  await window.list.focus()
  await page.keyboard.type('elan 25')
  await expect(row).toContainText('Élan 25003')
})

test('filters, searches and steps answer in a library of thirty thousand', async ({ launch, folder }) => {
  const { page } = await launch({ library: largeLibrary(folder) })
  const window = await shown(page)
  await window.filters.getByRole('checkbox', { name: 'third' }).check({ force: true })
  await page.keyboard.press(`${commandKey}+2`)
  await expect(window.list).toHaveAttribute('aria-rowcount', '10000')
  await page.keyboard.press(`${commandKey}+1`)
  await window.search.fill('gam')
  const count = page.getByRole('status').filter({ hasText: /match|of/ })
  await expect(count).toHaveText('2,500 matches')
  await window.search.press('Enter')
  await expect(count).toHaveText('1 of 2,500')
  await page.keyboard.press('Shift+F3')
  await expect(count).toHaveText('2,500 of 2,500')
  await page.keyboard.press(`${commandKey}+2`)
  await expect(window.list.getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', '2500')
})
