/**
 * The level of detail of every dated event, kept up one event at a time. Two facts make it cheap: the events named in
 * a bucket at level e are those in it whose level is e or more; and who becomes named at e when a place falls free is
 * the best of those whose level is exactly e - 1.
 */
import {
  bucketOf,
  coarsestLevel,
  compareForNaming,
  finestLevel,
  type Named,
  namedPerBucket,
  noLevel,
} from '../../core/pyramid/levels.ts'
import type { Database } from '../open.ts'

export interface LevelTable {
  add(event: Named): void
  remove(event: Named): void
  /** The events named at a level that start in `[from, to)`. */
  named(level: number, from: number, to: number): Named[]
  /** Every dated event that starts in `[from, to)`, at most `limit`. */
  starting(from: number, to: number, limit: number): Named[]
}

interface Standing {
  readonly event: Named
  level: number
}

export function levelTable(db: Database): LevelTable {
  const statements = levelStatements(db)
  const move = ({ event, level }: Standing, to: number) => {
    statements.remove.run(level, event.start, event.rank, event.id)
    statements.insert.run(to, event.start, event.rank, event.id)
  }

  /** The level of an event that is in the table. */
  function levelOf(event: Named): number {
    const level = statements.levelOf.get({ start: event.start, rank: event.rank, id: event.id })
    if (level === undefined) throw new Error(`event ${event.id} has no level`)
    return level
  }

  return {
    add(event) {
      const level = makeRoom(event, (at) => statements.inBucket(at, event.start), move)
      statements.insert.run(level, event.start, event.rank, event.id)
    },
    remove(event) {
      const level = levelOf(event)
      statements.remove.run(level, event.start, event.rank, event.id)
      for (let free = finestLevel; free <= level; free++) {
        const next = statements.best(free - 1, bucketOf(free, event.start) * 2 ** free, 2 ** free)
        if (next !== undefined) move({ event: next, level: free - 1 }, free)
      }
    },
    named: (level, from, to) => statements.named.all({ level, from, to }),
    starting: (from, to, limit) => statements.starting.all(from, to, limit),
  }
}

/**
 * Finds the level of a new event and sends down whom it displaces. From the finest level up it takes a free place or
 * that of the worst, who then is named only below; where it is not better than the worst it stops.
 */
function makeRoom(
  event: Named,
  standingAt: (level: number) => readonly Named[],
  move: (standing: Standing, to: number) => void,
): number {
  let others: Standing[] = []
  for (let level = finestLevel; level <= coarsestLevel; level++) {
    others.push(...standingAt(level).map((other) => ({ event: other, level })))
  }
  for (let level = finestLevel; level <= coarsestLevel; level++) {
    const bucket = bucketOf(level, event.start)
    others = others.filter((other) => other.level >= level)
    const named = others.filter((other) => bucketOf(level, other.event.start) === bucket)
    if (named.length < namedPerBucket) continue
    const worst = named.reduce((a, b) => (compareForNaming(a.event, b.event) > 0 ? a : b))
    if (compareForNaming(worst.event, event) < 0) return level - 1
    move(worst, level - 1)
    worst.level = level - 1
  }
  return coarsestLevel
}

function levelStatements(db: Database) {
  const columns = 'event_id AS id, start_at AS start, rank'
  const inRange = db.prepare<Named>(`SELECT ${columns} FROM levels WHERE level = ? AND start_at >= ? AND start_at < ?`)
  const best = db.prepare<Named>(
    `SELECT ${columns} FROM levels WHERE level = ? AND start_at >= ? AND start_at < ?
     ORDER BY rank DESC, event_id LIMIT 1`,
  )
  const levels = `WITH RECURSIVE every (level) AS
    (VALUES (:level) UNION ALL SELECT level + 1 FROM every WHERE level < ${coarsestLevel})`
  return {
    insert: db.prepare('INSERT INTO levels (level, start_at, rank, event_id) VALUES (?, ?, ?, ?)'),
    remove: db.prepare('DELETE FROM levels WHERE level = ? AND start_at = ? AND rank = ? AND event_id = ?'),
    levelOf: db
      .prepare<number>(
        `WITH RECURSIVE every (level) AS
           (VALUES (${noLevel}) UNION ALL SELECT level + 1 FROM every WHERE level < ${coarsestLevel})
         SELECT l.level FROM every CROSS JOIN levels l
           ON l.level = every.level AND l.start_at = :start AND l.rank = :rank AND l.event_id = :id LIMIT 1`,
      )
      .pluck(),
    /** Those of exactly this level in the bucket of an instant. */
    inBucket(level: number, instant: number): Named[] {
      const from = bucketOf(level, instant) * 2 ** level
      return inRange.all(level, from, from + 2 ** level)
    },
    best: (level: number, from: number, size: number) => best.get(level, from, from + size),
    named: db.prepare<Named>(
      `${levels} SELECT l.event_id AS id, l.start_at AS start, l.rank FROM every
         CROSS JOIN levels l ON l.level = every.level AND l.start_at >= :from AND l.start_at < :to`,
    ),
    starting: db.prepare<Named>(
      `SELECT id, start_at AS start, rank FROM events INDEXED BY events_by_start
       WHERE start_at >= ? AND start_at < ? LIMIT ?`,
    ),
  }
}
