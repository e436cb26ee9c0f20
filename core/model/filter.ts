/** Which events are asked for; every part narrows, an empty filter is everything. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { sourceIdSchema, statusSchema } from './event.ts'

const some = z.array(z.string().max(limits.nameLength)).max(limits.listLength)

/** Within a part any value will do (or), between parts all must hold (and). `text` is words or their beginnings, accents and case ignored. */
export const filterSchema = z.strictObject({
  text: z.string().max(1000),
  statuses: z.array(statusSchema),
  claimants: some,
  entities: some,
  tags: some,
  places: some,
  sources: z.array(sourceIdSchema).max(limits.listLength),
})
export type Filter = z.infer<typeof filterSchema>

export const emptyFilter: Filter = {
  text: '',
  statuses: [],
  claimants: [],
  entities: [],
  tags: [],
  places: [],
  sources: [],
}
