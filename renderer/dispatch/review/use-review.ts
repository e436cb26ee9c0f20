/** The acts of a review, for everything that shows it; they stay the same while it changes. */
import { useCallback, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { DispatchProposal } from '../../../core/contract/dispatches.ts'
import type { EventDraft } from '../../../core/model/event.ts'
import type { Correction, CorrectionReading } from './correction.ts'
import { inText } from './in-text.ts'
import {
  correct,
  emptyReview,
  goToItem,
  insertOwn,
  join,
  moveBy,
  type Review,
  reviewOf,
  take,
  takeAll,
} from './review.ts'

export interface ReviewActs {
  /** Takes what was found in a text in place of what was found before; an open correction stays open. */
  readonly renew: (proposals: readonly DispatchProposal[], text: string) => void
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
  /** Something is typed in an open correction, and not kept yet. */
  readonly isTyping: boolean
  /** The review with an open correction kept; null when what was typed cannot be read. */
  readonly settled: () => Review | null
  /** Keeps an open correction in the review; false when what was typed cannot be read, so that it stays open. */
  readonly settle: () => boolean
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

/** Shows what keeps an open correction from being kept, once its form is drawn. */
function showProblem(): void {
  requestAnimationFrame(() => document.querySelector<HTMLFormElement>('form.correction')?.requestSubmit())
}

/** The review with what was typed in it. */
function withTyped(review: Review, typed: Typed | null, read: ReadCorrection): Review | null {
  const item = review.items.find(({ key }) => key === typed?.key)
  if (typed === null || item === undefined) return review
  const reading = read(item.draft, typed.correction)
  return reading.ok ? correct(review, typed.key, reading.draft) : null
}

type ReadCorrection = (draft: EventDraft, correction: Correction) => CorrectionReading

/** The acts that are one step each. */
function decisions(set: (change: (review: Review) => Review) => void) {
  return {
    go: (key: number) => set((before) => goToItem(before, key)),
    move: (steps: number) => set((before) => moveBy(before, steps)),
    take: (key: number, isTaken: boolean) => set((before) => take(before, key, isTaken)),
    takeAll: (isTaken: boolean) => set((before) => takeAll(before, isTaken)),
    join: (key: number, joins: boolean) => set((before) => join(before, key, joins)),
  }
}

/** What is typed in an open correction: at hand for the acts at once, and whether there is any for what is drawn. */
function useTyped() {
  const typed = useRef<Typed | null>(null)
  const [isTyping, setTyping] = useState(false)
  const setTyped = useCallback((next: Typed | null) => {
    typed.current = next
    setTyping(next !== null)
  }, [])
  return { typed, isTyping, setTyped }
}

/** The review of one dispatch; `read` reads a correction as it is typed. */
export function useReview(read: ReadCorrection): ReviewState {
  const [review, set] = useState<Review>(emptyReview)
  const [correcting, setCorrecting] = useState<number | null>(null)
  const { typed, isTyping, setTyped } = useTyped()
  const now = useRef({ review, correcting, read })
  now.current = { review, correcting, read }
  const steady = useMemo(() => {
    const settled = () => {
      const next = withTyped(now.current.review, typed.current, now.current.read)
      if (next === null) showProblem()
      return next
    }
    const settle = () => {
      const next = settled()
      if (next === null) return false
      setTyped(null)
      set(next)
      setCorrecting(null)
      return true
    }
    const end = (key: number) => {
      setTyped(null)
      // The focus moves with the form’s end: a key pressed in the same frame would be nobody’s.
      flushSync(() => setCorrecting(null))
      boxOf(key)?.focus()
    }
    const begin = (change: (review: Review) => Review, key: number) => {
      const kept = settled()
      if (kept === null) return
      setTyped(null)
      set(goToItem(change(kept), key))
      setCorrecting(key)
    }
    const acts: ReviewActs = {
      renew: (proposals, text) => set((before) => reviewOf(proposals, inText(before, text), now.current.correcting)),
      ...decisions(set),
      insert: (proposal) => begin((before) => insertOwn(before, proposal), now.current.review.nextKey),
      beginCorrection: (key) => begin((before) => before, key),
      type: (key, correction) => setTyped({ key, correction }),
      typedFor: (key) => (typed.current?.key === key ? typed.current.correction : null),
      keepCorrection: (key, draft) => {
        set((before) => correct(before, key, draft))
        end(key)
      },
      endCorrection: end,
    }
    return { acts, settled, settle }
  }, [typed, setTyped])
  return { review, correcting, isTyping, ...steady }
}
