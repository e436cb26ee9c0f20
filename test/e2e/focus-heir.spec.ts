/** What is taken away hands its focus on: to its opposite, to what is nearest, to the view; never to the page itself. */
import { expect, test } from './fixtures.ts'
import { addEvent, commandKey, fill, save, shown } from './window.ts'

const claimed = 'South Korea announces the visit'

test('the button that hides a pane and the one that shows it hand the focus to each other', async ({ launch }) => {
  const { page } = await launch()
  await shown(page)
  for (const pane of ['filters', 'details']) {
    const [hide, show] = [`Hide ${pane}`, `Show ${pane}`].map((name) => page.getByRole('button', { name, exact: true }))
    await hide?.focus()
    await page.keyboard.press('Enter')
    await expect(show ?? page.locator('none')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(hide ?? page.locator('none')).toBeFocused()
  }
})

test('the view that is opened by a key has the focus', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await window.event(claimed).focus()
  await page.keyboard.press(' ')
  await page.keyboard.press(`${commandKey}+2`)
  await expect(window.list).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(window.list.getByRole('row', { name: claimed, selected: true })).toBeVisible()
  await page.keyboard.press(`${commandKey}+1`)
  await expect(window.event(claimed)).toBeFocused()
  await page.keyboard.press(`${commandKey}+4`)
  await expect(page.locator('#view')).toBeFocused()
  await page.keyboard.press(`${commandKey}+2`)
  await expect(window.list).toBeFocused()
  await window.search.focus()
  await page.keyboard.press(`${commandKey}+1`)
  await expect(window.search).toBeFocused()
})

test('a claim added or edited in place begins in its first field, and a removed one leaves the focus among the claims', async ({
  launch,
}) => {
  const { page } = await launch()
  const window = await shown(page)
  await window.event(claimed).click()
  const claims = page.getByRole('region', { name: 'Claims', exact: true })
  const add = claims.getByRole('button', { name: 'Add claim', exact: true })
  const who = claims.getByRole('combobox', { name: 'Who says so', exact: true })
  await add.focus()
  await page.keyboard.press('Enter')
  await expect(who).toBeFocused()
  await page.keyboard.type('Seoul')
  await page.keyboard.press('Control+Enter')
  const edit = claims.getByRole('button', { name: 'Edit claim of Seoul', exact: true })
  await expect(edit).toBeVisible()
  await expect(add).toBeFocused()
  await edit.focus()
  await page.keyboard.press('Enter')
  await expect(who).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(edit).toBeFocused()
  await claims.getByRole('button', { name: 'Remove claim of Seoul', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(edit).toHaveCount(0)
  await expect(claims.locator(':focus')).toHaveCount(1)
})

test('a name taken out of a field leaves the focus in the field', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await addEvent(window, { title: 'Harbour opens', date: '2023-11-05' })
  await page.getByRole('button', { name: 'Add tags', exact: true }).click()
  const field = page.getByRole('combobox', { name: 'Tags', exact: true })
  await expect(field).toBeFocused()
  await page.keyboard.type('sea,')
  await page.getByRole('button', { name: 'Remove sea', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
})

test('deleting from the menu of the details, and from the tray, keeps the focus beside it', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await addUndated('Nobody knows when')
  await addUndated('Nobody knows why')
  const chip = (title: string) => window.timeline.getByRole('button', { name: `${title}, date unknown`, exact: true })
  await chip('Nobody knows when').focus()
  await page.keyboard.press('Delete')
  await expect(chip('Nobody knows when')).toHaveCount(0)
  await expect(chip('Nobody knows why')).toBeFocused()
  await window.event(claimed).click()
  await page.getByRole('button', { name: 'More about this event', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Delete event', exact: true }).press('Enter')
  await expect(window.event(claimed)).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveCount(1)

  async function addUndated(title: string): Promise<void> {
    await window.button('addEvent').click()
    const form = window.form('newEvent')
    await fill(window, form, { title, date: 'unknown' })
    await save(window, form)
  }
})

test('taking filters back leaves the focus in the pane, or in the list that comes back', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await page.keyboard.press(`${commandKey}+2`)
  await window.filters.getByRole('checkbox', { name: /disputed/i }).check({ force: true })
  await window.filters.getByRole('button', { name: 'Clear filters', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(window.filters.locator(':focus')).toHaveCount(1)
  await window.search.fill('nothing has these words')
  await page.getByRole('button', { name: 'Show all events', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(window.list).toBeFocused()
})

test('a link followed in the details of the list leaves the focus in the details', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await page.keyboard.press(`${commandKey}+2`)
  await window.list.getByRole('row', { name: /deny the arms sales/ }).click()
  const details = page.getByRole('complementary', { name: 'Details', exact: true })
  await details.getByRole('button', { name: /condemn arms deliveries/ }).focus()
  await page.keyboard.press('Enter')
  await expect(details.getByRole('heading', { name: /condemn arms deliveries/ })).toBeVisible()
  await expect(page.locator('.pane--inspector:focus, .pane--inspector :focus')).toHaveCount(1)
})

test('in a library that has become empty the view has the focus', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await page.keyboard.press(`${commandKey}+2`)
  await expect(window.list).toBeFocused()
  const count = Number(await window.list.getAttribute('aria-rowcount'))
  for (let left = count - 1; left >= 0; left -= 1) {
    const first = window.list.getByRole('row').nth(1)
    const text = (await first.textContent()) ?? ''
    await page.keyboard.press('Delete')
    if (left === 0) break
    await expect(window.list).toHaveAttribute('aria-rowcount', String(left))
    // A row that is not there yet is not deleted.
    await expect(first).not.toHaveText(text)
    await expect(first).toHaveText(/\w/)
  }
  await expect(window.list).toHaveCount(0)
  await expect(page.locator('#view:focus, #view :focus')).toHaveCount(1)
})
