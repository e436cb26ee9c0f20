/** The finding of events in a dispatch, all of them or one in chosen words; it can be stopped. */
import { useRef, useState } from 'react'
import { assertTextFits } from '../../core/model/source-text.ts'
import { useShell } from '../app/shell.ts'
import { type Problem, problemOf } from '../data/problem.ts'
import { movedBy, partAround, type Reckoning } from './finding.ts'
import type { ReviewActs } from './review/use-review.ts'
import type { WordSpan } from './text/word-steps.ts'

export interface Finding {
  readonly isFinding: boolean
  readonly problem: Problem | null
  /** Whether it was done: not stopped, no problem met. */
  readonly find: (text: string, reckoning: Reckoning) => Promise<boolean>
  readonly findAt: (text: string, span: WordSpan, reckoning: Reckoning) => Promise<boolean>
  readonly stop: () => void
}

/** The finding, which fills the review. */
export function useFinding(acts: ReviewActs): Finding {
  const { client } = useShell()
  const [isFinding, setFinding] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const running = useRef<AbortController | null>(null)
  const run = async (work: (signal: AbortSignal) => Promise<void>): Promise<boolean> => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    setFinding(true)
    setProblem(null)
    let isDone = false
    try {
      await work(own.signal)
      isDone = !own.signal.aborted
    } catch (thrown) {
      if (!own.signal.aborted) setProblem(problemOf(thrown))
    }
    if (running.current === own) setFinding(false)
    return isDone
  }
  return {
    isFinding,
    problem,
    find: (text, reckoning) =>
      run(async (signal) => {
        assertTextFits(text)
        const { proposals } = await client.dispatches.propose({ text, ...reckoning }, { signal })
        if (!signal.aborted) acts.renew(proposals, text)
      }),
    findAt: (text, span, reckoning) =>
      run(async (signal) => {
        const { part, offset } = partAround(text, span)
        const input = { text: part, ...reckoning, start: span.start - offset, end: span.end - offset }
        const proposal = await client.dispatches.proposeAt(input, { signal })
        if (!signal.aborted) acts.insert(movedBy(proposal, offset))
      }),
    stop: () => {
      running.current?.abort()
      setFinding(false)
    },
  }
}
