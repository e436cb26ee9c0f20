/** Which events are shown while something is searched for. */
import type { Filter } from '../../core/model/filter.ts'
import type { WindowState } from './window-state.ts'

const withoutText = new WeakMap<Filter, Filter>()

/** Whether words are searched for. */
export function isSearching({ filter }: Pick<WindowState, 'filter'>): boolean {
  return filter.text.trim() !== ''
}

/**
 * What the views show: what matches, or, when matches are only to be marked, what the rest of the filter leaves. The
 * same filter gives the same answer, so that nothing is asked again.
 */
export function shownFilter({ filter, onlyMatches }: Pick<WindowState, 'filter' | 'onlyMatches'>): Filter {
  if (onlyMatches || filter.text === '') return filter
  const known = withoutText.get(filter) ?? { ...filter, text: '' }
  withoutText.set(filter, known)
  return known
}
