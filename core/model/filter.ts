/** Which events are asked for; every part narrows, an empty filter is everything. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { sourceIdSchema, statusSchema } from './event.ts'

const some = z.array(z.string().max(limits.nameLength)).max(limits.listLength)

const bound = z.number().finite().nullable().default(null)

/**
 * Within a part any value will do (or), between parts all must hold (and). `text` is words or their beginnings, accents
 * and case ignored. `from` and `to` are a stretch of the axis in axis milliseconds, half-open, null for no bound: kept
 * is what possibly touches it, so an event with an open end lasts for as long as it may; one without any known date is not.
 */
export const filterSchema = z.strictObject({
  text: z.string().max(1000),
  statuses: z.array(statusSchema),
  claimants: some,
  entities: some,
  tags: some,
  places: some,
  sources: z.array(sourceIdSchema).max(limits.listLength),
  from: bound,
  to: bound,
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
  from: null,
  to: null,
}
