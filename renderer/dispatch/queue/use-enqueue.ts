/** Takes the dispatches of a folder into the queue, with what became of them. */
import { useState } from 'react'
import type { QueuedDispatches } from '../../../core/contract/dispatches.ts'
import type { Work } from '../../../core/contract/work.ts'
import { useShell } from '../../app/shell.ts'
import { type Problem, problemOf } from '../../data/problem.ts'
import { useStore } from '../../state/use-store.ts'
import { problemInWords } from '../../words/problem-words.ts'
import { useWords } from '../../words/use-words.ts'

type Outcome = Omit<QueuedDispatches, 'revision'>

export interface Enqueue {
  /** Whether the path of a folder is being asked for. */
  readonly isAsking: boolean
  /** What is being read in just now. */
  readonly work: Work | null
  readonly outcome: Outcome | null
  readonly problem: Problem | null
  readonly choose: () => Promise<void>
  readonly add: (path: string) => Promise<void>
  readonly giveUp: () => void
  readonly cancel: () => void
  readonly problemWords: (problem: Problem) => string
}

/** The taking in of folders. */
export function useEnqueue(): Enqueue {
  const words = useWords()
  const { client, host, work: works } = useShell()
  const work = useStore(works, (progress) => (progress?.work.kind === 'dispatches' ? progress.work : null))
  const [isAsking, setAsking] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const add = async (path: string) => {
    setProblem(null)
    setOutcome(null)
    try {
      setOutcome(await client.dispatches.enqueue({ path }))
      setAsking(false)
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
  }
  return {
    isAsking,
    work,
    outcome,
    problem,
    add,
    choose: async () => {
      if (!host.nativeDialogs) return setAsking(true)
      const { path } = await client.host.chooseFile({ purpose: 'folder' })
      if (path !== null) await add(path)
    },
    giveUp: () => setAsking(false),
    cancel: () => {
      if (work !== null) void client.work.cancel({ id: work.id })
    },
    problemWords: (one) => problemInWords(words, one),
  }
}
