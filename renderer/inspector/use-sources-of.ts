/** In which language the sources of an event are written. */
import { useQuery } from '@tanstack/react-query'
import type { EventDetail, SourceId } from '../../core/model/event.ts'
import type { SourceSummary } from '../../core/model/source.ts'
import { useShell } from '../app/shell.ts'

/** The sources that the event's claims quote, in the order of the claims. */
export function useSourcesOf(event: EventDetail): readonly SourceSummary[] {
  const { questions } = useShell()
  const all = useQuery(questions.sources()).data ?? []
  const ids = new Set<SourceId | null>(event.claims.map(({ sourceId }) => sourceId))
  return [...ids].flatMap((id) => all.filter((source) => source.id === id))
}

/** The language of the first source; empty when not known. */
export function useSourceLanguage(event: EventDetail): string {
  return useSourcesOf(event)[0]?.language ?? ''
}
