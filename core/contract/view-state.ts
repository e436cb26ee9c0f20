/** What a window remembers of how a library was last looked at; kept in the library file, outside its history. */
import { z } from 'zod'
import { eventIdSchema } from '../model/event.ts'
import { emptyFilter, filterSchema } from '../model/filter.ts'

export const viewNames = ['timeline', 'list', 'source', 'history'] as const
export const groupings = ['none', 'claimants', 'places', 'status'] as const

export const viewStateSchema = z.strictObject({
  from: z.number().finite().nullable(),
  to: z.number().finite().nullable(),
  view: z.enum(viewNames),
  grouping: z.enum(groupings),
  selected: eventIdSchema.nullable(),
  filter: filterSchema,
  /** Whether a search leaves only what matches; otherwise everything stays and what matches is marked. */
  onlyMatches: z.boolean().default(true),
  filtersOpen: z.boolean(),
  inspectorOpen: z.boolean(),
  filtersWidth: z.number().min(120).max(600),
  inspectorWidth: z.number().min(240).max(900),
  listOrder: z.enum(['date', 'title']),
  listDescending: z.boolean(),
})
export type ViewState = z.infer<typeof viewStateSchema>
export type ViewName = (typeof viewNames)[number]
export type Grouping = (typeof groupings)[number]

/** How a library looks the first time: its facts grouped by who speaks, both panes open. */
export const firstView: ViewState = {
  from: null,
  to: null,
  view: 'timeline',
  grouping: 'claimants',
  selected: null,
  filter: emptyFilter,
  onlyMatches: true,
  filtersOpen: true,
  inspectorOpen: true,
  filtersWidth: 192,
  inspectorWidth: 352,
  listOrder: 'date',
  listDescending: false,
}
