/** Finding: counts beside each filter, events that match a text, names that complete what is typed. */
import type { Facet, Facets } from '../core/contract/views.ts'
import type { SourceId, Status } from '../core/model/event.ts'
import type { Filter } from '../core/model/filter.ts'
import { foldText } from '../core/model/fold.ts'
import { type FilterPart, type FilterSets, isEmptyFilter } from './filter-sets.ts'
import type { EventFunctions } from './library-api.ts'
import type { Database } from './open.ts'
import type { EventReads } from './read-events.ts'
import { searchQuery } from './search-index.ts'
import type { TermKind } from './terms.ts'

type Finding = Pick<EventFunctions, 'facets' | 'matches' | 'suggest'>

const suggestions = 12

export function findEvents(db: Database, sets: FilterSets, reads: EventReads): Finding {
  const best = db.prepare<number>('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?').pluck()
  const count = db.prepare<number>('SELECT count(*) FROM search WHERE search MATCH ?').pluck()
  const countsOf = termCounts(db, sets)
  const begins = db
    .prepare<string>(
      `SELECT name FROM terms WHERE kind = :kind AND (
         (folded >= :text AND folded < :text || char(1114111)) OR instr(folded, ' ' || :text) > 0)
       ORDER BY folded >= :text AND folded < :text || char(1114111) DESC, uses DESC, folded LIMIT :limit`,
    )
    .pluck()

  return {
    facets({ filter, limit }) {
      const of = (part: FilterPart, kind: TermKind) => countsOf(filter, part, kind, limit)
      const sources = of('sources', 'source')
      return {
        statuses: of('statuses', 'status') as Facet<Status>[],
        claimants: of('claimants', 'claimant'),
        entities: of('entities', 'entity'),
        tags: of('tags', 'tag'),
        places: of('places', 'place'),
        sources: sources.map((facet) => ({ ...facet, value: Number(facet.value) as SourceId })),
      } satisfies Facets
    },
    matches({ text, limit }) {
      const query = searchQuery(text)
      if (query === null) return { rows: [], total: 0 }
      return { rows: reads.rows(best.all(query, limit)), total: count.get(query) ?? 0 }
    },
    suggest: ({ field, text }) => begins.all({ kind: field, text: foldText(text), limit: suggestions }),
  }
}

/** Counts the terms of one kind under the other parts of a filter; those that the filter names are always among them. */
function termCounts(db: Database, sets: FilterSets) {
  const label = `CASE t.kind WHEN 'source' THEN (
      SELECT CASE WHEN s.agency = '' THEN s.headline ELSE s.agency END
        || CASE WHEN s.published = '' THEN '' ELSE ', ' || s.published END
      FROM sources s WHERE s.id = CAST(t.name AS INTEGER)) ELSE t.name END`
  const everywhere = db.prepare<Facet<string>>(
    `SELECT t.name AS value, ${label} AS label, t.uses AS count FROM terms t
     WHERE t.kind = :kind ORDER BY t.uses DESC, t.folded, t.name LIMIT :limit`,
  )
  const within = db.prepare<Facet<string>>(
    `SELECT t.name AS value, ${label} AS label, count(*) AS count
     FROM json_each(:ids) i JOIN event_terms e ON e.event_id = i.value JOIN terms t ON t.id = e.term_id
     WHERE t.kind = :kind GROUP BY t.id ORDER BY count DESC, t.folded, t.name`,
  )
  const named = db.prepare<Facet<string>>(
    `SELECT t.name AS value, ${label} AS label, t.uses AS count FROM terms t WHERE t.kind = ? AND t.name = ?`,
  )

  return (filter: Filter, part: FilterPart, kind: TermKind, limit: number): Facet<string>[] => {
    const others: Filter = { ...filter, [part]: [] }
    const isNarrowed = !isEmptyFilter(others)
    const found = isNarrowed
      ? within.all({ kind, ids: JSON.stringify(sets.of(others).ids) })
      : everywhere.all({ kind, limit })
    const chosen = filter[part].map(String)
    const listed = found.slice(0, limit)
    for (const name of chosen) {
      if (listed.some(({ value }) => value === name)) continue
      const facet = found.find(({ value }) => value === name) ?? zeroUnless(named.get(kind, name), name, isNarrowed)
      listed.push(facet)
    }
    return listed
  }
}

function zeroUnless(facet: Facet<string> | undefined, name: string, isNarrowed: boolean): Facet<string> {
  if (facet === undefined) return { value: name, label: name, count: 0 }
  return isNarrowed ? { ...facet, count: 0 } : facet
}
