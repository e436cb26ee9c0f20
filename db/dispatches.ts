/** Taking events from dispatches, and the queue of sources that wait for review. */
import type { ChosenEvent, CorrectedSource, KnownEvent, KnownSource } from '../core/contract/dispatches.ts'
import { AppError } from '../core/errors.ts'
import { limits } from '../core/limits.ts'
import { type CheckedDraft, checkDraft, checkSourceDraft } from '../core/model/check-draft.ts'
import type { EventDraft, EventId, SourceId } from '../core/model/event.ts'
import type { SourceDraft, SourceSummary } from '../core/model/source.ts'
import type { Door, Tx } from './commit.ts'
import { type KnownEventQuestion, knownEvents } from './known-events.ts'
import type { LongWriteOptions } from './library-api.ts'
import { type LongWrite, longWrite } from './long-write.ts'
import type { Database } from './open.ts'
import type { SourceRecord } from './records.ts'
import {
  draftOfSource,
  insertSource,
  type SummaryRow,
  sha256Of,
  sourceColumns,
  sourceSummary,
  sourceTitle,
  summaryColumns,
} from './sources.ts'
import { addClaims, assertReferences, insertEvent, type StoredEvents, storedEvents } from './write-events.ts'

type DispatchSource = SourceId | CorrectedSource | SourceDraft

/** The part of the contract's `dispatches` that the library itself answers. */
export interface DispatchFunctions {
  /** The source that has this very text; null for a new text and for an empty one. */
  knownSource(sha256: string): KnownSource | null
  /** The event that a statement would be a further claim on; null when the library has none. */
  knownEvent(statement: KnownEventQuestion): KnownEvent | null
  add(input: { readonly source: DispatchSource; readonly events: readonly ChosenEvent[] }): {
    readonly sourceId: SourceId
    readonly eventIds: readonly EventId[]
    readonly revision: number
  }
  /**
   * Puts texts that no source has yet into the queue, in one revision; with none of them, no revision is made. Progress
   * is told in files. Throws `cancelled` when that was asked for; nothing is written then.
   */
  enqueue(
    drafts: readonly SourceDraft[],
    options?: LongWriteOptions,
  ): { readonly added: number; readonly known: number; readonly revision: number }
  waiting(): readonly SourceSummary[]
  setAside(input: { readonly id: SourceId }): void
}

type KnownRow = Omit<KnownSource, 'waiting'> & { readonly waiting: 0 | 1 }

export function dispatchFunctions(db: Database, door: Door): DispatchFunctions {
  const events = storedEvents(db)
  const sources = storedSources(db)
  const waiting = db.prepare<SummaryRow>(
    `SELECT ${summaryColumns} FROM sources s WHERE s.waiting = 1 ORDER BY s.published, s.id`,
  )
  const known = db.prepare<KnownRow>(
    `SELECT s.id, s.headline, s.waiting, (SELECT count(*) FROM claims c WHERE c.source_id = s.id) AS claimCount
     FROM sources s WHERE s.sha256 = ? AND s.sha256 <> '' ORDER BY s.id LIMIT 1`,
  )
  const hasLink = db.prepare(`SELECT 1 FROM links WHERE from_id = ? AND kind = 'contradicts' AND to_id = ?`)

  return {
    knownSource(sha256) {
      const row = known.get(sha256)
      return row === undefined ? null : { ...row, waiting: row.waiting === 1 }
    },
    knownEvent: knownEvents(db),
    add({ source, events: chosen }) {
      const reviewed = sources.reviewed(source)
      const checked = checkedEvents(chosen, events)
      if (chosen.length === 0 && reviewed.isUnchanged) {
        return { sourceId: reviewed.id, eventIds: [], revision: door.log.revision() }
      }
      const label = { kind: 'dispatch-added', title: reviewed.title, count: chosen.length } as const
      const { result, revision } = door.commit(label, (tx) => {
        const sourceId = reviewed.save(tx)
        const eventIds = checked.map(({ event, into }) => keep(tx, events, event, into, sourceId))
        for (const { from, to } of contradictions(chosen, eventIds)) {
          if (hasLink.get(from, to) !== undefined) continue
          tx.insert('links', () => ({ from_id: from, kind: 'contradicts' as const, to_id: to }))
        }
        return { sourceId, eventIds }
      })
      return { ...result, revision }
    },
    enqueue: (drafts, options = {}) =>
      enqueue(door, (sha256) => known.get(sha256) !== undefined, drafts, longWrite(options, 'files')),
    waiting: () => waiting.all().map(sourceSummary),
    setAside({ id }) {
      const source = sources.one(id)
      if (source.waiting === 0) return
      const label = { kind: 'dispatch-set-aside', title: sourceTitle(source), count: 1 } as const
      door.commit(label, (tx) => tx.update('sources', { ...source, waiting: 0 }))
    },
  }
}

