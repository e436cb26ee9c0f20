/** The filters: what can be chosen, how many events each choice leaves, and a way back. */
import { useQuery } from '@tanstack/react-query'
import { PanelLeft, X } from 'lucide-react'
import { statuses } from '../../core/model/event.ts'
import { useDesk, useWindow } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { chosenCount, clearParts, filterParts } from '../state/filter-steps.ts'
import { useStore } from '../state/use-store.ts'
import { filterBy, togglePane } from '../state/window-state.ts'
import { shortSourceName } from '../words/source-name.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { FacetGroup } from './facet-group.tsx'
import { type Choice, choicesOf } from './facets.ts'
import { TimeGroup } from './time-group.tsx'
import './filters.css'
import { shownFilter } from '../state/shown-filter.ts'

/** The most values asked for in each part. */
const facetLimit = 50

function useChoices(): Readonly<Record<(typeof filterParts)[number], readonly Choice[]>> {
  const words = useWords()
  const { questions } = useShell()
  const filter = useWindow(shownFilter)
  const language = useLanguage()
  const facets = useQuery(questions.facets(filter, facetLimit)).data
  const sources = useQuery(questions.sources()).data ?? []
  const statusWords = statuses.map((status) => ({ value: status, label: words(`status.${status}`) }))
  const sourceNames = new Map(sources.map((source) => [source.id, shortSourceName(source, language)]))
  return choicesOf(facets, filter, statusWords, sourceNames)
}

function FiltersHead() {
  const words = useWords()
  const { window, narrow } = useDesk()
  const isNarrow = useStore(narrow, (value) => value)
  const chosen = useWindow((state) => chosenCount(state.filter))
  const Icon = isNarrow ? X : PanelLeft
  return (
    <div className="pane-head">
      <h2>{words('filters.name')}</h2>
      <span className="grow" />
      {chosen === 0 ? null : (
        <button
          type="button"
          className="link small"
          title={words('filters.clear')}
          aria-label={words('filters.clear')}
          onClick={() => window.set((state) => filterBy(state, clearParts))}
        >
          {words('filters.clear-short')}
        </button>
      )}
      <IconButton
        label={words('window.hide-filters')}
        expanded
        controls="pane-filters"
        onPress={() => window.set((state) => togglePane(state, 'filters', isNarrow))}
      >
        <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </div>
  )
}

/** The pane of filters. */
export function Filters() {
  const words = useWords()
  const choices = useChoices()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a scrolling flex column with a head
    <div className="filters" role="group" aria-label={words('filters.name')}>
      <FiltersHead />
      <div className="filters__groups">
        <TimeGroup />
        {filterParts.map((part) =>
          choices[part].length === 0 ? null : <FacetGroup key={part} part={part} choices={choices[part]} />,
        )}
      </div>
    </div>
  )
}
