/** The closed set of problems a person can meet; the words for each are in `messages/errors.*.ts`. */
import { z } from 'zod'

export const errorCodes = [
  'title_empty',
  'title_too_long',
  'note_too_long',
  'text_too_long',
  'date_unreadable',
  'date_not_in_calendar',
  'date_weekday_wrong',
  'date_order_unclear',
  'date_out_of_range',
  'end_before_start',
  'invalid_input',
  'not_found',
  'changed_meanwhile',
  'nothing_to_undo',
  'nothing_to_redo',
  'too_many_events',
  'file_not_found',
  'file_exists',
  'not_a_library',
  'library_damaged',
  'library_newer',
  'library_older',
  'library_in_use',
  'folder_read_only',
  'library_read_only',
  'disk_full',
  'file_too_large',
  'table_unreadable',
  'table_without_columns',
  'row_unreadable',
  'work_running',
  'dispatch_unreadable',
  'dispatch_without_text',
  'dispatch_not_supported',
  'dispatch_locked',
  'dispatch_too_complex',
  'cancelled',
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** Facts that the words of an error may name: the field, the limit, the path, what of a date was read. */
export const errorDetailSchema = z.strictObject({
  field: z.string().optional(),
  limit: z.number().optional(),
  path: z.string().optional(),
  read: z.string().optional(),
  position: z.number().optional(),
  version: z.number().optional(),
})
export type ErrorDetail = z.infer<typeof errorDetailSchema>

/** A problem that a person can meet: crosses processes as its code and detail, never as a stack or an SQL text. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly detail: ErrorDetail

  constructor(code: ErrorCode, detail: ErrorDetail = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'AppError'
    this.code = code
    this.detail = detail
  }
}
