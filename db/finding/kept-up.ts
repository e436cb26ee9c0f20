/** Values made from the library that follow its small changes instead of being made again. */
import type { Database } from '../open.ts'

/** What happened to events since a revision: which ones were added, changed or removed; null for too many to follow. */
type ChangedEvents = readonly number[] | null

export interface Changes {
  revision(): number
  /** The events touched after a revision, whoever wrote; none twice. */
  since(revision: number): ChangedEvents
}

/** From so many changed events on, making a value again is about as quick. */
const followed = 2000

export function changesOf(db: Database, revision: () => number): Changes {
  const batches = db
    .prepare<number | null>(
      `SELECT sum(last_id - first_id + 1) FROM change_batches WHERE revision > ? AND table_name = 'events'`,
    )
    .pluck()
  const rows = db.prepare<number>('SELECT count(*) FROM changes WHERE revision > ?').pluck()
  // Claims of an import belong to events of the same import, so that its events say it all.
  const touched = db
    .prepare<number>(
      `SELECT row_id FROM changes WHERE revision > :revision AND table_name = 'events'
       UNION SELECT json_extract(before, '$.event_id') FROM changes
         WHERE revision > :revision AND table_name = 'claims' AND before IS NOT NULL
       UNION SELECT json_extract(after, '$.event_id') FROM changes
         WHERE revision > :revision AND table_name = 'claims' AND after IS NOT NULL
       UNION SELECT b.first_id + n.value FROM change_batches b, json_each(:numbers) n
         WHERE b.revision > :revision AND b.table_name = 'events' AND n.value <= b.last_id - b.first_id`,
    )
    .pluck()
  const numbers = JSON.stringify(Array.from({ length: followed }, (_, at) => at))
  let last: { readonly from: number; readonly to: number; readonly ids: ChangedEvents } | null = null

  const find = (from: number): ChangedEvents => {
    if ((rows.get(from) ?? 0) + (batches.get(from) ?? 0) > followed) return null
    return touched.all({ revision: from, numbers })
  }
  return {
    revision,
    since(from) {
      const to = revision()
      if (last === null || last.from !== from || last.to !== to) last = { from, to, ids: find(from) }
      return last.ids
    },
  }
}

export interface KeptUp<Value> {
  /** The value for the library as it is now. */
  (): Value
  /** Whether it is at hand, or need only follow some changes. */
  isAtHand(): boolean
}

/** A value that is made when it is first asked for; `follow` gives the one that takes in the changed events. */
export function keptUp<Value>(
  changes: Changes,
  make: () => Value,
  follow: (value: Value, changed: readonly number[]) => Value,
): KeptUp<Value> {
  let kept: { readonly value: Value; readonly revision: number } | null = null
  const now = (): Value => {
    const revision = changes.revision()
    if (kept !== null && kept.revision === revision) return kept.value
    const changed = kept === null ? null : changes.since(kept.revision)
    const value = kept === null || changed === null ? make() : follow(kept.value, changed)
    kept = { value, revision }
    return value
  }
  return Object.assign(now, {
    isAtHand: () => kept !== null && (kept.revision === changes.revision() || changes.since(kept.revision) !== null),
  })
}
