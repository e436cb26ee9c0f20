/** What was typed in place and not saved: it waits until its event is chosen again, so that a glance at another event loses nothing. */
import { useState } from 'react'
import { useDesk, useWindow } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'

type Keep<Value> = (value: Value | null, how?: 'begun' | 'typed') => void

/**
 * A value being edited in a part of the chosen event, null while there is none. It outlives the choice of another event
 * and ends with the library's window. A part always keeps values of one type. `how` is `begun` while nothing is typed yet.
 */
export function useUnsaved<Value>(part: string): readonly [Value | null, Keep<Value>] {
  const { unsaved } = useDesk()
  const { typed } = useShell()
  const selected = useWindow((state) => state.selected)
  const [place] = useState(`${selected}/${part}`)
  const [value, setValue] = useState<Value | null>(() => (unsaved.get(place) as Value | undefined) ?? null)
  const keep: Keep<Value> = (next, how = 'typed') => {
    if (next === null) unsaved.delete(place)
    else unsaved.set(place, next)
    if (next === null || how === 'begun') typed.delete(place)
    else typed.add(place)
    setValue(next)
  }
  return [value, keep]
}
