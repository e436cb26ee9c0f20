/** How many events match, which of them is selected, and the way to the next. */
import { useQuery } from '@tanstack/react-query'
import { ChevronDown, ChevronUp, ListFilter } from 'lucide-react'
import { useDesk, useWindow } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { useHint } from '../commands/use-hint.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { isSearching } from '../state/shown-filter.ts'
import { useWords } from '../words/use-words.ts'
import { useStepMatch } from './use-step-match.ts'

/** The number of matches; null while it is not known or nothing is searched for. */
function useMatchCount(): number | null {
  const { questions } = useShell()
  const filter = useWindow((state) => state.filter)
  const searching = useWindow(isSearching)
  const { data, isPlaceholderData } = useQuery({ ...questions.extent(filter), enabled: searching })
  // The count of what was typed before would be taken for that of these words.
  return searching && !isPlaceholderData ? (data?.total ?? null) : null
}

/** The number of the selected event among the matches, from 1; null when it is none. */
function useMatchNumber(): number | null {
  const { questions } = useShell()
  const filter = useWindow((state) => state.filter)
  const selected = useWindow((state) => (isSearching(state) ? state.selected : null))
  const { data } = useQuery({ ...questions.matchPosition(selected, filter), enabled: selected !== null })
  return selected === null || data === undefined || data === null ? null : data + 1
}

/** The count, also said while typing. */
export function MatchCount() {
  const words = useWords()
  const count = useMatchCount()
  const number = useMatchNumber()
  const said =
    count === null ? null : number === null ? words('search.matches', { count }) : words('search.at', { number, count })
  return (
    <span className="search__count" role="status">
      {said}
    </span>
  )
}

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const

/** Buttons for the match before and the next, and whether only matches are shown. */
export function MatchSteps() {
  const words = useWords()
  const hint = useHint()
  const { window } = useDesk()
  const step = useStepMatch()
  const count = useMatchCount()
  const onlyMatches = useWindow((state) => state.onlyMatches)
  const none = count === null || count === 0
  return (
    <>
      <IconButton
        label={words('command.search.previous')}
        hint={hint('search.previous')}
        className="search__button"
        disabled={none}
        onPress={() => step(false)}
      >
        <ChevronUp {...icon} />
      </IconButton>
      <IconButton
        label={words('command.search.next')}
        hint={hint('search.next')}
        className="search__button"
        disabled={none}
        onPress={() => step(true)}
      >
        <ChevronDown {...icon} />
      </IconButton>
      <IconButton
        label={words('search.only')}
        hint={words(onlyMatches ? 'search.only-on' : 'search.only-off')}
        className={onlyMatches ? 'search__button search__button--on' : 'search__button'}
        pressed={onlyMatches}
        onPress={() => window.set((state) => ({ ...state, onlyMatches: !state.onlyMatches }))}
      >
        <ListFilter {...icon} />
      </IconButton>
    </>
  )
}
