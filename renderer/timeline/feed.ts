/** Asks for the events of the view: one request at a time, the newest view wins, and nothing that is already here. */
import type { TimelineWindow } from '../../core/contract/views.ts'
import { type AxisRange, containsRange, rangeLength, widenRange } from '../../core/layout/axis-range.ts'
import type { Filter } from '../../core/model/filter.ts'
import { levelOfWindow } from '../../core/pyramid/levels.ts'
import type { TimelineClient } from './props.ts'

/** What is asked for; `revision` says of which state of the library. */
export interface FeedQuestion {
  readonly filter: Filter
  readonly revision: string
}

export interface FeedEvents {
  /** Events named at most in a view and what is fetched with it on either side. */
  readonly limit: () => number
  readonly onWindow: (window: TimelineWindow) => void
  /** How many events touch the view, once it rests, and how many of them began before it. */
  readonly onCounted: (view: AxisRange, counts: Pick<TimelineWindow, 'total' | 'ongoing'>) => void
  /** The view has not moved for a moment. */
  readonly onRest: () => void
  readonly onProblem: (problem: unknown) => void
}

export interface Feed {
  /** The view has moved. */
  readonly look: (range: AxisRange) => void
  /** The library or the filter has changed: everything is asked for again. */
  readonly restart: (question: FeedQuestion) => void
  readonly stop: () => void
}

/** The share of the view that is fetched with it on either side. */
const margin = 0.25
/** Milliseconds from question to question: just under three frames. */
const shortestWait = 46
const restAfter = 160

interface FeedState {
  filter: Filter
  revision: string
  view: AxisRange | null
  /** What the events at hand were asked for: the range, and the level of detail at which it names them. */
  fetched: { readonly range: AxisRange; readonly level: number; readonly isWhole: boolean } | null
  isAsking: boolean
  /** Answers to questions of an earlier generation are dropped. */
  generation: number
  /** Gives up what was asked under an earlier filter, so that the service need not answer it. */
  outdated: AbortController
  askedAt: number
  timer: ReturnType<typeof setTimeout> | undefined
  restTimer: ReturnType<typeof setTimeout> | undefined
}

/** A feed from a client. */
export function createFeed(client: TimelineClient, question: FeedQuestion, events: FeedEvents): Feed {
  const state: FeedState = {
    filter: question.filter,
    revision: question.revision,
    view: null,
    fetched: null,
    isAsking: false,
    generation: 0,
    outdated: new AbortController(),
    askedAt: 0,
    timer: undefined,
    restTimer: undefined,
  }
  const pump = () => ask(client, state, events, pump)
  const rest = () => {
    clearTimeout(state.restTimer)
    state.restTimer = setTimeout(() => {
      events.onRest()
      void countView(client, state, events)
    }, restAfter)
  }
  return {
    look: (range) => {
      state.view = range
      rest()
      void pump()
    },
    restart: ({ filter, revision }) => {
      if (filter === state.filter && revision === state.revision) return void pump()
      state.outdated.abort()
      const outdated = new AbortController()
      Object.assign(state, { filter, revision, outdated, fetched: null, isAsking: false })
      state.generation += 1
      rest()
      void pump()
    },
    stop: () => {
      state.generation += 1
      state.outdated.abort()
      state.view = null
      clearTimeout(state.timer)
      clearTimeout(state.restTimer)
    },
  }
}

/** Of one level of detail the same events are named at any zoom; only another level, or dates beyond, have others. */
function isHere({ view, fetched }: FeedState, limit: number): boolean {
  if (view === null) return true
  if (fetched === null || !containsRange(fetched.range, view)) return false
  return fetched.isWhole || fetched.level === levelOf(widenRange(view, margin), limit)
}

function levelOf(range: AxisRange, limit: number): number {
  return levelOfWindow(rangeLength(range), limit)
}

async function ask(client: TimelineClient, state: FeedState, events: FeedEvents, again: () => void): Promise<void> {
  const limit = events.limit()
  if (state.isAsking || isHere(state, limit) || state.view === null) return
  const wait = state.askedAt + shortestWait - performance.now()
  if (wait > 0) {
    clearTimeout(state.timer)
    // With the frame, when the view is newest: asked between two, the answer would miss the next.
    state.timer = setTimeout(() => requestAnimationFrame(again), wait)
    return
  }
  const { generation, view, filter, outdated } = state
  Object.assign(state, { isAsking: true, askedAt: performance.now() })
  const range = widenRange(view, margin)
  try {
    const window = await client.events.window({ ...range, limit, filter }, { signal: outdated.signal })
    if (generation !== state.generation) return
    const isWhole = window.events.length === window.total
    Object.assign(state, { isAsking: false, fetched: { range, level: levelOf(range, limit), isWhole } })
    events.onWindow(window)
    again()
  } catch (problem) {
    if (generation !== state.generation) return
    state.isAsking = false
    events.onProblem(problem)
  }
}

async function countView(client: TimelineClient, state: FeedState, events: FeedEvents): Promise<void> {
  const { generation, view, filter, outdated } = state
  if (view === null) return
  try {
    const counts = await client.events.window({ ...view, limit: 1, filter }, { signal: outdated.signal })
    if (generation === state.generation && view === state.view) events.onCounted(view, counts)
  } catch (problem) {
    if (generation === state.generation) events.onProblem(problem)
  }
}
