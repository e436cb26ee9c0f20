/** The check of a library in the window: that it is under way, that it can be given up, and what it says. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createLibrary } from '../../db/library.ts'
import { generatedEvents } from '../bench/generate.ts'
import { expect, test } from './fixtures.ts'
import { shown } from './window.ts'

/** So many that a check of them takes longer than a person needs to cancel it. */
const many = 20_000

function largeLibrary(folder: string): string {
  const path = join(folder, 'Large.dateline')
  const library = createLibrary(path, { now: () => Date.UTC(2024, 0, 1) })
  library.importEvents(generatedEvents(many))
  library.close()
  return path
}

async function openAbout(page: Page) {
  await page.getByRole('button', { name: 'Library Large' }).click()
  await page.getByRole('menuitem', { name: 'About Dateline' }).click()
  return page.getByRole('dialog', { name: 'About Dateline' })
}

test('a check can be given up, and says that all is well', async ({ launch, folder }) => {
  const { page } = await launch({ library: largeLibrary(folder) })
  await shown(page)
  const about = await openAbout(page)
  await about.getByRole('button', { name: 'Check the library' }).click()
  await expect(about.getByRole('status')).toHaveText(/is being checked/)
  await about.getByRole('button', { name: 'Cancel the check' }).click()
  await expect(about.getByRole('status')).toHaveCount(0)
  await about.getByRole('button', { name: 'Check the library' }).click()
  await expect(about.getByRole('status')).toHaveText(/All is well: 20,000 events/, { timeout: 30_000 })
})
