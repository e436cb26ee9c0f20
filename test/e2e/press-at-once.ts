/** Keys faster than any answer. */
import type { Locator } from '@playwright/test'

/** Gives an element the focus and presses keys one after another within one task, each on what has the focus then. */
export function pressAtOnce(element: Locator, keys: readonly string[]): Promise<void> {
  return element.evaluate(async (first: HTMLElement, pressed) => {
    first.focus()
    for (const chord of pressed) {
      const [key = '', modifier] = chord.split('+').reverse()
      const held = { ctrlKey: modifier === 'Control', metaKey: modifier === 'Meta', shiftKey: modifier === 'Shift' }
      const press = new KeyboardEvent('keydown', { key, ...held, bubbles: true, cancelable: true })
      const target = document.activeElement ?? document.body
      target.dispatchEvent(press)
      // What is drawn after a key is drawn before the next; an answer of the service is a task of its own.
      await Promise.resolve()
    }
  }, keys)
}
