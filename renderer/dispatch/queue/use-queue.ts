/** The queue of dispatches that wait, seen from the one that is being reviewed. */
import { useQuery } from '@tanstack/react-query'
import type { SourceId } from '../../../core/model/event.ts'
import { useShell } from '../../app/shell.ts'

export interface Queue {
  readonly count: number
  /** Place of the one in hand, counted from 1; 0 when it does not wait. */
  readonly place: number
  readonly first: SourceId | null
  readonly previous: SourceId | null
  readonly next: SourceId | null
}

/** The queue around a source. */
export function useQueue(source: SourceId | null): Queue {
  const { questions } = useShell()
  const waiting = useQuery(questions.waiting()).data ?? []
  const index = waiting.findIndex(({ id }) => id === source)
  const at = (place: number): SourceId | null => waiting[place]?.id ?? null
  return {
    count: waiting.length,
    place: index + 1,
    first: at(0),
    previous: index > 0 ? at(index - 1) : null,
    next: index >= 0 ? at(index + 1) : null,
  }
}
