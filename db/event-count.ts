/** How many events a library has. */
import type { Database } from './open.ts'

/** Read from the uses of statuses, of which every event has exactly one: counting events would pass over all of them. */
export function eventCount(db: Database): () => number {
  const count = db.prepare<number>(`SELECT coalesce(sum(uses), 0) FROM terms WHERE kind = 'status'`).pluck()
  return () => count.get() ?? 0
}
