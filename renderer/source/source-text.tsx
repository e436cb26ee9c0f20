/** The text of a source with every quote marked; without a text, the quotes alone. */
import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { emptyFilter } from '../../core/model/filter.ts'
import type { Citation, SourceDetail } from '../../core/model/source.ts'
import { useDesk, useWindow } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { Quote } from '../parts/quote.tsx'
import { StanceGlyph } from '../parts/stance-glyph.tsx'
import { select, showInspector } from '../state/window-state.ts'
import { useWords } from '../words/use-words.ts'
import { markedText, type Piece } from './marked-text.ts'

/** Selects the event of a quote and shows its details beside the text. */
function useChooseHere(): (id: Citation['eventId']) => void {
  const { window, narrow } = useDesk()
  return (id) => window.set((state) => showInspector(select(state, id), narrow.get()))
}

function Mark({ piece }: { readonly piece: Piece }) {
  const words = useWords()
  const choose = useChooseHere()
  const selected = useWindow((state) => state.selected)
  const on = piece.citations.some(({ eventId }) => eventId === selected)
  const [first] = piece.citations
  if (first === undefined) return piece.text
  const title = piece.citations.map((citation) => citation.title).join(' · ')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot break over lines as a quote does
    <span
      role="button"
      tabIndex={0}
      className={on ? 'quoted quoted--on' : 'quoted'}
      title={title}
      aria-label={words('source.quote-of', { quote: piece.text, title })}
      aria-pressed={on}
      onClick={() => choose(first.eventId)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        choose(first.eventId)
      }}
    >
      {piece.text}
    </span>
  )
}

/** The quotes of a source whose text is not kept, each with its event. */
function QuotesAlone({ source }: { readonly source: SourceDetail }) {
  const words = useWords()
  const choose = useChooseHere()
  const { questions } = useShell()
  const filter = { ...emptyFilter, sources: [source.id] }
  const events = useQuery(questions.list({ filter, order: 'date', descending: false, offset: 0, limit: 200 })).data
  if (events?.rows.length === 0) return <p className="quiet">{words('source.no-quotes')}</p>
  return (
    <>
      <p className="quiet">{words('source.no-text')}</p>
      <ul className="reader__quotes">
        {events?.rows.map((row) => (
          <QuotesOf key={row.id} id={row.id} source={source} onChoose={() => choose(row.id)} />
        ))}
      </ul>
    </>
  )
}

interface QuotesOfProps {
  readonly id: Citation['eventId']
  readonly source: SourceDetail
  readonly onChoose: () => void
}

function QuotesOf({ id, source, onChoose }: QuotesOfProps) {
  const { questions } = useShell()
  const event = useQuery(questions.get(id)).data
  const selected = useWindow((state) => state.selected === id)
  const claims = event?.claims.filter((claim) => claim.sourceId === source.id && claim.quote !== '') ?? []
  if (event === undefined || claims.length === 0) return null
  return (
    <li className={selected ? 'reader__quote reader__quote--on' : 'reader__quote'}>
      {claims.map((claim) => (
        <p key={claim.id} className="reader__line">
          <StanceGlyph stance={claim.stance} />
          <Quote text={claim.quote} language={source.language} />
        </p>
      ))}
      <button type="button" className="link" onClick={onChoose}>
        {event.title}
      </button>
    </li>
  )
}

/** The text. */
export function SourceText({ source }: { readonly source: SourceDetail }) {
  if (source.text === '') {
    return (
      <div className="reader__body">
        <QuotesAlone source={source} />
      </div>
    )
  }
  return (
    <div className="reader__body">
      <p className="reader__text source-words" lang={source.language === '' ? undefined : source.language}>
        {markedText(source.text, source.citations).map((piece) => (
          <Fragment key={piece.start}>{piece.citations.length === 0 ? piece.text : <Mark piece={piece} />}</Fragment>
        ))}
      </p>
      <p className="small quiet reader__hash">
        SHA-256 <code className="edtf">{source.sha256}</code>
      </p>
    </div>
  )
}
