/** Real input, each event sent when it is due, whether or not the page has answered the one before. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Debugger } from './frames.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

const step = 12

/** Sends `count` events, `rate` a second. */
async function onTime(count: number, rate: number, send: (number: number) => Promise<unknown>): Promise<void> {
  const start = performance.now()
  const sent: Promise<unknown>[] = []
  for (let number = 0; number < count; number += 1) {
    await wait(Math.max(0, start + (number * 1000) / rate - performance.now()))
    sent.push(send(number))
  }
  await Promise.all(sent)
}

/** Zooms in by so many notches of the wheel and out again. */
export function zoomInAndOut(page: Debugger, at: Point, rate: number, notches: number): Promise<void> {
  const wheel = (deltaY: number) =>
    page.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: 0, deltaY })
  return onTime(2 * notches, rate, (number) => wheel(number < notches ? -100 : 100))
}

/** Drags from a point to the left and back, twelve pixels a move. */
export async function dragToAndFro(page: Debugger, from: Point, rate: number, moves: number): Promise<void> {
  const mouse = (type: string, x: number) =>
    page.send('Input.dispatchMouseEvent', { type, x, y: from.y, button: 'left', buttons: 1, clickCount: 1 })
  const turn = Math.floor((from.x - 250) / step)
  const xAt = (number: number): number => {
    const place = number % (2 * turn)
    return from.x - step * (place < turn ? place : 2 * turn - place)
  }
  await mouse('mousePressed', from.x)
  await onTime(moves, rate, (number) => mouse('mouseMoved', xAt(number)))
  await mouse('mouseReleased', xAt(moves - 1))
}

/** Drags from a point so many pixels to the right, as a hand does it in a quarter of a second. */
export async function dragTo(page: Debugger, from: Point, by: number): Promise<void> {
  const moves = 15
  const mouse = (type: string, x: number) =>
    page.send('Input.dispatchMouseEvent', { type, x, y: from.y, button: 'left', buttons: 1, clickCount: 1 })
  await mouse('mousePressed', from.x)
  await onTime(moves, 60, (number) => mouse('mouseMoved', from.x + (by * (number + 1)) / moves))
  await mouse('mouseReleased', from.x + by)
}
