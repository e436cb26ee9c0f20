/** The whole window: the open library, or why there is none, and the dialogs about libraries. */
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { dismiss, tell } from '../alerts/notices.ts'
import { onConnection } from '../connection/connect.ts'
import { followChanges } from '../data/follow-changes.ts'
import { guardPage } from '../leaving/guard-page.ts'
import { LeaveQuestion } from '../leaving/leave-question.tsx'
import { takeArrival } from '../leaving/take-arrival.ts'
import { LibraryDialogs } from '../library/library-dialogs.tsx'
import { NoLibrary } from '../library/no-library.tsx'
import { useOpenings } from '../library/use-openings.ts'
import { followWork } from '../work/follow-work.ts'
import { LibraryProvider } from './desk.ts'
import { LibraryWindow } from './library-window.tsx'
import { type Shell, useShell } from './shell.ts'

/** Follows the library's changes, says when the line is lost and takes it up again when it is back. */
function watchService(shell: Shell): () => void {
  const { client, notices, queryClient, work } = shell
  const lost = { kind: 'lost' } as const
  let following = new AbortController()
  const follow = () => {
    following.abort()
    following = new AbortController()
    void followChanges(client, (state) => takeArrival(shell, state), following.signal)
    void followWork(client, work, following.signal)
  }
  follow()
  const end = onConnection((state) => {
    if (state === 'lost') return tell(notices, lost)
    for (const notice of notices.get()) if (notice.kind === 'lost') dismiss(notices, notice)
    follow()
    void queryClient.invalidateQueries()
  })
  return () => {
    end()
    following.abort()
  }
}

/** The window. */
export function App() {
  const shell = useShell()
  const library = useQuery(shell.questions.state())
  const view = useQuery({ ...shell.questions.viewState(), enabled: library.data !== undefined })
  useEffect(() => watchService(shell), [shell])
  useEffect(() => guardPage(shell), [shell])
  useOpenings()
  useEffect(() => {
    if (library.data !== undefined) document.title = `${library.data.name} – Dateline`
  }, [library.data])
  const ready = library.data !== undefined && !view.isPending
  return (
    <>
      {library.data === undefined && library.isError ? <NoLibrary thrown={library.error} /> : null}
      {ready ? (
        <LibraryProvider value={library.data}>
          <LibraryWindow key={library.data.path} remembered={view.data ?? null} />
        </LibraryProvider>
      ) : null}
      <LibraryDialogs />
      <LeaveQuestion />
    </>
  )
}
