/** Finding: counts beside each filter, events that match a text, names that complete what is typed. */
import type { Facet, Facets } from '../core/contract/views.ts'
import type { SourceId, Status } from '../core/model/event.ts'
import { foldText } from '../core/model/fold.ts'
import { facetCounts } from './facet-counts.ts'
import type { FilterPart, FilterSets } from './filter-sets.ts'
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
  const countsOf = facetCounts(db, sets)
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
