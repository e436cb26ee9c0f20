/** Has the host ask before the page goes while something is typed: closed, loaded again, or quit with the program. */
import type { Shell } from '../app/shell.ts'

/** Guards the page; gives what ends the guarding. A browser asks by itself, in Electron the program around the page does. */
export function guardPage({ typed }: Shell): () => void {
  const listen = (event: BeforeUnloadEvent) => {
    if (typed.size > 0) event.preventDefault()
  }
  window.addEventListener('beforeunload', listen)
  return () => window.removeEventListener('beforeunload', listen)
}
