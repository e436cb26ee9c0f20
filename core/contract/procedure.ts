/** What every procedure of the contract begins with: the problems that it may answer with. */
import { oc } from '@orpc/contract'
import { errorCodes, errorDetailSchema } from '../errors.ts'

const problem = { data: errorDetailSchema } as const
const problems = Object.fromEntries(errorCodes.map((code) => [code, problem])) as Record<
  (typeof errorCodes)[number],
  typeof problem
>

export const procedure = oc.errors(problems)
