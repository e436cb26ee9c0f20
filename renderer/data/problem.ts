/** A problem that a person is told about, whatever it was thrown as. */
import { type ErrorCode, type ErrorDetail, errorCodes, errorDetailSchema } from '../../core/errors.ts'

export interface Problem {
  readonly code: ErrorCode
  readonly detail: ErrorDetail
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The code and detail of a thrown value; `internal` for anything that is not one of ours. */
export function problemOf(thrown: unknown): Problem {
  if (!isRecord(thrown)) return { code: 'internal', detail: {} }
  const code = errorCodes.find((known) => known === thrown['code'])
  if (code === undefined) return { code: 'internal', detail: {} }
  const detail = errorDetailSchema.safeParse(thrown['data'] ?? thrown['detail'] ?? {})
  return { code, detail: detail.success ? detail.data : {} }
}
