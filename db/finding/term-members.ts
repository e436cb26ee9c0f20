/** Which events have a term: as a set of ids that follows small changes, for the terms that are asked for most. */
import type { Database } from '../open.ts'
import type { TermKind } from '../terms.ts'
import { type Changes, type KeptUp, keptUp } from './kept-up.ts'
import { changedMembers, countCommon, isMember, type Members, membersOf } from './members.ts'

export interface Term {
  readonly id: number
  readonly uses: number
}

export interface TermMembers {
  /** The events that have a term. */
  of(term: Term): Members
  /** Those of some events that have a term. */
  having(term: Term, ids: readonly number[]): number[]
  /** How many of these events have a term. */
  countAmong(members: Members, term: Term): number
  /** Reads one more of the terms that most events have; false when all are at hand. */
  prepareNext(): boolean
  /** The terms of one kind with one of these names. */
  named(kind: TermKind, names: readonly string[]): Term[]
}

/** Terms with fewer uses are not kept: reading them costs less than the room. */
const frequent = 2000
/** As many terms are read before anybody asks: those counted beside the filters, and some more. */
const mostPrepared = 200
/** Bytes that the kept sets may take together. */
const room = 160 * 2 ** 20

export function termMembers(db: Database, changes: Changes, lastId: () => number): TermMembers {
  const events = db.prepare<number>('SELECT event_id FROM event_terms WHERE term_id = ?').pluck()
  const having = db
    .prepare<number>(
      'SELECT event_id FROM event_terms WHERE term_id = ? AND event_id IN (SELECT value FROM json_each(?))',
    )
    .pluck()
  const named = db.prepare<Term>(
    'SELECT id, uses FROM terms WHERE kind = ? AND name IN (SELECT value FROM json_each(?))',
  )
  const most = db.prepare<Term>('SELECT id, uses FROM terms WHERE uses >= ? ORDER BY uses DESC LIMIT ?')
  const kept = new Map<number, KeptUp<Members>>()

  const of = (term: Term): Members => {
    if (term.uses < frequent) return membersOf(events.all(term.id), lastId())
    const found =
      kept.get(term.id) ??
      keptUp(
        changes,
        () => membersOf(events.all(term.id), lastId()),
        (members, changed) => changedMembers(members, changed, having.all(term.id, JSON.stringify(changed)), lastId()),
      )
    kept.delete(term.id)
    kept.set(term.id, found)
    for (const oldest of kept.keys()) if (kept.size * lastId() > room * 8) kept.delete(oldest)
    return found()
  }

  return {
    of,
    having: ({ id }, ids) => having.all(id, JSON.stringify(ids)),
    prepareNext() {
      const fits = Math.min(mostPrepared, Math.floor((room * 8) / Math.max(1, lastId())))
      const next = most.all(frequent, fits).find(({ id }) => kept.get(id)?.isAtHand() !== true)
      if (next !== undefined) of(next)
      return next !== undefined
    },
    named: (kind, names) => named.all(kind, JSON.stringify(names)),
    countAmong(members, term) {
      if (term.uses >= frequent) return countCommon(members, of(term))
      return events.all(term.id).reduce((count, id) => count + Number(isMember(members, id)), 0)
    },
  }
}
