/** The correction of a proposal, in its place in the list. */
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type EventDraft, type Stance, type Status, stances, statuses } from '../../../core/model/event.ts'
import { ChoiceField } from '../../form/choice-field.tsx'
import { DateField } from '../../form/date-field.tsx'
import { SuggestField } from '../../form/suggestions.tsx'
import { TitleField } from '../../form/title-field.tsx'
import { TokenField } from '../../form/token-field.tsx'
import type { Today } from '../../form/typed-date.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { type Correction, corrected, correctionOf } from './correction.ts'
import '../../form/form.css'

interface CorrectionFormProps {
  readonly draft: EventDraft
  /** What dates without a year are counted from. */
  readonly published: Today
  /** What was typed before in this correction, when it was out of sight for a while. */
  readonly typed: Correction | null
  /** Tells of everything that is typed, so that nothing of it is lost. */
  readonly onType: (typed: Correction) => void
  readonly onDone: (draft: EventDraft) => void
  readonly onGiveUp: () => void
}

interface FieldProps {
  readonly value: Correction
  readonly onChange: (part: Partial<Correction>) => void
}

function CorrectionFields({
  value,
  onChange,
  tried,
  published,
}: FieldProps & { readonly tried: boolean; readonly published: Today }) {
  const words = useWords()
  return (
    <>
      <DateField
        label={words('form.date')}
        value={value.date}
        empty="unknown"
        tried={tried}
        from={published}
        onChange={(date) => onChange({ date })}
      />
      <ChoiceField<Status>
        label={words('form.status')}
        value={value.status}
        choices={statuses}
        wordsOf={(status) => words(`status.${status}`)}
        onChange={(status) => onChange({ status })}
      />
      <TokenField
        label={words('form.claimants')}
        field="claimant"
        value={value.claimants}
        onChange={(claimants) => onChange({ claimants })}
      />
      <ChoiceField<Stance>
        label={words('form.stance')}
        value={value.stance}
        choices={stances}
        wordsOf={(stance) => words(`stance.${stance}`)}
        onChange={(stance) => onChange({ stance })}
      />
      <SuggestField
        label={words('form.place')}
        field="place"
        value={value.place}
        onChange={(place) => onChange({ place })}
        onTake={(place) => onChange({ place })}
      />
      <TokenField
        label={words('form.entities')}
        field="entity"
        value={value.entities}
        onChange={(entities) => onChange({ entities })}
      />
    </>
  )
}

/** Tells of the keys that end the correction; Ctrl/Cmd+Enter keeps it, so that it is not left behind when all is added. */
function endKeys(event: KeyboardEvent, keep: () => void, giveUp: () => void): void {
  // An open list of suggestions takes its Escape first.
  const isTaken = event.defaultPrevented
  event.stopPropagation()
  if (isTaken) return
  if (event.key === 'Escape') giveUp()
  else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    keep()
  }
}

/** The form: Enter keeps what was typed, Escape gives it up. */
export function CorrectionForm({ draft, published, typed, onType, onDone, onGiveUp }: CorrectionFormProps) {
  const words = useWords()
  const language = useLanguage()
  const [value, setValue] = useState(() => typed ?? correctionOf(draft, language))
  const [tried, setTried] = useState(false)
  const reading = corrected(draft, value, language, published)
  const change = (part: Partial<Correction>) => {
    const next = { ...value, ...part }
    setValue(next)
    onType(next)
  }
  const keep = () => {
    setTried(true)
    if (reading.ok) onDone(reading.draft)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keep()
  }
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <form
      ref={form}
      className="correction"
      noValidate
      aria-label={words('dispatch.correction')}
      onSubmit={submit}
      onKeyDown={(event) => endKeys(event, keep, onGiveUp)}
    >
      <div className="event-fields">
        <TitleField
          value={value.title}
          problem={tried && !reading.ok && reading.field === 'title' ? words('dispatch.title-wrong') : null}
          onChange={(title) => change({ title })}
        />
        <CorrectionFields value={value} onChange={change} tried={tried} published={published} />
      </div>
      <div className="correction__foot">
        <button type="submit" className="button">
          {words('dispatch.keep-correction')}
        </button>
        <button type="button" className="button button--quiet" onClick={onGiveUp}>
          {words('dispatch.give-up')}
        </button>
      </div>
    </form>
  )
}
