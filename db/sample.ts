/** Puts the sample into a library: one source, its events, their claims and links, as one revision. */
import type { Language } from '../core/date/index.ts'
import { checkDraft } from '../core/model/check-draft.ts'
import type { EventId } from '../core/model/event.ts'
import { type SampleEventName, sample } from '../core/sample.ts'
import type { Door } from './commit.ts'
import { insertSource } from './sources.ts'
import { insertEvent } from './write-events.ts'

export function addSample(door: Door, language: Language): void {
  const { source, events } = sample(language)
  door.commit({ kind: 'sample-added', title: source.headline, count: events.length }, (tx) => {
    const sourceId = insertSource(tx, source)
    const ids = new Map<SampleEventName, EventId>()
    for (const { name, draft, linksTo } of events) {
      const claims = draft.claims.map((claim) => ({ ...claim, sourceId }))
      const links = linksTo.flatMap(({ kind, to }) => {
        const target = ids.get(to)
        return target === undefined ? [] : [{ kind, to: target }]
      })
      ids.set(name, insertEvent(tx, checkDraft({ ...draft, claims, links })))
    }
  })
}
