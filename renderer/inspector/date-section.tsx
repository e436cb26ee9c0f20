/** When: in words, in EDTF, drawn, and where the date comes from. */
import type { ReactNode } from 'react'
import { dateInWords, parseEdtf } from '../../core/date/index.ts'
import type { EventDetail } from '../../core/model/event.ts'
import { useEdits } from '../data/use-edits.ts'
import { DateField } from '../form/date-field.tsx'
import { today } from '../form/today.ts'
import { editableDate, readField } from '../form/typed-date.ts'
import { Quote } from '../parts/quote.tsx'
import { useWidth } from '../parts/use-width.ts'
import { DateBand } from '../timeline/date-band.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { certaintyOf } from './certainty.ts'
import { derivationInWords } from './derivation-words.ts'
import { InPlaceForm, Section } from './section.tsx'
import { useInPlace } from './use-in-place.ts'
import { useSourceLanguage } from './use-sources-of.ts'

function Derivation({ event }: { readonly event: EventDetail }) {
  const words = useWords()
  const language = useLanguage()
  const sourceLanguage = useSourceLanguage(event)
  const { derivation } = event
  if (derivation === null) return null
  return (
    <p className="small section__why">
      {words('inspector.from')} <Quote text={derivation.words} language={sourceLanguage} />
      {words('inspector.colon')} {derivationInWords(derivation, language)}
    </p>
  )
}

function DateShown({ event }: { readonly event: EventDetail }): ReactNode {
  const language = useLanguage()
  const [ground, width] = useWidth()
  const parsed = parseEdtf(event.date)
  if (!parsed.ok) return <p className="edtf">{event.date}</p>
  const isDay = certaintyOf(event.date) === 'day'
  return (
    <>
      <p className="when">
        <strong className="when__words">{dateInWords(parsed.date, language, { weekday: isDay })}</strong>
        <span className="edtf">{event.date}</span>
      </p>
      <div ref={ground} className="when__drawing">
        <DateBand date={event.date} status={event.shown} width={width} />
      </div>
      <Derivation event={event} />
    </>
  )
}

/** The section; the date is edited in place as it is in the form. */
export function DateSection({ event }: { readonly event: EventDetail }) {
  const words = useWords()
  const language = useLanguage()
  const edits = useEdits()
  const editing = useInPlace({
    event,
    part: 'date',
    start: () => editableDate(event.date, language),
    keep: async (text, revision) => {
      const read = readField(text, language, today())
      return read.ok && (await edits.change(event, { date: read.edtf }, revision))
    },
  })
  if (editing.value === null) {
    return (
      <Section name={words('form.date')} editLabel={words('inspector.edit-date')} onEdit={editing.begin}>
        <DateShown event={event} />
      </Section>
    )
  }
  return (
    <Section name={words('form.date')}>
      <InPlaceForm onSave={editing.save} onCancel={editing.cancel}>
        <DateField
          label={words('form.date')}
          value={editing.value}
          empty="unknown"
          tried={editing.tried}
          autoFocus={editing.begun}
          onChange={editing.set}
        />
      </InPlaceForm>
    </Section>
  )
}
