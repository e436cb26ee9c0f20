/** A date as people type it, and what it was understood as, while it is typed. */
import { useEffect, useId, useState } from 'react'
import { dateInWords, type TypedReading } from '../../core/date/index.ts'
import { useLanguage, useWords, type Words } from '../words/use-words.ts'
import { today } from './today.ts'
import { readField, type Today } from './typed-date.ts'

interface DateFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** What a field left empty means: nothing said, or a date that is not known. */
  readonly empty: 'nothing' | 'unknown'
  /** Saving was tried, so that a problem is shown at once. */
  readonly tried: boolean
  readonly autoFocus?: boolean
  /** The day that dates without a year are counted from; today when left out. */
  readonly from?: Today
  /** Why it is not accepted although it can be read. */
  readonly wrong?: string | null
}

/** How long a word may stand half typed before it is called unreadable; milliseconds. */
const patience = 500

/** Whether the text has stood still for a while. */
function useStill(text: string): boolean {
  const [still, setStill] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setStill(text), patience)
    return () => clearTimeout(timer)
  }, [text])
  return still === text
}

/** Why a date was not read, and how far the reading came. */
function dateProblemInWords(words: Words, reading: TypedReading & { readonly ok: false }): string {
  const read = reading.read.trim()
  if (reading.code === 'date_not_in_calendar') return words('form.date-no-such-day', { read })
  const why = {
    date_unreadable: 'form.date-unread',
    date_out_of_range: 'form.date-out',
    end_before_start: 'form.date-order',
  } as const
  return `${words(why[reading.code])} ${read === '' ? words('form.read-nothing') : words('form.read', { read })}`
}

/** What the date was understood as: words, and EDTF. */
function Understood({ reading, blank }: { readonly reading: TypedReading; readonly blank: boolean }) {
  const words = useWords()
  const language = useLanguage()
  return (
    <p className="understood" role="status" aria-label={words('form.understood')}>
      {reading.ok && !blank ? (
        <>
          <span className="understood__words">
            {dateInWords(reading.date, language, { weekday: /^\d{4}-\d\d-\d\d$/.test(reading.edtf) })}
          </span>{' '}
          <span className="edtf">{reading.edtf}</span>
        </>
      ) : null}
    </p>
  )
}

/** The field with its reading. */
export function DateField({ label, value, onChange, empty, tried, autoFocus, from, wrong = null }: DateFieldProps) {
  const words = useWords()
  const language = useLanguage()
  const id = useId()
  const still = useStill(value)
  const reading = readField(value, language, from ?? today())
  const blank = value.trim() === ''
  const unread = !blank && !reading.ok && (still || tried) ? dateProblemInWords(words, reading) : null
  const problem = unread ?? wrong
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        value={value}
        maxLength={1000}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the field opens because its date was asked to be edited
        autoFocus={autoFocus}
        placeholder={empty === 'unknown' ? words('form.date-hint') : undefined}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-said`}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-said`}>
        <Understood reading={reading} blank={blank && empty === 'nothing'} />
        {problem === null ? null : <p className="problem small">{problem}</p>}
      </div>
    </div>
  )
}
