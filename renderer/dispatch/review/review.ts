/** The review of what was found in a dispatch: what is proposed, what is taken, where the reader is. Pure steps. */

import type { DispatchProposal } from '../../../core/contract/dispatches.ts'
import { draftOfProposal } from '../../../core/dispatch/proposal-draft.ts'
import type { EventDraft, EventId } from '../../../core/model/event.ts'
import { withPublisher } from './proposal-words.ts'

export interface ReviewItem {
  /** Stays the same while others come and go. */
  readonly key: number
  readonly proposal: DispatchProposal
  /** The event as it would be added: as proposed, or as corrected. */
  readonly draft: EventDraft
  readonly isCorrected: boolean
  /** Made of words that the reader chose. */
  readonly isOwn: boolean
  readonly isTaken: boolean
  /** Added as a further claim on the event that the library has already. */
  readonly joins: boolean
  /** The key of the item that this one contradicts. */
  readonly contradicts: number | null
}

export interface Review {
  /** The text that the items stand in. */
  readonly text: string
  /** In the order of the text; the place in the list, counted from 1, is the number that joins text, list and strip. */
  readonly items: readonly ReviewItem[]
  /** The key of the one that the reader is at; null when there is none. */
  readonly active: number | null
  readonly nextKey: number
}

export const emptyReview: Review = { text: '', items: [], active: null, nextKey: 0 }

function itemOf(proposal: DispatchProposal, key: number): ReviewItem {
  return {
    key,
    proposal,
    draft: draftOfProposal(proposal),
    isCorrected: false,
    isOwn: false,
    isTaken: true,
    joins: proposal.known !== null,
    contradicts: null,
  }
}

const inTextOrder = (one: ReviewItem, other: ReviewItem): number =>
  one.proposal.start - other.proposal.start || one.proposal.end - other.proposal.end || one.key - other.key

const spanOf = ({ proposal }: Pick<ReviewItem, 'proposal'>): string => `${proposal.start} ${proposal.end}`

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What was corrected of `before`, in the draft of what was found anew; a date left alone is counted from the new day. */
function correctedAnew(fresh: EventDraft, before: ReviewItem): EventDraft {
  const { draft } = before
  const proposed = draftOfProposal(before.proposal)
  const names = Object.keys(draft) as (keyof EventDraft)[]
  const changed = names.filter((name) => !isSame(draft[name], proposed[name]))
  return { ...fresh, ...Object.fromEntries(changed.map((name) => [name, draft[name]])) }
}

/** What the reader has decided about an item stays with its words when events are found again. */
function withDecisions(item: ReviewItem, before: ReviewItem | undefined): ReviewItem {
  if (before === undefined) return item
  const { isTaken, isCorrected } = before
  const joins = item.proposal.known !== null && (before.proposal.known === null || before.joins)
  const draft = isCorrected ? correctedAnew(item.draft, before) : item.draft
  return { ...item, draft, isTaken, isCorrected, joins }
}

/** For each proposal the earlier item with the same words, each of them once. */
function earlierOf(proposals: readonly DispatchProposal[], before: Review): (ReviewItem | undefined)[] {
  const left = Map.groupBy(
    before.items.filter((item) => !item.isOwn),
    spanOf,
  )
  return proposals.map((proposal) => left.get(spanOf({ proposal }))?.shift())
}

/**
 * The review of what was found, in place of an earlier one. What was corrected stays corrected, what was left stays left,
 * what was made of chosen words stays, and so does the item whose correction is `open`; of the earlier items only untouched
 * ones go. What is found again keeps its key, so that whoever is at it stays there.
 */
export function reviewOf(
  proposals: readonly DispatchProposal[],
  before: Review = emptyReview,
  open: number | null = null,
): Review {
  const earlier = earlierOf(proposals, before)
  const keyOf = (index: number) => earlier[index]?.key ?? before.nextKey + index
  const fresh = proposals.map((proposal, index) => {
    const contradicts = proposal.contradicts === null ? null : keyOf(proposal.contradicts)
    return withDecisions({ ...itemOf(proposal, keyOf(index)), contradicts }, earlier[index])
  })
  const again = new Set(fresh.map(({ key }) => key))
  const kept = before.items.filter(
    ({ key, isOwn, isCorrected }) => !again.has(key) && (isOwn || isCorrected || key === open),
  )
  const items = [...fresh, ...kept].sort(inTextOrder)
  const active = items.some(({ key }) => key === before.active) ? before.active : (items[0]?.key ?? null)
  return { ...before, items, active, nextKey: before.nextKey + proposals.length }
}

/** Goes to an item. */
export function goToItem(review: Review, key: number): Review {
  return review.active === key ? review : { ...review, active: key }
}

/** The place of the item that the reader is at; -1 without one. */
export function activePlace({ items, active }: Review): number {
  return items.findIndex((item) => item.key === active)
}

/** Goes so many items down (or up, when negative), no further than the ends. */
export function moveBy(review: Review, steps: number): Review {
  const place = Math.min(Math.max(activePlace(review) + steps, 0), review.items.length - 1)
  const item = review.items[place]
  return item === undefined ? review : goToItem(review, item.key)
}

function change(review: Review, key: number, part: Partial<ReviewItem>): Review {
  return { ...review, items: review.items.map((item) => (item.key === key ? { ...item, ...part } : item)) }
}

/** Takes an item or leaves it. */
export function take(review: Review, key: number, isTaken: boolean): Review {
  return change(review, key, { isTaken })
}

/** Takes all, or none. */
export function takeAll(review: Review, isTaken: boolean): Review {
  return { ...review, items: review.items.map((item) => ({ ...item, isTaken })) }
}

/** Keeps a correction; what was corrected is meant to be added. */
export function correct(review: Review, key: number, draft: EventDraft): Review {
  return change(review, key, { draft, isCorrected: true, isTaken: true })
}

/** Whether an item is added to the event that the library has, or as an event of its own. */
export function join(review: Review, key: number, joins: boolean): Review {
  return change(review, key, { joins })
}

/** With the proposal that was made of chosen words, and the reader at it. */
export function insertOwn(review: Review, proposal: DispatchProposal): Review {
  const item = { ...itemOf({ ...proposal, contradicts: null }, review.nextKey), isOwn: true }
  const items = [...review.items, item].sort(inTextOrder)
  return { ...review, items, active: item.key, nextKey: review.nextKey + 1 }
}

/** How many are taken. */
export function takenCount({ items }: Review): number {
  return items.reduce((count, item) => count + (item.isTaken ? 1 : 0), 0)
}

/** Whether closing would lose something that the reader did. */
export function isTouched({ items }: Review): boolean {
  return items.some((item) => item.isCorrected || item.isOwn || !item.isTaken)
}

/** One event to add, as the service takes it. `contradicts` is the place of another one among those that are added. */
export interface EventToAdd {
  readonly draft: EventDraft
  readonly into: EventId | null
  readonly contradicts: number | null
}

/** The taken ones, in order; what nobody is named for is said by the publisher. */
export function eventsToAdd({ items }: Review, publisher: string): EventToAdd[] {
  const taken = items.filter((item) => item.isTaken)
  const placeOf = new Map(taken.map((item, place) => [item.key, place]))
  return taken.map(({ draft, joins, proposal, contradicts }) => ({
    draft: { ...draft, claims: withPublisher(draft.claims, publisher) },
    into: joins && proposal.known !== null ? proposal.known.id : null,
    contradicts: contradicts === null ? null : (placeOf.get(contradicts) ?? null),
  }))
}
