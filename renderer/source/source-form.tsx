/** The form of a source. */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { Language } from '../../core/date/types.ts'
import type { SourceId } from '../../core/model/event.ts'
import type { SourceDraft } from '../../core/model/source.ts'
import { assertTextFits } from '../../core/model/source-text.ts'
import { ProblemWords } from '../alerts/problem-words.tsx'
import { useDesk } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { type Problem, problemOf } from '../data/problem.ts'
import { DateField } from '../form/date-field.tsx'
import { DiscardDialog } from '../form/discard-dialog.tsx'
import { today } from '../form/today.ts'
import { editableDate, readField } from '../form/typed-date.ts'
import { useTyped } from '../leaving/use-typed.ts'
import { WindowDialog } from '../parts/dialog.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import '../form/form.css'

interface SourceFormProps {
  /** The source to edit; null for a new one. */
  readonly id: SourceId | null
  readonly onClose: () => void
}

const emptySource: SourceDraft = {
  headline: '',
  agency: '',
  byline: '',
  place: '',
  published: '',
  language: '',
  text: '',
  url: '',
}

type TextField = Exclude<keyof SourceDraft, 'published'>

/** The draft with its publication date read; null when that cannot be read. */
function readSource(values: SourceDraft, language: Language): SourceDraft | null {
  if (values.published.trim() === '') return { ...values, published: '' }
  const read = readField(values.published, language, today())
  return read.ok ? { ...values, published: read.edtf } : null
}

interface TextProps {
  readonly name: TextField
  readonly values: SourceDraft
  readonly onChange: (values: SourceDraft) => void
  readonly lines?: number
}

function SourceField({ name, values, onChange, lines = 1 }: TextProps) {
  const words = useWords()
  const id = useId()
  const shared = { id, value: values[name], autoComplete: 'off' }
  const change = (text: string) => onChange({ ...values, [name]: text })
  return (
    <div className={name === 'headline' || lines > 1 ? 'field field--wide' : 'field'}>
      <label htmlFor={id}>{words(`source.${name}`)}</label>
      {lines === 1 ? (
        <input {...shared} className="input" onChange={(event) => change(event.target.value)} />
      ) : (
        <textarea
          {...shared}
          className="input source-words"
          rows={lines}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </div>
  )
}

/** What the form starts from: the draft, and of a kept source the revision that it was read at. */
interface Start {
  readonly draft: SourceDraft
  readonly kept: { readonly id: SourceId; readonly revision: number } | null
}

function useSourceForm(start: Start, onClose: () => void) {
  const language = useLanguage()
  const { client } = useShell()
  const { window } = useDesk()
  // The source may be read anew while the form is open; what is typed started from what was there then.
  const [{ draft: first, kept }] = useState(start)
  const [values, setValues] = useState(first)
  const [tried, setTried] = useState(false)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const save = async () => {
    if (saving) return
    setTried(true)
    setProblem(null)
    const draft = readSource(values, language)
    if (draft === null) return
    setSaving(true)
    try {
      assertTextFits(draft.text)
      const saved = kept === null ? await client.sources.add({ draft }) : await client.sources.edit({ ...kept, draft })
      window.set((state) => ({ ...state, source: saved.id }))
      onClose()
    } catch (thrown) {
      setProblem(problemOf(thrown))
      setSaving(false)
    }
  }
  return { values, setValues, tried, saving, problem, save, changed: JSON.stringify(values) !== JSON.stringify(first) }
}

function SourceFields({ values, onChange, tried }: Omit<TextProps, 'name'> & { readonly tried: boolean }) {
  const words = useWords()
  const text = (name: TextField, lines = 1) => (
    <SourceField name={name} values={values} onChange={onChange} lines={lines} />
  )
  return (
    <div className="event-fields">
      {text('headline')}
      {text('agency')}
      {text('byline')}
      {text('place')}
      <DateField
        label={words('source.published')}
        value={values.published}
        empty="nothing"
        tried={tried}
        onChange={(published) => onChange({ ...values, published })}
      />
      {text('language')}
      {text('url')}
      {text('text', 10)}
    </div>
  )
}

function LoadedForm({ start, onClose }: Pick<SourceFormProps, 'onClose'> & { readonly start: Start }) {
  const words = useWords()
  const form = useSourceForm(start, onClose)
  const [asking, setAsking] = useState(false)
  useTyped(form.changed)
  const close = () => (form.changed ? setAsking(true) : onClose())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void form.save()
  }
  return (
    <WindowDialog
      title={words(start.kept === null ? 'source.new' : 'source.edit')}
      size="large"
      onClose={close}
      onConfirm={() => void form.save()}
    >
      <form className="event-form" noValidate onSubmit={submit}>
        {form.problem === null ? null : <ProblemWords problem={form.problem} className="event-form__problem" />}
        <div className="dialog__body">
          <SourceFields values={form.values} onChange={form.setValues} tried={form.tried} />
        </div>
        <div className="dialog__foot">
          <span className="grow" />
          <button type="button" className="button" onClick={onClose}>
            {words('form.cancel')}
          </button>
          <button type="submit" className="button button--main" aria-disabled={form.saving}>
            {words('form.save')}
          </button>
        </div>
      </form>
      {asking ? <DiscardDialog onKeep={() => setAsking(false)} onDiscard={onClose} /> : null}
    </WindowDialog>
  )
}

/** The dialog with the form. */
export function SourceForm({ id, onClose }: SourceFormProps) {
  const language = useLanguage()
  const { questions } = useShell()
  const kept = useQuery({ ...questions.source(id ?? (0 as SourceId)), enabled: id !== null }).data
  if (id === null) return <LoadedForm start={{ draft: { ...emptySource, language }, kept: null }} onClose={onClose} />
  if (kept === undefined) return null
  const { id: _id, revision, sha256: _sha256, waiting: _waiting, citations: _citations, ...source } = kept
  const draft = { ...source, published: editableDate(source.published, language) }
  return <LoadedForm start={{ draft, kept: { id, revision } }} onClose={onClose} />
}
