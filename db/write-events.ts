/** Adding, editing, moving and removing events. */
import type { ChangeKind } from '../core/contract/views.ts'
import { AppError } from '../core/errors.ts'
import { limits } from '../core/limits.ts'
import { type CheckedDraft, checkDraft } from '../core/model/check-draft.ts'
import type { ClaimDraft, Derivation, EventDraft, EventId, LinkDraft } from '../core/model/event.ts'
import type { Door, Tx } from './commit.ts'
import { eventCount } from './event-count.ts'
import { eventRecord, names } from './event-record.ts'
import type { EventFunctions, SavedEvent } from './library-api.ts'
import type { Database } from './open.ts'
import type { ClaimRecord, EventRecord, LinkRecord } from './records.ts'

type EventWrites = Pick<EventFunctions, 'add' | 'edit' | 'move' | 'remove'>

export function eventWrites(db: Database, door: Door): EventWrites {
  const read = storedEvents(db)

  function save(kind: ChangeKind, stored: EventRecord, checked: CheckedDraft): SavedEvent {
    const { id } = stored
    if (isUnchanged(read, stored, checked)) return { id: id as EventId, revision: stored.revision }
    const { revision } = door.commit({ kind, title: checked.draft.title, count: 1 }, (tx) => {
      tx.update('events', eventRecord(id, tx.revision, checked))
      writeClaims(tx, id, read.claims(id), checked.draft.claims)
      writeLinks(tx, id, read.linksFrom(id), checked.draft.links)
    })
    return { id: id as EventId, revision }
  }

  return {
    add({ draft }) {
      const checked = checkDraft(draft)
      assertReferences(read, checked.draft)
      if (read.count() >= limits.events) throw new AppError('too_many_events', { limit: limits.events })
      const label = { kind: 'event-added', title: checked.draft.title, count: 1 } as const
      const { result, revision } = door.commit(label, (tx) => insertEvent(tx, checked))
      return { id: result, revision }
    },
    edit({ id, draft, revision }) {
      const stored = read.event(id)
      if (stored.revision !== revision) throw new AppError('changed_meanwhile')
      const checked = checkDraft(draft)
      assertReferences(read, checked.draft, id)
      return save('event-edited', stored, checked)
    },
    move({ id, date }) {
      const stored = read.event(id)
      const draft = storedDraft(read, stored)
      // The words that the old date was worked out from say nothing of the new one.
      const derivation = date === draft.date ? draft.derivation : null
      return save('event-moved', stored, checkDraft({ ...draft, date, derivation }))
    },
    remove({ ids }) {
      const events = [...new Set(ids)].map((id) => read.event(id))
      const label = { kind: 'event-deleted', title: events[0]?.title ?? '', count: events.length } as const
      door.commit(label, (tx) => {
        for (const { id } of events) removeEvent(tx, read, id)
      })
    },
  }
}

/** Adds a checked event with its claims and links. */
export function insertEvent(tx: Tx, checked: CheckedDraft): EventId {
  const id = tx.insert('events', (newId) => eventRecord(newId, tx.revision, checked))
  writeClaims(tx, id, [], checked.draft.claims)
  writeLinks(tx, id, [], checked.draft.links)
  return id as EventId
}

export interface StoredEvents {
  event(id: number): EventRecord
  claims(id: number): ClaimRecord[]
  linksFrom(id: number): LinkRecord[]
  linksOf(id: number): LinkRecord[]
  hasEvent(id: number): boolean
  hasSource(id: number): boolean
  count(): number
}

export function storedEvents(db: Database): StoredEvents {
  const event = db.prepare<EventRecord>('SELECT * FROM events WHERE id = ?')
  const claims = db.prepare<ClaimRecord>('SELECT * FROM claims WHERE event_id = ? ORDER BY position, id')
  const linksFrom = db.prepare<LinkRecord>('SELECT * FROM links WHERE from_id = ? ORDER BY id')
  const linksOf = db.prepare<LinkRecord>('SELECT * FROM links WHERE from_id = :id OR to_id = :id ORDER BY id')
  const hasEvent = db.prepare('SELECT 1 FROM events WHERE id = ?')
  const hasSource = db.prepare('SELECT 1 FROM sources WHERE id = ?')
  return {
    event(id) {
      const found = event.get(id)
      if (found === undefined) throw new AppError('not_found', { field: 'event' })
      return found
    },
    claims: (id) => claims.all(id),
    linksFrom: (id) => linksFrom.all(id),
    linksOf: (id) => linksOf.all({ id }),
    hasEvent: (id) => hasEvent.get(id) !== undefined,
    hasSource: (id) => hasSource.get(id) !== undefined,
    count: eventCount(db),
  }
}

/** Throws `invalid_input` when a draft speaks of an event or a source that is not there, or links an event to itself. */
export function assertReferences(read: StoredEvents, draft: EventDraft, id: number | null = null): void {
  for (const { sourceId } of draft.claims) {
    if (sourceId !== null && !read.hasSource(sourceId)) throw new AppError('invalid_input', { field: 'claims' })
  }
  for (const { to } of draft.links) {
    if (to === id || !read.hasEvent(to)) throw new AppError('invalid_input', { field: 'links' })
  }
}

