/** The people, organisations or tags of an event, edited in place. */
import type { EventDetail } from '../../core/model/event.ts'
import { useEdits } from '../data/use-edits.ts'
import { type TokenValues, tokenNames } from '../form/form-values.ts'
import { TokenField } from '../form/token-field.tsx'
import { useWords } from '../words/use-words.ts'
import { Adder } from './adder.tsx'
import { InPlaceForm, Section } from './section.tsx'
import { useInPlace } from './use-in-place.ts'

interface NamesSectionProps {
  readonly event: EventDetail
  readonly part: 'entities' | 'tags'
}

/** The section. */
export function NamesSection({ event, part }: NamesSectionProps) {
  const words = useWords()
  const edits = useEdits()
  const names = event[part]
  const title = words(`form.${part}`)
  const editing = useInPlace<TokenValues>({
    event,
    part,
    start: () => ({ names, typed: '' }),
    keep: (value, revision) => edits.change(event, { [part]: [...tokenNames(value)] }, revision),
  })
  if (editing.value !== null) {
    return (
      <Section name={title}>
        <InPlaceForm onSave={editing.save} onCancel={editing.cancel}>
          <TokenField
            label={title}
            field={part === 'tags' ? 'tag' : 'entity'}
            value={editing.value}
            autoFocus={editing.begun}
            onChange={editing.set}
          />
        </InPlaceForm>
      </Section>
    )
  }
  if (names.length === 0) return <Adder label={words(`inspector.add-${part}`)} onPress={editing.begin} />
  return (
    <Section title={title} editLabel={words(`inspector.edit-${part}`)} onEdit={editing.begin}>
      <p className={part === 'tags' ? 'chips' : ''}>
        {part === 'tags'
          ? names.map((name) => (
              <span key={name} className="tag">
                {name}
              </span>
            ))
          : names.join(', ')}
      </p>
    </Section>
  )
}
