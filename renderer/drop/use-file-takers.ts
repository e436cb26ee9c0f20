/** Every part of the window that takes dropped files, in the order in which they are asked. */
import type { FileTaker } from './file-taker.ts'

const takers: readonly FileTaker[] = []

/** The takers; none while there is nothing to read files in with. */
export function useFileTakers(): readonly FileTaker[] {
  return takers
}
