/** Both languages, both themes, and the smallest window: named rightly, nothing cut off, no violation of accessibility rules. */
import { expect, test } from './fixtures.ts'
import { cutOff, violations } from './looks.ts'
import type { Names } from './names.ts'
import { commandKey, shown, type Window, windowIn } from './window.ts'

/** Opens each screen in turn. */
const screens: Readonly<Record<string, (window: Window) => Promise<unknown>>> = {
  timeline: (window) => expect(window.timeline).toBeVisible(),
  'an event selected': (window) => window.timeline.getByRole('button').first().click(),
  'the form': async (window) => {
    await window.page.keyboard.press('n')
    await expect(window.form('newEvent')).toBeVisible()
  },
  'an alert in the form': async (window) => {
    const form = window.form('newEvent')
    await window.field(form, 'date').fill('the day before never')
    await form.getByRole('button', { name: window.words.save, exact: true }).click()
  },
  'the question before what was typed is thrown away': async (window) => {
    await window.page.keyboard.press('Escape')
    await expect(window.page.getByRole('alertdialog').locator(':focus')).toHaveClass(/button--main/)
  },
  list: async (window) => {
    await window.page.keyboard.press('Escape')
    await window.field(window.form('newEvent'), 'date').clear()
    await window.page.keyboard.press('Escape')
    await expect(window.form('newEvent')).toBeHidden()
    await window.page.keyboard.press(`${commandKey}+2`)
    await expect(window.list).toBeVisible()
  },
  source: (window) => window.page.keyboard.press(`${commandKey}+3`),
  history: (window) => window.page.keyboard.press(`${commandKey}+4`),
  keys: (window) => window.page.keyboard.press('?'),
}

for (const [language, theme] of [
  ['en', 'light'],
  ['fr', 'dark'],
] as const) {
  test(`axe finds nothing on any screen, ${language}, ${theme}`, async ({ launch }) => {
    test.slow(true, 'each of the nine screens is searched whole')
    const { page } = await launch({ language, theme })
    const window = await shown(page, language)
    for (const [name, open] of Object.entries(screens)) {
      await open(window)
      expect(await violations(page), name).toEqual([])
    }
  })
}

for (const language of ['en', 'fr'] as const) {
  test(`every part has its name, ${language}`, async ({ launch }) => {
    const { page } = await launch({ language })
    const window = await shown(page, language)
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`))
    const buttons: readonly (keyof Names)[] = [
      'zoomIn',
      'zoomOut',
      'showEverything',
      'previousView',
      'addEvent',
      'undo',
      'redo',
    ]
    for (const name of buttons) await expect(window.button(name), name).toBeVisible()
    await expect(window.overview).toBeVisible()
    await expect(window.search).toBeVisible()
    await expect(window.filters).toBeVisible()
    await window.button('addEvent').click()
    const form = window.form('newEvent')
    const fields: readonly (keyof Names)[] = ['title', 'date', 'place', 'entities', 'tags', 'status', 'note']
    for (const name of fields) await expect(window.field(form, name), name).toBeVisible()
    await form.getByRole('button', { name: window.words.cancel, exact: true }).click()
    await page.keyboard.press(`${commandKey}+2`)
    await expect(window.list).toBeVisible()
  })
}

test('dates are told in the language of the interface', async ({ launch }) => {
  const { page } = await launch({ language: 'fr' })
  const window = await shown(page, 'fr')
  await expect(window.timeline.getByRole('button', { name: /, 8–9 novembre 2023$/ })).toBeVisible()
})

test('each theme has its own colours', async ({ launch, folder }) => {
  const colours = async (theme: 'light' | 'dark') => {
    const app = await launch({ theme, dataFolder: `${folder}/${theme}` })
    await shown(app.page)
    const paper = await app.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await app.close()
    return paper
  }
  expect(await colours('light')).toBe('rgb(255, 255, 255)')
  expect(await colours('dark')).toBe('rgb(20, 22, 26)')
})

for (const language of ['en', 'fr'] as const) {
  test(`nothing is cut off at 960x600, ${language}`, async ({ launch }) => {
    const { page } = await launch({ language, size: { width: 960, height: 600 } })
    const window = await shown(page, language)
    for (const name of ['addEvent', 'undo', 'redo', 'zoomIn', 'zoomOut', 'showEverything', 'previousView'] as const) {
      await expect(window.button(name), name).toBeInViewport({ ratio: 1 })
    }
    await expect(window.timeline).toBeInViewport({ ratio: 1 })
    expect(await cutOff(page)).toEqual([])
    await window.button('addEvent').click()
    const form = windowIn(page, language).form('newEvent')
    await expect(form.getByRole('button', { name: window.words.save, exact: true })).toBeInViewport({ ratio: 1 })
    expect(await cutOff(page)).toEqual([])
  })
}
