/** The names that events are found by (status, claimants, entities, tags, place, sources), each with its number of uses. */
import { foldText } from '../core/model/fold.ts'
import { names } from './event-record.ts'
import type { Database } from './open.ts'
import { rowInserter } from './row-inserter.ts'

export const termKinds = ['status', 'claimant', 'entity', 'tag', 'place', 'source'] as const
export type TermKind = (typeof termKinds)[number]

export interface Term {
  readonly kind: TermKind
  readonly name: string
}

interface IndexedEvent {
  readonly shown: string
  readonly place: string
  readonly entities: string
  readonly tags: string
}

interface IndexedClaim {
  readonly source_id: number | null
  readonly claimants: string
}

/** The terms of an event, none twice. */
export function termsOf(event: IndexedEvent, claims: readonly IndexedClaim[]): Term[] {
  const terms: Term[] = [{ kind: 'status', name: event.shown }]
  const add = (kind: TermKind, all: Iterable<string>) => {
    for (const name of all) terms.push({ kind, name })
  }
  add('entity', names(event.entities))
  add('tag', names(event.tags))
  if (event.place !== '') add('place', [event.place])
  if (claims.length === 0) return terms
  add('claimant', new Set(claims.flatMap((claim) => names(claim.claimants))))
  add('source', new Set(claims.flatMap(({ source_id }) => (source_id === null ? [] : [String(source_id)]))))
  return terms
}

/** A term with the uses that are not yet written. */
interface Counted {
  readonly id: number
  uses: number
}

export interface TermTables {
  /** Makes the terms of one event exactly the given ones. */
  replace(eventId: number, terms: readonly Term[]): void
  /** For very many events that have no terms yet: uses are counted up only when it is finished. */
  adder(): { add(eventId: number, terms: readonly Term[]): void; finish(): void }
  /** Takes the terms from all events with ids from `first` to `last`. */
  removeAll(first: number, last: number): void
}

export function termTables(db: Database): TermTables {
  const statements = termStatements(db)

  return {
    replace(eventId, terms) {
      const wanted = new Map(terms.map((term) => [keyOf(term), term]))
      for (const term of statements.current.all(eventId)) {
        if (wanted.delete(keyOf(term))) continue
        statements.detach.run(eventId, term.id)
        if (statements.disuse.run(term.id).changes === 0) statements.drop.run(term.id)
      }
      for (const term of wanted.values()) statements.attach.run(eventId, idFor(statements, term, 1))
    },
    adder() {
      const attached = rowInserter(db, 'event_terms', ['event_id', 'term_id'])
      const found = new Map(termKinds.map((kind) => [kind, new Map<string, Counted>()]))
      return {
        add(eventId, terms) {
          for (const term of terms) {
            const ofKind = found.get(term.kind)
            let counted = ofKind?.get(term.name)
            if (counted === undefined) {
              counted = { id: idFor(statements, term, 1), uses: 0 }
              ofKind?.set(term.name, counted)
            } else counted.uses++
            attached.add([eventId, counted.id])
          }
        },
        finish() {
          attached.finish()
          for (const ofKind of found.values())
            for (const { id, uses } of ofKind.values()) statements.addUses.run(uses, id)
        },
      }
    },
    removeAll(first, last) {
      const removed = statements.within.all(first, last)
      statements.detachAll.run(first, last)
      for (const { id, uses } of removed) {
        if (statements.takeUses.run({ id, uses }).changes === 0) statements.drop.run(id)
      }
    },
  }
}

function keyOf({ kind, name }: Term): string {
  return `${kind} ${name}`
}

function idFor(statements: ReturnType<typeof termStatements>, { kind, name }: Term, uses: number): number {
  const id = statements.use.get(kind, name, foldText(name), uses)
  if (id === undefined) throw new Error('a term without an id')
  return id
}

function termStatements(db: Database) {
  return {
    current: db.prepare<{ id: number; kind: TermKind; name: string }>(
      'SELECT t.id, t.kind, t.name FROM event_terms e JOIN terms t ON t.id = e.term_id WHERE e.event_id = ?',
    ),
    use: db
      .prepare<number>(
        `INSERT INTO terms (kind, name, folded, uses) VALUES (?, ?, ?, ?)
         ON CONFLICT (kind, name) DO UPDATE SET uses = uses + excluded.uses RETURNING id`,
      )
      .pluck(),
    addUses: db.prepare('UPDATE terms SET uses = uses + ? WHERE id = ?'),
    takeUses: db.prepare('UPDATE terms SET uses = uses - :uses WHERE id = :id AND uses > :uses'),
    attach: db.prepare('INSERT INTO event_terms (event_id, term_id) VALUES (?, ?)'),
    detach: db.prepare('DELETE FROM event_terms WHERE event_id = ? AND term_id = ?'),
    detachAll: db.prepare('DELETE FROM event_terms WHERE event_id BETWEEN ? AND ?'),
    within: db.prepare<{ id: number; uses: number }>(
      'SELECT term_id AS id, count(*) AS uses FROM event_terms WHERE event_id BETWEEN ? AND ? GROUP BY term_id',
    ),
    disuse: db.prepare('UPDATE terms SET uses = uses - 1 WHERE id = ? AND uses > 1'),
    drop: db.prepare('DELETE FROM terms WHERE id = ?'),
  }
}
