/** Remembers how the library is looked at, once it stands still and before the window closes. */
import { useEffect } from 'react'
import { viewToSave } from '../state/window-state.ts'
import { useDesk, useLibrary } from './desk.ts'
import { useShell } from './shell.ts'

/** How long a view stands before it is saved; milliseconds. */
const settling = 400

/** Saves the view for as long as the component is there; a library that cannot be written keeps its old one. */
export function useRememberedView(): void {
  const { client } = useShell()
  const { window: state, range } = useDesk()
  const { readOnly } = useLibrary()
  useEffect(() => {
    if (readOnly) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let saved = JSON.stringify(viewToSave(state.get(), range.get()))
    const save = () => {
      clearTimeout(timer)
      const view = viewToSave(state.get(), range.get())
      const text = JSON.stringify(view)
      if (text === saved) return
      saved = text
      // A view that could not be remembered is no loss worth an alert.
      client.library.saveViewState(view).catch(() => undefined)
    }
    const changed = () => {
      clearTimeout(timer)
      timer = setTimeout(save, settling)
    }
    const ends = [state.subscribe(changed), range.subscribe(changed)]
    window.addEventListener('pagehide', save)
    return () => {
      for (const end of ends) end()
      window.removeEventListener('pagehide', save)
      clearTimeout(timer)
    }
  }, [client, state, range, readOnly])
}
