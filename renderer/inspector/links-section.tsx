/** The events that an event is linked to, from either side; those made from its side are edited in place. */
import { Link2 } from 'lucide-react'
import type { EventDetail } from '../../core/model/event.ts'
import { useChoose } from '../app/use-choose.ts'
import { useEdits } from '../data/use-edits.ts'
import { type LinkValues, linkDrafts, linkValuesOf } from '../form/link-values.ts'
import { LinksEditor } from '../form/links-editor.tsx'
import { useWords } from '../words/use-words.ts'
import { Adder } from './adder.tsx'
import { InPlaceForm, Section } from './section.tsx'
import { useInPlace } from './use-in-place.ts'

interface LinksSectionProps {
  readonly event: EventDetail
}

function LinkLines({ event }: LinksSectionProps) {
  const words = useWords()
  const choose = useChoose()
  return event.links.map((link) => (
    <div key={`${link.direction} ${link.kind} ${link.id}`} className="line">
      <Link2 size={16} strokeWidth={1.5} aria-hidden="true" />
      <p>
        {words(`link.${link.direction}.${link.kind}`)}{' '}
        <button type="button" className="link" onClick={() => choose(link.id, 'reveal')}>
          {link.title}
        </button>
      </p>
    </div>
  ))
}

/** The section. */
export function LinksSection({ event }: LinksSectionProps) {
  const words = useWords()
  const edits = useEdits()
  const editing = useInPlace<LinkValues>({
    event,
    part: 'links',
    start: () => linkValuesOf(event),
    keep: async (value, revision) => {
      const links = linkDrafts(value)
      return links !== null && (await edits.change(event, { links }, revision))
    },
  })
  if (editing.value !== null) {
    return (
      <Section name={words('inspector.links')}>
        <InPlaceForm onSave={editing.save} onCancel={editing.cancel}>
          <LinksEditor
            value={editing.value}
            self={event.id}
            tried={editing.tried}
            autoFocus={editing.begun}
            onChange={editing.set}
          />
        </InPlaceForm>
      </Section>
    )
  }
  if (event.links.length === 0) return <Adder label={words('inspector.add-links')} onPress={editing.begin} />
  return (
    <Section
      title={words('inspector.links')}
      fold={event.links.map((link) => `${words(`link.${link.direction}.${link.kind}`)} ${link.title}`).join(', ')}
      editLabel={words('inspector.edit-links')}
      onEdit={editing.begin}
    >
      <LinkLines event={event} />
    </Section>
  )
}
