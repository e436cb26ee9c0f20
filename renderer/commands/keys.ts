/** Which command a key press means, and how a key is written for people. */
import { type CommandId, commandIds, commands } from '../../core/commands.ts'

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Where the focus is: a field that takes text, a control that takes Enter and Space, or neither. */
export type FocusPlace = 'text' | 'control' | 'neither'

const sameKey: Readonly<Record<string, readonly string[]>> = { '+': ['+', '='], '-': ['-', '−'] }

const isModifier = (part: string): boolean => part === 'CommandOrControl' || part === 'Shift' || part === 'Alt'

/** The parts of an accelerator, the key last: `CommandOrControl+Shift+N` or a lone `+`. */
export function acceleratorParts(accelerator: string): readonly string[] {
  return accelerator.length === 1 ? [accelerator] : accelerator.split('+')
}

/** Whether a press is this accelerator; a lone character counts however it is typed, for keyboards differ. */
function isPress(press: KeyPress, accelerator: string, mac: boolean): boolean {
  const parts = acceleratorParts(accelerator)
  const key = parts.at(-1) ?? ''
  const wants = (modifier: string): boolean => parts.includes(modifier)
  const command = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  if (command !== wants('CommandOrControl') || other || press.altKey !== wants('Alt')) return false
  const lone = parts.length === 1 && key.length === 1
  if (!lone && press.shiftKey !== wants('Shift')) return false
  if (lone && /[a-z]/i.test(key) && press.shiftKey) return false
  const alike = sameKey[key] ?? [key]
  const typed = alike.some((one) => one.toLowerCase() === press.key.toLowerCase())
  return typed || (!lone && (press.code === `Digit${key}` || (press.altKey && press.code === `Key${key}`)))
}

/** A key that writes nothing. */
const isFunctionKey = (part: string): boolean => /^F\d+$/.test(part)

const allowed = (id: CommandId, accelerator: string, place: FocusPlace): boolean => {
  const modified = acceleratorParts(accelerator).some((part) => isModifier(part) || isFunctionKey(part))
  if (place === 'text') return modified && id !== 'history.undo' && id !== 'history.redo'
  return place === 'neither' || accelerator !== 'Enter'
}

/** The command of a press, or null. In a text field only keys with modifiers and function keys count, and undo is the field's own. */
export function commandOf(press: KeyPress, place: FocusPlace, mac: boolean): CommandId | null {
  const found = commandIds.find((id) =>
    commands[id].keys.some((accelerator) => isPress(press, accelerator, mac) && allowed(id, accelerator, place)),
  )
  return found ?? null
}

/** The direction in which an arrow pans: -1 to earlier, 1 to later, null for other keys. */
export function panOf(press: KeyPress): -1 | 1 | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return null
  if (press.key === 'ArrowLeft' || press.key === 'ArrowUp') return -1
  if (press.key === 'ArrowRight' || press.key === 'ArrowDown') return 1
  return null
}
