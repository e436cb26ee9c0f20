/** Dispatches written for the specs, and the steps of reading one in, by roles and names alone. */
import { expect, type Locator } from '@playwright/test'
import type { Window } from './window.ts'

/** Published on Tuesday 3 March 2026. */
export const frenchDispatch = `Le port de Brest rouvrira en mars

BREST (AFP) - Le port de Brest rouvrira le 12 mars, a annoncé mardi la préfecture du Finistère. Les travaux duraient depuis deux ans. La ville et le syndicat ont récemment accusé la compagnie du Ponant d’avoir livré des grues défectueuses.

La compagnie du Ponant a démenti avoir livré des grues défectueuses.`

export const englishDispatch = `The Thames Museum will reopen

LONDON (Reuters) - The Thames Museum will reopen on 12 March, the city council said on Tuesday. Repairs began in January 2024. The museum last closed on 5 June 1999.`

export const published = '3 Mar 2026'

/** The parts of the dialog. */
export function dialogOf(window: Window) {
  const { page, words } = window
  const dialog = page.getByRole('dialog', { name: words.importDispatch, exact: true })
  const list = dialog.getByRole('list', { name: words.proposedEvents, exact: true })
  const field = (name: 'dispatchText' | 'published' | 'publisher' | 'headline'): Locator =>
    dialog.getByRole('textbox', { name: words[name], exact: true })
  return {
    dialog,
    list,
    boxes: list.getByRole('checkbox'),
    field,
    text: field('dispatchText'),
    find: dialog.getByRole('button', { name: words.findEvents, exact: true }),
    add: (count: number): Locator =>
      dialog.getByRole('button', {
        name:
          words.addEvent === 'Add event'
            ? `Add ${count} event${count === 1 ? '' : 's'}`
            : `Ajouter ${count} événement${count < 2 ? '' : 's'}`,
        exact: true,
      }),
  }
}

export type DispatchDialog = ReturnType<typeof dialogOf>

/** Opens the dialog, pastes a text, says when it was published, and waits for the review. */
export async function reviewed(window: Window, text: string): Promise<DispatchDialog> {
  await window.button('importDispatch').click()
  const parts = dialogOf(window)
  await parts.text.fill(text)
  await parts.field('published').fill(published)
  await parts.find.click()
  await expect(parts.dialog.getByRole('heading', { name: window.words.proposedEvents, exact: true })).toBeVisible()
  return parts
}

/** Selects a stretch of the text with the pointer. */
export async function selectWords({ text }: DispatchDialog, words: string): Promise<void> {
  const ends = await text.evaluate((pane, wanted) => {
    const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const rects = [...range.getClientRects()]
      const [first, last] = [rects[0], rects.at(-1)]
      if (first === undefined || last === undefined) return null
      return { from: [first.left + 1, first.top + first.height / 2], to: [last.right, last.top + last.height / 2] }
    }
    return null
  }, words)
  if (ends === null) throw new Error(`not in the text: ${words}`)
  const { mouse } = text.page()
  await mouse.move(ends.from[0] ?? 0, ends.from[1] ?? 0)
  await mouse.down()
  await mouse.move(ends.to[0] ?? 0, ends.to[1] ?? 0, { steps: 4 })
  await mouse.up()
}
