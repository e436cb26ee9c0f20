/**
 * Search as you type. Words leave only the events that match, in every view and every count; or, when that is switched
 * off, everything stays where it was and the matches are marked. Enter goes to the next match, with Shift to the one before.
 */
import { Search as SearchIcon, X } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useState } from 'react'
import { useDesk, useWindow } from '../app/desk.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { filterBy } from '../state/window-state.ts'
import { useWords } from '../words/use-words.ts'
import { MatchCount, MatchSteps } from './match-steps.tsx'
import { useStepMatch } from './use-step-match.ts'
import './search.css'

/** Long enough for a word's letters to come together, short enough to feel immediate; milliseconds. */
const typingPause = 120

interface SearchText {
  readonly text: string
  readonly type: (text: string) => void
  /** Does not wait for the pause. */
  readonly apply: () => void
}

/** The text of the field, which reaches the filter once the typing pauses. */
function useSearchText(): SearchText {
  const { window } = useDesk()
  const applied = useWindow((state) => state.filter.text)
  const [text, type] = useState(applied)
  useEffect(() => type(applied), [applied])
  const apply = useCallback(
    () => window.set((state) => filterBy(state, (filter) => (filter.text === text ? filter : { ...filter, text }))),
    [text, window],
  )
  useEffect(() => {
    const timer = setTimeout(apply, text === '' ? 0 : typingPause)
    return () => clearTimeout(timer)
  }, [apply, text])
  return { text, type, apply }
}

/** The search field. */
export function Search() {
  const words = useWords()
  const { search } = useDesk()
  const step = useStepMatch()
  const { text, type, apply } = useSearchText()
  // The button goes with the text, and what is typed next are other words.
  const clear = () => {
    type('')
    search.current?.focus()
  }
  const keyed = (event: KeyboardEvent) => {
    // Both go to a match of the words as they are now.
    if (event.key === 'Enter' || event.key === 'F3') apply()
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault()
      type('')
    } else if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault()
      step(!event.shiftKey)
    }
  }
  return (
    <div className="search field-box">
      <SearchIcon size={16} strokeWidth={1.5} aria-hidden="true" />
      <input
        ref={search}
        type="search"
        className="search__input"
        aria-label={words('command.search.focus')}
        placeholder={words('command.search.focus')}
        value={text}
        maxLength={1000}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
        onBlur={apply}
        onKeyDown={keyed}
      />
      <MatchCount />
      {text === '' ? (
        <span className="key" aria-hidden="true">
          /
        </span>
      ) : (
        <span className="search__buttons">
          <MatchSteps />
          <IconButton label={words('search.clear')} className="search__button" onPress={clear}>
            <X size={14} strokeWidth={1.5} aria-hidden="true" />
          </IconButton>
        </span>
      )}
    </div>
  )
}
