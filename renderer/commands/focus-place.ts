/** What kind of place the focus is in, for the keys. */
import type { FocusPlace } from './keys.ts'

const textual =
  'textarea, select, [contenteditable="true"], input:not([type="checkbox"]):not([type="radio"]):not([type="button"])'
const ownKeys = '[role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"], [role="combobox"]'
const control =
  'button, a[href], input, [role="button"], [role="tab"], [role="row"], [role="slider"], [role="separator"]'

/** The place of an event's target. Menus, lists of choices and dialogs keep their keys to themselves. */
export function focusPlace(target: EventTarget | null): FocusPlace {
  if (!(target instanceof Element)) return 'neither'
  if (target.closest(textual) !== null || target.closest(ownKeys) !== null) return 'text'
  return target.closest(control) === null ? 'neither' : 'control'
}

/** Whether arrows mean something to the target itself. */
export function usesArrows(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      '[role="grid"], [role="tablist"], [role="slider"], [role="separator"], [role="radiogroup"], input',
    ) !== null
  )
}
