/** A date as people type it, and what it was understood as, while it is typed. */
import { useEffect, useId, useState } from 'react'
import { dateInWords, type TypedReading } from '../../core/date/index.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { dateProblemInWords, eitherReading } from './date-problem.ts'
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

interface EitherWayProps {
  readonly choices: ReturnType<typeof eitherReading>
  readonly onChoose: (text: string) => void
}

/** The two readings of a day in figures, to choose one. */
function EitherWay({ choices, onChoose }: EitherWayProps) {
  if (choices.length === 0) return null
  return (
    <div className="either-way">
      {choices.map(({ words, text }) => (
        <button key={words} type="button" className="button" onClick={() => onChoose(text)}>
          {words}
        </button>
      ))}
    </div>
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
  const unread = !blank && !reading.ok && (still || tried) ? dateProblemInWords(words, reading, language) : null
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
      {unread === null || reading.ok ? null : (
        <EitherWay choices={eitherReading(value, reading, language)} onChoose={onChange} />
      )}
    </div>
  )
}
