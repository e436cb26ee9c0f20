/** The steps that change a filter, and how much is chosen in it. */
import { emptyFilter, type Filter } from '../../core/model/filter.ts'

/** The parts of a filter that are lists of values, in the order in which they are shown. */
export const filterParts = ['statuses', 'claimants', 'entities', 'places', 'tags', 'sources'] as const
export type FilterPart = (typeof filterParts)[number]

/** Adds a value to a part, or takes it out when it is there. */
export function toggleValue(filter: Filter, part: FilterPart, value: string | number): Filter {
  const values: readonly (string | number)[] = filter[part]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...filter, [part]: next }
}

/** Everything but the text taken out. */
export function clearParts(filter: Filter): Filter {
  return { ...emptyFilter, text: filter.text }
}

/** How many values are chosen in all parts, a stretch of time being one. */
export function chosenCount(filter: Filter): number {
  const stretch = filter.from === null && filter.to === null ? 0 : 1
  return stretch + filterParts.reduce((count, part) => count + filter[part].length, 0)
}
