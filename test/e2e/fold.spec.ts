/** In the smallest window the long sections of the details are one line each, opened by keyboard and kept open. */
import { expect, test } from './fixtures.ts'
import { addEvent, shown } from './window.ts'

test('a section is opened by a key and stays open for the next event', async ({ launch }) => {
  const { page } = await launch({ size: { width: 960, height: 600 } })
  const window = await shown(page)
  await addEvent(window, { title: 'Arrival', date: '2023-11-05', note: 'By the morning plane.\nWith an aide.' })
  await addEvent(window, { title: 'Departure', date: '2023-11-11', note: 'Late.\nAlone.' })
  await window.event('Arrival').click()
  const line = page.getByRole('button', { name: /^Note/ })
  await expect(line).toHaveAttribute('aria-expanded', 'false')
  await expect(line).toContainText('By the morning plane.')
  expect((await line.boundingBox())?.height).toBeLessThan(36)
  await line.focus()
  await page.keyboard.press('Enter')
  await expect(line).toHaveAttribute('aria-expanded', 'true')
  await expect(line).toBeFocused()
  await window.event('Departure').click()
  await expect(page.getByRole('heading', { name: 'Departure' })).toBeVisible()
  await expect(line).toHaveAttribute('aria-expanded', 'true')
  await line.click()
  await expect(line).toHaveAttribute('aria-expanded', 'false')
})
