/** Places in a list that are asked for by what stands there. */
import { z } from 'zod'
import { eventIdSchema } from '../model/event.ts'

const instant = z.number().finite()

/** Where to go in a list: to the first event at or after an instant (axis milliseconds), or to the first whose title begins so. */
export const listTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), at: instant }),
  z.strictObject({ kind: z.literal('title'), text: z.string().min(1).max(500) }),
])
export type ListTarget = z.infer<typeof listTargetSchema>

/** Where a step to the next event starts: at an event, whether or not the filter leaves it, or at an instant. */
export const stepStartSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('event'), id: eventIdSchema }),
  z.strictObject({ kind: z.literal('instant'), at: instant }),
])
export type StepStart = z.infer<typeof stepStartSchema>
