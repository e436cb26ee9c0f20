/** The counts beside each filter. */
import type { Facet } from '../../core/contract/views.ts'
import type { Filter } from '../../core/model/filter.ts'
import type { Database } from '../open.ts'
import type { TermKind } from '../terms.ts'
import { type FilteredEvents, type FilterPart, type FilterSets, isEmptyFilter } from './filter-sets.ts'
import { idsIn, type Members } from './members.ts'

interface CountedTerm extends Facet<string> {
  readonly id: number
}

/** Up to this many events, counting goes from event to event; beyond, from name to name. */
const few = 20_000

const label = `CASE t.kind WHEN 'source' THEN (
    SELECT CASE WHEN s.agency = '' THEN s.headline ELSE s.agency END
      || CASE WHEN s.published = '' THEN '' ELSE ', ' || s.published END
    FROM sources s WHERE s.id = CAST(t.name AS INTEGER)) ELSE t.name END`

/** Counts the terms of one kind under the other parts of a filter; those that the filter names are always among them. */
export function facetCounts(db: Database, sets: FilterSets) {
  const ofKind = db.prepare<CountedTerm>(
    `SELECT t.id, t.name AS value, ${label} AS label, t.uses AS count FROM terms t
     WHERE t.kind = :kind ORDER BY t.uses DESC, t.folded, t.name LIMIT :limit`,
  )
  const one = db.prepare<CountedTerm>(
    `SELECT t.id, t.name AS value, ${label} AS label, t.uses AS count FROM terms t WHERE t.kind = ? AND t.name = ?`,
  )
  const count = narrowedCounts(db, sets)

  return (filter: Filter, part: FilterPart, kind: TermKind, limit: number): Facet<string>[] => {
    const others: Filter = { ...filter, [part]: [] }
    const narrowed = isEmptyFilter(others) ? null : count(sets.of(others))
    const listed =
      narrowed === null ? ofKind.all({ kind, limit }) : narrowed.best(ofKind.all({ kind, limit: -1 }), limit)
    const chosen = filter[part].map(String).filter((name) => !listed.some(({ value }) => value === name))
    const added = chosen.map((name) => {
      const term = one.get(kind, name)
      if (term === undefined) return { value: name, label: name, count: 0 }
      return narrowed === null ? term : { ...term, count: narrowed.of(term) }
    })
    return [...listed, ...added].map(({ value, label: words, count: uses }) => ({ value, label: words, count: uses }))
  }
}

interface Counter {
  of(term: CountedTerm): number
  /** The most frequent of these terms, which come in order of their uses in the whole library. */
  best(terms: readonly CountedTerm[], limit: number): CountedTerm[]
}

function narrowedCounts(db: Database, { terms }: FilterSets): (events: FilteredEvents) => Counter {
  const within = db
    .prepare<readonly [term: number, count: number]>(
      `SELECT e.term_id, count(*) FROM json_each(?) i CROSS JOIN event_terms e ON e.event_id = i.value GROUP BY 1`,
    )
    .raw()
  const counters = new WeakMap<Members, Counter>()

  return (filtered) => {
    const members = filtered.members()
    const known = counters.get(members)
    if (known !== undefined) return known
    const counter =
      filtered.count() < few
        ? counterOf(new Map(within.all(JSON.stringify([...idsIn(members)]))), () => 0)
        : counterOf(new Map(), (term) => terms.countAmong(members, { id: term.id, uses: term.count }))
    counters.set(members, counter)
    return counter
  }
}

/** No term can count more than its uses: once enough are found that count more than the next is used, none can follow. */
function counterOf(counts: Map<number, number>, countNow: (term: CountedTerm) => number): Counter {
  const of = (term: CountedTerm): number => {
    const known = counts.get(term.id) ?? countNow(term)
    counts.set(term.id, known)
    return known
  }
  return {
    of,
    best(terms, limit) {
      const found: CountedTerm[] = []
      for (const term of terms) {
        if (found.length >= limit && (found[limit - 1]?.count ?? 0) >= term.count) break
        const count = of(term)
        if (count === 0) continue
        const place = found.findIndex((other) => other.count < count)
        found.splice(place < 0 ? found.length : place, 0, { ...term, count })
        if (found.length > limit) found.pop()
      }
      return found
    },
  }
}
