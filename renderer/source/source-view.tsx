/** The sources and the text of one, every quote in it a way to its event. */
import { useQuery } from '@tanstack/react-query'
import { Pencil, Plus } from 'lucide-react'
import { useIntl } from 'react-intl'
import type { SourceId } from '../../core/model/event.ts'
import type { SourceDetail, SourceSummary } from '../../core/model/source.ts'
import { useDesk, useWindow } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { sourceName } from '../words/source-name.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { SourceText } from './source-text.tsx'
import './source.css'

function SourceList({
  sources,
  shown,
}: {
  readonly sources: readonly SourceSummary[]
  readonly shown: SourceId | null
}) {
  const words = useWords()
  const language = useLanguage()
  const { window } = useDesk()
  return (
    <nav className="source-list" aria-label={words('source.list')}>
      <div className="pane-head">
        <h2>{words('source.list')}</h2>
        <span className="grow" />
        <button
          type="button"
          className="button button--quiet source-list__add"
          aria-label={words('source.add')}
          onClick={() => window.set((state) => ({ ...state, dialog: { kind: 'source', id: null } }))}
        >
          <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
          <span className="source-list__add-text">{words('source.add')}</span>
        </button>
      </div>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <button
              type="button"
              className="source-list__one"
              aria-current={source.id === shown}
              onClick={() => window.set((state) => ({ ...state, source: source.id }))}
            >
              <strong>{source.headline || sourceName(source, language) || words('source.untitled')}</strong>
              <span className="small quiet">
                {[
                  source.headline === '' ? '' : sourceName(source, language),
                  words('source.claims', { count: source.claimCount }),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What is known of the source besides its text. */
function Facts({ source }: { readonly source: SourceDetail }) {
  const words = useWords()
  const language = useLanguage()
  const { formatDisplayName } = useIntl()
  const named =
    source.language === '' ? '' : (formatDisplayName(source.language, { type: 'language' }) ?? source.language)
  const facts = [source.byline, sourceName(source, language), named].filter((part) => part !== '')
  return (
    <>
      <p className="quiet">{facts.join(' · ')}</p>
      {/^https?:\/\//.test(source.url) ? (
        <a className="link small" href={source.url} target="_blank" rel="noopener noreferrer">
          {words('source.open-link')}
        </a>
      ) : null}
    </>
  )
}

function Reader({ id }: { readonly id: SourceId }) {
  const words = useWords()
  const { questions } = useShell()
  const { window } = useDesk()
  const source = useQuery(questions.source(id)).data
  if (source === undefined) return null
  return (
    <article className="reader" aria-label={words('source.name')}>
      <header className="reader__head">
        <div className="grow">
          <h2 className="inspector__title">{source.headline || source.agency || words('source.untitled')}</h2>
          <Facts source={source} />
        </div>
        <button
          type="button"
          className="button"
          onClick={() => window.set((state) => ({ ...state, dialog: { kind: 'source', id } }))}
        >
          <Pencil size={14} strokeWidth={1.5} aria-hidden="true" />
          {words('source.edit')}
        </button>
      </header>
      <SourceText source={source} />
    </article>
  )
}

/** The view. */
export function SourceView() {
  const words = useWords()
  const { questions } = useShell()
  const sources = useQuery(questions.sources()).data
  const wanted = useWindow((state) => state.source)
  if (sources === undefined) return null
  const shown = sources.find(({ id }) => id === wanted)?.id ?? sources[0]?.id ?? null
  return (
    <div className="source-view">
      <SourceList sources={sources} shown={shown} />
      {shown === null ? (
        <p className="empty empty__sentence">{words('source.none')}</p>
      ) : (
        <Reader key={shown} id={shown} />
      )}
    </div>
  )
}
