/** What is said on hover of a command's button: its name and its first key. */
import { useCallback } from 'react'
import { type CommandId, commands } from '../../core/commands.ts'
import { useShell } from '../app/shell.ts'
import { useWords } from '../words/use-words.ts'
import { keyWords } from './key-words.ts'

/** A function that gives `Add event (N)` for a command. */
export function useHint(): (id: CommandId) => string {
  const words = useWords()
  const { host } = useShell()
  return useCallback(
    (id) => {
      const [key] = commands[id].keys
      const name = words(`command.${id}`)
      return key === undefined ? name : `${name} (${keyWords(words, key, host.platform === 'mac').join('+')})`
    },
    [words, host],
  )
}
