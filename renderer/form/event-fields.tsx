/** The fields of an event. */
import { useId } from 'react'
import { limits } from '../../core/limits.ts'
import { type EventId, type Status, statuses } from '../../core/model/event.ts'
import { useWords } from '../words/use-words.ts'
import { ClaimsEditor } from './claims-editor.tsx'
import { DateField } from './date-field.tsx'
import type { FormValues } from './form-values.ts'
import { LinksEditor } from './links-editor.tsx'
import { SuggestField } from './suggestions.tsx'
import { TokenField } from './token-field.tsx'

interface FieldsProps {
  readonly value: FormValues
  readonly onChange: (value: FormValues) => void
  readonly tried: boolean
}

function TitleField({ value, onChange, tried }: FieldsProps) {
  const words = useWords()
  const id = useId()
  const long = value.title.trim().length > limits.titleLength
  const wrong = long || (tried && value.title.trim() === '')
  return (
    <div className="field field--wide">
      <label htmlFor={id}>{words('form.title')}</label>
      <input
        id={id}
        className="input"
        value={value.title}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the form was asked for, and this is where it starts
        autoFocus
        aria-required="true"
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-said` : undefined}
        onChange={(event) => onChange({ ...value, title: event.target.value })}
      />
      {wrong ? (
        <p id={`${id}-said`} className="problem small">
          {long ? words('form.title-long', { limit: limits.titleLength }) : words('form.title-needed')}
        </p>
      ) : null}
    </div>
  )
}

function StatusField({ value, onChange }: FieldsProps) {
  const words = useWords()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words('form.status')}</label>
      <select
        id={id}
        className="input"
        value={value.status}
        onChange={(event) => onChange({ ...value, status: event.target.value as Status })}
      >
        {statuses.map((status) => (
          <option key={status} value={status}>
            {words(`status.${status}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** From the first named to the last. */
const importances = [3, 2, 1, 0, -1] as const

function ImportanceField({ value, onChange }: FieldsProps) {
  const words = useWords()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words('form.importance')}</label>
      <select
        id={id}
        className="input"
        value={value.importance}
        onChange={(event) => onChange({ ...value, importance: Number(event.target.value) })}
      >
        {importances.map((importance) => (
          <option key={importance} value={importance}>
            {words(`importance.${importance}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

function NoteField({ value, onChange }: FieldsProps) {
  const words = useWords()
  const id = useId()
  return (
    <div className="field field--wide">
      <label htmlFor={id}>{words('form.note')}</label>
      <textarea
        id={id}
        className="input"
        rows={3}
        value={value.note}
        onChange={(event) => onChange({ ...value, note: event.target.value })}
      />
    </div>
  )
}

/** All fields, in the order in which an event is thought of. */
export function EventFields(props: FieldsProps & { readonly self: EventId | null }) {
  const { value, onChange, tried } = props
  const words = useWords()
  const setPlace = (place: string) => onChange({ ...value, place })
  return (
    <div className="event-fields">
      <TitleField {...props} />
      <DateField
        label={words('form.date')}
        value={value.date}
        empty="unknown"
        tried={tried}
        onChange={(date) => onChange({ ...value, date })}
      />
      <StatusField {...props} />
      <SuggestField
        label={words('form.place')}
        field="place"
        value={value.place}
        onChange={setPlace}
        onTake={setPlace}
      />
      <TokenField
        label={words('form.tags')}
        field="tag"
        value={value.tags}
        onChange={(tags) => onChange({ ...value, tags })}
      />
      <TokenField
        label={words('form.entities')}
        field="entity"
        value={value.entities}
        onChange={(entities) => onChange({ ...value, entities })}
      />
      <ImportanceField {...props} />
      <NoteField {...props} />
      <ClaimsEditor value={value.claims} tried={tried} onChange={(claims) => onChange({ ...value, claims })} />
      <LinksEditor
        value={value.links}
        self={props.self}
        tried={tried}
        onChange={(links) => onChange({ ...value, links })}
      />
    </div>
  )
}
