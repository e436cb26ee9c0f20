/** A section that is one text, edited in place: title, note, place. */
import { type ReactNode, useId } from 'react'
import type { EventDetail } from '../../core/model/event.ts'
import { useEdits } from '../data/use-edits.ts'
import { Adder } from './adder.tsx'
import { InPlaceForm, Section } from './section.tsx'
import { useInPlace } from './use-in-place.ts'

interface TextSectionProps {
  readonly event: EventDetail
  readonly part: 'title' | 'note' | 'place'
  readonly label: string
  readonly editLabel: string
  /** Drawn while it is not edited. */
  readonly children: ReactNode
  readonly lines?: number
  readonly head?: boolean
  /** Says how to fill it when it is empty; without it an empty text is drawn as it is. */
  readonly addLabel?: string
  /** Whether a narrow window folds it to one line. */
  readonly folds?: boolean
}

/** The section. */
export function TextSection(props: TextSectionProps) {
  const { event, part, label, editLabel, addLabel, children, lines = 1, head = true, folds = false } = props
  const id = useId()
  const edits = useEdits()
  const value = event[part]
  const editing = useInPlace({
    event,
    part,
    start: () => value,
    keep: (text, revision) => edits.change(event, { [part]: text }, revision),
  })
  const title = head ? { title: label } : { name: label }
  if (editing.value === null && value === '' && addLabel !== undefined) {
    return <Adder label={addLabel} onPress={editing.begin} />
  }
  if (editing.value === null) {
    return (
      <Section {...title} fold={folds ? value : undefined} editLabel={editLabel} onEdit={editing.begin}>
        {children}
      </Section>
    )
  }
  const shared = { id, className: 'input', value: editing.value, 'aria-label': label, autoFocus: editing.begun }
  return (
    <Section {...title}>
      <InPlaceForm onSave={editing.save} onCancel={editing.cancel}>
        {lines === 1 ? (
          <input {...shared} onChange={(event) => editing.set(event.target.value)} />
        ) : (
          <textarea {...shared} rows={lines} onChange={(event) => editing.set(event.target.value)} />
        )}
      </InPlaceForm>
    </Section>
  )
}
