/** Several names in one field: each a token, the next one typed after them. */
import { X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useWords } from '../words/use-words.ts'
import { type TokenValues, tokenNames } from './form-values.ts'
import { type SuggestedField, SuggestField } from './suggestions.tsx'

interface TokenFieldProps {
  readonly label: string
  readonly field: SuggestedField
  readonly value: TokenValues
  readonly onChange: (value: TokenValues) => void
  readonly autoFocus?: boolean
}

function Token({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const words = useWords()
  return (
    <span className="token">
      <span className="token__name">{name}</span>
      <button type="button" className="token__remove" aria-label={words('tokens.remove', { name })} onClick={onRemove}>
        <X size={12} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </span>
  )
}

/** The field: Enter or a comma takes a name in, Backspace in the empty field takes the last one out. */
export function TokenField({ label, field, value, onChange, autoFocus = false }: TokenFieldProps) {
  const { names, typed } = value
  const settle = () => typed !== '' && onChange({ names: tokenNames(value), typed: '' })
  const remove = (name: string) => onChange({ names: names.filter((other) => other !== name), typed })
  const keyed = (event: KeyboardEvent<HTMLInputElement>) => {
    const settles =
      event.key === ',' || event.key === ';' || (event.key === 'Enter' && !event.ctrlKey && !event.metaKey)
    if (settles) {
      event.preventDefault()
      settle()
    } else if (event.key === 'Backspace' && typed === '' && names.length > 0)
      onChange({ names: names.slice(0, -1), typed })
  }
  return (
    <SuggestField
      label={label}
      field={field}
      value={typed}
      taken={names}
      autoFocus={autoFocus}
      onChange={(text) => onChange({ names, typed: text })}
      onTake={(name) => onChange({ names: tokenNames({ names, typed: name }), typed: '' })}
      onKey={keyed}
      onLeave={settle}
      before={names.map((name) => <Token key={name} name={name} onRemove={() => remove(name)} />)}
    />
  )
}
