/** The rows that the history keeps; everything else in the file is made from them and can be made again. */
import type { LinkKind, Stance, Status } from '../core/model/event.ts'
import type { SqlValue } from './open.ts'

export interface SourceRecord {
  readonly id: number
  readonly headline: string
  readonly agency: string
  readonly byline: string
  readonly place: string
  readonly published: string
  readonly language: string
  readonly url: string
  readonly sha256: string
  readonly text: string
  /** 1 while it waits for review. */
  readonly waiting: 0 | 1
}

/** Lists are JSON arrays of names. */
export interface EventRecord {
  readonly id: number
  readonly title: string
  readonly title_key: string
  readonly date: string
  readonly earliest_start: number | null
  readonly latest_start: number | null
  readonly earliest_end: number | null
  readonly latest_end: number | null
  /** Where it stands on the axis and where its last known bound is; null without any date. */
  readonly start_at: number | null
  readonly end_at: number | null
  readonly rank: number
  readonly status: Status
  readonly shown: Status
  readonly asserting: number
  readonly denying: number
  readonly importance: number
  readonly revision: number
  readonly place: string
  readonly speakers: string
  readonly entities: string
  readonly tags: string
  readonly derivation: string | null
  readonly note: string
}

export interface ClaimRecord {
  readonly id: number
  readonly event_id: number
  readonly position: number
  readonly source_id: number | null
  readonly quote: string
  readonly quote_start: number | null
  readonly quote_end: number | null
  readonly claimants: string
  readonly stance: Stance
  readonly stated: string
}

export interface LinkRecord {
  readonly id: number
  readonly from_id: number
  readonly kind: LinkKind
  readonly to_id: number
}

export interface Records {
  readonly sources: SourceRecord
  readonly events: EventRecord
  readonly claims: ClaimRecord
  readonly links: LinkRecord
}
export type TableName = keyof Records
export type Unsaved<Name extends TableName> = Omit<Records[Name], 'id'>
export type RecordRow = Readonly<Record<string, SqlValue>> & { readonly id: number }

type Columns = { readonly [Name in TableName]: readonly (keyof Records[Name] & string)[] }

/** The columns of each table, `id` first; parents before children. */
export const columns: Columns = {
  sources: ['id', 'headline', 'agency', 'byline', 'place', 'published', 'language', 'url', 'sha256', 'text', 'waiting'],
  events: [
    ...(['id', 'title', 'title_key', 'date', 'earliest_start', 'latest_start', 'earliest_end', 'latest_end'] as const),
    ...(['start_at', 'end_at', 'rank', 'status', 'shown', 'asserting', 'denying', 'importance', 'revision'] as const),
    ...(['place', 'speakers', 'entities', 'tags', 'derivation', 'note'] as const),
  ],
  claims: [
    ...(['id', 'event_id', 'position', 'source_id', 'quote', 'quote_start', 'quote_end', 'claimants'] as const),
    ...(['stance', 'stated'] as const),
  ],
  links: ['id', 'from_id', 'kind', 'to_id'],
}

/** What a column holds in a row of the history that is older than the column. */
export const laterColumns: Readonly<Record<string, SqlValue>> = { waiting: 0 }

export const tableNames = Object.keys(columns) as readonly TableName[]
