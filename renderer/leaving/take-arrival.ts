/** Takes in a state of the library that the service tells of, however it came about. */

import type { LibraryState } from '../../core/contract/views.ts'
import { tell } from '../alerts/notices.ts'
import type { Shell } from '../app/shell.ts'
import { takeState } from '../data/follow-changes.ts'
import { problemOf } from '../data/problem.ts'
import { askToLeave } from './may-leave.ts'

/** Another library, opened in another window, is asked about while something is typed here; to keep that brings the present one back in every window. */
export async function takeArrival(shell: Shell, next: LibraryState): Promise<void> {
  const { client, notices, queryClient, questions, typed } = shell
  const present = queryClient.getQueryData(questions.state().queryKey)
  const isOther = present !== undefined && present.path !== next.path
  if (!isOther || typed.size === 0 || (await askToLeave(shell, 'leave.elsewhere'))) return takeState(queryClient, next)
  try {
    await client.library.open({ path: present.path })
  } catch (thrown) {
    tell(notices, { kind: 'problem', problem: problemOf(thrown) })
    // What is typed here must not be saved in the other library.
    await takeArrival(shell, next)
  }
}
