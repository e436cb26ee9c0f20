/** Size and place of the window, remembered between starts and fitted to the screens that are there. */
import { join } from 'node:path'
import { z } from 'zod'
import { readJson, writeJson } from '../service/json-file.ts'

const side = z.int().min(-100_000).max(100_000)
const placeSchema = z.strictObject({
  x: side,
  y: side,
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
  maximized: z.boolean(),
})
export type WindowPlace = z.infer<typeof placeSchema>

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const smallestWindow = { width: 640, height: 480 } as const
const usualWindow = { width: 1280, height: 800 } as const
/** So much of the window has to lie on a screen for a person to get hold of it, in pixels. */
const graspable = 100

function file(folder: string): string {
  return join(folder, 'window.json')
}

function overlap(from: number, size: number, otherFrom: number, otherSize: number): number {
  return Math.min(from + size, otherFrom + otherSize) - Math.max(from, otherFrom)
}

function fitted(place: WindowPlace, screen: Rectangle): WindowPlace {
  return {
    ...place,
    width: Math.max(smallestWindow.width, Math.min(place.width, screen.width)),
    height: Math.max(smallestWindow.height, Math.min(place.height, screen.height)),
    y: Math.max(place.y, screen.y),
  }
}

function isReachable(place: WindowPlace, screen: Rectangle): boolean {
  return (
    overlap(place.x, place.width, screen.x, screen.width) >= graspable &&
    overlap(place.y, place.height, screen.y, screen.height) >= graspable
  )
}

/** The remembered place if it can still be reached on one of the screens' work areas; else the usual size, placed by the system. */
export function fitPlace(place: WindowPlace | null, screens: readonly Rectangle[]): Partial<WindowPlace> {
  if (place === null) return { ...usualWindow, maximized: false }
  for (const screen of screens) {
    const fit = fitted(place, screen)
    if (isReachable(place, screen) && isReachable(fit, screen)) return fit
  }
  return { ...usualWindow, maximized: place.maximized }
}

export function readPlace(folder: string): WindowPlace | null {
  return readJson(file(folder), placeSchema)
}

export function writePlace(folder: string, place: WindowPlace): void {
  writeJson(file(folder), place)
}
