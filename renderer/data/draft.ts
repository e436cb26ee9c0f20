/** An event as it is kept, turned into the draft that an edit sends back. */
import type { Claim, ClaimDraft, EventDetail, EventDraft } from '../../core/model/event.ts'

/** A claim without what was only said about it. */
export function claimDraftOf(claim: Claim): ClaimDraft {
  const { quoteState: _quoteState, ...draft } = claim
  return draft
}

/** The draft that changes nothing: links are sent from the side on which they were made. */
export function draftOf(event: EventDetail): EventDraft {
  const { id: _id, shown: _shown, revision: _revision, claims, links, ...rest } = event
  return {
    ...rest,
    claims: claims.map(claimDraftOf),
    links: links.filter(({ direction }) => direction === 'out').map(({ kind, id }) => ({ kind, to: id })),
  }
}

/** The draft that changes one part; a date that is no longer the one derived loses its derivation. */
export function changedDraft(event: EventDetail, part: Partial<EventDraft>): EventDraft {
  const draft = { ...draftOf(event), ...part }
  return draft.date === event.date ? draft : { ...draft, derivation: null }
}
