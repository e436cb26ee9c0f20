/** Links between events and how important an event is: chosen in the form and in the details, and taken away again. */
import { expect, test } from './fixtures.ts'
import { addEvent, fill, save, shown } from './window.ts'

const labels = {
  en: {
    kind: 'This event',
    other: 'Other event',
    importance: 'Importance',
    add: 'Link to an event',
    edit: 'Edit links',
    section: 'Links',
    remove: 'Remove link to Departure',
    line: 'causes Departure',
    back: 'caused by Arrival',
  },
  fr: {
    kind: 'Cet événement',
    other: 'Autre événement',
    importance: 'Importance',
    add: 'Lier à un événement',
    edit: 'Modifier les liens',
    section: 'Liens',
    remove: 'Retirer le lien vers Departure',
    line: 'cause Departure',
    back: 'causé par Arrival',
  },
} as const

for (const language of ['en', 'fr'] as const) {
  const said = labels[language]

  test(`in the form, with the importance, ${language}`, async ({ launch }) => {
    const { page } = await launch({ language })
    const window = await shown(page, language)
    await addEvent(window, { title: 'Arrival', date: '2023-11-05' })
    await addEvent(window, { title: 'Departure', date: '2023-11-11' })
    await window.event('Arrival').dblclick()
    const form = window.form('editEvent')
    await form.getByLabel(said.importance, { exact: true }).selectOption('2')
    await form.getByLabel(said.kind, { exact: true }).selectOption('causes')
    const other = form.getByRole('combobox', { name: said.other, exact: true })
    await other.fill('Depart')
    await form.getByRole('button', { name: window.words.save, exact: true }).click()
    await expect(other, 'a title that was typed and not chosen is not lost in silence').toHaveAttribute(
      'aria-invalid',
      'true',
    )
    await other.fill('Departu')
    await expect(form.getByRole('option', { name: /^Departure/ }), 'drawn in view').toBeInViewport({ ratio: 1 })
    await other.press('ArrowDown')
    await other.press('Enter')
    await save(window, form)
    await window.event('Departure').click()
    await expect(page.getByRole('region', { name: said.section, exact: true })).toContainText(said.back)
    await window.event('Arrival').dblclick()
    await expect(form.getByLabel(said.importance, { exact: true })).toHaveValue('2')
    await form.getByRole('button', { name: said.remove, exact: true }).click()
    await save(window, form)
    await window.event('Departure').click()
    await expect(page.getByRole('heading', { name: 'Departure' })).toBeVisible()
    await expect(page.getByText(said.back)).toHaveCount(0)
  })

  test(`in the details, ${language}`, async ({ launch }) => {
    const { page } = await launch({ language })
    const window = await shown(page, language)
    await addEvent(window, { title: 'Departure of the minister', date: '2023-11-11' })
    await addEvent(window, { title: 'Arrival of the minister', date: '2023-11-05' })
    await window.event('Arrival of the minister').click()
    await page.getByRole('button', { name: said.add, exact: true }).click()
    const section = page.getByRole('region', { name: said.section, exact: true })
    const other = section.getByRole('combobox', { name: said.other, exact: true })
    await expect(other).toBeFocused()
    const offered = section.getByRole('listbox').getByRole('option')
    await other.fill('Minister')
    await expect(offered, 'an event is not linked to itself').toHaveText([/^Departure of the minister/i])
    await other.fill('Depart')
    await section.getByRole('option', { name: /^Departure/ }).click()
    await section.getByRole('button', { name: window.words.save, exact: true }).click()
    await expect(section).toContainText(said.line)
    await section.hover()
    await section.getByRole('button', { name: said.edit, exact: true }).click()
    await section.getByRole('button', { name: `${said.remove} of the minister`, exact: true }).click()
    await section.getByRole('button', { name: window.words.save, exact: true }).click()
    await expect(page.getByRole('button', { name: said.add, exact: true })).toBeVisible()
  })
}

test('links edited in place do not take out one that was made meanwhile', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await addEvent(window, { title: 'Arrival', date: '2023-11-05' })
  await addEvent(window, { title: 'Departure', date: '2023-11-11' })
  await window.event('Arrival').click()
  await page.getByRole('button', { name: labels.en.add, exact: true }).click()
  await window.event('Arrival').dblclick()
  const form = window.form('editEvent')
  const other = form.getByRole('combobox', { name: labels.en.other, exact: true })
  await other.fill('Departu')
  await expect(form.getByRole('option', { name: /^Departure/ })).toBeVisible()
  await other.press('ArrowDown')
  await other.press('Enter')
  await fill(window, form, { place: 'Brest' })
  await save(window, form)
  await expect(page.getByRole('region', { name: window.words.place }), 'the change is here').toContainText('Brest')
  const section = page.getByRole('region', { name: labels.en.section, exact: true })
  await section.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(window.alert).toContainText('changed elsewhere while you were editing')
  await section.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(section).toContainText('Departure')
})
