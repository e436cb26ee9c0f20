/** Dragging on the timeline: an event moves, an end moves, and a date stays exactly as precise as it was. */
import { expect, test } from './fixtures.ts'
import { listedDate } from './listed-events.ts'
import { bringNear, dragBy, millisecondsAPixel, placeOf } from './place-on-axis.ts'
import { addEvent, boxOf, shown, type Window } from './window.ts'

const day = 86_400_000

/** Grips an event near its beginning, where its band is. */
async function gripOf(window: Window, title: string, inset = 4): Promise<{ x: number; y: number }> {
  const box = await boxOf(window.event(title))
  return { x: box.x + inset, y: box.y + 6 }
}

test('an event dragged by two days is two days later', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await addEvent(window, { title: 'Dragged', date: '2023-11-04' })
  await bringNear(window, '2023-11-04')
  const pixels = (2 * day) / (await millisecondsAPixel(window))
  await window.event('Dragged').click()
  await dragBy(window, await gripOf(window, 'Dragged'), pixels)
  await expect(window.timeline.getByRole('button', { name: 'Dragged, 6 November 2023' })).toBeVisible()
  await expect.poll(() => listedDate(app.dataFolder, 'Dragged')).toBe('2023-11-06')
  await window.button('undo').click()
  await expect.poll(() => listedDate(app.dataFolder, 'Dragged')).toBe('2023-11-04')
})

test('a month moves by whole months and stays a month', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await addEvent(window, { title: 'Whole month', date: '2023-11' })
  const pixels = (31 * day) / (await millisecondsAPixel(window))
  await window.event('Whole month').click()
  const box = await boxOf(window.event('Whole month'))
  await dragBy(window, { x: box.x + Math.min(40, box.width / 2), y: box.y + 6 }, pixels)
  await expect.poll(() => listedDate(app.dataFolder, 'Whole month')).toBe('2023-12')
})

test('an end dragged by three days changes that end alone', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await addEvent(window, { title: 'Conference', date: '2023-11-04/2023-11-06' })
  await bringNear(window, '2023-11-04')
  await window.event('Conference').click()
  const end = await placeOf(window, Date.parse('2023-11-07T00:00:00Z'))
  const pixels = (3 * day) / (await millisecondsAPixel(window))
  const { y } = await gripOf(window, 'Conference')
  await dragBy(window, { x: end - 1, y }, pixels)
  await expect.poll(() => listedDate(app.dataFolder, 'Conference')).toBe('2023-11-04/2023-11-09')
})

test('Escape while dragging leaves the date as it was', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await addEvent(window, { title: 'Held', date: '2023-11-04' })
  await window.event('Held').click()
  const grip = await gripOf(window, 'Held')
  await app.page.mouse.move(grip.x, grip.y)
  await app.page.mouse.down()
  await app.page.mouse.move(grip.x + 200, grip.y, { steps: 4 })
  await app.page.keyboard.press('Escape')
  await app.page.mouse.up()
  expect(await listedDate(app.dataFolder, 'Held')).toBe('2023-11-04')
})
