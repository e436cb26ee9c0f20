/** The keys of the list act on the row they are at and on no other, also while that row is still being asked for. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { EventDraft } from '../../core/model/event.ts'
import { createLibrary } from '../../db/library.ts'
import { draft } from '../unit/db/helpers.ts'
import { expect, test } from './fixtures.ts'
import { commandKey, shown, type Window } from './window.ts'

const many = 400

function* days(): Generator<EventDraft> {
  for (let number = 0; number < many; number += 1) {
    const date = new Date(Date.UTC(1900, 0, 1) + number * 86_400_000).toISOString().slice(0, 10)
    yield draft({ title: `Day ${String(number).padStart(3, '0')}`, date })
  }
}

/** A library of several pages of rows. */
function library(folder: string): string {
  const path = join(folder, 'days.dateline')
  const made = createLibrary(path, { now: () => Date.UTC(2024, 0, 1) })
  made.importEvents(days())
  made.close()
  return path
}

async function listOf(page: Page): Promise<Window> {
  const window = await shown(page)
  await page.keyboard.press(`${commandKey}+2`)
  await expect(window.list).toHaveAttribute('aria-rowcount', String(many))
  return window
}

/** Presses keys one after another within one task, so that no answer can come between them. */
function pressAtOnce({ list }: Window, keys: readonly string[]): Promise<void> {
  return list.evaluate(async (grid: HTMLElement, pressed) => {
    grid.focus()
    for (const key of pressed) {
      grid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      // What React draws after a key is drawn before the next; an answer of the service is a task of its own.
      await Promise.resolve()
    }
  }, keys)
}

for (const key of ['End', 'PageDown']) {
  test(`Delete right after ${key} leaves the event selected before alone`, async ({ launch, folder }) => {
    const { page } = await launch({ library: library(folder) })
    const window = await listOf(page)
    await window.list.getByRole('row', { name: /Day 003/ }).click()
    await pressAtOnce(window, [...Array.from({ length: key === 'End' ? 1 : 9 }, () => key), 'Delete'])
    await expect(window.list.getByRole('row', { selected: true })).not.toContainText('Day 003')
    await page.keyboard.press('Home')
    await expect(window.list.getByRole('row', { name: /Day 003/ })).toBeVisible()
    await expect(window.list).toHaveAttribute('aria-rowcount', String(many))
  })
}

test('Enter right after End opens the last event once it is there', async ({ launch, folder }) => {
  const { page } = await launch({ library: library(folder) })
  const window = await listOf(page)
  await window.list.getByRole('row', { name: /Day 003/ }).click()
  await pressAtOnce(window, ['End', 'Enter'])
  await expect(window.field(window.form('editEvent'), 'title')).toHaveValue(`Day ${many - 1}`)
})

test('what Enter was meant for is forgotten once the keys move on', async ({ launch, folder }) => {
  const { page } = await launch({ library: library(folder) })
  const window = await listOf(page)
  await window.list.getByRole('row', { name: /Day 003/ }).click()
  await pressAtOnce(window, ['End', 'Enter', 'Home'])
  await expect(window.list.getByRole('row', { name: /Day 000/, selected: true })).toBeVisible()
  await page.keyboard.press('End')
  await expect(window.list.getByRole('row', { name: `Day ${many - 1}`, selected: true })).toBeVisible()
  await expect(window.form('editEvent')).toHaveCount(0)
})

test('Delete twice at once deletes one event and complains of nothing', async ({ launch, folder }) => {
  const { page } = await launch({ library: library(folder) })
  const window = await listOf(page)
  await window.list.getByRole('row', { name: /Day 003/ }).click()
  await pressAtOnce(window, ['Delete', 'Delete'])
  await expect(window.list.getByRole('row', { name: /Day 003/ })).toHaveCount(0)
  await expect(window.list).toHaveAttribute('aria-rowcount', String(many - 1))
  await expect(window.list.getByRole('row', { name: /Day 004/ })).toBeVisible()
  await expect(window.alert).toHaveCount(0)
})

test('an event that undo brought back can be deleted again', async ({ launch, folder }) => {
  const { page } = await launch({ library: library(folder) })
  const window = await listOf(page)
  const row = window.list.getByRole('row', { name: /Day 003/ })
  await row.click()
  await page.keyboard.press('Delete')
  await expect(row).toHaveCount(0)
  await page.keyboard.press(`${commandKey}+z`)
  await row.click()
  await page.keyboard.press('Delete')
  await expect(row).toHaveCount(0)
})