function storedDraft(read: StoredEvents, stored: EventRecord): EventDraft {
  return {
    title: stored.title,
    date: stored.date,
    derivation: stored.derivation === null ? null : (JSON.parse(stored.derivation) as Derivation),
    place: stored.place,
    entities: [...names(stored.entities)],
    tags: [...names(stored.tags)],
    status: stored.status,
    note: stored.note,
    importance: stored.importance,
    claims: read.claims(stored.id).map(storedClaim),
    links: read.linksFrom(stored.id).map(({ kind, to_id }) => ({ kind, to: to_id as EventId })),
  }
}

function storedClaim(claim: ClaimRecord): ClaimDraft {
  return {
    id: claim.id as ClaimDraft['id'],
    sourceId: claim.source_id as ClaimDraft['sourceId'],
    quote: claim.quote,
    quoteStart: claim.quote_start,
    quoteEnd: claim.quote_end,
    claimants: [...names(claim.claimants)],
    stance: claim.stance,
    stated: claim.stated,
  }
}

/** Whether saving would change nothing, so that no empty revision is made. */
function isUnchanged(read: StoredEvents, stored: EventRecord, { draft }: CheckedDraft): boolean {
  return JSON.stringify(ordered(storedDraft(read, stored))) === JSON.stringify(ordered(draft))
}

/** The draft with its keys in one order. */
function ordered(draft: EventDraft): unknown {
  const { title, date, derivation, place, entities, tags, status, note, importance, claims, links } = draft
  const rule = derivation && [derivation.words, derivation.anchor, derivation.rule.en, derivation.rule.fr]
  const said = claims.map((claim) => Object.entries(claim).sort(([a], [b]) => (a < b ? -1 : 1)))
  return [
    title,
    date,
    rule,
    place,
    entities,
    tags,
    status,
    note,
    importance,
    said,
    links.map((link) => [link.kind, link.to]),
  ]
}

function writeClaims(tx: Tx, eventId: number, stored: readonly ClaimRecord[], drafts: readonly ClaimDraft[]): void {
  const left = new Map(stored.map((claim) => [claim.id, claim]))
  for (const [position, draft] of drafts.entries()) {
    const row = claimColumns(eventId, position, draft)
    if (draft.id === null) {
      tx.insert('claims', () => row)
      continue
    }
    const old = left.get(draft.id)
    if (old === undefined) throw new AppError('invalid_input', { field: 'claims' })
    left.delete(draft.id)
    const renewed = { id: old.id, ...row }
    if (JSON.stringify(renewed) !== JSON.stringify(old)) tx.update('claims', renewed)
  }
  for (const id of left.keys()) tx.remove('claims', id)
}

/** The columns of a claim as it was edited. */
export function claimColumns(eventId: number, position: number, draft: ClaimDraft): Omit<ClaimRecord, 'id'> {
  return {
    event_id: eventId,
    position,
    source_id: draft.sourceId,
    quote: draft.quote,
    quote_start: draft.quoteStart,
    quote_end: draft.quoteEnd,
    claimants: JSON.stringify(draft.claimants),
    stance: draft.stance,
    stated: draft.stated,
  }
}

function writeLinks(tx: Tx, fromId: number, stored: readonly LinkRecord[], drafts: readonly LinkDraft[]): void {
  const key = (kind: string, to: number) => `${kind} ${to}`
  const left = new Map(stored.map((link) => [key(link.kind, link.to_id), link.id]))
  const wanted = new Map(drafts.map((draft) => [key(draft.kind, draft.to), draft]))
  for (const [name, { kind, to }] of wanted) {
    if (!left.delete(name)) tx.insert('links', () => ({ from_id: fromId, kind, to_id: to }))
  }
  for (const id of left.values()) tx.remove('links', id)
}

/** Adds claims to an event, but those that it has already: the same words of the same source, with the same stance. */
export function addClaims(tx: Tx, read: StoredEvents, id: EventId, claims: readonly ClaimDraft[]): void {
  const stored = storedDraft(read, read.event(id))
  const said = new Set(stored.claims.map(saidIn))
  const fresh = claims.filter((claim) => !said.has(saidIn(claim)))
  if (fresh.length === 0) return
  const checked = checkDraft({ ...stored, claims: [...stored.claims, ...fresh] })
  if (checked.draft.claims.length > limits.listLength) {
    throw new AppError('invalid_input', { field: 'claims', limit: limits.listLength })
  }
  tx.update('events', eventRecord(id, tx.revision, checked))
  writeClaims(tx, id, read.claims(id), checked.draft.claims)
}

function saidIn({ sourceId, stance, quoteStart, quote }: ClaimDraft): string {
  return JSON.stringify([sourceId, stance, quoteStart, quote])
}

/** Removes an event with its claims and every link to or from it. */
function removeEvent(tx: Tx, read: StoredEvents, id: number): void {
  for (const link of read.linksOf(id)) tx.remove('links', link.id)
  for (const claim of read.claims(id)) tx.remove('claims', claim.id)
  tx.remove('events', id)
}
