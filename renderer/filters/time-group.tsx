/** The stretch of time that events must possibly touch: two typed dates, or what the timeline shows. */
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { boundOfDate, dateOfBound, roundedStretch, type StretchSide } from '../../core/date/index.ts'
import type { Language } from '../../core/date/types.ts'
import { useDesk, useWindow } from '../app/desk.ts'
import { dateProblemInWords } from '../form/date-problem.ts'
import { today } from '../form/today.ts'
import { editableDate, readField } from '../form/typed-date.ts'
import { filterBy } from '../state/window-state.ts'
import { useLanguage, useWords, type Words } from '../words/use-words.ts'

type BoundReading = { readonly bound: number | null } | { readonly refused: string }

/** The bound that a text says, null for none; the words why not when it is not understood or open on that side. */
function readBound(text: string, side: StretchSide, language: Language, words: Words): BoundReading {
  if (text.trim() === '') return { bound: null }
  const reading = readField(text, language, today())
  if (!reading.ok) return { refused: dateProblemInWords(words, reading, language) }
  const bound = boundOfDate(reading.date, side)
  return bound === null ? { refused: words('form.date-unread') } : { bound }
}

function boundInWords(bound: number | null, side: StretchSide, language: Language): string {
  return bound === null ? '' : editableDate(dateOfBound(bound, side), language)
}

interface BoundFieldProps {
  readonly side: StretchSide
  /** The stretch ends before it starts. */
  readonly isInverted: boolean
  /** What stands below both fields and is said of them. */
  readonly noteIds: string
}

/** One bound, taken over when the field is left or Enter pressed. */
function BoundField({ side, isInverted, noteIds }: BoundFieldProps) {
  const words = useWords()
  const language = useLanguage()
  const { window } = useDesk()
  const id = useId()
  const bound = useWindow((state) => state.filter[side])
  const shown = boundInWords(bound, side, language)
  const [text, setText] = useState(shown)
  const [refused, setRefused] = useState<string | null>(null)
  useEffect(() => {
    setText(shown)
    setRefused(null)
  }, [shown])
  const take = () => {
    const reading = readBound(text, side, language, words)
    setRefused('refused' in reading ? reading.refused : null)
    if ('refused' in reading) return
    const next = reading.bound
    setText(boundInWords(next, side, language))
    window.set((state) => filterBy(state, (filter) => (filter[side] === next ? filter : { ...filter, [side]: next })))
  }
  return (
    <div className="stretch__field">
      <label htmlFor={id}>{words(`filters.${side}`)}</label>
      <input
        id={id}
        className="input"
        value={text}
        maxLength={1000}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={refused !== null || isInverted}
        aria-describedby={refused === null ? noteIds : `${id}-said ${noteIds}`}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
        }}
      />
      {refused === null ? null : (
        <p id={`${id}-said`} className="problem small stretch__problem">
          {refused}
        </p>
      )}
    </div>
  )
}

function VisibleRangeButton() {
  const words = useWords()
  const { window, range } = useDesk()
  const take = () => {
    const { from, to } = range.get()
    if (from === null || to === null) return
    window.set((state) => filterBy(state, (filter) => ({ ...filter, ...roundedStretch({ from, to }) })))
  }
  return (
    <button type="button" className="stretch__visible link small" onClick={take}>
      {words('filters.visible-range')}
    </button>
  )
}

/** The part of the filters about time. */
export function TimeGroup() {
  const words = useWords()
  const noteId = useId()
  const orderId = useId()
  const noteIds = `${orderId} ${noteId}`
  const [open, setOpen] = useState(true)
  const isInverted = useWindow(({ filter: { from, to } }) => from !== null && to !== null && from >= to)
  const isBound = useWindow(({ filter }) => filter.from !== null || filter.to !== null)
  const Chevron = open ? ChevronDown : ChevronRight
  const name = words('filters.when')
  return (
    <section className="facet">
      <h3>
        <button type="button" className="facet__head" aria-expanded={open} onClick={() => setOpen(!open)}>
          {name}
          <Chevron size={12} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </h3>
      {open ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset takes a legend, and the heading is the name
        <div className="stretch" role="group" aria-label={name}>
          <BoundField side="from" isInverted={isInverted} noteIds={noteIds} />
          <BoundField side="to" isInverted={isInverted} noteIds={noteIds} />
          <p id={orderId} role="alert" className="problem small stretch__order" hidden={!isInverted}>
            {isInverted ? words('filters.from-after-to') : null}
          </p>
          <p id={noteId} className="small quiet" hidden={!isBound}>
            {words('filters.when-note')}
          </p>
          <VisibleRangeButton />
        </div>
      ) : null}
    </section>
  )
}
