/** Indexes that are quicker made anew than kept up while very many rows go in. */
import type { LongWrite } from './long-write.ts'
import { type Database, sorting } from './open.ts'

/** None of these is unique or needed while rows go in. */
const names = [
  'events_by_date',
  'events_by_title',
  'events_by_start',
  'events_by_end',
  'events_undated',
  'event_terms_by_term',
]

/** Keeping the indexes up for one event takes as long as making them anew for about so many. */
const costOfKeepingUp = 6

/** How many rows come or go, at least so many make it worth while. */
const leastRows = 2000

export interface PassingIndexes {
  /**
   * Sets the indexes aside where that pays for `changed` rows that come or go and `others` that stay; what it gives
   * brings them back, exactly as they were.
   */
  setAside(changed: number, others: number): (long: LongWrite, rows: number) => void
}

export function passingIndexes(db: Database): PassingIndexes {
  const definition = db.prepare<string>(`SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?`).pluck()

  return {
    setAside(changed, others) {
      if (changed < leastRows || changed * costOfKeepingUp < others) return () => undefined
      const definitions = names.map((name) => definition.get(name) ?? '')
      db.exec(names.map((name) => `DROP INDEX ${name};`).join(' '))
      return (long, rows) => {
        for (const [at, sql] of definitions.entries()) {
          long.step('indexing', Math.round((rows * at) / definitions.length), rows)
          sorting(db, () => void db.exec(sql))
        }
      }
    },
  }
}
