/** Notes that something is typed here and saved nowhere, for whoever would throw it away. */
import { useEffect, useId } from 'react'
import { useShell } from '../app/shell.ts'

/** Noted for as long as `isTyped` holds and the component is there. */
export function useTyped(isTyped: boolean): void {
  const { typed } = useShell()
  const place = useId()
  useEffect(() => {
    if (!isTyped) return
    typed.add(place)
    return () => void typed.delete(place)
  }, [typed, place, isTyped])
}
