/** What was typed in place and not saved: it waits until its event is chosen again, so that a glance at another event loses nothing. */
import { useState } from 'react'
import { useDesk, useWindow } from '../app/desk.ts'

/**
 * A value being edited in a part of the chosen event, null while there is none. It outlives the choice of another event
 * and ends with the library's window. A part always keeps values of one type.
 */
export function useUnsaved<Value>(part: string): readonly [Value | null, (value: Value | null) => void] {
  const { unsaved } = useDesk()
  const selected = useWindow((state) => state.selected)
  const [place] = useState(`${selected}/${part}`)
  const [value, setValue] = useState<Value | null>(() => (unsaved.get(place) as Value | undefined) ?? null)
  const keep = (next: Value | null) => {
    if (next === null) unsaved.delete(place)
    else unsaved.set(place, next)
    setValue(next)
  }
  return [value, keep]
}
