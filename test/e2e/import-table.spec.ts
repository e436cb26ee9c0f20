/** A table is looked at, imported while the window goes on, its refused rows are listed; undo and cancel leave the library as it was. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropFile } from './drop-file.ts'
import { expect, test } from './fixtures.ts'
import { listedEvents } from './listed-events.ts'
import { fill, type Language, shown, type Window } from './window.ts'

const small = `Titre;Début;Fin;Lieu;Statut;id
Sommet à Genève;6 nov. 2023;7 nov. 2023;Genève;confirmé;1
Grève;31 février 2023;;Paris;;2
;2022;;;;3
`

const said = {
  en: {
    dialog: 'Import a table',
    import: 'Import',
    done: 'small.csv: 1 event added, 2 rows left out.',
    show: 'Rows left out…',
    list: 'Rows left out of small.csv',
    undo: 'Undo the import',
    cancel: 'Cancel',
    dates: '6–7 November 2023',
    bar: 'Importing large.csv',
  },
  fr: {
    dialog: 'Importer un tableau',
    import: 'Importer',
    done: 'small.csv : 1 événement ajouté, 2 lignes écartées.',
    show: 'Lignes écartées…',
    list: 'Lignes écartées de small.csv',
    undo: 'Annuler l’importation',
    cancel: 'Annuler',
    dates: '6–7 novembre 2023',
    bar: 'Importation de large.csv',
  },
} as const

function dialogIn(page: Page, language: Language) {
  return page.getByRole('dialog', { name: said[language].dialog, exact: true })
}

/** A table of so many events, all of them long before those of the sample. */
function largeTable(path: string, count: number): void {
  const rows = Array.from(
    { length: count },
    (_, row) => `Event ${row},${1900 + (row % 50)}-0${1 + (row % 9)}-11,a note on it`,
  )
  writeFileSync(path, `title,date,note\n${rows.join('\n')}\n`)
}

async function importDropped(window: Window, language: Language, path: string): Promise<void> {
  await dropFile(window.page, path)
  await dialogIn(window.page, language).getByRole('button', { name: said[language].import, exact: true }).click()
}

for (const language of ['en', 'fr'] as const) {
  test(`a dropped table is shown as it will be read, imported, and taken back, ${language}`, async ({
    launch,
    folder,
  }) => {
    const app = await launch({ language })
    const window = await shown(app.page, language)
    const { page } = window
    const words = said[language]
    const before = await listedEvents(app.dataFolder)
    const path = join(folder, 'small.csv')
    writeFileSync(path, small)
    await dropFile(page, path)
    const dialog = dialogIn(page, language)
    await expect(dialog.getByRole('cell', { name: words.dates })).toBeVisible()
    await expect(dialog).toContainText('id')
    await dialog.getByRole('button', { name: words.import, exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('status').filter({ hasText: words.done })).toBeVisible()
    await expect(window.event('Sommet à Genève')).toBeVisible()
    await page.getByRole('button', { name: words.show, exact: true }).click()
    const rows = page.getByRole('dialog', { name: words.list }).getByRole('row')
    await expect(rows).toHaveCount(3)
    await expect(rows.nth(1)).toContainText('3')
    await expect(rows.nth(2)).toContainText('4')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: words.undo, exact: true }).click()
    await expect(window.event('Sommet à Genève')).toHaveCount(0)
    await expect(page.getByRole('button', { name: words.show, exact: true })).toHaveCount(0)
    expect(await listedEvents(app.dataFolder)).toEqual(before)
  })
}

test('the rows left out can be saved as text', async ({ launch, folder, host }) => {
  test.skip(host === 'electron', 'the system asks there where to save')
  const app = await launch()
  const window = await shown(app.page)
  const path = join(folder, 'small.csv')
  writeFileSync(path, small)
  await importDropped(window, 'en', path)
  await window.page.getByRole('button', { name: said.en.show, exact: true }).click()
  const saving = window.page.waitForEvent('download')
  await window.page.getByRole('button', { name: 'Save as text', exact: true }).click()
  const text = readFileSync(await (await saving).path(), 'utf8')
  const refused = ['3\tthere is no such day: “31 février 2023”', '4\tthere is no title']
  expect(text.split('\n').slice(2, 4)).toEqual(refused)
})

test('a large import shows how far it is, keeps what is typed meanwhile, and cancelled leaves everything as it was', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  const window = await shown(app.page)
  const { page } = window
  const before = await listedEvents(app.dataFolder)
  const path = join(folder, 'large.csv')
  largeTable(path, 300_000)
  await importDropped(window, 'en', path)
  const bar = page.getByRole('progressbar', { name: said.en.bar })
  await expect(bar).toHaveAttribute('aria-valuetext', / of /, { timeout: 20_000 })
  await window.button('addEvent').click()
  const form = window.form('newEvent')
  await fill(window, form, { title: 'Typed meanwhile', date: '2023-11-05' })
  await form.getByRole('button', { name: window.words.save, exact: true }).click()
  await expect(form.getByRole('alert')).toContainText('what you typed stays here')
  await expect(window.field(form, 'title')).toHaveValue('Typed meanwhile')
  await page.keyboard.press('Escape')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click()
  await page
    .getByRole('region', { name: said.en.bar })
    .getByRole('button', { name: said.en.cancel, exact: true })
    .click()
  await expect(bar).toBeHidden({ timeout: 20_000 })
  await expect(page.getByRole('status').filter({ hasText: 'It was cancelled.' })).toBeVisible()
  expect(await listedEvents(app.dataFolder)).toEqual(before)
})

