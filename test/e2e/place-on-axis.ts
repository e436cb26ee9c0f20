/** Where a date is on the screen, worked out from what the window says it shows. */
import { boxOf, middle, type Range, settledRange, type Window, wheelUntil } from './window.ts'

/** The x of an instant in page coordinates. */
export async function placeOf(window: Window, instant: number): Promise<number> {
  const { axis, from, to } = await scale(window)
  return axis.x + ((instant - from) / (to - from)) * axis.width
}

/** The instant at an x in page coordinates. */
export async function instantAt(window: Window, x: number): Promise<number> {
  const { axis, from, to } = await scale(window)
  return from + ((x - axis.x) / axis.width) * (to - from)
}

/** Milliseconds of the axis for one pixel. */
export async function millisecondsAPixel(window: Window): Promise<number> {
  const { axis, from, to } = await scale(window)
  return (to - from) / axis.width
}

async function scale(
  window: Window,
): Promise<Range & { readonly axis: { readonly x: number; readonly width: number } }> {
  return { axis: await boxOf(window.timeline), ...(await settledRange(window)) }
}

/** A point of the timeline, in whole pixels, with nothing to press under it, below the axis and above the row of counts. */
export async function emptySpot(window: Window): Promise<{ x: number; y: number }> {
  const area = await boxOf(window.timeline)
  const buttons = await window.timeline.getByRole('button').all()
  const boxes = (await Promise.all(buttons.map((button) => button.boundingBox()))).filter((box) => box !== null)
  const isFree = (x: number, y: number): boolean =>
    boxes.every((box) => x < box.x - 8 || x > box.x + box.width + 8 || y < box.y - 8 || y > box.y + box.height + 8)
  for (let y = Math.round(area.y + area.height * 0.6); y > area.y + area.height * 0.2; y -= 12) {
    for (let x = Math.round(area.x + area.width * 0.7); x > area.x + 120; x -= 24) if (isFree(x, y)) return { x, y }
  }
  throw new Error('no empty space on the timeline')
}

/** Drags with the mouse in steps, as a hand does. */
export async function dragBy(window: Window, from: { x: number; y: number }, by: number): Promise<void> {
  const { mouse } = window.page
  await mouse.move(from.x, from.y)
  await mouse.down()
  for (let step = 1; step <= 8; step += 1) await mouse.move(from.x + (by * step) / 8, from.y)
  await mouse.up()
}

/** Brings a date to the middle of the timeline, so near that a day is some pixels wide. */
export async function bringNear(window: Window, date: string): Promise<void> {
  const instant = Date.parse(date)
  const { x, y } = await middle(window.timeline)
  for (const days of [400, 30]) {
    await dragBy(window, await emptySpot(window), x - (await placeOf(window, instant)))
    await wheelUntil(window, { x, y }, 'in', ({ from, to }) => to - from < days * 86_400_000)
    await settledRange(window)
  }
  await dragBy(window, await emptySpot(window), x - (await placeOf(window, instant)))
  await settledRange(window)
}
