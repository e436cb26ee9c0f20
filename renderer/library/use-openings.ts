/** Opens the libraries that the application menu and the system ask for. */
import { useEffect } from 'react'
import { useShell } from '../app/shell.ts'
import { onEachLine } from '../connection/on-each-line.ts'
import { useLibraryActs } from './use-library-acts.ts'

/** Follows what is asked for, for as long as the component is there. */
export function useOpenings(): void {
  const { client } = useShell()
  const { open } = useLibraryActs()
  useEffect(() => {
    const follow = async (signal: AbortSignal): Promise<void> => {
      for await (const path of await client.host.openings(undefined, { signal })) void open(path)
    }
    // The changes of the library tell of a lost connection; this one has nothing to add.
    return onEachLine((signal) => void follow(signal).catch(() => undefined))
  }, [client, open])
}
