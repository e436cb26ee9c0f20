/** One part of the filters: a heading that folds it, its choices, and the rest of a long list. */
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { FormattedNumber } from 'react-intl'
import type { Status } from '../../core/model/event.ts'
import { useDesk } from '../app/desk.ts'
import { type FilterPart, toggleValue } from '../state/filter-steps.ts'
import { filterBy } from '../state/window-state.ts'
import { StatusGlyph } from '../timeline/status-glyph.tsx'
import { useWords } from '../words/use-words.ts'
import { type Choice, foldedChoices } from './facets.ts'

/** How many choices of a part are shown at first. */
const few = 6

function ChoiceRow({ part, choice }: { readonly part: FilterPart; readonly choice: Choice }) {
  const words = useWords()
  const { window } = useDesk()
  const countId = useId()
  const toggle = () => window.set((state) => filterBy(state, (filter) => toggleValue(filter, part, choice.value)))
  return (
    <li>
      <label className={choice.count === 0 ? 'choice choice--none' : 'choice'} title={choice.label}>
        <input
          type="checkbox"
          className="box"
          aria-label={choice.label}
          aria-describedby={countId}
          checked={choice.chosen}
          onChange={toggle}
        />
        {part === 'statuses' ? <StatusGlyph status={choice.value as Status} /> : null}
        <span className="choice__name">{choice.label}</span>
        <span className="choice__count" aria-hidden="true">
          <FormattedNumber value={choice.count} />
        </span>
        <span id={countId} hidden>
          {words('filters.count', { count: choice.count })}
        </span>
      </label>
    </li>
  )
}

/** One part. */
export function FacetGroup({ part, choices }: { readonly part: FilterPart; readonly choices: readonly Choice[] }) {
  const words = useWords()
  const [open, setOpen] = useState(true)
  const [all, setAll] = useState(false)
  const name = words(`filters.${part}`)
  const shown = all || part === 'statuses' ? choices : foldedChoices(choices, few)
  const hidden = choices.length - shown.length
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <section className="facet">
      <h3>
        <button type="button" className="facet__head" aria-expanded={open} onClick={() => setOpen(!open)}>
          {name}
          <Chevron size={12} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </h3>
      {open ? (
        <ul aria-label={name}>
          {shown.map((choice) => (
            <ChoiceRow key={choice.value} part={part} choice={choice} />
          ))}
        </ul>
      ) : null}
      {open && (hidden > 0 || all) ? (
        <button
          type="button"
          className="facet__more link small"
          aria-label={words(all ? 'filters.fewer' : 'filters.more', { name })}
          onClick={() => setAll(!all)}
        >
          {all ? words('filters.show-fewer') : words('filters.show-more', { count: hidden })}
        </button>
      ) : null}
    </section>
  )
}
