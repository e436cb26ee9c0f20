/** Hears of the long work of the library, whichever window began it. */
import type { Work } from '../../core/contract/work.ts'
import type { Client } from '../data/client.ts'
import type { Store } from '../state/store.ts'
import { type Progress, seeWork } from './progress.ts'

/** Keeps the store true until the signal aborts or the line breaks; then nothing is known of any work. */
export async function followWork(
  client: Client,
  store: Store<Progress<Work> | null>,
  signal: AbortSignal,
): Promise<void> {
  try {
    for await (const work of await client.work.states(undefined, { signal })) {
      store.set((before) => seeWork(before, work, performance.now()))
    }
  } catch {
    // A broken line is told by the line itself.
    if (!signal.aborted) store.set(() => null)
  }
}
