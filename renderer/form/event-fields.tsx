/** The fields of an event. */
import { useId } from 'react'
import { limits } from '../../core/limits.ts'
import { type EventId, type Status, statuses } from '../../core/model/event.ts'
import { useWords } from '../words/use-words.ts'
import { ChoiceField } from './choice-field.tsx'
import { ClaimsEditor } from './claims-editor.tsx'
import { DateField } from './date-field.tsx'
import type { FormValues } from './form-values.ts'
import { LinksEditor } from './links-editor.tsx'
import { SuggestField } from './suggestions.tsx'
import { TitleField } from './title-field.tsx'
import { TokenField } from './token-field.tsx'

interface FieldsProps {
  readonly value: FormValues
  readonly onChange: (value: FormValues) => void
  readonly tried: boolean
}

/** From the first named to the last. */
const importances = [3, 2, 1, 0, -1] as const
/** The values that an event's importance has. */
type Importance = (typeof importances)[number]

function titleProblem({ value, tried }: FieldsProps, words: ReturnType<typeof useWords>): string | null {
  const title = value.title.trim()
  if (title.length > limits.titleLength) return words('form.title-long', { limit: limits.titleLength })
  return tried && title === '' ? words('form.title-needed') : null
}

function StatusField({ value, onChange }: FieldsProps) {
  const words = useWords()
  return (
    <ChoiceField<Status>
      label={words('form.status')}
      value={value.status}
      choices={statuses}
      wordsOf={(status) => words(`status.${status}`)}
      onChange={(status) => onChange({ ...value, status })}
    />
  )
}

function ImportanceField({ value, onChange }: FieldsProps) {
  const words = useWords()
  return (
    <ChoiceField<Importance>
      label={words('form.importance')}
      value={value.importance as Importance}
      choices={importances}
      wordsOf={(importance) => words(`importance.${importance}`)}
      onChange={(importance) => onChange({ ...value, importance })}
    />
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
      <TitleField
        value={value.title}
        problem={titleProblem(props, words)}
        onChange={(title) => onChange({ ...value, title })}
      />
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
