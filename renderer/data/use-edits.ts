/** The changes that a window makes to its library; each tells of its problem and says whether it was done. */
import { useMemo } from 'react'
import type { EventDetail, EventDraft, EventId } from '../../core/model/event.ts'
import { tell } from '../alerts/notices.ts'
import { useShell } from '../app/shell.ts'
import type { Client } from './client.ts'
import { changedDraft } from './draft.ts'
import { takeState } from './follow-changes.ts'
import { problemOf } from './problem.ts'

export interface Edits {
  /** `revision` is the one that the change started from; without it that of the event as it is given. */
  readonly change: (event: EventDetail, change: Partial<EventDraft>, revision?: number) => Promise<boolean>
  readonly move: (id: EventId, edtf: string) => Promise<boolean>
  readonly remove: (id: EventId) => Promise<boolean>
  readonly undo: () => Promise<boolean>
  readonly redo: () => Promise<boolean>
  readonly addSample: () => Promise<boolean>
}

const change = (client: Client, event: EventDetail, part: Partial<EventDraft>, revision: number) =>
  client.events.edit({ id: event.id, draft: changedDraft(event, part), revision })

/** An event that has gone already is as it was wanted: a second press may come before the window shows what the first did. */
async function removed(client: Client, id: EventId): Promise<void> {
  try {
    await client.events.remove({ ids: [id] })
  } catch (thrown) {
    if (problemOf(thrown).code !== 'not_found') throw thrown
  }
}

/** The edits. */
export function useEdits(): Edits {
  const { client, notices, queryClient } = useShell()
  return useMemo(() => {
    const told = async (act: Promise<unknown>): Promise<boolean> => {
      try {
        await act
        return true
      } catch (thrown) {
        const problem = problemOf(thrown)
        tell(notices, problem.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'problem', problem })
        return false
      }
    }
    return {
      change: (event, part, revision = event.revision) => told(change(client, event, part, revision)),
      move: (id, date) => told(client.events.move({ id, date })),
      remove: (id) => told(removed(client, id)),
      undo: () => told(client.history.undo().then((state) => takeState(queryClient, state))),
      redo: () => told(client.history.redo().then((state) => takeState(queryClient, state))),
      addSample: () => told(client.library.addSample().then((state) => takeState(queryClient, state))),
    }
  }, [client, notices, queryClient])
}
