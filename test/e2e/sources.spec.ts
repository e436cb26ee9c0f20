/** The form of a source: saved once however often it is asked, and never over what somebody else changed. */
import { expect, test } from './fixtures.ts'
import { commandKey, shown, type Window } from './window.ts'

/** The sources that the library lists, and the form of one. */
function sourcesOf({ page, words }: Window) {
  const form = page
    .getByRole('dialog', { name: 'New source', exact: true })
    .or(page.getByRole('dialog', { name: 'Edit source', exact: true }))
  return {
    form,
    headline: form.getByRole('textbox', { name: 'Headline', exact: true }),
    save: form.getByRole('button', { name: words.save, exact: true }),
    list: page.getByRole('navigation', { name: 'Sources', exact: true }).getByRole('listitem'),
    add: page.getByRole('button', { name: 'Add source', exact: true }),
    edit: page.getByRole('button', { name: 'Edit source', exact: true }),
  }
}

test('a source that is saved twice at once is added once', async ({ launch }) => {
  const { page } = await launch()
  const { form, headline, save, list, add } = sourcesOf(await shown(page))
  await page.keyboard.press(`${commandKey}+3`)
  await add.click()
  await headline.fill('Letter from the archive')
  await save.evaluate(async (button: HTMLButtonElement) => {
    button.click()
    // What is drawn of the first press is drawn in microtasks, which no answer comes between.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    button.click()
  })
  await expect(form).toBeHidden()
  await expect(list.filter({ hasText: 'Letter from the archive' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(list.filter({ hasText: 'Letter from the archive' })).toHaveCount(0)
})

test('a source changed in another window is not overwritten, and what was typed stays', async ({ launch, host }) => {
  test.skip(host === 'electron', 'one window alone')
  const { page } = await launch()
  await shown(page)
  const otherPage = await page.context().newPage()
  await otherPage.goto(page.url())
  const other = sourcesOf(await shown(otherPage))
  const here = sourcesOf(await shown(page))
  await page.keyboard.press(`${commandKey}+3`)
  await here.edit.click()
  await here.headline.fill('Typed here')
  await otherPage.keyboard.press(`${commandKey}+3`)
  await other.edit.click()
  await other.headline.fill('Saved there first')
  await other.save.click()
  await expect(other.form).toBeHidden()
  await expect(here.list.filter({ hasText: 'Saved there first' })).toHaveCount(1)
  await here.save.click()
  await expect(here.form.getByRole('alert')).toContainText('changed elsewhere while you were editing')
  await expect(here.headline).toHaveValue('Typed here')
  await expect(other.list.filter({ hasText: 'Saved there first' })).toHaveCount(1)
})
