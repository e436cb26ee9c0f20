/** The title of an event, where a form about it starts. */
import { useId } from 'react'
import { useWords } from '../words/use-words.ts'

interface TitleFieldProps {
  readonly value: string
  /** What is wrong with it, in words; null when nothing is. */
  readonly problem: string | null
  readonly onChange: (title: string) => void
}

/** The field. */
export function TitleField({ value, problem, onChange }: TitleFieldProps) {
  const words = useWords()
  const id = useId()
  return (
    <div className="field field--wide">
      <label htmlFor={id}>{words('form.title')}</label>
      <input
        id={id}
        className="input"
        value={value}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the form was asked for, and this is where it starts
        autoFocus
        aria-required="true"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-said`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem === null ? null : (
        <p id={`${id}-said`} className="problem small">
          {problem}
        </p>
      )}
    </div>
  )
}
