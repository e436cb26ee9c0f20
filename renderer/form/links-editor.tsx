/** The links made from an event: how and to which event, found by its title; each can be taken out. */
import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { type EventId, type LinkKind, linkKinds } from '../../core/model/event.ts'
import { useShell } from '../app/shell.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { edtfInWords } from '../words/source-name.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { ChoiceField } from './choice-field.tsx'
import { Combobox } from './combobox.tsx'
import { type LinkValues, withLink, withoutLink } from './link-values.ts'

interface LinksEditorProps {
  readonly value: LinkValues
  readonly onChange: (value: LinkValues) => void
  /** The event itself, which is not linked to itself; null while it is new. */
  readonly self: EventId | null
  readonly tried: boolean
  readonly autoFocus?: boolean
}

const most = 8

/** The other event, looked for by its title. */
function OtherEventField({ value, onChange, self, tried, autoFocus = false }: LinksEditorProps) {
  const words = useWords()
  const language = useLanguage()
  const { questions } = useShell()
  const [asked, setAsked] = useState(false)
  const text = value.typed.trim()
  const found = useQuery({ ...questions.matches({ text, limit: most + 1 }), enabled: asked && text !== '' })
  const rows = text === '' ? [] : (found.data?.rows ?? []).filter(({ id }) => id !== self).slice(0, most)
  const take = (key: string) => {
    const row = rows.find(({ id }) => String(id) === key)
    if (row !== undefined) onChange(withLink(value, row.id, row.title))
  }
  return (
    <Combobox
      label={words('form.link-to')}
      hint={words('form.link-hint')}
      value={value.typed}
      options={rows.map(({ id, title, date }) => ({
        key: String(id),
        label: title,
        detail: edtfInWords(date, language),
      }))}
      asked={asked}
      onAsk={setAsked}
      onChange={(typed) => onChange({ ...value, typed })}
      onTake={take}
      autoFocus={autoFocus}
      problem={tried && text !== '' ? words('form.link-unchosen') : undefined}
      onKey={(event) => {
        if (event.key === 'Enter' && text !== '' && !event.ctrlKey && !event.metaKey) event.preventDefault()
      }}
    />
  )
}

/** The editor. */
export function LinksEditor(props: LinksEditorProps) {
  const { value, onChange } = props
  const words = useWords()
  return (
    <fieldset className="links-editor">
      <legend>{words('form.links')}</legend>
      <ul className="links-editor__made">
        {value.made.map((link) => (
          <li key={`${link.kind} ${link.to}`}>
            <span>
              <span className="quiet">{words(`link.out.${link.kind}`)}</span> {link.title}
            </span>
            <IconButton
              label={words('form.remove-link', { title: link.title })}
              onPress={() => onChange(withoutLink(value, link))}
            >
              <X size={14} strokeWidth={1.75} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <div className="links-editor__next">
        <ChoiceField<LinkKind>
          label={words('form.link-kind')}
          value={value.kind}
          choices={linkKinds}
          wordsOf={(kind) => words(`link.out.${kind}`)}
          onChange={(kind) => onChange({ ...value, kind })}
        />
        <OtherEventField {...props} />
      </div>
    </fieldset>
  )
}
