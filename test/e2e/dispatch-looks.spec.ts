/** The dialog of dispatches in both languages, both themes and the smallest window: named rightly, nothing cut off. */
import { dialogOf, frenchDispatch, reviewed } from './dispatch-steps.ts'
import { expect, test } from './fixtures.ts'
import { cutOff, violations } from './looks.ts'
import { shown } from './window.ts'

for (const [language, theme] of [
  ['en', 'light'],
  ['fr', 'dark'],
] as const) {
  test(`axe finds nothing in either step, ${language}, ${theme}`, async ({ launch }) => {
    test.slow(true, 'four screens are searched whole')
    const { page } = await launch({ language, theme })
    const window = await shown(page, language)
    await window.button('importDispatch').click()
    expect(await violations(page), 'reading in').toEqual([])
    await page.keyboard.press('Escape')
    const { boxes, list } = await reviewed(window, frenchDispatch)
    await expect(boxes.first()).toBeFocused()
    expect(await violations(page), 'review').toEqual([])
    await page.keyboard.press('Enter')
    await expect(window.field(list, 'title')).toBeFocused()
    await window.field(list, 'date').fill('hmm')
    await page.keyboard.press('Enter')
    expect(await violations(page), 'correction').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    expect(await violations(page), 'the question').toEqual([])
  })

  test(`nothing is cut off at 960x600, ${language}`, async ({ launch }) => {
    const { page } = await launch({ language, theme, size: { width: 960, height: 600 } })
    const window = await shown(page, language)
    await expect(window.button('importDispatch')).toBeInViewport({ ratio: 1 })
    await window.button('importDispatch').click()
    const { dialog, field, text, find, boxes, add, list } = dialogOf(window)
    for (const name of ['headline', 'published', 'publisher'] as const) {
      await expect(field(name), name).toBeInViewport({ ratio: 1 })
    }
    await expect(text).toBeInViewport({ ratio: 1 })
    await expect(find).toBeInViewport({ ratio: 1 })
    expect(await cutOff(page)).toEqual([])
    await text.fill(frenchDispatch)
    await field('published').fill('2026-03-03')
    await find.click()
    await expect(boxes.first()).toBeInViewport({ ratio: 1 })
    await expect(add(await boxes.count())).toBeInViewport({ ratio: 1 })
    await expect(dialog.getByRole('button', { name: window.words.cancel, exact: true })).toBeInViewport({ ratio: 1 })
    expect(await cutOff(page)).toEqual([])
    await boxes.last().focus()
    await page.keyboard.press('Enter')
    await expect(window.field(list, 'title')).toBeInViewport({ ratio: 1 })
    expect(await cutOff(page)).toEqual([])
  })
}
