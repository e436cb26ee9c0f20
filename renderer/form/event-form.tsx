/** The form of an event: everything that is kept of it, dates read as they are typed, nothing lost when saving fails. */
import { type FormEvent, useState } from 'react'
import type { EventDetail, EventId } from '../../core/model/event.ts'
import { ProblemWords } from '../alerts/problem-words.tsx'
import { useShell } from '../app/shell.ts'
import { type Problem, problemOf } from '../data/problem.ts'
import { useTyped } from '../leaving/use-typed.ts'
import { WindowDialog } from '../parts/dialog.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { DiscardDialog } from './discard-dialog.tsx'
import { EventFields } from './event-fields.tsx'
import { draftFrom, emptyValues, type FormValues, valuesOf } from './form-values.ts'
import { today } from './today.ts'
import './form.css'

interface EventFormProps {
  /** The event to edit; null for a new one. */
  readonly event: EventDetail | null
  /** The event was deleted elsewhere while the form was open. */
  readonly isGone: boolean
  /** The date that a new event starts with, EDTF or empty. */
  readonly date: string
  readonly onSaved: (id: EventId) => void
  readonly onDelete: (id: EventId) => void
  readonly onClose: () => void
}

/** What the form holds, and the acts on it. */
function useEventForm({ event, date, onSaved }: EventFormProps) {
  const { client } = useShell()
  const language = useLanguage()
  const [first] = useState<FormValues>(() => (event === null ? emptyValues(date, language) : valuesOf(event, language)))
  const [before] = useState(event)
  const [values, setValues] = useState(first)
  const [tried, setTried] = useState(false)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const save = async () => {
    if (saving) return
    setTried(true)
    setProblem(null)
    const read = draftFrom(values, before, language, today())
    if (!read.ok) {
      requestAnimationFrame(focusFirstProblem)
      return
    }
    setSaving(true)
    try {
      const { draft } = read
      const saved =
        before === null
          ? await client.events.add({ draft })
          : await client.events.edit({ id: before.id, draft, revision: before.revision })
      onSaved(saved.id)
    } catch (thrown) {
      setProblem(problemOf(thrown))
      setSaving(false)
    }
  }
  return { values, setValues, tried, saving, problem, save, changed: JSON.stringify(values) !== JSON.stringify(first) }
}

function focusFirstProblem(): void {
  document.querySelector<HTMLElement>('.event-form [aria-invalid="true"]')?.focus()
}

interface FootProps {
  readonly saving: boolean
  readonly onDelete: (() => void) | null
  readonly onCancel: () => void
}

function FormFoot({ saving, onDelete, onCancel }: FootProps) {
  const words = useWords()
  return (
    <div className="dialog__foot">
      {onDelete === null ? null : (
        <button type="button" className="button button--quiet problem" onClick={onDelete}>
          {words('form.delete')}
        </button>
      )}
      <span className="grow" />
      <button type="button" className="button" onClick={onCancel}>
        {words('form.cancel')}
      </button>
      <button type="submit" className="button button--main" aria-disabled={saving}>
        {words('form.save')}
      </button>
    </div>
  )
}

/** What keeps the form from being saved, in words. That its event is gone is heard by itself and shows in the answer to a save. */
function FormProblem({ problem, isGone }: { readonly problem: Problem | null; readonly isGone: boolean }) {
  const words = useWords()
  if (problem !== null && problem.code !== 'not_found') {
    return <ProblemWords problem={problem} className="event-form__problem" />
  }
  if (!isGone) return null
  return (
    <p role="alert" className="event-form__problem">
      {words('form.gone')}
    </p>
  )
}

/** The dialog with the form. */
export function EventForm(props: EventFormProps) {
  const { event, isGone, onDelete, onClose } = props
  const words = useWords()
  const form = useEventForm(props)
  const [asking, setAsking] = useState(false)
  useTyped(form.changed)
  const close = () => (form.changed ? setAsking(true) : onClose())
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    void form.save()
  }
  return (
    <WindowDialog
      title={words(event === null ? 'form.new' : 'form.edit')}
      size="large"
      onClose={close}
      onConfirm={() => void form.save()}
    >
      <form className="event-form" noValidate onSubmit={submit}>
        <FormProblem problem={form.problem} isGone={isGone} />
        <div className="dialog__body">
          <EventFields value={form.values} onChange={form.setValues} tried={form.tried} self={event?.id ?? null} />
        </div>
        <FormFoot
          saving={form.saving}
          onDelete={event === null || isGone ? null : () => onDelete(event.id)}
          onCancel={onClose}
        />
      </form>
      {asking ? <DiscardDialog onKeep={() => setAsking(false)} onDiscard={onClose} /> : null}
    </WindowDialog>
  )
}
