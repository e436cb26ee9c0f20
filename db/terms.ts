/** The names that events are found by (status, claimants, entities, tags, place, sources), each with its number of uses. */
import { foldText } from '../core/model/fold.ts'
import { names } from './event-record.ts'
import type { Database } from './open.ts'
import { rowInserter } from './row-inserter.ts'
import type { Range } from './row-ranges.ts'
import type { TermBatch } from './term-numbers.ts'

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

export interface TermAdder {
  /** Takes in the terms of the events from `first` on. */
  add(first: number, batch: TermBatch): void
  /** Counts the uses of all terms; nothing may be asked before. */
  finish(): void
}

export interface TermTables {
  /** Makes the terms of one event exactly the given ones. */
  replace(eventId: number, terms: readonly Term[]): void
  /** For very many events that have no terms yet. */
  adder(): TermAdder
  /** Takes the terms from all events of a range. */
  removeAll(range: Range): void
  /** Counts the uses anew and drops what has none, once events have gone together with what named their terms. */
  recount(): void
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
    adder: () => termAdder(db, statements),
    removeAll({ first, last }) {
      const removed = statements.within.all(first, last)
      statements.detachAll.run(first, last)
      for (const { id, uses } of removed) {
        if (statements.takeUses.run({ id, uses }).changes === 0) statements.drop.run(id)
      }
    },
    recount() {
      statements.dropUnused.run()
      statements.recount.run()
    },
  }
}

function termAdder(db: Database, statements: ReturnType<typeof termStatements>): TermAdder {
  const attached = rowInserter(db, 'event_terms', ['event_id', 'term_id'])
  let ids: number[] = []
  let uses: number[] = []

  function countUses(): void {
    for (const [number, id] of ids.entries()) statements.addUses.run(uses[number] ?? 0, id)
    ids = []
    uses = []
  }

  return {
    add(first, { terms, newTerms, startsAnew }) {
      if (startsAnew) countUses()
      for (let at = 0; at < newTerms.length; at += 3) {
        const [kind = '', name = '', folded = ''] = newTerms.slice(at, at + 3)
        ids.push(idOf(statements.use.get(kind, name, folded, 0)))
        uses.push(0)
      }
      const pairs: number[] = []
      let event = first
      for (let at = 0; at < terms.length; event++) {
        const end = at + 1 + (terms[at] ?? 0)
        for (at++; at < end; at++) {
          const number = terms[at] ?? 0
          uses[number] = (uses[number] ?? 0) + 1
          pairs.push(event, ids[number] ?? 0)
        }
      }
      attached.add(pairs)
    },
    finish() {
      attached.finish()
      countUses()
    },
  }
}

function keyOf({ kind, name }: Term): string {
  return `${kind} ${name}`
}

function idFor(statements: ReturnType<typeof termStatements>, { kind, name }: Term, uses: number): number {
  return idOf(statements.use.get(kind, name, foldText(name), uses))
}

function idOf(id: number | undefined): number {
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
    dropUnused: db.prepare('DELETE FROM terms WHERE id NOT IN (SELECT term_id FROM event_terms)'),
    recount: db.prepare(
      `UPDATE terms SET uses = counted.uses
       FROM (SELECT term_id, count(*) AS uses FROM event_terms GROUP BY term_id) counted WHERE counted.term_id = terms.id`,
    ),
    drop: db.prepare('DELETE FROM terms WHERE id = ?'),
  }
}
