/** Problems in words: what happened, what is safe, what to do. */
import type { ErrorDetail } from '../../core/errors.ts'
import { refusalMessage } from '../../core/import/refusal-message.ts'
import { limits } from '../../core/limits.ts'
import type { Problem } from '../data/problem.ts'
import type { Words } from './use-words.ts'

function valuesOf(detail: ErrorDetail): Readonly<Record<string, string | number>> {
  const { path = '', read = '', field = '', limit = limits.titleLength, position = 0, version = 0 } = detail
  return { path, read: read.trim(), field, limit, position, version }
}

/** The words of a problem, with what its detail names. */
export function problemInWords(words: Words, { code, detail }: Problem): string {
  return words(`error.${code}`, valuesOf(detail))
}

/** Why a row of a table was left out, in a few words without a full stop. */
export function refusalInWords(words: Words, { code, detail }: Problem): string {
  return words(refusalMessage(code), valuesOf(detail))
}
