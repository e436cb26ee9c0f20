/** The acts of a review, for everything that shows it; they stay the same while it changes. */
import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { DispatchProposal } from '../../../core/contract/dispatches.ts'
import type { EventDraft } from '../../../core/model/event.ts'
import type { Correction, CorrectionReading } from './correction.ts'
import { correct, emptyReview, goToItem, insertOwn, join, moveBy, type Review, take, takeAll } from './review.ts'

export interface ReviewActs {
  readonly set: (change: (review: Review) => Review) => void
  readonly go: (key: number) => void
  readonly move: (steps: number) => void
  readonly take: (key: number, isTaken: boolean) => void
  readonly takeAll: (isTaken: boolean) => void
  readonly join: (key: number, joins: boolean) => void
  /** Adds an item that the reader made, and opens it to be corrected. */
  readonly insert: (proposal: DispatchProposal) => void
  /** Opens an item to be corrected; another one that is open is kept first, and stays open when it cannot be. */
  readonly beginCorrection: (key: number) => void
  readonly type: (key: number, typed: Correction) => void
  /** What was typed for an item whose correction is open. */
  readonly typedFor: (key: number) => Correction | null
  readonly keepCorrection: (key: number, draft: EventDraft) => void
  readonly endCorrection: (key: number) => void
}

export interface ReviewState {
  readonly review: Review
  /** The key of the item that is being corrected. */
  readonly correcting: number | null
  readonly acts: ReviewActs
  /** The review with an open correction kept; null when what was typed cannot be read. */
  readonly settled: () => Review | null
}

interface Typed {
  readonly key: number
  readonly correction: Correction
}

/** Puts the focus on the box of an item, once it is drawn. */
export function focusItem(key: number | null): void {
  requestAnimationFrame(() => boxOf(key)?.focus())
}

function boxOf(key: number | null): HTMLElement | null {
  return document.getElementById(`proposal-${key}`)
}

/** Shows what keeps an open correction from being kept. */
function showProblem(): void {
  document.querySelector<HTMLFormElement>('form.correction')?.requestSubmit()
}

/** The review with what was typed in it. */
function withTyped(review: Review, typed: Typed | null, read: ReadCorrection): Review | null {
  const item = review.items.find(({ key }) => key === typed?.key)
  if (typed === null || item === undefined) return review
  const reading = read(item.draft, typed.correction)
  return reading.ok ? correct(review, typed.key, reading.draft) : null
}

type ReadCorrection = (draft: EventDraft, correction: Correction) => CorrectionReading

/** The review of one dispatch; `read` reads a correction as it is typed. */
export function useReview(read: ReadCorrection): ReviewState {
  const [review, set] = useState<Review>(emptyReview)
  const [correcting, setCorrecting] = useState<number | null>(null)
  const typed = useRef<Typed | null>(null)
  const now = useRef({ review, read })
  now.current = { review, read }
  const steady = useMemo(() => {
    const settled = () => {
      const next = withTyped(now.current.review, typed.current, now.current.read)
      if (next === null) showProblem()
      return next
    }
    const end = (key: number) => {
      typed.current = null
      // The focus moves with the form’s end: a key pressed in the same frame would be nobody’s.
      flushSync(() => setCorrecting(null))
      boxOf(key)?.focus()
    }
    const begin = (change: (review: Review) => Review, key: number) => {
      const kept = settled()
      if (kept === null) return
      typed.current = null
      set(goToItem(change(kept), key))
      setCorrecting(key)
    }
    const acts: ReviewActs = {
      set,
      go: (key) => set((before) => goToItem(before, key)),
      move: (steps) => set((before) => moveBy(before, steps)),
      take: (key, isTaken) => set((before) => take(before, key, isTaken)),
      takeAll: (isTaken) => set((before) => takeAll(before, isTaken)),
      join: (key, joins) => set((before) => join(before, key, joins)),
      insert: (proposal) => begin((before) => insertOwn(before, proposal), now.current.review.nextKey),
      beginCorrection: (key) => begin((before) => before, key),
      type: (key, correction) => {
        typed.current = { key, correction }
      },
      typedFor: (key) => (typed.current?.key === key ? typed.current.correction : null),
      keepCorrection: (key, draft) => {
        set((before) => correct(before, key, draft))
        end(key)
      },
      endCorrection: end,
    }
    return { acts, settled }
  }, [])
  return { review, correcting, ...steady }
}
