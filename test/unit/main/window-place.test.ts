/** The window's place: whatever was remembered, a person can get hold of the window. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitPlace, type Rectangle, readPlace, smallestWindow, writePlace } from '../../../main/electron/window-place.ts'
import { testFolder } from './served-library.ts'

const screen: Rectangle = { x: 0, y: 25, width: 1920, height: 1055 }
const coordinate = fc.integer({ min: -5000, max: 5000 })
const size = fc.integer({ min: 1, max: 8000 })
const place = fc.record({ x: coordinate, y: coordinate, width: size, height: size, maximized: fc.boolean() })

test('a place that is used touches a screen by a hand’s breadth, with its title bar in reach', () => {
  fc.assert(
    fc.property(place, (remembered) => {
      const { x, y, width, height } = fitPlace(remembered, [screen])
      assert.ok(width !== undefined && width >= smallestWindow.width)
      assert.ok(height !== undefined && height >= smallestWindow.height)
      if (x === undefined || y === undefined) return
      assert.ok(x + width >= screen.x + 100 && x <= screen.x + screen.width - 100)
      assert.ok(y >= screen.y && y <= screen.y + screen.height - 100)
    }),
  )
})

test('a place on a screen that is gone, or none, gives the usual size', () => {
  const gone = { x: 3000, y: 100, width: 1000, height: 700, maximized: true }
  assert.deepEqual(fitPlace(gone, [screen]), { width: 1280, height: 800, maximized: true })
  assert.deepEqual(fitPlace(null, [screen]), { width: 1280, height: 800, maximized: false })
})

test('what was written is read back; what is no place is ignored', (t) => {
  const folder = testFolder(t)
  const kept = { x: -3, y: 30, width: 900, height: 700, maximized: false }
  assert.equal(readPlace(folder), null)
  writePlace(folder, kept)
  assert.deepEqual(readPlace(folder), kept)
  for (const text of ['', '{', '[]', '{"x":1}', JSON.stringify({ ...kept, width: 'wide' })]) {
    writeFileSync(join(folder, 'window.json'), text)
    assert.equal(readPlace(folder), null, text)
  }
})
