/** Where it was read, and what was last changed of it. */
import { useQuery } from '@tanstack/react-query'
import { FileText, History } from 'lucide-react'
import { useIntl } from 'react-intl'
import type { EventDetail } from '../../core/model/event.ts'
import type { SourceSummary } from '../../core/model/source.ts'
import { useDesk } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { goTo } from '../state/window-state.ts'
import { momentInWords } from '../words/moment.ts'
import { revisionInWords } from '../words/revision-words.ts'
import { sourceName } from '../words/source-name.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { Section } from './section.tsx'
import { useSourcesOf } from './use-sources-of.ts'

function SourceLine({ event, source }: { readonly event: EventDetail; readonly source: SourceSummary }) {
  const words = useWords()
  const language = useLanguage()
  const { formatDisplayName } = useIntl()
  const { window } = useDesk()
  const quotes = event.claims.filter((claim) => claim.sourceId === source.id && claim.quote !== '')
  const found = quotes.length > 0 && quotes.every(({ quoteState }) => quoteState === 'found')
  const withoutText = quotes.length > 0 && quotes.every(({ quoteState }) => quoteState === 'no-text')
  const state = found
    ? words('quotes.found', { count: quotes.length })
    : withoutText
      ? words('quote.no-text')
      : words('inspector.quotes', { count: quotes.length })
  const named = source.language === '' ? null : formatDisplayName(source.language, { type: 'language' })
  return (
    <div className="line">
      <FileText size={16} strokeWidth={1.5} aria-hidden="true" />
      <p>
        <button
          type="button"
          className="link"
          onClick={() => window.set((state_) => ({ ...goTo(state_, 'source'), source: source.id }))}
        >
          {sourceName(source, language) || words('source.untitled')}
        </button>
        <br />
        <span className="small quiet">{[named, state].filter((part) => part != null).join(' · ')}</span>
      </p>
    </div>
  )
}

/** The sources that its claims quote. */
export function SourcesSection({ event }: { readonly event: EventDetail }) {
  const words = useWords()
  const language = useLanguage()
  const sources = useSourcesOf(event)
  if (sources.length === 0) return null
  return (
    <Section
      title={words(sources.length === 1 ? 'inspector.source' : 'inspector.sources')}
      fold={sources.map((source) => sourceName(source, language) || words('source.untitled')).join(', ')}
    >
      {sources.map((source) => (
        <SourceLine key={source.id} event={event} source={source} />
      ))}
    </Section>
  )
}

/** More changes than this are counted as this many. */
const mostChanges = 200

/** Its last change, and the way to all of them. */
export function ChangesSection({ event }: { readonly event: EventDetail }) {
  const words = useWords()
  const language = useLanguage()
  const { questions } = useShell()
  const { window } = useDesk()
  const changes = useQuery(questions.history({ before: null, limit: mostChanges, eventId: event.id })).data ?? []
  const [last] = changes
  if (last === undefined) return null
  const showAll = () => window.set((state) => ({ ...goTo(state, 'history'), historyOf: event.id }))
  return (
    <Section
      name={words('inspector.history')}
      fold={`${words('inspector.all-changes', { count: changes.length })}, ${momentInWords(last.at, language)}`}
    >
      <div className="line">
        <History size={16} strokeWidth={1.5} aria-hidden="true" />
        <p className="small line__changes">
          {revisionInWords(words, last)}, {momentInWords(last.at, language)}
          {' · '}
          <button type="button" className="link" onClick={showAll}>
            {words('inspector.all-changes', { count: changes.length })}
          </button>
        </p>
      </div>
    </Section>
  )
}
