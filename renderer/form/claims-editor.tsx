/** The claims of an event, written one under the other. */
import { Plus, Trash2 } from 'lucide-react'
import { IconButton } from '../parts/icon-button.tsx'
import { useWords } from '../words/use-words.ts'
import { ClaimFields } from './claim-fields.tsx'
import { type ClaimValues, emptyClaim } from './form-values.ts'

interface ClaimsEditorProps {
  readonly value: readonly ClaimValues[]
  readonly onChange: (claims: readonly ClaimValues[]) => void
  readonly tried: boolean
}

const nextKey = (claims: readonly ClaimValues[]): number => Math.max(-1, ...claims.map(({ key }) => key)) + 1

/** The claims, each with its fields and a way out, and a way to add one. */
export function ClaimsEditor({ value, onChange, tried }: ClaimsEditorProps) {
  const words = useWords()
  return (
    <fieldset className="claims-editor">
      <legend>{words('form.claims')}</legend>
      {value.map((claim, index) => (
        <fieldset key={claim.key} className="claims-editor__claim">
          <legend className="unseen">{words('form.claim', { number: index + 1 })}</legend>
          <ClaimFields
            value={claim}
            tried={tried}
            onChange={(next) => onChange(value.map((other) => (other.key === claim.key ? next : other)))}
          />
          <IconButton
            label={words('form.remove-claim', { number: index + 1 })}
            className="claims-editor__remove"
            onPress={() => onChange(value.filter((other) => other.key !== claim.key))}
          >
            <Trash2 size={15} strokeWidth={1.5} aria-hidden="true" />
          </IconButton>
        </fieldset>
      ))}
      <button
        type="button"
        className="button button--quiet claims-editor__add"
        onClick={() => onChange([...value, emptyClaim(nextKey(value))])}
      >
        <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
        {words('form.add-claim')}
      </button>
    </fieldset>
  )
}
