/** Which words say why a row was left out: the form's words speak of a person's typing, and there is none here. */
import type { ErrorCode } from '../errors.ts'
import type { MessageId } from '../messages/index.ts'

const refusals: Partial<Record<ErrorCode, MessageId>> = {
  title_empty: 'cli.refused.title-empty',
  title_too_long: 'cli.refused.title-too-long',
  note_too_long: 'cli.refused.note-too-long',
  date_unreadable: 'cli.refused.date-unreadable',
  date_not_in_calendar: 'cli.refused.date-not-in-calendar',
  date_weekday_wrong: 'cli.refused.date-weekday-wrong',
  date_order_unclear: 'cli.refused.date-order-unclear',
  date_out_of_range: 'cli.refused.date-out-of-range',
  end_before_start: 'cli.refused.end-before-start',
  row_unreadable: 'cli.refused.row-unreadable',
  invalid_input: 'cli.refused.invalid-input',
  dispatch_unreadable: 'cli.refused.dispatch-unreadable',
  dispatch_without_text: 'cli.refused.dispatch-without-text',
  dispatch_not_supported: 'cli.refused.dispatch-not-supported',
  dispatch_locked: 'cli.refused.dispatch-locked',
  dispatch_too_complex: 'cli.refused.dispatch-too-complex',
}

/** The message for a code, without a full stop; a problem that is none of a row's keeps its whole words. */
export function refusalMessage(code: ErrorCode): MessageId {
  return refusals[code] ?? `error.${code}`
}
