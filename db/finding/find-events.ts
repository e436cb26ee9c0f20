/** Finding: counts beside each filter, events that match a text, names that complete what is typed. */
import type { Facet, Facets } from '../../core/contract/views.ts'
import type { SourceId, Status } from '../../core/model/event.ts'
import { foldText } from '../../core/model/fold.ts'
import type { EventFunctions } from '../library-api.ts'
import type { Database } from '../open.ts'
import type { EventReads } from '../read-events.ts'
import { searchQuery } from '../search-index.ts'
import type { TermKind } from '../terms.ts'
import { facetCounts } from './facet-counts.ts'
import type { FilterPart, FilterSets } from './filter-sets.ts'

type Finding = Pick<EventFunctions, 'facets' | 'matches' | 'suggest'>

const suggestions = 12

/** Up to this many matches the best come first; among more, which would take long to compare, those added last. */
const comparable = 4000

export function findEvents(db: Database, sets: FilterSets, reads: EventReads): Finding {
  const best = db.prepare<number>('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?').pluck()
  const latest = db.prepare<number>('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?').pluck()
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
      const total = count.get(query) ?? 0
      const ids = total > comparable ? latest.all(query, limit) : best.all(query, limit)
      return { rows: reads.rows(ids), total }
    },
    suggest: ({ field, text }) => begins.all({ kind: field, text: foldText(text), limit: suggestions }),
  }
}
