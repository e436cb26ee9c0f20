/** A review taken along when its text is changed: what stands in both texts goes to its new place, the rest goes. */
import type { EventDraft } from '../../../core/model/event.ts'
import { movedBy } from '../finding.ts'
import type { Review, ReviewItem } from './review.ts'

/** UTF-16 offsets, end exclusive. */
type Stretch = readonly [start: number, end: number]

/** The stretch with everything that an item names of the text. */
function stretchOf({ proposal }: ReviewItem): Stretch {
  const { start, end, sentence, claims } = proposal
  return [
    Math.min(start, sentence[0], ...claims.map((claim) => claim.start)),
    Math.max(end, sentence[1], ...claims.map((claim) => claim.end)),
  ]
}

/** Tells how far a stretch of a text stands from its place in another one; null where that has not got its words. */
function distances(before: string, after: string): (stretch: Stretch) => number | null {
  const shorter = Math.min(before.length, after.length)
  const added = after.length - before.length
  let same = 0
  while (same < shorter && before[same] === after[same]) same += 1
  let end = before.length
  while (before.length - end < shorter - same && before[end - 1] === after[end - 1 + added]) end -= 1
  return ([from, to]) => {
    if (to <= same) return 0
    if (from >= end) return added
    const at = after.indexOf(before.slice(from, to))
    return at < 0 ? null : at - from
  }
}

function draftMovedBy(draft: EventDraft, distance: number): EventDraft {
  const moved = (offset: number | null) => (offset === null ? null : offset + distance)
  const claims = draft.claims.map((claim) => ({
    ...claim,
    quoteStart: moved(claim.quoteStart),
    quoteEnd: moved(claim.quoteEnd),
  }))
  return { ...draft, claims }
}

/** The review in a text that was changed: an event is never left with words that its source has not got. */
export function inText(review: Review, text: string): Review {
  if (text === review.text) return review
  const distanceOf = distances(review.text, text)
  const items = review.items.flatMap((item) => {
    const distance = distanceOf(stretchOf(item))
    if (distance === null) return []
    return [{ ...item, proposal: movedBy(item.proposal, distance), draft: draftMovedBy(item.draft, distance) }]
  })
  return { ...review, text, items }
}
