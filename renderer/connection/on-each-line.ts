/** Streams from the service end with the line that they came over: begins them anew on the next one. */
import { onConnection } from './connect.ts'

/** Begins now and whenever the line is back; what was begun before is aborted. Gives what ends it all. */
export function onEachLine(begin: (signal: AbortSignal) => void): () => void {
  let begun = new AbortController()
  const again = () => {
    begun.abort()
    begun = new AbortController()
    begin(begun.signal)
  }
  again()
  const end = onConnection((state) => {
    if (state === 'connected') again()
  })
  return () => {
    end()
    begun.abort()
  }
}
