/** Why a row was left out, in a few words for the terminal. */
import type { AppError } from '../../core/errors.ts'
import { refusalMessage } from '../../core/import/refusal-message.ts'
import type { Words } from '../words.ts'

/** The reason, without a full stop. */
export function refusalInWords(error: AppError, words: Words): string {
  return words(refusalMessage(error.code), error.detail)
}
