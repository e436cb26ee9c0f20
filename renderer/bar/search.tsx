/** Search as you type, with how much it leaves; Enter goes to the best match. */
import { useQuery } from '@tanstack/react-query'
import { Search as SearchIcon, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { emptyFilter } from '../../core/model/filter.ts'
import { useDesk, useWindow } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { useChoose } from '../app/use-choose.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { filterBy } from '../state/window-state.ts'
import { useWords } from '../words/use-words.ts'

/** Long enough for a word's letters to come together, short enough to feel immediate; milliseconds. */
const typingPause = 120

/** The text of the field, which reaches the filter once the typing pauses. */
function useSearchText(): readonly [string, (text: string) => void] {
  const { window } = useDesk()
  const applied = useWindow((state) => state.filter.text)
  const [text, setText] = useState(applied)
  useEffect(() => setText(applied), [applied])
  useEffect(() => {
    const apply = () =>
      window.set((state) => filterBy(state, (filter) => (filter.text === text ? filter : { ...filter, text })))
    const timer = setTimeout(apply, text === '' ? 0 : typingPause)
    return () => clearTimeout(timer)
  }, [text, window])
  return [text, setText]
}

function SearchCount() {
  const words = useWords()
  const { questions } = useShell()
  const filter = useWindow((state) => state.filter)
  const searching = filter.text.trim() !== ''
  const found = useQuery({ ...questions.extent(filter), enabled: searching })
  const all = useQuery({ ...questions.extent(emptyFilter), enabled: searching })
  const count = found.data?.total
  const total = all.data?.total
  return (
    <span className="search__count" role="status">
      {searching && count !== undefined && total !== undefined
        ? count === 0
          ? words('search.count', { count })
          : words('search.of', { count, total })
        : null}
    </span>
  )
}

/** The search field. */
export function Search() {
  const words = useWords()
  const { search } = useDesk()
  const { client } = useShell()
  const choose = useChoose()
  const [text, setText] = useSearchText()
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault()
      setText('')
    } else if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault()
      void client.events
        .matches({ text, limit: 1 })
        .then(({ rows: [best] }) => best !== undefined && choose(best.id, 'reveal'))
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
        onChange={(event) => setText(event.target.value)}
        onKeyDown={keyed}
      />
      <SearchCount />
      {text === '' ? (
        <span className="key" aria-hidden="true">
          /
        </span>
      ) : (
        <IconButton label={words('search.clear')} className="search__clear" onPress={() => setText('')}>
          <X size={14} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  )
}
