/** What can be done with whole libraries: make, open, copy. */
import { useCallback, useMemo } from 'react'
import { tell } from '../alerts/notices.ts'
import { type Shell, useShell } from '../app/shell.ts'
import { takeState } from '../data/follow-changes.ts'
import { problemOf } from '../data/problem.ts'
import { leaveFor } from '../leaving/may-leave.ts'
import type { PathPurpose } from './path-purpose.ts'

export interface LibraryActs {
  /** Asks for a path, in the system's dialog or our own, and does what it was asked for. */
  readonly choose: (purpose: PathPurpose) => Promise<void>
  /** Does it with a known path; throws what the service threw. */
  readonly doWith: (purpose: PathPurpose, path: string) => Promise<void>
  /** Opens a library, telling of any problem. */
  readonly open: (path: string) => Promise<void>
  readonly openDefault: () => Promise<void>
}

/** Whether the library at `path` is the one that is open, so that opening it leaves nothing. */
function isOpen({ queryClient, questions }: Shell, path: string): boolean {
  return queryClient.getQueryData(questions.state().queryKey)?.path === path
}

/** The acts on libraries. What would throw away something typed asks first; nothing is done then when it is to be kept. */
export function useLibraryActs(): LibraryActs {
  const shell = useShell()
  const { client, host, notices, queryClient, libraryDialog } = shell
  const told = useCallback(
    (act: Promise<void>) =>
      act.catch((thrown: unknown) => tell(notices, { kind: 'problem', problem: problemOf(thrown) })),
    [notices],
  )
  const doWith = useCallback(
    async (purpose: PathPurpose, path: string) => {
      if (purpose === 'save-copy') {
        const saved = await client.library.saveCopy({ path })
        tell(notices, { kind: 'copy-saved', path: saved.path })
        return
      }
      const open = () => client.library[purpose]({ path })
      const next = isOpen(shell, path) ? await open() : await leaveFor(shell, open)
      if (next !== null) takeState(queryClient, next)
    },
    [shell, client, notices, queryClient],
  )
  const choose = useCallback(
    async (purpose: PathPurpose) => {
      if (!host.nativeDialogs) return libraryDialog.set(() => purpose)
      const { path } = await client.host.chooseFile({ purpose })
      if (path !== null) await doWith(purpose, path)
    },
    [client, host, libraryDialog, doWith],
  )
  return useMemo(
    () => ({
      choose: (purpose) => told(choose(purpose)),
      doWith,
      open: (path) => told(doWith('open', path)),
      openDefault: () => told(client.library.openDefault().then((state) => takeState(queryClient, state))),
    }),
    [client, queryClient, told, choose, doWith],
  )
}
