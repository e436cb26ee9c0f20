/** The timeline of the window: drawn events, the tray of those without a date, the overview of all. */

import type { Ref } from 'react'
import { useImperativeHandle, useMemo, useRef } from 'react'
import { OverviewStrip } from './overview-strip.tsx'
import type { TimelineHandle, TimelineViewProps } from './props.ts'
import './timeline.css'
import './events.css'
import './below.css'
import { UndatedTray } from './undated-tray.tsx'
import { useTimeline } from './use-timeline.ts'
import { useTimelineHandle } from './use-timeline-handle.ts'
import { useWriting } from './use-writing.ts'

/** The timeline; see `props.ts` for what goes in and out. */
export function TimelineView({ ref, ...props }: TimelineViewProps & { readonly ref?: Ref<TimelineHandle> }) {
  const host = useRef<HTMLDivElement>(null)
  const writing = useWriting()
  const { words } = writing
  const timeline = useTimeline(host, props, writing)
  const handle = useTimelineHandle(timeline, props)
  useImperativeHandle(ref, () => handle, [handle])
  const notice = useMemo(() => noticeOf(timeline), [timeline])
  return (
    <section className="timeline" aria-label={words('timeline.region')}>
      <div className="timeline__body" ref={host} />
      {notice === 'problem' && (
        <p className="timeline__notice" role="alert">
          {words('timeline.not-answering')}{' '}
          <button type="button" className="timeline__link" onClick={timeline.tryAgain}>
            {words('timeline.try-again')}
          </button>
        </p>
      )}
      {notice === 'nothing left' && <div className="timeline__nothing-left">{props.nothingLeft}</div>}
      {notice === 'nothing' && <p className="timeline__notice">{words('timeline.nothing-here')}</p>}
      <UndatedTray {...props} controller={timeline.controller} />
      <OverviewStrip {...props} controller={timeline.controller} extent={timeline.extent} />
    </section>
  )
}

function noticeOf({
  problem,
  extent,
  total,
}: ReturnType<typeof useTimeline>): 'problem' | 'nothing' | 'nothing left' | null {
  if (problem) return 'problem'
  if (extent?.total === 0) return 'nothing left'
  return total === 0 && extent !== null && extent.total > 0 && extent.from !== null ? 'nothing' : null
}
