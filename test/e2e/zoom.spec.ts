/** Zooming and panning: the date under the pointer stays there, and every way back leads back. */
import { expect, test } from './fixtures.ts'
import { emptySpot, instantAt } from './place-on-axis.ts'
import { boxOf, commandKey, middle, settledRange, shown, visibleRange, wheelUntil } from './window.ts'

const hour = 3_600_000
const width = (range: { from: number; to: number }): number => range.to - range.from

test('from the whole span to one hour and back, the date under the pointer staying there', async ({ launch }) => {
  const window = await shown((await launch()).page)
  await window.button('showEverything').click()
  const whole = await settledRange(window)
  const spot = await emptySpot(window)
  const instant = await instantAt(window, spot.x)
  const axis = await boxOf(window.timeline)
  for (const target of [width(whole) / 10, width(whole) / 300, hour * 24, hour]) {
    await wheelUntil(window, spot, 'in', (range) => width(range) <= target)
    const range = await settledRange(window)
    const drift = (Math.abs((await instantAt(window, spot.x)) - instant) / width(range)) * axis.width
    expect(drift, `at a width of ${width(range)} ms`).toBeLessThanOrEqual(2)
  }
  await wheelUntil(window, spot, 'out', (range) => width(range) >= width(whole))
  await window.button('showEverything').click()
  await expect.poll(() => visibleRange(window)).toEqual(whole)
})

test('by buttons and by keys, and back by Previous view', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  const start = await settledRange(window)
  await window.button('zoomIn').click()
  await expect.poll(async () => width(await visibleRange(window))).toBeLessThan(width(start))
  const near = await settledRange(window)
  await window.button('zoomOut').click()
  await expect.poll(async () => width(await visibleRange(window))).toBeGreaterThan(width(near))
  await settledRange(window)
  await page.keyboard.press('+')
  await expect.poll(async () => width(await visibleRange(window))).toBeLessThan(width(start) * 0.9)
  const nearer = await settledRange(window)
  await page.keyboard.press('0')
  await expect.poll(() => visibleRange(window)).not.toEqual(nearer)
  await settledRange(window)
  await page.keyboard.press('Backspace')
  await expect.poll(() => visibleRange(window)).toEqual(nearer)
  await window.button('showEverything').click()
  await settledRange(window)
  await window.button('previousView').click()
  await expect.poll(() => visibleRange(window)).toEqual(nearer)
})

test('arrows, Shift with the wheel and dragging pan without zooming', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  const start = await settledRange(window)
  const same = async () =>
    expect(Math.abs(width(await settledRange(window)) - width(start))).toBeLessThanOrEqual(width(start) / 1000)
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await visibleRange(window)).from).toBeGreaterThan(start.from)
  await same()
  await page.keyboard.press('ArrowLeft')
  await expect
    .poll(async () => Math.abs((await visibleRange(window)).from - start.from))
    .toBeLessThan(width(start) / 1000)
  const spot = await emptySpot(window)
  const instant = await instantAt(window, spot.x)
  await page.mouse.move(spot.x, spot.y)
  await page.mouse.down()
  await page.mouse.move(spot.x - 120, spot.y, { steps: 6 })
  await page.mouse.up()
  await expect.poll(async () => (await visibleRange(window)).from).toBeGreaterThan(start.from)
  await same()
  expect(Math.abs((await instantAt(window, spot.x - 120)) - instant)).toBeLessThanOrEqual(width(start) / 200)
  const dragged = await settledRange(window)
  await page.keyboard.down('Shift')
  await page.mouse.wheel(0, 120)
  await page.keyboard.up('Shift')
  await expect.poll(async () => (await visibleRange(window)).from).not.toBe(dragged.from)
  await same()
})

test('Escape during a pan puts the view back where it was', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  const start = await settledRange(window)
  const spot = await emptySpot(window)
  await page.mouse.move(spot.x, spot.y)
  await page.mouse.down()
  await page.mouse.move(spot.x - 120, spot.y, { steps: 6 })
  await expect.poll(async () => (await visibleRange(window)).from).toBeGreaterThan(start.from)
  await page.keyboard.press('Escape')
  await expect.poll(() => visibleRange(window)).toEqual(start)
  await page.mouse.move(spot.x - 200, spot.y)
  await page.mouse.up()
  expect(await settledRange(window)).toEqual(start)
})

test('Shift with a drag zooms to the region', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  const spot = await emptySpot(window)
  const axis = await boxOf(window.timeline)
  const toRight = spot.x + 200 < axis.x + axis.width ? 200 : -200
  const from = await instantAt(window, Math.min(spot.x, spot.x + toRight))
  const to = await instantAt(window, Math.max(spot.x, spot.x + toRight))
  await page.keyboard.down('Shift')
  await page.mouse.move(spot.x, spot.y)
  await page.mouse.down()
  await page.mouse.move(spot.x + toRight, spot.y, { steps: 6 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect.poll(async () => Math.abs((await visibleRange(window)).from - from) / (to - from)).toBeLessThan(0.02)
  expect(Math.abs((await settledRange(window)).to - to) / (to - from)).toBeLessThan(0.02)
})

test('the view is remembered over a restart', async ({ launch }) => {
  const first = await launch()
  const window = await shown(first.page)
  await wheelUntil(window, await middle(window.timeline), 'in', (range) => width(range) < 10 * 24 * hour)
  const seen = await settledRange(window)
  await first.page.keyboard.press(`${commandKey}+2`)
  await expect(window.list).toBeVisible()
  await first.page.keyboard.press(`${commandKey}+1`)
  await first.close()
  const again = await shown((await launch()).page)
  const { from, to } = await settledRange(again)
  expect(Math.abs(from - seen.from)).toBeLessThanOrEqual(width(seen) / 100)
  expect(Math.abs(to - seen.to)).toBeLessThanOrEqual(width(seen) / 100)
})
