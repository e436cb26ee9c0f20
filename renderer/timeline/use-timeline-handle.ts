/** What the bar, the menu and the keys can ask of the timeline. */
import { useEffect, useMemo, useRef } from 'react'
import { dateShape, parseEdtf } from '../../core/date/index.ts'
import type { AxisRange } from '../../core/layout/axis-range.ts'
import type { EventId } from '../../core/model/event.ts'
import { untouchedSince } from '../state/untouched.ts'
import type { TimelineHandle, TimelineViewProps } from './props.ts'
import { type Timeline, wholeRange } from './use-timeline.ts'

const zoomStep = 2

/** A handle that stays the same and always speaks to the timeline as it is now. */
export function useTimelineHandle(timeline: Timeline, props: TimelineViewProps): TimelineHandle {
  const now = useRef({ timeline, props })
  now.current = { timeline, props }
  const wish = useRef<(() => boolean) | null>(null)
  const { controller: made } = timeline
  // The focus may be asked for before there is a timeline to give it to.
  useEffect(() => {
    if (made === null || wish.current === null) return
    made.focus(wish.current)
    wish.current = null
  }, [made])
  return useMemo(() => {
    const controller = () => now.current.timeline.controller
    return {
      zoomIn: () => controller()?.zoomBy(zoomStep),
      zoomOut: () => controller()?.zoomBy(1 / zoomStep),
      showEverything: () => {
        const { extent } = now.current.timeline
        const range = extent === null ? null : wholeRange(extent)
        if (range !== null) controller()?.show(range)
      },
      previousView: () => controller()?.motion.back(),
      pan: (direction) => controller()?.pan(direction),
      reveal: (id, takesFocus) => void revealEvent(now.current.timeline, now.current.props, id, takesFocus),
      show: (range) => controller()?.show(range),
      focus: () => {
        wish.current = untouchedSince()
        controller()?.focus(wish.current)
      },
    }
  }, [])
}

async function revealEvent(
  { controller }: Timeline,
  { client }: TimelineViewProps,
  id: EventId,
  takesFocus: () => boolean,
): Promise<void> {
  if (controller === null) return
  // What is drawn may be from before the change that asks for this.
  const known = await client.events.row({ id }).catch(() => controller.scene.state.views.get(id)?.row ?? null)
  controller.reveal(id, known === null ? null : reachOf(known.date), takesFocus)
}

function reachOf(date: string): AxisRange | null {
  const reading = parseEdtf(date)
  if (!reading.ok) return null
  const { start, end } = dateShape(reading.date)
  const from = start.earliest ?? end.earliest
  const to = end.latest ?? start.latest
  return from === null || to === null ? null : { from, to }
}
