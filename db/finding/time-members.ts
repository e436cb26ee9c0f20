/** Which events possibly touch a stretch of time. */
import type { EventColumns } from '../../core/pyramid/event-set.ts'
import type { Database } from '../open.ts'
import type { Changes } from './kept-up.ts'
import { keptUp } from './kept-up.ts'
import { after } from './list-order.ts'
import { changedMembers, isMember, type Members, membersOf } from './members.ts'

/** Axis milliseconds, half-open; null for no bound. */
export interface Stretch {
  readonly from: number | null
  readonly to: number | null
}

export interface TimeMembers {
  /** Every dated event that possibly touches a stretch: one whose end is open lasts for as long as it may. */
  all(stretch: Stretch): Members
  among(stretch: Stretch, ids: readonly number[]): number[]
}

export function timeMembers(
  db: Database,
  changes: Changes,
  columns: () => EventColumns,
  lastId: () => number,
): TimeMembers {
  const openStart = openEnds(db, changes, lastId, '(earliest_start IS NOT NULL) = 0')
  const openEnd = openEnds(db, changes, lastId, `coalesce(latest_end, ${after}) = ${after}`)
  const among = db
    .prepare<number>(
      `SELECT id FROM events WHERE start_at IS NOT NULL AND id IN (SELECT value FROM json_each(:ids))
         AND (:from IS NULL OR latest_end IS NULL OR latest_end > :from)
         AND (:to IS NULL OR earliest_start IS NULL OR earliest_start < :to)`,
    )
    .pluck()

  return {
    all({ from, to }) {
      if (isEmptyStretch({ from, to })) return membersOf([], lastId())
      const { ids, starts, ends } = columns()
      const [startsOpen, endsOpen] = [openStart(), openEnd()]
      const members = membersOf([], lastId())
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at] ?? 0
        const isBefore = from !== null && (ends[at] ?? from) <= from && !isMember(endsOpen, id)
        const isAfter = to !== null && (starts[at] ?? to) >= to && !isMember(startsOpen, id)
        if (!isBefore && !isAfter) members[id >>> 5] = (members[id >>> 5] ?? 0) | (1 << (id & 31))
      }
      return members
    },
    among: (stretch, ids) =>
      isEmptyStretch(stretch) ? [] : among.all({ ids: JSON.stringify(ids), from: stretch.from, to: stretch.to }),
  }
}

/** A stretch that ends where or before it starts is touched by nothing, not even by what may always have been. */
function isEmptyStretch({ from, to }: Stretch): boolean {
  return from !== null && to !== null && from >= to
}

/** The dated events of which one end is open, as the index `events_by_date` tells, which is far smaller than the rows. */
function openEnds(db: Database, changes: Changes, lastId: () => number, isOpen: string) {
  const dated = `coalesce(earliest_start, earliest_end, latest_start, latest_end, ${after}) < ${after}`
  const all = db.prepare<number>(`SELECT id FROM events INDEXED BY events_by_date WHERE ${dated} AND ${isOpen}`).pluck()
  const some = db
    .prepare<number>(`SELECT id FROM events WHERE id IN (SELECT value FROM json_each(?)) AND ${dated} AND ${isOpen}`)
    .pluck()
  return keptUp(
    changes,
    () => membersOf(all.all(), lastId()),
    (members, changed) => changedMembers(members, changed, some.all(JSON.stringify(changed)), lastId()),
  )
}
