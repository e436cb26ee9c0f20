/** The window as a person meets it: by roles and names alone. */
import { expect, type Locator, type Page } from '@playwright/test'
import { type Names, names } from './names.ts'

export type Language = keyof typeof names

/** Axis instants in milliseconds. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface TypedEvent {
  readonly title?: string
  readonly date?: string
  readonly place?: string
  readonly note?: string
}

/** The parts of the window by their names in one language. */
export function windowIn(page: Page, language: Language = 'en') {
  const words: Names = names[language]
  const timeline = page.getByRole('region', { name: words.timeline, exact: true })
  const button = (name: keyof Names): Locator => page.getByRole('button', { name: words[name], exact: true })
  const form = (name: 'newEvent' | 'editEvent'): Locator =>
    page
      .getByRole('dialog', { name: words[name], exact: true })
      .or(page.getByRole('complementary', { name: words[name], exact: true }))
  return {
    page,
    words,
    timeline,
    button,
    form,
    range: page.getByRole('status', { name: words.range, exact: true }),
    list: page.getByRole('grid', { name: words.list, exact: true }),
    overview: page.getByRole('slider', { name: words.overview, exact: true }),
    search: page.getByRole('searchbox', { name: words.search, exact: true }),
    filters: page.getByRole('group', { name: words.filters, exact: true }),
    alert: page.getByRole('alert'),
    /** Events drawn on the timeline whose name begins with the title. */
    event: (title: string): Locator => timeline.getByRole('button', { name: new RegExp(`^${escaped(title)}, `) }),
    field: (within: Locator, name: keyof Names): Locator => within.getByLabel(words[name], { exact: true }),
  }
}

export type Window = ReturnType<typeof windowIn>

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Waits until the window shows its library and gives the parts of the window. */
export async function shown(page: Page, language: Language = 'en'): Promise<Window> {
  const window = windowIn(page, language)
  await expect(window.timeline).toBeVisible()
  await expect(window.range).toHaveAttribute('data-start', /T/)
  return window
}

/** What the axis shows. */
export async function visibleRange(window: Window): Promise<Range> {
  const [start, end] = await Promise.all([
    window.range.getAttribute('data-start'),
    window.range.getAttribute('data-end'),
  ])
  return { from: Date.parse(start ?? ''), to: Date.parse(end ?? '') }
}

/** Waits until the axis shows the same range twice running, and gives it. */
export async function settledRange(window: Window): Promise<Range> {
  let last = await visibleRange(window)
  await expect
    .poll(async () => {
      const now = await visibleRange(window)
      const same = now.from === last.from && now.to === last.to
      last = now
      return same
    })
    .toBe(true)
  return last
}

/** Fills the fields of an open form. */
export async function fill(window: Window, form: Locator, event: TypedEvent): Promise<void> {
  for (const name of ['title', 'date', 'place', 'note'] as const) {
    const value = event[name]
    if (value !== undefined) await window.field(form, name).fill(value)
  }
}

/** Saves an open form and waits until it has closed. */
export async function save(window: Window, form: Locator): Promise<void> {
  await form.getByRole('button', { name: window.words.save, exact: true }).click()
  await expect(form).toBeHidden()
}

/** Adds an event with the button and waits until it is drawn. */
export async function addEvent(window: Window, event: TypedEvent & { readonly title: string }): Promise<void> {
  await window.button('addEvent').click()
  const form = window.form('newEvent')
  await fill(window, form, event)
  await save(window, form)
  await expect(window.event(event.title)).toBeVisible()
}

/** Makes the window narrower or wider around a point of the timeline by the wheel, at most `notches` times, until `enough` says so. */
export async function wheelUntil(
  window: Window,
  at: { readonly x: number; readonly y: number },
  notch: 'in' | 'out',
  enough: (range: Range) => boolean,
): Promise<void> {
  await window.page.mouse.move(at.x, at.y)
  for (let step = 0; step < 400; step += 1) {
    if (enough(await visibleRange(window))) return
    await window.page.mouse.wheel(0, notch === 'in' ? -120 : 120)
    await nextFrame(window.page)
  }
  expect(enough(await visibleRange(window)), 'zoomed far enough').toBe(true)
}

/** Waits until the page has drawn once more. */
async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

/** The middle of an element, in page coordinates. */
export async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await boxOf(locator)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The box of an element that is on the screen. */
export async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('not on the screen')
  return box
}

/** The key that goes with shortcuts on this system. */
export const commandKey = process.platform === 'darwin' ? 'Meta' : 'Control'
