/** A problem as an alert. */
import type { Problem } from '../data/problem.ts'
import { problemInWords } from '../words/problem-words.ts'
import { useWords } from '../words/use-words.ts'

/** The words as an alert. */
export function ProblemWords({ problem, className }: { readonly problem: Problem; readonly className?: string }) {
  const words = useWords()
  return (
    <p role="alert" className={className}>
      {problemInWords(words, problem)}
    </p>
  )
}
