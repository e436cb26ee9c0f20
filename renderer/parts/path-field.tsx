/** A field for a path, where the system has no dialog to ask with. */
import { useId } from 'react'

interface PathFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (path: string) => void
  /** Stands below the field. */
  readonly hint?: string
  readonly isInvalid?: boolean
}

/** The field; it has the focus from the start. */
export function PathField({ label, value, onChange, hint, isInvalid = false }: PathFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        value={value}
        spellCheck={false}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the one field of a form that was asked for
        autoFocus
        aria-invalid={isInvalid}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="small quiet">
          {hint}
        </p>
      )}
    </div>
  )
}
