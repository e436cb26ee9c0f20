/** The choices that each part of the filter offers. */
import type { Facets } from '../../core/contract/views.ts'
import type { SourceId, Status } from '../../core/model/event.ts'
import type { Filter } from '../../core/model/filter.ts'
import { type FilterPart, filterParts } from '../state/filter-steps.ts'

export interface Choice {
  readonly value: string | number
  readonly label: string
  readonly count: number
  readonly chosen: boolean
}

interface Named<Value> {
  readonly value: Value
  readonly label: string
}

/** All statuses in their own order, counted or not. */
function statusChoices(facets: Facets | undefined, filter: Filter, named: readonly Named<Status>[]): readonly Choice[] {
  const counts = new Map(facets?.statuses.map(({ value, count }) => [value, count]))
  return named.map(({ value, label }) => ({
    value,
    label,
    count: counts.get(value) ?? 0,
    chosen: filter.statuses.includes(value),
  }))
}

type Listed = Exclude<FilterPart, 'statuses'>

/** What the answer lists, and after it what is chosen but no longer listed, so that it can be taken back. */
function listedChoices(
  facets: Facets | undefined,
  filter: Filter,
  part: Listed,
  nameOf: (value: string | number, label: string) => string,
): readonly Choice[] {
  const chosen: readonly (string | number)[] = filter[part]
  const listed: readonly Choice[] = (facets?.[part] ?? []).map(({ value, label, count }) => ({
    value,
    label: nameOf(value, label),
    count,
    chosen: chosen.includes(value),
  }))
  const missing = chosen.filter((value) => !listed.some((choice) => choice.value === value))
  return [
    ...listed,
    ...missing.map((value) => ({ value, label: nameOf(value, String(value)), count: 0, chosen: true })),
  ]
}

/** The choices of every part. */
export function choicesOf(
  facets: Facets | undefined,
  filter: Filter,
  statusNames: readonly Named<Status>[],
  sourceNames: ReadonlyMap<SourceId, string>,
): Readonly<Record<FilterPart, readonly Choice[]>> {
  const nameOfSource = (value: string | number, label: string) => sourceNames.get(value as SourceId) || label
  const nameAsIs = (_value: string | number, label: string) => label
  const choices = (part: FilterPart): readonly Choice[] =>
    part === 'statuses'
      ? statusChoices(facets, filter, statusNames)
      : listedChoices(facets, filter, part, part === 'sources' ? nameOfSource : nameAsIs)
  return Object.fromEntries(filterParts.map((part) => [part, choices(part)])) as Readonly<
    Record<FilterPart, readonly Choice[]>
  >
}

/** The choices shown while a part is folded: the first few, and any chosen one beyond them. */
export function foldedChoices(choices: readonly Choice[], few: number): readonly Choice[] {
  return choices.filter((choice, index) => index < few || choice.chosen)
}
