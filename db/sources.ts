/** Sources: listing, reading with every place that is quoted, adding and editing. */
import { createHash } from 'node:crypto'
import { AppError } from '../core/errors.ts'
import { checkSourceDraft } from '../core/model/check-draft.ts'
import type { EventId, SourceId } from '../core/model/event.ts'
import type { Citation, SourceDraft, SourceSummary } from '../core/model/source.ts'
import type { Door, Tx } from './commit.ts'
import type { SourceFunctions } from './library-api.ts'
import type { Database } from './open.ts'
import type { SourceRecord } from './records.ts'

export function sourceFunctions(db: Database, door: Door): SourceFunctions {
  const list = db.prepare<SummaryRow>(`SELECT ${summaryColumns} FROM sources s ORDER BY published DESC, id DESC`)
  const one = db.prepare<SourceRecord>('SELECT * FROM sources WHERE id = ?')
  const citations = db.prepare<Omit<Citation, 'eventId'> & { eventId: number }>(
    `SELECT c.event_id AS eventId, e.title, c.stance, c.quote_start AS start, c.quote_end AS "end"
     FROM claims c JOIN events e ON e.id = c.event_id
     WHERE c.source_id = ? AND c.quote_start IS NOT NULL ORDER BY c.quote_start, c.quote_end, c.id`,
  )
  const changed = db
    .prepare<number>(`SELECT max(revision) FROM changes WHERE table_name = 'sources' AND row_id = ?`)
    .pluck()
  const revisionOf = (id: number): number => changed.get(id) ?? 0
  const stored = (id: number): SourceRecord => {
    const found = one.get(id)
    if (found === undefined) throw new AppError('not_found', { field: 'source' })
    return found
  }

  return {
    list: () => list.all().map(sourceSummary),
    get({ id }) {
      const { id: _, waiting, ...source } = stored(id)
      const cited = citations.all(id).map((citation) => ({ ...citation, eventId: citation.eventId as EventId }))
      return { id, ...source, waiting: waiting === 1, revision: revisionOf(id), citations: cited }
    },
    add({ draft }) {
      const checked = checkSourceDraft(draft)
      const label = { kind: 'source-added', title: sourceTitle(checked), count: 1 } as const
      const { result, revision } = door.commit(label, (tx) => insertSource(tx, checked))
      return { id: result, revision }
    },
    edit({ id, draft, revision }) {
      const before = stored(id)
      if (revisionOf(id) !== revision) throw new AppError('changed_meanwhile')
      const after = { ...before, ...sourceColumns(checkSourceDraft(draft)) }
      if (JSON.stringify(after) === JSON.stringify(before)) return { id, revision }
      const label = { kind: 'source-edited', title: sourceTitle(after), count: 1 } as const
      return { id, revision: door.commit(label, (tx) => tx.update('sources', after)).revision }
    },
  }
}

/** The columns of a summary, of `sources s`. */
export const summaryColumns = `s.id, s.headline, s.agency, s.place, s.published, s.language, s.waiting,
  (SELECT count(*) FROM claims c WHERE c.source_id = s.id) AS claimCount`

export interface SummaryRow extends Omit<SourceSummary, 'waiting'> {
  readonly waiting: 0 | 1
}

export function sourceSummary(row: SummaryRow): SourceSummary {
  return { ...row, waiting: row.waiting === 1 }
}

/** Adds a checked source; `waiting` puts it into the review queue. */
export function insertSource(tx: Tx, draft: SourceDraft, waiting: 0 | 1 = 0): SourceId {
  return tx.insert('sources', () => ({ ...sourceColumns(draft), waiting })) as SourceId
}

/** The columns that a person edits. */
export function sourceColumns(draft: SourceDraft): Omit<SourceRecord, 'id' | 'waiting'> {
  const { headline, agency, byline, place, published, language, url, text } = draft
  return { headline, agency, byline, place, published, language, url, sha256: sha256Of(text), text }
}

/** The part of a source that a person edits, as a draft. */
export function draftOfSource({ id: _id, waiting: _waiting, sha256: _sha256, ...draft }: SourceRecord): SourceDraft {
  return draft
}

/** Lower-case hex of the SHA-256 of a text in UTF-8; empty for an empty text. */
export function sha256Of(text: string): string {
  return text === '' ? '' : createHash('sha256').update(text, 'utf8').digest('hex')
}

/** What the history calls a source. */
export function sourceTitle({ headline, agency }: { readonly headline: string; readonly agency: string }): string {
  return headline === '' ? agency : headline
}
