/** The overview under the timeline: the whole span with its events or their density, and the visible range to drag and resize. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Extent } from '../../core/contract/views.ts'
import type { AxisRange } from '../../core/layout/axis-range.ts'
import { emptyFilter } from '../../core/model/filter.ts'
import { createOverview, type Overview } from './overview.ts'
import type { TimelineViewProps } from './props.ts'
import type { TimelineController } from './timeline-controller.ts'
import { useAnswer } from './use-answer.ts'
import { wholeRange } from './use-timeline.ts'
import { useWriting } from './use-writing.ts'

interface OverviewProps extends TimelineViewProps {
  readonly controller: TimelineController | null
  readonly extent: Extent | null
}

/** From so many events on their density says more than their bands. */
const bandLimit = 40
const bins = 512

/** The overview, a slider over the whole span. */
export function OverviewStrip({ client, filter: shown, search, revision, controller }: OverviewProps) {
  const filter = search ?? shown
  const host = useRef<HTMLDivElement>(null)
  const [overview, setOverview] = useState<Overview | null>(null)
  const writing = useWriting()
  const everything = useAnswer(['everything', revision], (signal) =>
    client.events.extent({ filter: emptyFilter }, { signal }),
  )
  const whole = useMemo(() => (everything === null ? null : wholeRange(everything)), [everything])
  const content = useOverviewContent({ client, filter, revision, whole, total: everything?.total ?? 0 })
  useEffect(() => {
    if (host.current === null || controller === null) return
    const made = createOverview(host.current, controller, writing)
    setOverview(made)
    return () => {
      made.destroy()
      setOverview(null)
    }
  }, [controller, writing])
  useEffect(() => overview?.setWhole(whole), [whole, overview])
  useEffect(() => {
    if (content !== null) overview?.setContent(content)
  }, [content, overview])
  return (
    <div
      className="overview"
      ref={host}
      role="slider"
      tabIndex={0}
      aria-label={writing.words('timeline.overview')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={50}
      data-own-wheel=""
    />
  )
}

type ContentInput = Pick<TimelineViewProps, 'client' | 'filter' | 'revision'> & {
  readonly whole: AxisRange | null
  readonly total: number
}

function useOverviewContent({ client, filter, revision, whole, total }: ContentInput) {
  return useAnswer(['overview', revision, filter, whole, total], async (signal) => {
    if (whole === null) return null
    if (total < bandLimit) {
      const { events } = await client.events.window({ ...whole, limit: bandLimit, filter }, { signal })
      return { kind: 'bands' as const, rows: events }
    }
    const density = await client.events.density({ ...whole, bins, filter }, { signal })
    return { kind: 'density' as const, density }
  })
}
