/** A text field that offers names already in use: a combobox that never insists. */
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useShell } from '../app/shell.ts'
import type { Client } from '../data/client.ts'

export type SuggestedField = Parameters<Client['events']['suggest']>[0]['field']

interface SuggestFieldProps {
  readonly label: string
  readonly field: SuggestedField
  readonly value: string
  readonly onChange: (text: string) => void
  /** A suggestion was taken. */
  readonly onTake: (name: string) => void
  /** Names that are not offered again. */
  readonly taken?: readonly string[]
  readonly hint?: string
  readonly autoFocus?: boolean
  /** Drawn before the input, inside its box. */
  readonly before?: ReactNode
  /** Keys that the list does not need. */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly onLeave?: () => void
}

const most = 8

/** The offered names, and the one that the arrows are at. */
function useSuggestions(field: SuggestedField, text: string, taken: readonly string[]) {
  const { questions } = useShell()
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const answer = useQuery({ ...questions.suggest({ field, text: text.trim() }), enabled: open })
  const names = (answer.data ?? []).filter((name) => !taken.includes(name) && name !== text.trim()).slice(0, most)
  return { names, open: open && names.length > 0, setOpen, at: Math.min(at, names.length - 1), setAt }
}

type Suggestions = ReturnType<typeof useSuggestions>

/** Moves in the list, takes from it or closes it; false when the key means nothing to the list. */
function keyedInList(event: KeyboardEvent, list: Suggestions, take: (name: string) => void): boolean {
  const { names, open, at } = list
  const current = names[at]
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step !== 0) {
    list.setOpen(true)
    list.setAt((at + step + names.length + (at < 0 && step < 0 ? 1 : 0)) % Math.max(1, names.length))
  } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && open && current !== undefined) take(current)
  else if (event.key === 'Escape' && open) list.setOpen(false)
  else return false
  event.preventDefault()
  event.stopPropagation()
  return true
}

/** The list under the field. */
function SuggestionList({
  id,
  list,
  take,
}: {
  readonly id: string
  readonly list: Suggestions
  readonly take: (name: string) => void
}) {
  return (
    <div id={id} className="suggestions popover" role="listbox" aria-label={id}>
      {list.names.map((name, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's
        <div
          key={name}
          id={`${id}-${index}`}
          className="menu-item"
          role="option"
          aria-selected={index === list.at}
          data-focused={index === list.at || undefined}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => take(name)}
        >
          {name}
        </div>
      ))}
    </div>
  )
}

/** The field. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, field, value, onChange, onTake, taken = [], hint, before, autoFocus, onKey, onLeave } = props
  const id = useId()
  const list = useSuggestions(field, value, taken)
  const take = (name: string) => {
    list.setOpen(false)
    list.setAt(-1)
    onTake(name)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-box tokens">
        {before}
        <input
          id={id}
          role="combobox"
          className="tokens__input"
          value={value}
          maxLength={500}
          autoComplete="off"
          placeholder={hint}
          // biome-ignore lint/a11y/noAutofocus: the field opens because it was asked to be edited
          autoFocus={autoFocus}
          aria-autocomplete="list"
          aria-expanded={list.open}
          aria-controls={`${id}-list`}
          aria-activedescendant={list.open && list.at >= 0 ? `${id}-list-${list.at}` : undefined}
          onChange={(event) => {
            list.setOpen(true)
            list.setAt(-1)
            onChange(event.target.value)
          }}
          onKeyDown={(event) => keyedInList(event, list, take) || onKey?.(event)}
          onBlur={() => {
            list.setOpen(false)
            onLeave?.()
          }}
        />
        {list.open ? <SuggestionList id={`${id}-list`} list={list} take={take} /> : null}
      </div>
    </div>
  )
}
