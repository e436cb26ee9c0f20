/** Turns whatever a procedure throws into one of the contract's errors: a code and its detail, never a path of ours or an SQL text. */
import { ORPCError } from '@orpc/server'
import { z } from 'zod'
import { AppError } from '../../core/errors.ts'
import type { Log } from '../log.ts'

const issuesSchema = z.object({ issues: z.array(z.object({ path: z.array(z.unknown()).optional() })).min(1) })

/** The contract's error for `error`; anything unforeseen becomes `internal` and its original goes to the log. */
export function toProblem(error: unknown, procedure: string, log: Log): ORPCError<string, unknown> {
  if (error instanceof AppError) return new ORPCError(error.code, { data: error.detail })
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    const issues = issuesSchema.safeParse(error.data)
    const field = issues.success ? (issues.data.issues[0]?.path ?? []).map(String).join('.') : ''
    return new ORPCError('invalid_input', { data: { field } })
  }
  log(`${procedure} failed`, error)
  return new ORPCError('internal', { data: {} })
}
