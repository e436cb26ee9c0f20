/** Listens to the keys of the window and to the application menu. */
import { useEffect } from 'react'
import type { CommandId } from '../../core/commands.ts'
import { type Desk, useDesk } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { onEachLine } from '../connection/on-each-line.ts'
import { focusPlace, usesArrows } from './focus-place.ts'
import { commandOf, panOf } from './keys.ts'
import { modalIsOpen } from './modal-is-open.ts'
import { usePerform } from './use-perform.ts'

function pressed(event: KeyboardEvent, mac: boolean, desk: Desk, perform: (id: CommandId) => void): void {
  if (event.defaultPrevented || event.isComposing || modalIsOpen()) return
  const place = focusPlace(event.target)
  const command = commandOf(event, place, mac)
  const pan = command === null && place !== 'text' && !usesArrows(event.target) ? panOf(event) : null
  if (command === null && pan === null) return
  event.preventDefault()
  // A key held down would delete what its first press has only shown.
  if (command === 'event.delete' && event.repeat) return
  if (command !== null) perform(command)
  else if (pan !== null) desk.timeline.current?.pan(pan)
}

/** A command of the application menu; undo while writing is the field's own. */
function commanded(id: CommandId, perform: (id: CommandId) => void): void {
  const writing = focusPlace(document.activeElement) === 'text'
  if (writing && id === 'history.undo') document.execCommand('undo')
  else if (writing && id === 'history.redo') document.execCommand('redo')
  else if (!modalIsOpen()) perform(id)
}

/** Binds keys and menu to the commands for as long as the component is there. */
export function useKeys(): void {
  const { client, host } = useShell()
  const desk = useDesk()
  const perform = usePerform()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event, host.platform === 'mac', desk, perform)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [host, desk, perform])
  useEffect(() => {
    const follow = async (signal: AbortSignal): Promise<void> => {
      for await (const id of await client.host.commands(undefined, { signal })) commanded(id, perform)
    }
    // The changes of the library tell of a lost connection; this one has nothing to add.
    return onEachLine((signal) => void follow(signal).catch(() => undefined))
  }, [client, perform])
}
