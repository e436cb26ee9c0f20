/** The dialogs of a table and the strip of long work: nothing cut off, no violation of accessibility rules, in both languages and themes. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dropFile } from './drop-file.ts'
import { expect, test } from './fixtures.ts'
import { cutOff, violations } from './looks.ts'
import { commandKey, shown } from './window.ts'

const rows = [
  'title;date;place;people;tags;status;note;id',
  'Talks;8 Nov 2023;Seoul;Park Jin;visit;;long;1',
  ';2022;;;;;;2',
]

for (const [language, theme] of [
  ['en', 'light'],
  ['fr', 'dark'],
] as const) {
  test(`a table chosen, looked at, refused in parts, ${language}, ${theme}`, async ({ launch, folder, host }) => {
    test.slow(true, 'each screen is searched whole')
    const { page } = await launch({ language, theme, size: { width: 960, height: 600 } })
    await shown(page, language)
    const path = join(folder, 'table.csv')
    writeFileSync(path, rows.join('\n'))
    if (host === 'browser') {
      await page.keyboard.press(`${commandKey}+Shift+O`)
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page), 'to choose').toEqual([])
      expect(await cutOff(page), 'to choose').toEqual([])
    }
    await dropFile(page, path)
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('cell', { name: 'Seoul' })).toBeVisible()
    await dialog.locator('summary').click()
    expect(await violations(page), 'the preview').toEqual([])
    expect(await cutOff(page), 'the preview').toEqual([])
    await dialog.getByRole('button', { name: language === 'en' ? 'Import' : 'Importer', exact: true }).click()
    await page.getByRole('button', { name: language === 'en' ? 'Rows left out…' : 'Lignes écartées…' }).click()
    await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(2)
    expect(await violations(page), 'rows left out').toEqual([])
    await page.keyboard.press('Escape')
    expect(await violations(page), 'the notice').toEqual([])
    expect(await cutOff(page), 'the notice').toEqual([])
  })

  test(`the strip of long work, ${language}, ${theme}`, async ({ launch, folder }) => {
    const { page } = await launch({ language, theme, size: { width: 960, height: 600 } })
    await shown(page, language)
    const path = join(folder, 'a-file-with-quite-a-long-name-of-its-own-for-a-narrow-window.csv')
    const many = Array.from({ length: 400_000 }, (_, row) => `Event ${row},${1900 + (row % 50)}`)
    writeFileSync(path, `title,date\n${many.join('\n')}\n`)
    await dropFile(page, path)
    await page.getByRole('button', { name: language === 'en' ? 'Import' : 'Importer', exact: true }).click()
    const strip = page.getByRole('region', { name: /a-file/ })
    await expect(strip.getByText(language === 'en' ? / left$/ : /^encore /)).toBeInViewport({ ratio: 1 })
    expect(await cutOff(page)).toEqual([])
    expect(await violations(page)).toEqual([])
    await strip.getByRole('button').click()
    await expect(strip).toBeHidden({ timeout: 20_000 })
  })
}
