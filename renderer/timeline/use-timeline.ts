/** Runs the drawn timeline in its host and keeps it in step with the component's props. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Extent } from '../../core/contract/views.ts'
import { type AxisRange, clampRange } from '../../core/layout/axis-range.ts'
import type { EventDetail, EventId } from '../../core/model/event.ts'
import { problemOf } from '../data/problem.ts'
import type { Writing } from './event-view.ts'
import type { TimelineClient, TimelineViewProps } from './props.ts'
import { linksOf, publicationsOf } from './scene-inputs.ts'
import { createController, type TimelineController } from './timeline-controller.ts'
import { useAnswer } from './use-answer.ts'
import { useMatches } from './use-matches.ts'

export interface Timeline {
  readonly controller: TimelineController | null
  readonly extent: Extent | null
  /** Events in view; null before the first answer. */
  readonly total: number | null
  readonly problem: boolean
  readonly tryAgain: () => void
}

const dayLength = 86_400_000
const everythingMargin = 0.04

/** The range that shows everything, with a margin. */
export function wholeRange(extent: Extent): AxisRange | null {
  if (extent.from === null || extent.to === null) return null
  const length = Math.max(2 * dayLength, extent.to - extent.from)
  const middle = (extent.from + extent.to) / 2
  const half = (length / 2) * (1 + 2 * everythingMargin)
  return clampRange({ from: middle - half, to: middle + half })
}

/** The timeline in `host`; it is made anew only when the client or the language changes. */
export function useTimeline(host: RefObject<HTMLElement | null>, props: TimelineViewProps, writing: Writing): Timeline {
  const { client, filter, revision, followRevision, grouping, selected } = props
  const [total, setTotal] = useState<number | null>(null)
  const [problem, setProblem] = useState(false)
  const current = useRef(props)
  current.current = props
  const extent = useAnswer(['extent', revision, filter], (signal) => client.events.extent({ filter }, { signal }))
  const first = useFirstRange(props, extent)
  const controller = useController({ host, props, writing, first, current, setTotal, setProblem })
  useEffect(() => controller?.restart({ filter, revision }), [controller, filter, revision])
  useEffect(
    () => followRevision((next) => controller?.restart({ filter: current.current.filter, revision: next })),
    [controller, followRevision],
  )
  useEffect(() => controller?.scene.set({ grouping }), [controller, grouping])
  useEffect(() => controller?.select(selected), [controller, selected])
  usePublications(controller, props)
  useLinks(controller, props)
  useMatches(host, controller, props)
  const tryAgain = useCallback(() => controller?.restart(current.current), [controller])
  return { controller, extent, total, problem, tryAgain }
}

/** What was last looked at, else everything; known once and for all. */
function useFirstRange({ initialRange }: TimelineViewProps, extent: Extent | null): AxisRange | null {
  const kept = useRef<AxisRange | null>(null)
  if (kept.current !== null) return kept.current
  const { from, to } = initialRange
  if (from !== null && to !== null && to > from) kept.current = clampRange({ from, to })
  else if (extent !== null) kept.current = wholeRange(extent) ?? thisMonth()
  return kept.current
}

function thisMonth(): AxisRange {
  const today = Math.floor(Date.now() / dayLength) * dayLength
  return { from: today - 15 * dayLength, to: today + 16 * dayLength }
}

interface ControllerInputs {
  readonly host: RefObject<HTMLElement | null>
  readonly props: TimelineViewProps
  readonly writing: Writing
  readonly first: AxisRange | null
  readonly current: RefObject<TimelineViewProps>
  readonly setTotal: (total: number) => void
  readonly setProblem: (problem: boolean) => void
}

function useController(inputs: ControllerInputs): TimelineController | null {
  const { host, props, writing, first } = inputs
  const [controller, setController] = useState<TimelineController | null>(null)
  const last = useRef<AxisRange | null>(null)
  const kept = useRef(inputs)
  kept.current = inputs
  const { client } = props
  useEffect(() => {
    const element = host.current
    const range = last.current ?? first
    if (element === null || range === null) return
    const made = createController({
      host: element,
      client,
      writing,
      range,
      question: kept.current.props,
      callbacks: () => callbacksOf(kept.current, last),
    })
    setController(made)
    callbacksOf(kept.current, last).onRangeChange(range)
    return () => {
      made.destroy()
      setController(null)
    }
  }, [host, client, writing, first])
  return controller
}

function callbacksOf({ current, setTotal, setProblem }: ControllerInputs, last: RefObject<AxisRange | null>) {
  const props = current.current
  return {
    ...props,
    onRangeChange: (range: AxisRange) => {
      last.current = range
      props.onRangeChange(range)
    },
    onWindow: (counts: { readonly total: number; readonly named: number }) => {
      setTotal(counts.total)
      props.onWindow(counts)
    },
    onProblem: () => setProblem(true),
    onAnswer: () => setProblem(false),
  }
}

function usePublications(controller: TimelineController | null, { client, revision }: TimelineViewProps): void {
  const sources = useAnswer(['sources', revision], (signal) => client.sources.list(undefined, { signal }))
  useEffect(() => {
    if (sources !== null) controller?.scene.set({ publications: publicationsOf(sources) })
  }, [controller, sources])
}

/** The event with its links; null when it is gone, as one is whose adding was undone while it was selected. */
function askEvent(client: TimelineClient, id: EventId, signal: AbortSignal): Promise<EventDetail | null> {
  return client.events.get({ id }, { signal }).catch((thrown: unknown) => {
    if (problemOf(thrown).code === 'not_found') return null
    throw thrown
  })
}

function useLinks(controller: TimelineController | null, { client, revision, selected }: TimelineViewProps): void {
  const detail = useAnswer(['links', revision, selected], async (signal) =>
    selected === null ? null : askEvent(client, selected, signal),
  )
  useEffect(() => {
    const isCurrent = detail !== null && detail.id === selected
    controller?.scene.set({ links: isCurrent ? linksOf(detail.id, detail.links) : [] })
  }, [controller, detail, selected])
}
