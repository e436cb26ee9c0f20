/** A text field with a list under it, moved through by keys while the focus stays in the field. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'

export interface Option {
  readonly key: string
  readonly label: string
  /** Told beside the label, to tell options of one name apart. */
  readonly detail?: string
}

interface ComboboxProps {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  /** Whether the list is asked for; it is drawn when it has options too. */
  readonly asked: boolean
  readonly onAsk: (asked: boolean) => void
  readonly onChange: (text: string) => void
  /** An option was taken; gives its key. */
  readonly onTake: (key: string) => void
  readonly hint?: string
  readonly autoFocus?: boolean
  readonly problem?: string | undefined
  /** Drawn before the input, inside its box. */
  readonly before?: ReactNode
  /** Keys that the list does not need. */
  readonly onKey?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined
  readonly onLeave?: (() => void) | undefined
}

/** The list as the keys see it. */
interface List {
  readonly options: readonly Option[]
  readonly open: boolean
  readonly at: number
  readonly ask: (asked: boolean) => void
  readonly setAt: (at: number) => void
  readonly take: (key: string) => void
}

/** Moves in the list, takes from it or closes it; false when the key means nothing to the list. */
function keyedInList(event: KeyboardEvent, list: List): boolean {
  const { options, open, at } = list
  const current = options[at]
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step !== 0) {
    list.ask(true)
    list.setAt((at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % Math.max(1, options.length))
  } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && open && current !== undefined)
    list.take(current.key)
  else if (event.key === 'Escape' && open) list.ask(false)
  else return false
  event.preventDefault()
  event.stopPropagation()
  return true
}

/** The list under the field. */
function OptionList({ id, label, list }: { readonly id: string; readonly label: string; readonly list: List }) {
  const drawn = useRef<HTMLDivElement>(null)
  const count = list.options.length
  // A list at the foot of a form would open below what is to be seen.
  useEffect(() => {
    if (count > 0) drawn.current?.scrollIntoView({ block: 'nearest' })
  }, [count])
  return (
    <div ref={drawn} id={id} className="suggestions popover" role="listbox" aria-label={label}>
      {list.options.map(({ key, label: name, detail }, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's
        <div
          key={key}
          id={`${id}-${index}`}
          className="menu-item"
          role="option"
          aria-selected={index === list.at}
          data-focused={index === list.at || undefined}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => list.take(key)}
        >
          {name}
          {detail === undefined ? null : <span className="suggestions__detail"> {detail}</span>}
        </div>
      ))}
    </div>
  )
}

/** The list's state: the option that the arrows are at, and what taking one does. */
function useList({ options, asked, onAsk, onTake }: ComboboxProps): List {
  const [at, setAt] = useState(-1)
  const take = (key: string) => {
    onAsk(false)
    setAt(-1)
    onTake(key)
  }
  return {
    options,
    open: asked && options.length > 0,
    at: Math.min(at, options.length - 1),
    ask: onAsk,
    setAt,
    take,
  }
}

/** The field. */
export function Combobox(props: ComboboxProps) {
  const { label, value, hint, autoFocus, before, problem, onChange, onKey, onLeave } = props
  const id = useId()
  const list = useList(props)
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
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-said`}
          aria-activedescendant={list.open && list.at >= 0 ? `${id}-list-${list.at}` : undefined}
          onChange={(event) => {
            list.ask(true)
            list.setAt(-1)
            onChange(event.target.value)
          }}
          onKeyDown={(event) => keyedInList(event, list) || onKey?.(event)}
          onBlur={() => {
            list.ask(false)
            onLeave?.()
          }}
        />
        {list.open ? <OptionList id={`${id}-list`} label={label} list={list} /> : null}
      </div>
      {problem === undefined ? null : (
        <p id={`${id}-said`} className="problem small">
          {problem}
        </p>
      )}
    </div>
  )
}
