/** One dispatch in hand: where its text comes from, what was found in it, and the steps from one to the other. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { EventId, SourceId } from '../../core/model/event.ts'
import { useDesk } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { problemOf } from '../data/problem.ts'
import { today } from '../form/today.ts'
import { useStore } from '../state/use-store.ts'
import { useLanguage } from '../words/use-words.ts'
import type { Reckoning } from './finding.ts'
import { type Queue, useQueue } from './queue/use-queue.ts'
import { corrected } from './review/correction.ts'
import { isTouched, takenCount } from './review/review.ts'
import { type ReviewState, useReview } from './review/use-review.ts'
import { publishedDay } from './source-state.ts'
import { type Adding, useAdding } from './use-adding.ts'
import { type Finding, useFinding } from './use-finding.ts'
import { type SourceActs, type SourceInHand, useSource } from './use-source.ts'
import { civilDayOf } from './weekday-hints.ts'

export interface DispatchWorkProps {
  readonly waiting: SourceId | null
  /** Events were added; `following` is the next source that waits, when one was being reviewed. */
  readonly onAdded: (events: readonly EventId[], dates: readonly string[], following: SourceId | null) => void
  /** Turns to another source that waits, or to a new dispatch. */
  readonly onTurn: (waiting: SourceId | null) => void
  readonly onClose: () => void
}

export type Step = 'read' | 'review'

export interface DispatchInHand {
  readonly inHand: SourceInHand
  readonly sourceActs: SourceActs
  readonly state: ReviewState
  readonly finding: Finding
  readonly adding: Adding
  readonly queue: Queue
  readonly step: Step
  readonly setStep: (step: Step) => void
  /** What the events in the review were found by; null before the first finding. */
  readonly found: Reckoning | null
  /** Events were asked for, so that what is missing is told. */
  readonly tried: boolean
  /** Events were asked for before what the text says of itself was read. */
  readonly isRecognising: boolean
  /** It is a source of the library that waits for review. */
  readonly waits: boolean
  readonly isStale: boolean
  /** Closing would lose something that the reader did. */
  readonly isDirty: boolean
  /** Dropped files that come after this one. */
  readonly more: number
  /** The text is here whole and nothing is being found: whether events can be asked for. */
  readonly mayFind: boolean
  readonly find: () => Promise<void>
  /** Something is taken of the text as it is, and what was asked for is here: whether it can be added. */
  readonly mayAdd: boolean
  readonly add: () => Promise<void>
  /** Whether it was done. */
  readonly setAside: () => Promise<boolean>
}

/** Takes what was dropped on the window while there is no text yet; gives how many files are still to come. */
function useDropped({ source, isReading }: SourceInHand, { openFile }: SourceActs): number {
  const { dropped } = useDesk()
  const count = useStore(dropped, (files) => files.length)
  const isFree = source.text === '' && !isReading
  useEffect(() => {
    const [first, ...others] = dropped.get()
    if (count === 0 || !isFree || first === undefined) return
    dropped.set(() => others)
    openFile(first)
  }, [count, isFree, dropped, openFile])
  return count
}

function focusProblem(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.dispatch [aria-invalid="true"]')?.focus())
}

interface StepsProps {
  readonly inHand: SourceInHand
  readonly acts: SourceActs
  readonly state: ReviewState
  readonly finding: Finding
  readonly setFound: (found: Reckoning) => void
}

/** The finding of events, and the step to their review. */
function useSteps({ inHand, acts, state, finding, setFound }: StepsProps) {
  const language = useLanguage()
  const [step, setStep] = useState<Step>('read')
  const [tried, setTried] = useState(false)
  const [isRecognising, setRecognising] = useState(false)
  const dayOf = ({ source }: SourceInHand) => publishedDay(source.fields.published, language, today())
  const mayFind = !(inHand.isReading || isRecognising || finding.isFinding)
  const find = async () => {
    if (!mayFind) return
    if (!state.settle()) return setStep('review')
    setTried(true)
    setRecognising(true)
    const now = await acts.recognised()
    setRecognising(false)
    const { source } = now
    const day = dayOf(now)
    if (source.text.trim() === '' || day === null) return focusProblem()
    const reckoning = { published: day, language: source.fields.language }
    if (!(await finding.find(source.text, reckoning))) return
    setFound(reckoning)
    setStep('review')
  }
  return { step, setStep, tried, isRecognising, mayFind, find, day: dayOf(inHand) }
}

/** A source that waits is reviewed at once when it says when it was published; else that is where the reader begins. */
function useReviewAtOnce(
  waiting: SourceId | null,
  isLoaded: boolean,
  day: string | null,
  find: () => Promise<void>,
): void {
  const begun = useRef(false)
  useEffect(() => {
    if (waiting === null || !isLoaded || begun.current) return
    begun.current = true
    if (day !== null) void find()
    else document.querySelector<HTMLElement>('.published input')?.focus()
  })
}

/** Says of a source that it is reviewed; gives whether that was kept. */
function useSettingAside(id: SourceId | null, acts: SourceActs): () => Promise<boolean> {
  const { client } = useShell()
  return async () => {
    try {
      if (id !== null) await client.dispatches.setAside({ id })
      return true
    } catch (thrown) {
      acts.setProblem(problemOf(thrown))
      return false
    }
  }
}

/** Whether the reader typed any of the text or of what is known of it. */
function isTyped({ source, isTyped }: SourceInHand): boolean {
  return source.typed.size > 0 || (isTyped && source.text.trim() !== '')
}

/** The review, its corrections counted from the day that the events were found by. */
function useReviewOf(found: Reckoning | null): ReviewState {
  const language = useLanguage()
  const from = found?.published ?? ''
  const read = useCallback<Parameters<typeof useReview>[0]>(
    (draft, typed) => corrected(draft, typed, language, civilDayOf(from) ?? today()),
    [language, from],
  )
  return useReview(read)
}

/** The dispatch. */
export function useDispatch({ waiting, onAdded }: DispatchWorkProps): DispatchInHand {
  const [inHand, sourceActs] = useSource(waiting)
  const { source, id, known } = inHand
  const [found, setFound] = useState<Reckoning | null>(null)
  const state = useReviewOf(found)
  const finding = useFinding(state.acts)
  const adding = useAdding(source, id)
  const queue = useQueue(known?.waiting === true ? id : waiting)
  const { day, ...steps } = useSteps({ inHand, acts: sourceActs, state, finding, setFound })
  useReviewAtOnce(waiting, id !== null, day, steps.find)
  const isOfText = state.review.text === source.text
  const mayAdd = steps.mayFind && isOfText && !adding.isAdding && takenCount(state.review) > 0
  const add = async () => {
    if (!mayAdd) return
    const review = state.settled()
    const done = review === null || found === null ? null : await adding.add(review, day ?? found.published)
    if (done !== null) onAdded(done.events, done.dates, queue.next ?? queue.previous)
  }
  const setAside = useSettingAside(id, sourceActs)
  const isStale = found !== null && (day !== found.published || source.fields.language !== found.language)
  const isDirty = isTouched(state.review) || state.isTyping || isTyped(inHand)
  const more = useDropped(inHand, sourceActs)
  const waits = waiting !== null
  return {
    inHand,
    sourceActs,
    state,
    finding,
    adding,
    queue,
    waits,
    found,
    isStale,
    isDirty,
    more,
    mayAdd,
    add,
    setAside,
    ...steps,
  }
}