test('every window of the library shows the import, and can cancel it', async ({ launch, folder, host }) => {
  test.skip(host === 'electron', 'there is one window')
  const app = await launch()
  const window = await shown(app.page)
  const other = await app.page.context().newPage()
  await other.goto(app.page.url())
  await shown(other)
  const path = join(folder, 'large.csv')
  largeTable(path, 300_000)
  await importDropped(window, 'en', path)
  const strip = other.getByRole('region', { name: said.en.bar })
  await expect(strip.getByRole('progressbar')).toBeVisible({ timeout: 20_000 })
  await strip.getByRole('button', { name: said.en.cancel, exact: true }).click()
  await expect(strip).toBeHidden({ timeout: 20_000 })
  await expect(window.page.getByRole('status').filter({ hasText: 'It was cancelled.' })).toBeVisible()
})

test('a table without the needed columns is refused with the names that are understood', async ({ launch, folder }) => {
  const app = await launch()
  const window = await shown(app.page)
  const path = join(folder, 'other.tsv')
  writeFileSync(path, 'headline\twhere\nFlood\tLima\n')
  await dropFile(window.page, path)
  const dialog = dialogIn(window.page, 'en')
  await expect(dialog.getByRole('alert')).toContainText('No column is understood as the date')
  await expect(dialog).toContainText('start date, début')
  await expect(dialog.getByRole('button', { name: said.en.import, exact: true })).toBeDisabled()
  const other = join(folder, 'small.csv')
  writeFileSync(other, small)
  await dropFile(window.page, other)
  await expect(dialog.getByRole('cell', { name: said.en.dates })).toBeVisible()
})

test('a table that cannot be read is told by its own name, and another can be chosen', async ({ launch, folder }) => {
  const app = await launch()
  const window = await shown(app.page)
  const path = join(folder, 'broken.csv')
  writeFileSync(path, 'title,"date\nFlood,2024\n')
  await dropFile(window.page, path)
  const dialog = dialogIn(window.page, 'en')
  await expect(dialog.getByRole('alert')).toHaveText(/^broken\.csv cannot be read as a table from line 1 on/)
  await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeVisible()
})

test('rows that a mark or a byte keeps from being read are shown as left out, and the others are imported', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  const window = await shown(app.page)
  const path = join(folder, 'damaged.csv')
  const cut = Buffer.from('title,date\n"Never closed,2023\nCut é,2024\nSommet à Genève,2023-11-06\nÉté à Évry,2026\n')
  cut[cut.indexOf('é') + 1] = 0x2c
  writeFileSync(path, cut)
  await dropFile(window.page, path)
  const dialog = dialogIn(window.page, 'en')
  await expect(dialog).toContainText('CSV · UTF-8 · ')
  await expect(dialog.getByRole('alert')).toContainText('Some bytes of this file are no characters in UTF-8.')
  await expect(dialog.getByRole('row').nth(1)).toContainText('Left out: a quotation mark opens a cell')
  await expect(dialog.getByRole('row').nth(2)).toContainText('Left out: it holds bytes that are no characters')
  await dialog.getByRole('button', { name: said.en.import, exact: true }).click()
  const done = window.page.getByRole('status').filter({ hasText: 'damaged.csv: 2 events added, 2 rows left out.' })
  await expect(done).toBeVisible()
  await expect(window.event('Sommet à Genève')).toBeVisible()
})

test('of several files one table is taken, the others are told', async ({ launch, folder }) => {
  const app = await launch()
  const window = await shown(app.page)
  const paths = ['small.csv', 'second.csv', 'photo.xyz'].map((name) => join(folder, name))
  for (const path of paths) writeFileSync(path, small)
  await dropFile(window.page, ...paths)
  await expect(dialogIn(window.page, 'en').getByRole('heading', { name: 'small.csv' })).toBeVisible()
  await window.page.keyboard.press('Escape')
  await expect(window.alert.filter({ hasText: 'Only small.csv was taken' })).toBeVisible()
  await expect(window.alert.filter({ hasText: 'cannot read photo.xyz' })).toBeVisible()
})

test('a path that leads nowhere is told, and one that leads to a table is read', async ({ launch, folder, host }) => {
  test.skip(host === 'electron', 'the system asks there for the path')
  const app = await launch()
  const window = await shown(app.page)
  writeFileSync(join(folder, 'small.csv'), small)
  await window.page.keyboard.press('ControlOrMeta+Shift+O')
  const dialog = dialogIn(window.page, 'en')
  const path = dialog.getByRole('textbox')
  await path.fill(join(folder, 'nowhere.csv'))
  await path.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('There is nothing at')
  await path.fill(join(folder, 'small.csv'))
  await path.press('Enter')
  await expect(dialog.getByRole('cell', { name: said.en.dates })).toBeVisible()
})
