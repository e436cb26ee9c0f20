/** What the scene is told besides events: publications marked on the axis, and links drawn from the selected event. */
import { dateShape, parseEdtf } from '../../core/date/index.ts'
import type { EventId, LinkedEvent, LinkKind } from '../../core/model/event.ts'
import type { SourceSummary } from '../../core/model/source.ts'

/** A stretch of the axis in which a source was published. */
export interface Publication {
  readonly from: number
  readonly to: number
  /** One day exactly, so that it can be named as a day. */
  readonly isDay: boolean
}

/** A link as drawn: an arrow from one event to another. */
export interface EventLink {
  readonly kind: LinkKind
  readonly from: EventId
  readonly to: EventId
}

/** The publication dates of sources, each once, in order. */
export function publicationsOf(sources: readonly SourceSummary[]): readonly Publication[] {
  const known = new Map<string, Publication>()
  for (const { published } of sources) {
    const reading = parseEdtf(published)
    if (!reading.ok) continue
    const { start, end } = dateShape(reading.date)
    if (start.earliest === null || end.latest === null) continue
    known.set(published, {
      from: start.earliest,
      to: end.latest,
      isDay: start.precision === 'day' && end.latest - start.earliest <= 86_400_000,
    })
  }
  return [...known.values()].sort((a, b) => a.from - b.from)
}

/** The links of the selected event. */
export function linksOf(selected: EventId, links: readonly LinkedEvent[]): readonly EventLink[] {
  return links.map(({ kind, direction, id }) =>
    direction === 'out' ? { kind, from: selected, to: id } : { kind, from: id, to: selected },
  )
}
