/** A field that takes one of a few values. */
import { useId } from 'react'

interface ChoiceFieldProps<Value extends string | number> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly Value[]
  readonly wordsOf: (value: Value) => string
  readonly onChange: (value: Value) => void
}

/** The field. */
export function ChoiceField<Value extends string | number>(props: ChoiceFieldProps<Value>) {
  const { label, value, choices, wordsOf, onChange } = props
  const id = useId()
  const choose = (text: string) => {
    const chosen = choices.find((choice) => String(choice) === text)
    if (chosen !== undefined) onChange(chosen)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {wordsOf(choice)}
          </option>
        ))}
      </select>
    </div>
  )
}
