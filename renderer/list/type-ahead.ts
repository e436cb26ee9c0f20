/** What letters typed in the list mean. */
import { commandIds, commands } from '../../core/commands.ts'

/** Whether a lone key is a command of the window: it stays one until a word has begun. */
export function isCommandKey(key: string): boolean {
  return commandIds.some((id) => commands[id].keys.some((accelerator) => accelerator === key.toUpperCase()))
}
