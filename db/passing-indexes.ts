/** Indexes that are quicker made anew than kept up while very many rows go in. */
import type { Database } from './open.ts'

/** None of these is unique or needed while rows go in. */
const names = [
  'events_by_date',
  'events_by_title',
  'events_by_start',
  'events_by_end',
  'events_undated',
  'event_terms_by_term',
]

/** Up to this many events, making the indexes anew costs nothing that a person would notice. */
const fewEvents = 100_000

export interface PassingIndexes {
  /** Sets the indexes aside where that pays; what it gives brings them back, exactly as they were. */
  setAside(): () => void
}

export function passingIndexes(db: Database): PassingIndexes {
  const isLarge = db.prepare<number>('SELECT count(*) FROM (SELECT 1 FROM events LIMIT ?)').pluck()
  const definition = db.prepare<string>(`SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?`).pluck()

  return {
    setAside() {
      if ((isLarge.get(fewEvents) ?? 0) >= fewEvents) return () => undefined
      const definitions = names.map((name) => definition.get(name) ?? '')
      db.exec(names.map((name) => `DROP INDEX ${name};`).join(' '))
      return () => db.exec(definitions.join(';'))
    },
  }
}
