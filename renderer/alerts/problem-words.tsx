/** A problem in words: what happened, what is safe, what to do. */
import { limits } from '../../core/limits.ts'
import type { Problem } from '../data/problem.ts'
import { useWords, type Words } from '../words/use-words.ts'

/** The words of a problem, with what its detail names. */
export function problemInWords(words: Words, { code, detail }: Problem): string {
  const { path = '', read = '', field = '', limit = limits.titleLength, position = 0, version = 0 } = detail
  return words(`error.${code}`, { path, read, field, limit, position, version })
}

/** The words as an alert. */
export function ProblemWords({ problem, className }: { readonly problem: Problem; readonly className?: string }) {
  const words = useWords()
  return (
    <p role="alert" className={className}>
      {problemInWords(words, problem)}
    </p>
  )
}
