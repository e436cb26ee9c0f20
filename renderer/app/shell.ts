/** What every part of the window has at hand, whichever library is open. */
import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { HostInfo } from '../../core/contract/contract.ts'
import type { Work } from '../../core/contract/work.ts'
import type { Notice } from '../alerts/notices.ts'
import type { Client } from '../data/client.ts'
import type { Questions } from '../data/questions.ts'
import type { Leaving } from '../leaving/may-leave.ts'
import type { PathPurpose } from '../library/path-purpose.ts'
import type { Store } from '../state/store.ts'
import type { Progress } from '../work/progress.ts'

export type LibraryDialog = PathPurpose | 'about'

export interface Shell {
  readonly client: Client
  readonly host: HostInfo
  readonly questions: Questions
  readonly queryClient: QueryClient
  readonly notices: Store<readonly Notice[]>
  /** Long work of the library, whoever began it; null when there is none. */
  readonly work: Store<Progress<Work> | null>
  readonly libraryDialog: Store<LibraryDialog | null>
  /** The places where something is typed and not saved: forms, the dispatch in hand, edits in place. */
  readonly typed: Set<string>
  /** The question whether what is typed may go; null while nobody asks. */
  readonly leaving: Store<Leaving | null>
}

const ShellContext = createContext<Shell | null>(null)
export const ShellProvider = ShellContext.Provider

/** The shell around this component. */
export function useShell(): Shell {
  const shell = useContext(ShellContext)
  if (shell === null) throw new Error('no shell around this component')
  return shell
}
