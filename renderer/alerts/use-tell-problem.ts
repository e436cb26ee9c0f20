/** Tells of a question that failed where no answer of its own would say so. */
import { useCallback } from 'react'
import { useShell } from '../app/shell.ts'
import { problemOf } from '../data/problem.ts'
import { tell } from './notices.ts'

/** A function that takes what was thrown; a question that was given up is no problem. */
export function useTellProblem(): (thrown: unknown) => void {
  const { notices } = useShell()
  return useCallback(
    (thrown) => {
      const isGivenUp = thrown instanceof DOMException && thrown.name === 'AbortError'
      if (!isGivenUp) tell(notices, { kind: 'problem', problem: problemOf(thrown) })
    },
    [notices],
  )
}
