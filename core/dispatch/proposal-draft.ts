/** A proposal as the event that it becomes when it is taken as it is. */
import type { Proposal, ProposedClaim } from '../extract/index.ts'
import { limits } from '../limits.ts'
import type { ClaimDraft, EventDraft } from '../model/event.ts'

/** The event of a proposal, with where its date comes from; its claims are on no source yet. */
export function draftOfProposal(proposal: Proposal): EventDraft {
  const { title, date, words, anchor, reason, place, entities, status, claims } = proposal
  return {
    title,
    date,
    derivation: { words: words.slice(0, limits.quoteLength), anchor, rule: reason },
    place,
    entities: [...entities],
    tags: [],
    status,
    note: '',
    importance: 0,
    claims: claims.map(claimDraft),
    links: [],
  }
}

/** The quote with its offsets; spaces at its ends and what is longer than a quote may be are left out of both. */
function claimDraft({ quote, start, claimants, stance, stated }: ProposedClaim): ClaimDraft {
  const kept = quote.trim().slice(0, limits.quoteLength).trimEnd()
  const quoteStart = start + (quote.length - quote.trimStart().length)
  const quoteEnd = quoteStart + kept.length
  return { id: null, sourceId: null, quote: kept, quoteStart, quoteEnd, claimants: [...claimants], stance, stated }
}
