/** Keys written for people. */
import type { MessageId } from '../../core/messages/index.ts'
import type { Words } from '../words/use-words.ts'
import { acceleratorParts } from './keys.ts'

const named: Readonly<Record<string, MessageId>> = {
  CommandOrControl: 'key.CommandOrControl',
  Shift: 'key.Shift',
  Alt: 'key.Alt',
  Enter: 'key.Enter',
  Delete: 'key.Delete',
  Backspace: 'key.Backspace',
  Escape: 'key.Escape',
}

/** The keys of an accelerator, each in the words of the interface and of the platform. */
export function keyWords(words: Words, accelerator: string, mac: boolean): readonly string[] {
  return acceleratorParts(accelerator).map((part) => {
    if (part === 'CommandOrControl' && mac) return words('key.Command')
    const id = named[part]
    return id === undefined ? part : words(id)
  })
}
