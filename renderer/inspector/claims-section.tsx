/** Who says so and who denies it, in which words; added, edited and removed in place. */
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Language } from '../../core/date/types.ts'
import type { Claim, ClaimDraft, EventDetail } from '../../core/model/event.ts'
import { claimDraftOf } from '../data/draft.ts'
import { useEdits } from '../data/use-edits.ts'
import { ClaimFields } from '../form/claim-fields.tsx'
import { DiscardDialog } from '../form/discard-dialog.tsx'
import { type ClaimValues, claimDraftFrom, claimValuesOf, emptyClaim } from '../form/form-values.ts'
import { today } from '../form/today.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { Quote } from '../parts/quote.tsx'
import { StanceGlyph } from '../parts/stance-glyph.tsx'
import { edtfInWords, shortSourceName } from '../words/source-name.ts'
import { useLanguage, useWords, type Words } from '../words/use-words.ts'
import { type Base, revisionToName } from './base.ts'
import { InPlaceForm, Section } from './section.tsx'
import { useSourcesOf } from './use-sources-of.ts'
import { useUnsaved } from './use-unsaved.ts'

const who = (claim: Claim, nobody: string): string => claim.claimants.join(', ') || nobody

/** When it was said, seen from the day of its source where that is shorter; null when not known. */
function saidInWords(words: Words, language: Language, stated: string, published: string): string | null {
  if (stated === '') return null
  if (stated === published) return words('inspector.said-then')
  if (stated === `../${published}`) return words('inspector.said-before')
  return words('inspector.said', { date: edtfInWords(stated, language) })
}

/** Where it was said and when, and how the quote stands in its source. */
function ClaimOrigin({ event, claim }: { readonly event: EventDetail; readonly claim: Claim }) {
  const words = useWords()
  const language = useLanguage()
  const source = useSourcesOf(event).find(({ id }) => id === claim.sourceId)
  const said = saidInWords(words, language, claim.stated, source?.published ?? '')
  const from = source === undefined ? words('inspector.no-source') : shortSourceName(source, language)
  const broken = claim.quote !== '' && (claim.quoteState === 'missing' || claim.quoteState === 'moved')
  return (
    <p className="claim__origin">
      {[from, said].filter((part) => part !== null).join(' · ')}
      {broken ? <span className="claim__broken"> · {words(`quote.${claim.quoteState}`)}</span> : null}
    </p>
  )
}

interface ClaimProps {
  readonly event: EventDetail
  readonly claim: Claim
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function ClaimShown({ event, claim, onEdit, onRemove }: ClaimProps) {
  const words = useWords()
  const name = who(claim, words('inspector.someone'))
  const language = useSourcesOf(event).find(({ id }) => id === claim.sourceId)?.language ?? ''
  const count = Math.max(1, claim.claimants.length)
  return (
    <li className={`claim claim--${claim.stance}`}>
      <StanceGlyph stance={claim.stance} />
      <p>
        <strong>{name}</strong> {words(`stance.many.${claim.stance}`, { count })}
      </p>
      <span className="claim__bar" aria-hidden="true" />
      <div className="claim__said">
        {claim.quote === '' ? null : (
          <p className="claim__quote">
            <Quote text={claim.quote} language={language} />
          </p>
        )}
        <ClaimOrigin event={event} claim={claim} />
      </div>
      <span className="claim__acts">
        <IconButton label={words('inspector.edit-claim', { who: name })} onPress={onEdit}>
          <Pencil size={13} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
        <IconButton label={words('inspector.remove-claim', { who: name })} onPress={onRemove}>
          <Trash2 size={13} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
      </span>
    </li>
  )
}

interface ClaimEditProps {
  readonly part: string
  readonly first: ClaimValues
  readonly onSave: (draft: ClaimDraft) => Promise<boolean>
  readonly onClose: () => void
}

/** The fields of one claim in place; a quotation typed is not thrown away by one key. */
function ClaimEdit({ part, first, onSave, onClose }: ClaimEditProps) {
  const language = useLanguage()
  const [unsaved, keep] = useUnsaved<ClaimValues>(part)
  const value = unsaved ?? first
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const end = () => {
    keep(null)
    onClose()
  }
  const save = async () => {
    setTried(true)
    const draft = claimDraftFrom(value, language, today())
    if (draft !== null && (await onSave(draft))) end()
  }
  return (
    <>
      <InPlaceForm onSave={save} onCancel={end} onEscape={() => (unsaved === null ? end() : setAsking(true))}>
        <ClaimFields value={value} onChange={keep} tried={tried} />
      </InPlaceForm>
      {asking ? <DiscardDialog onKeep={() => setAsking(false)} onDiscard={end} /> : null}
    </>
  )
}

/** What is done with the claims of an event. */
function useClaimEdits(event: EventDetail) {
  const edits = useEdits()
  const drafts = event.claims.map(claimDraftOf)
  return {
    replace: ({ id }: Claim, draft: ClaimDraft, revision: number) =>
      edits.change(event, { claims: drafts.map((other) => (other.id === id ? draft : other)) }, revision),
    add: (draft: ClaimDraft) => edits.change(event, { claims: [...drafts, draft] }),
    remove: (id: Claim['id']) => edits.change(event, { claims: drafts.filter((other) => other.id !== id) }),
  }
}

function AddClaim({ onAdd }: { readonly onAdd: (draft: ClaimDraft) => Promise<boolean> }) {
  const words = useWords()
  const [open, setOpen] = useUnsaved<true>('claim-added')
  if (open) return <ClaimEdit part="claim-new" first={emptyClaim(0)} onSave={onAdd} onClose={() => setOpen(null)} />
  return (
    <button type="button" className="button button--quiet section__add" onClick={() => setOpen(true, 'begun')}>
      <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
      {words('inspector.add-claim')}
    </button>
  )
}

/** The section. */
export function ClaimsSection({ event }: { readonly event: EventDetail }) {
  const words = useWords()
  const language = useLanguage()
  const claims = useClaimEdits(event)
  const [edited, setEdited] = useUnsaved<Base<ClaimDraft>>('claim-edited')
  const baseOf = (claim: Claim): Base<ClaimDraft> => ({ part: claimDraftOf(claim), revision: event.revision })
  return (
    <Section title={words('inspector.claims')} count={event.claims.length}>
      {event.claims.length === 0 ? <p className="quiet">{words('inspector.no-claims')}</p> : null}
      <ul className="claims">
        {event.claims.map((claim, index) =>
          edited?.part.id === claim.id ? (
            <li key={claim.id}>
              <ClaimEdit
                part={`claim-${claim.id}`}
                first={claimValuesOf(claim, index, language)}
                onSave={(draft) => claims.replace(claim, draft, revisionToName(edited, baseOf(claim)))}
                onClose={() => setEdited(null)}
              />
            </li>
          ) : (
            <ClaimShown
              key={claim.id}
              event={event}
              claim={claim}
              onEdit={() => setEdited(baseOf(claim), 'begun')}
              onRemove={() => void claims.remove(claim.id)}
            />
          ),
        )}
      </ul>
      <AddClaim onAdd={claims.add} />
    </Section>
  )
}
