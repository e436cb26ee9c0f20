/** Asks before the window goes to another library while something is typed in it. */
import type { LibraryState } from '../../core/contract/views.ts'
import type { MessageId } from '../../core/messages/index.ts'
import type { Shell } from '../app/shell.ts'

/** A question that waits for its answer, with what brought it about where that is not plain. */
export interface Leaving {
  readonly why: MessageId | null
  readonly answer: (may: boolean) => void
}

/** Asks whether what is typed may go. A newer question takes the place of one that waits, which is answered with no. */
export function askToLeave({ leaving }: Shell, why: MessageId | null): Promise<boolean> {
  leaving.get()?.answer(false)
  return new Promise((resolve) => {
    const answer = (may: boolean) => {
      leaving.set(() => null)
      resolve(may)
    }
    leaving.set(() => ({ why, answer }))
  })
}

/** Opens another library, after the question when something is typed; null when that is to be kept. What `open` throws is thrown, and nothing is lost then. */
export async function leaveFor(shell: Shell, open: () => Promise<LibraryState>): Promise<LibraryState | null> {
  const { typed } = shell
  if (typed.size > 0 && !(await askToLeave(shell, null))) return null
  const given = [...typed]
  // Given up, so that the news of the other library asks no second time.
  typed.clear()
  try {
    return await open()
  } catch (thrown) {
    for (const place of given) typed.add(place)
    throw thrown
  }
}
