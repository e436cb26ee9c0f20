/** The fields of one claim: who says it, how, in which words, in which source, when. */
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { type SourceId, type Stance, stances } from '../../core/model/event.ts'
import { useShell } from '../app/shell.ts'
import { sourceName } from '../words/source-name.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { ChoiceField } from './choice-field.tsx'
import { DateField } from './date-field.tsx'
import type { ClaimValues } from './form-values.ts'
import { TokenField } from './token-field.tsx'

interface ClaimFieldsProps {
  readonly value: ClaimValues
  readonly onChange: (value: ClaimValues) => void
  readonly tried: boolean
}

interface SourceFieldProps {
  readonly value: SourceId | null
  readonly onChange: (source: SourceId | null) => void
}

function SourceField({ value, onChange }: SourceFieldProps) {
  const words = useWords()
  const language = useLanguage()
  const { questions } = useShell()
  const id = useId()
  const sources = useQuery(questions.sources()).data ?? []
  const chosen = (text: string) => sources.find((source) => String(source.id) === text)?.id ?? null
  return (
    <div className="field">
      <label htmlFor={id}>{words('form.source')}</label>
      <select id={id} className="input" value={value ?? ''} onChange={(event) => onChange(chosen(event.target.value))}>
        <option value="">{words('form.no-source')}</option>
        {sources.map((source) => (
          <option key={source.id} value={source.id}>
            {sourceName(source, language) || words('source.untitled')}
          </option>
        ))}
      </select>
    </div>
  )
}

function QuoteField({ value, onChange }: { readonly value: string; readonly onChange: (quote: string) => void }) {
  const words = useWords()
  const id = useId()
  return (
    <div className="field field--wide">
      <label htmlFor={id}>{words('form.quote')}</label>
      <textarea
        id={id}
        className="input source-words"
        rows={2}
        value={value}
        maxLength={10_000}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

/** The fields. A quote that is edited or moved to another source is looked for again when it is saved. */
export function ClaimFields({ value, onChange, tried }: ClaimFieldsProps) {
  const words = useWords()
  const relocated = { quoteStart: null, quoteEnd: null }
  return (
    <div className="claim-fields">
      <TokenField
        label={words('form.claimants')}
        field="claimant"
        value={value.claimants}
        onChange={(claimants) => onChange({ ...value, claimants })}
      />
      <ChoiceField<Stance>
        label={words('form.stance')}
        value={value.stance}
        choices={stances}
        wordsOf={(stance) => words(`stance.${stance}`)}
        onChange={(stance) => onChange({ ...value, stance })}
      />
      <QuoteField value={value.quote} onChange={(quote) => onChange({ ...value, ...relocated, quote })} />
      <SourceField value={value.sourceId} onChange={(sourceId) => onChange({ ...value, ...relocated, sourceId })} />
      <DateField
        label={words('form.stated')}
        value={value.stated}
        empty="nothing"
        tried={tried}
        onChange={(stated) => onChange({ ...value, stated })}
      />
    </div>
  )
}
