/** What date fields say of what is typed into them, and what a search or a filter that leaves nothing says. */
import { expect, test } from './fixtures.ts'
import { addEvent, commandKey, shown, type Window } from './window.ts'

const noSuchDay = {
  en: 'There is no such day in that year: 31 Feb 2023',
  fr: 'Ce jour n’existe pas cette année-là : 31 Feb 2023',
} as const

function bound(window: Window, name: string) {
  return window.filters.getByLabel(name, { exact: true })
}

async function typeBound(window: Window, name: string, text: string): Promise<void> {
  await bound(window, name).fill(text)
  await bound(window, name).press('Enter')
}

for (const [language, names] of [
  ['en', { from: 'From', to: 'To', go: 'Go to date' }],
  ['fr', { from: 'De', to: 'À', go: 'Aller à la date' }],
] as const) {
  test(`a day that no calendar has is told in the same words everywhere, ${language}`, async ({ launch }) => {
    const { page } = await launch({ language })
    const window = await shown(page, language)
    await addEvent(window, { title: 'Harbour opens', date: '2001-03-05' })
    for (const name of [names.from, names.to]) {
      await typeBound(window, name, '31 Feb 2023')
      await expect(bound(window, name)).toHaveAccessibleDescription(new RegExp(noSuchDay[language]))
      await typeBound(window, name, '')
    }
    await page.keyboard.press(`${commandKey}+2`)
    const go = page.getByLabel(names.go, { exact: true })
    await go.fill('31 Feb 2023')
    await go.press('Enter')
    await expect(go).toHaveAccessibleDescription(noSuchDay[language])
  })
}

test('a weekday that the day does not fall on is refused with the right one', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await page.keyboard.press('n')
  const form = window.form('newEvent')
  await window.field(form, 'date').fill('Thursday 3 Nov 2023')
  await expect(form).toContainText('3 November 2023 falls on a Friday.')
  await window.field(form, 'date').fill('Friday 3 Nov 2023')
  await expect(form.getByRole('status', { name: window.words.understood, exact: true })).toContainText('2023-11-03')
})

test('le bon jour de la semaine est dit en français', async ({ launch }) => {
  const { page } = await launch({ language: 'fr' })
  const window = await shown(page, 'fr')
  await page.keyboard.press('n')
  const form = window.form('newEvent')
  await window.field(form, 'date').fill('jeudi 3 novembre 2023')
  await expect(form).toContainText('Le 3 novembre 2023 tombe un vendredi.')
})

test('a day in figures that can be read either way offers both readings', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await page.keyboard.press('n')
  const form = window.form('newEvent')
  const understood = form.getByRole('status', { name: window.words.understood, exact: true })
  await window.field(form, 'date').fill('before 12/11/2023')
  await expect(form).toContainText(
    'Day and month could be either way round: write 12 November 2023 or 11 December 2023.',
  )
  await form.getByRole('button', { name: '12 November 2023', exact: true }).click()
  await expect(window.field(form, 'date')).toHaveValue('before 12 November 2023')
  await expect(window.field(form, 'date')).toBeFocused()
  await expect(understood).toContainText('../2023-11-11')
  await window.field(form, 'date').fill('25/12/2023')
  await expect(understood).toContainText('2023-12-25')
})

for (const [language, names, words] of [
  ['en', ['From', 'To'], ['From is after To', 'No event matches', 'Show all events']],
  ['fr', ['De', 'À'], ['« De » est après « À »', 'Aucun événement ne correspond', 'Voir tous les événements']],
] as const) {
  test(`a stretch that ends before it starts is told, and the canvas gives the way out, ${language}`, async ({
    launch,
  }) => {
    const { page } = await launch({ language })
    const window = await shown(page, language)
    await addEvent(window, { title: 'Harbour opens', date: '2001-03-05' })
    await typeBound(window, names[0], '2005')
    await typeBound(window, names[1], '2003')
    const inverted = new RegExp(words[0].replaceAll(' ', '\\s'))
    for (const name of names) await expect(bound(window, name)).toHaveAccessibleDescription(inverted)
    await expect(window.timeline).toContainText(words[1])
    await window.timeline.getByRole('button', { name: words[2], exact: true }).click()
    await expect(bound(window, names[0])).toHaveValue('')
    await expect(window.timeline.getByRole('button', { name: /^Harbour opens/ })).toBeVisible()
    await expect(window.timeline).not.toContainText(words[1])
  })
}

test('a search that leaves nothing says so on the timeline', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await addEvent(window, { title: 'Harbour opens', date: '2001-03-05' })
  await window.search.fill('zeppelin')
  await expect(window.timeline).toContainText('No event matches')
  await window.timeline.getByRole('button', { name: 'Show all events', exact: true }).click()
  await expect(window.search).toHaveValue('')
  await expect(window.timeline.getByRole('button', { name: /^Harbour opens/ })).toBeVisible()
})
