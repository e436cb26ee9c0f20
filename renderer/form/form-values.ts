/** What an event's form holds while it is written, and the draft that comes of it. */

import type { Language } from '../../core/date/types.ts'
import { limits } from '../../core/limits.ts'
import type { Claim, ClaimDraft, EventDetail, EventDraft, Stance, Status } from '../../core/model/event.ts'
import { type LinkValues, linkDrafts, linkValuesOf, noLinks } from './link-values.ts'
import { editableDate, readField, type Today } from './typed-date.ts'

/** Names already taken in, and the one still being typed, which counts too when the form is saved. */
export interface TokenValues {
  readonly names: readonly string[]
  readonly typed: string
}

export interface ClaimValues extends Pick<ClaimDraft, 'id' | 'sourceId' | 'quote' | 'quoteStart' | 'quoteEnd'> {
  /** Tells claims apart while they are written; never leaves the form. */
  readonly key: number
  readonly claimants: TokenValues
  readonly stance: Stance
  readonly stated: string
}

export interface FormValues {
  readonly title: string
  readonly date: string
  readonly place: string
  readonly entities: TokenValues
  readonly tags: TokenValues
  readonly status: Status
  readonly note: string
  readonly importance: number
  readonly links: LinkValues
  readonly claims: readonly ClaimValues[]
}

export type FormField = 'title' | 'date' | 'claims' | 'links'
/** What keeps a form from being saved: a field, and for claims the key of the one. */
export interface FormProblem {
  readonly field: FormField
  readonly key: number | null
}
export type DraftReading =
  | { readonly ok: true; readonly draft: EventDraft }
  | { readonly ok: false; readonly problem: FormProblem }

const noTokens: TokenValues = { names: [], typed: '' }

/** The names of a token field, the one being typed included; each once. */
export function tokenNames({ names, typed }: TokenValues): readonly string[] {
  const more = typed
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return [...new Set([...names, ...more])]
}

/** An empty claim; `key` must not be in use. */
export function emptyClaim(key: number): ClaimValues {
  return {
    key,
    id: null,
    sourceId: null,
    quote: '',
    quoteStart: null,
    quoteEnd: null,
    claimants: noTokens,
    stance: 'reports',
    stated: '',
  }
}

/** The form of a new event at a date, EDTF or empty. */
export function emptyValues(date: string, language: Language): FormValues {
  return {
    title: '',
    date: editableDate(date, language),
    place: '',
    entities: noTokens,
    tags: noTokens,
    status: 'reported',
    note: '',
    importance: 0,
    links: noLinks,
    claims: [],
  }
}

/** A claim as a form shows it. */
export function claimValuesOf(claim: Claim, key: number, language: Language): ClaimValues {
  const { id, sourceId, quote, quoteStart, quoteEnd, stance } = claim
  const claimants = { names: claim.claimants, typed: '' }
  return {
    key,
    id,
    sourceId,
    quote,
    quoteStart,
    quoteEnd,
    stance,
    claimants,
    stated: editableDate(claim.stated, language),
  }
}

/** The form of an event as it is kept. */
export function valuesOf(event: EventDetail, language: Language): FormValues {
  const { title, place, status, note, importance } = event
  return {
    title,
    place,
    status,
    note,
    importance,
    links: linkValuesOf(event),
    date: editableDate(event.date, language),
    entities: { names: event.entities, typed: '' },
    tags: { names: event.tags, typed: '' },
    claims: event.claims.map((claim, index) => claimValuesOf(claim, index, language)),
  }
}

/** The draft of a claim, or null when what was typed as its date cannot be read. An edited quote is looked up again. */
export function claimDraftFrom(values: ClaimValues, language: Language, today: Today): ClaimDraft | null {
  const { key: _key, claimants, stated, ...rest } = values
  const read = stated.trim() === '' ? null : readField(stated, language, today)
  if (read !== null && !read.ok) return null
  return {
    ...rest,
    quote: rest.quote.trim(),
    claimants: [...tokenNames(claimants)],
    stated: read === null ? '' : read.edtf,
  }
}

const isBlank = ({ quote, claimants, stated, sourceId }: ClaimValues): boolean =>
  quote.trim() === '' && tokenNames(claimants).length === 0 && stated.trim() === '' && sourceId === null

/** The draft of the form, or the first thing that keeps it from being one. `before` is the event that is edited. */
export function draftFrom(
  values: FormValues,
  before: EventDetail | null,
  language: Language,
  today: Today,
): DraftReading {
  const title = values.title.trim()
  if (title === '' || title.length > limits.titleLength) return { ok: false, problem: { field: 'title', key: null } }
  const date = readField(values.date, language, today)
  if (!date.ok) return { ok: false, problem: { field: 'date', key: null } }
  const claims: ClaimDraft[] = []
  for (const claim of values.claims.filter((one) => one.id !== null || !isBlank(one))) {
    const draft = claimDraftFrom(claim, language, today)
    if (draft === null) return { ok: false, problem: { field: 'claims', key: claim.key } }
    claims.push(draft)
  }
  const links = linkDrafts(values.links)
  if (links === null) return { ok: false, problem: { field: 'links', key: null } }
  const derivation = before !== null && before.date === date.edtf ? before.derivation : null
  const { place, status, note, importance } = values
  const entities = [...tokenNames(values.entities)]
  const tags = [...tokenNames(values.tags)]
  return {
    ok: true,
    draft: {
      title,
      date: date.edtf,
      derivation,
      place: place.trim(),
      entities,
      tags,
      status,
      note,
      importance,
      claims,
      links,
    },
  }
}
