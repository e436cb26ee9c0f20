/** Marks what matches a search: the named events that do, and ticks for all. */
import { type RefObject, useEffect, useState } from 'react'
import type { TimelineWindow } from '../../core/contract/views.ts'
import { widenRange } from '../../core/layout/axis-range.ts'
import { createMatchTicks, type MatchTicks } from './match-ticks.ts'
import type { TimelineViewProps } from './props.ts'
import type { TimelineController } from './timeline-controller.ts'

/** Asked for with the view on either side, as a share of it, and again once the view has rested for so many milliseconds. */
const margin = 0.5
const restAfter = 120
const bins = 1024
/**
 * At least as many as the timeline names of all events. Of a bucket the best few are named; those of them that match are
 * then among the best few matches too, so none that is named is missed.
 */
const mostNamed = 500

const ids = ({ events }: TimelineWindow) => events.map(({ id }) => id)

/** Keeps the marks in step with the search and the view. */
export function useMatches(
  host: RefObject<HTMLElement | null>,
  controller: TimelineController | null,
  { client, revision, filter, search }: TimelineViewProps,
): void {
  const [ticks, setTicks] = useState<MatchTicks | null>(null)
  useEffect(() => {
    if (host.current === null || controller === null) return
    const made = createMatchTicks(host.current, controller.motion.range())
    const stop = controller.followRange(made.setRange)
    setTicks(made)
    return () => {
      stop()
      made.destroy()
      setTicks(null)
    }
  }, [host, controller])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another answer
  useEffect(() => {
    if (controller === null || ticks === null) return
    if (search === null) {
      controller.scene.set({ matches: new Set() })
      ticks.setDensity(null)
      return
    }
    // Where nothing else is shown, marking every event would mark none.
    const areAllMatches = search === filter
    const control = new AbortController()
    const { signal } = control
    const ask = async () => {
      const range = widenRange(controller.motion.range(), margin)
      const [named, density] = await Promise.all([
        areAllMatches ? [] : client.events.window({ ...range, limit: mostNamed, filter: search }, { signal }).then(ids),
        client.events.density({ ...range, bins, filter: search }, { signal }),
      ])
      if (signal.aborted) return
      controller.scene.set({ matches: new Set(named) })
      ticks.setDensity(density)
    }
    // What was not answered is asked again when the view moves; the timeline itself tells of a service that is gone.
    const start = () => void ask().catch(() => undefined)
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = controller.followRange(() => {
      clearTimeout(timer)
      timer = setTimeout(start, restAfter)
    })
    start()
    return () => {
      control.abort()
      clearTimeout(timer)
      stop()
    }
  }, [client, controller, ticks, revision, filter, search])
}
