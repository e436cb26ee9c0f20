/** Ends the browser host on Ctrl+C or SIGTERM: what was opened last is closed first, then the program exits with 0. */
import { exit } from 'node:process'

export type Closer = () => void | Promise<void>

/** From now on a signal ends the program in order; gives the function that adds something to be closed then. */
export function endInOrder(): (closer: Closer) => void {
  const closers: Closer[] = []
  let ending = false
  const end = async (): Promise<void> => {
    // A terminal and npm may both hand the same signal on.
    if (ending) return
    ending = true
    for (const close of closers.toReversed()) await close()
    exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())
  return (closer) => void closers.push(closer)
}
