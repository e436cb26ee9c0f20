/** Why a row was left out, in a few words: the form's words speak of a person's typing, and there is none here. */
import type { AppError, ErrorCode } from '../../core/errors.ts'
import type { MessageId } from '../../core/messages/index.ts'
import { problemInWords, type Words } from '../words.ts'

const refusals: Partial<Record<ErrorCode, MessageId>> = {
  title_empty: 'cli.refused.title-empty',
  title_too_long: 'cli.refused.title-too-long',
  note_too_long: 'cli.refused.note-too-long',
  date_unreadable: 'cli.refused.date-unreadable',
  date_out_of_range: 'cli.refused.date-out-of-range',
  end_before_start: 'cli.refused.end-before-start',
  invalid_input: 'cli.refused.invalid-input',
}

/** The reason, without a full stop; a problem that is none of a row's keeps its whole words. */
export function refusalInWords(error: AppError, words: Words): string {
  const id = refusals[error.code]
  return id === undefined ? problemInWords(error, words) : words(id, error.detail)
}
