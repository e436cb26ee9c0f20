/** The adding of what was taken: one change, which one undo takes back. */
import { useState } from 'react'
import type { EventId, SourceId } from '../../core/model/event.ts'
import { useShell } from '../app/shell.ts'
import { type Problem, problemOf } from '../data/problem.ts'
import { eventsToAdd, type Review } from './review/review.ts'
import { correctedSourceOf, type SourceState, sourceDraftOf } from './source-state.ts'

export interface Adding {
  readonly isAdding: boolean
  readonly problem: Problem | null
  /** Gives the events and their dates once they are there; null when they could not be added and all is as before. */
  readonly add: (review: Review, published: string) => Promise<Added | null>
}

interface Added {
  readonly events: readonly EventId[]
  readonly dates: readonly string[]
}

/** The adding; `id` is the source of the library that the dispatch is already. */
export function useAdding(source: SourceState, id: SourceId | null): Adding {
  const { client } = useShell()
  const [isAdding, setAdding] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const write = async (review: Review, published: string): Promise<Added> => {
    const from = id === null ? sourceDraftOf(source, published) : correctedSourceOf(source, id, published)
    const events = eventsToAdd(review, source.fields.publisher)
    const { eventIds } = await client.dispatches.add({ source: from, events })
    return { events: eventIds, dates: events.map((event) => event.draft.date) }
  }
  const add = async (review: Review, published: string): Promise<Added | null> => {
    if (isAdding) return null
    setAdding(true)
    setProblem(null)
    try {
      return await write(review, published)
    } catch (thrown) {
      setProblem(problemOf(thrown))
      setAdding(false)
      return null
    }
  }
  return { isAdding, problem, add }
}
