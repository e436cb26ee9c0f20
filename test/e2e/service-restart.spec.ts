/** The data service dies and is started again: the window goes on with what is typed in it, and hears the menu again. */
import { readFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { listedDate } from './listed-events.ts'
import { openOther } from './open-other.ts'
import { fill, save, shown } from './window.ts'

/** The process of the data service: a utility process by its name, or a child by its program; null where neither can be found. */
async function servicePid(electron: ElectronApplication): Promise<number | null> {
  const named = await electron.evaluate(
    ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Dateline data service')?.pid,
  )
  if (named !== undefined) return named
  if (process.platform !== 'linux') return null
  const own = electron.process().pid
  const children = readFileSync(`/proc/${own}/task/${own}/children`, 'utf8').trim().split(' ').map(Number)
  return children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('service.js')) ?? null
}

test('a form stays and saves when the data service was started again under it', async ({ launch, folder, host }) => {
  test.skip(host === 'browser', 'the service is in the host’s own process')
  const { page, electron, dataFolder } = await openOther(launch, folder)
  if (electron === null) throw new Error('no program around the window')
  const window = await shown(page)
  await page.getByRole('button', { name: 'Library Other' }).click()
  await page.getByRole('menuitem', { name: 'Open recent' }).click()
  await page.getByRole('menuitem', { name: /^Dateline/ }).click()
  await expect(page.getByRole('button', { name: 'Library Dateline' })).toBeVisible()
  await shown(page)
  const menu = (id: string) =>
    electron.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id)
  await menu('event.add')
  const form = window.form('newEvent')
  await fill(window, form, { title: 'Half a sentence', date: '2023-11-05' })
  const pid = await servicePid(electron)
  test.skip(pid === null, 'the process of the service cannot be found')
  const lost = page.getByText('The connection to the library was lost', { exact: false })
  const isLost = lost.waitFor({ state: 'attached' })
  process.kill(pid ?? 0, 'SIGKILL')
  await isLost
  await expect(lost).toHaveCount(0)
  // What is looked up by the service shows that it answers again.
  await form.getByLabel('Place', { exact: true }).pressSequentially('Seou')
  await expect(page.getByRole('option', { name: 'Seoul' })).toBeVisible()
  await expect(window.field(form, 'title')).toHaveValue('Half a sentence')
  await page.keyboard.press('Escape')
  await save(window, form)
  expect(await listedDate(dataFolder, 'Half a sentence')).toBe('2023-11-05')
  await menu('event.add')
  await expect(form).toBeVisible()
})
