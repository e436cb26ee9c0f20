/** What letters typed in the list mean. */
import { commandIds, commands } from '../../core/commands.ts'

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a title begins with the letters, accents and case ignored. */
export function beginsWith(title: string, letters: string): boolean {
  return plain(title).startsWith(plain(letters))
}

/** Whether a lone key is a command of the window: it stays one until a word has begun. */
export function isCommandKey(key: string): boolean {
  return commandIds.some((id) => commands[id].keys.some((accelerator) => accelerator === key.toUpperCase()))
}