function enqueue(door: Door, isKnown: (sha256: string) => boolean, drafts: readonly SourceDraft[], write: LongWrite) {
  const fresh = new Map<string, SourceDraft>()
  for (const draft of drafts) {
    const checked = checkSourceDraft(draft)
    const sha256 = sha256Of(checked.text)
    if (sha256 !== '' && !isKnown(sha256) && !fresh.has(sha256)) fresh.set(sha256, checked)
  }
  const [first] = fresh.values()
  const counts = { added: fresh.size, known: drafts.length - fresh.size }
  if (first === undefined) return { ...counts, revision: door.log.revision() }
  const label = { kind: 'dispatches-queued', title: sourceTitle(first), count: fresh.size } as const
  const { revision } = door.commit(label, (tx) => {
    let done = 0
    for (const draft of fresh.values()) {
      write.step('writing', done++, fresh.size)
      insertSource(tx, draft, 1)
    }
  })
  return { ...counts, revision }
}

/** A source as it will be once it is reviewed. */
interface Reviewed {
  /** 0 for one that is not kept yet. */
  readonly id: SourceId
  readonly title: string
  readonly isUnchanged: boolean
  readonly save: (tx: Tx) => SourceId
}

function storedSources(db: Database) {
  const byId = db.prepare<SourceRecord>('SELECT * FROM sources WHERE id = ?')
  const bySha256 = db.prepare<SourceRecord>(
    `SELECT * FROM sources WHERE sha256 = ? AND sha256 <> '' ORDER BY id LIMIT 1`,
  )
  const one = (id: number): SourceRecord => {
    const found = byId.get(id)
    if (found === undefined) throw new AppError('not_found', { field: 'source' })
    return found
  }
  const becoming = (before: SourceRecord, after: SourceRecord): Reviewed => ({
    id: before.id as SourceId,
    title: sourceTitle(after),
    isUnchanged: JSON.stringify(before) === JSON.stringify(after),
    save(tx) {
      if (JSON.stringify(before) !== JSON.stringify(after)) tx.update('sources', after)
      return before.id as SourceId
    },
  })
  return {
    one,
    /** A kept source that waits takes over what was corrected in the draft; one that was reviewed before stays as it is. */
    reviewed(source: DispatchSource): Reviewed {
      if (typeof source === 'number') {
        const kept = one(source)
        return becoming(kept, { ...kept, waiting: 0 })
      }
      if ('id' in source) {
        const kept = one(source.id)
        const corrected = checkSourceDraft({ ...draftOfSource(kept), ...source.corrected })
        return becoming(kept, { ...kept, ...sourceColumns(corrected), waiting: 0 })
      }
      const draft = checkSourceDraft(source)
      const kept = bySha256.get(sha256Of(draft.text))
      if (kept !== undefined) {
        return becoming(kept, kept.waiting === 1 ? { ...kept, ...sourceColumns(draft), waiting: 0 } : kept)
      }
      const save = (tx: Tx) => insertSource(tx, draft)
      return { id: 0 as SourceId, title: sourceTitle(draft), isUnchanged: false, save }
    },
  }
}

interface CheckedEvent {
  readonly event: CheckedDraft
  readonly into: EventId | null
}

/** Checks every event before anything is written. Errors name the event: `events.3.title`. */
function checkedEvents(chosen: readonly ChosenEvent[], read: StoredEvents): CheckedEvent[] {
  const added = chosen.filter(({ into }) => into === null).length
  if (read.count() + added > limits.events) throw new AppError('too_many_events', { limit: limits.events })
  return chosen.map(({ draft, into, contradicts }, index) => {
    try {
      if (contradicts !== null && (contradicts >= chosen.length || contradicts === index)) {
        throw new AppError('invalid_input', { field: 'contradicts' })
      }
      const event = checkDraft(withSource(draft, null))
      assertReferences(read, event.draft)
      if (into !== null) read.event(into)
      return { event, into }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      throw new AppError(error.code, { ...error.detail, field: `events.${index}.${error.detail.field ?? ''}` })
    }
  })
}

function withSource(draft: EventDraft, sourceId: SourceId | null): EventDraft {
  return { ...draft, claims: draft.claims.map((claim) => ({ ...claim, id: null, sourceId })) }
}

function keep(tx: Tx, read: StoredEvents, event: CheckedDraft, into: EventId | null, sourceId: SourceId): EventId {
  const draft = withSource(event.draft, sourceId)
  if (into === null) return insertEvent(tx, { ...event, draft })
  addClaims(tx, read, into, draft.claims)
  return into
}

function contradictions(chosen: readonly ChosenEvent[], ids: readonly EventId[]) {
  return chosen.flatMap(({ contradicts }, index) => {
    const [from, to] = [ids[index], contradicts === null ? undefined : ids[contradicts]]
    return from === undefined || to === undefined || from === to ? [] : [{ from, to }]
  })
}
