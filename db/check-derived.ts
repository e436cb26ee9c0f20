/** Verifies what is made from the records: the search index and the terms, against ones made from nothing. */
import type { CheckReport } from '../core/contract/views.ts'
import { pyramidTables } from './migrations/2-pyramid.ts'
import type { Database } from './open.ts'
import { rebuildPyramid } from './pyramid/rebuild.ts'
import type { ClaimRecord, EventRecord } from './records.ts'
import { searchColumns } from './search-index.ts'
import { termsOf } from './terms.ts'

type Problem = CheckReport['problems'][number]

/** One subject in so many is named; the rest would say the same again. */
const named = 20

/** Visits every event with its claims, in order of id, some hundreds at a time: within one query nothing can be written, not even beside the library. */
function* eventsWithClaims(db: Database): Generator<readonly [EventRecord, readonly ClaimRecord[]]> {
  const events = db.prepare<EventRecord>('SELECT * FROM events WHERE id > ? ORDER BY id LIMIT 500')
  const claims = db.prepare<ClaimRecord>('SELECT * FROM claims WHERE event_id = ? ORDER BY position, id')
  let batch = events.all(0)
  while (batch.length > 0) {
    for (const event of batch) yield [event, claims.all(event.id)]
    batch = events.all(batch.at(-1)?.id ?? 0)
  }
}

/**
 * Builds the index again beside the real one and compares, term by term, a digest of where it occurs. Positions are
 * weighted by event, column and offset, so that words in the wrong event or column show.
 */
export function searchProblems(db: Database): Problem[] {
  db.exec(`CREATE VIRTUAL TABLE temp.expected USING fts5 (
      title, note, place, entities, tags, claimants, quotes, content = '', tokenize = 'unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE temp.expected_words USING fts5vocab (temp, expected, instance);
    CREATE VIRTUAL TABLE temp.actual_words USING fts5vocab (main, search, instance);`)
  try {
    const insert = db.prepare(
      'INSERT INTO temp.expected (rowid, title, note, place, entities, tags, claimants, quotes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    for (const [event, claims] of eventsWithClaims(db)) insert.run(event.id, ...searchColumns(event, claims))
    return differingTerms(db).map((term) => ({ kind: 'search-index', subject: term }))
  } finally {
    db.exec('DROP TABLE temp.expected_words; DROP TABLE temp.actual_words; DROP TABLE temp.expected;')
  }
}

function differingTerms(db: Database): string[] {
  const digest = (table: string) =>
    `SELECT term, count(*), sum((doc * 1000003 + unicode(col) * 8191 + length(col) * 127) % 2147483647 * (offset + 1))
     FROM temp.${table} GROUP BY term`
  const missing = (from: string, other: string) =>
    `SELECT * FROM (${digest(from)}) EXCEPT SELECT * FROM (${digest(other)})`
  return db
    .prepare<string>(
      `SELECT DISTINCT term FROM (
         SELECT * FROM (${missing('expected_words', 'actual_words')})
         UNION ALL SELECT * FROM (${missing('actual_words', 'expected_words')})) LIMIT ${named}`,
    )
    .pluck()
    .all()
}

/** Builds the pyramid again beside the real one and compares row by row. */
export function pyramidProblems(db: Database): Problem[] {
  db.exec(pyramidTables.replaceAll('CREATE TABLE ', 'CREATE TABLE temp.'))
  try {
    rebuildPyramid(db, 'temp')
    return ['levels', 'buckets', 'spans'].flatMap((table) => {
      const differing = (from: string, other: string) =>
        db.prepare(`SELECT * FROM ${from}.${table} EXCEPT SELECT * FROM ${other}.${table} LIMIT 1`).get()
      const isSame = differing('main', 'temp') === undefined && differing('temp', 'main') === undefined
      return isSame ? [] : [{ kind: 'derived', subject: table } as const]
    })
  } finally {
    db.exec('DROP TABLE temp.levels; DROP TABLE temp.buckets; DROP TABLE temp.spans;')
  }
}

export function termProblems(db: Database): Problem[] {
  const problems: Problem[] = []
  const kept = db
    .prepare<string>(
      `SELECT t.kind || ' ' || t.name FROM event_terms e JOIN terms t ON t.id = e.term_id WHERE e.event_id = ? ORDER BY 1`,
    )
    .pluck()
  for (const [event, claims] of eventsWithClaims(db)) {
    const expected = termsOf(event, claims).map(({ kind, name }) => `${kind} ${name}`)
    const actual = new Set(kept.all(event.id))
    if (expected.length === actual.size && expected.every((term) => actual.has(term))) continue
    if (problems.length < named) problems.push({ kind: 'derived', subject: `event ${event.id}: terms` })
  }
  const miscounted = db.prepare<string>(
    `SELECT kind || ' ' || name FROM terms t
     WHERE uses <> (SELECT count(*) FROM event_terms e WHERE e.term_id = t.id) LIMIT ${named}`,
  )
  for (const term of miscounted.pluck().iterate()) problems.push({ kind: 'derived', subject: `${term}: uses` })
  return problems
}
