/** What is known of a dispatch while it is read in: what the text said of itself, and what the reader typed over it. */
import type { CorrectedSource } from '../../core/contract/dispatches.ts'
import { parseEdtf } from '../../core/date/index.ts'
import type { Language } from '../../core/date/types.ts'
import type { SourceId } from '../../core/model/event.ts'
import type { SourceDraft } from '../../core/model/source.ts'
import { editableDate, readField, type Today } from '../form/typed-date.ts'

/** The fields as they stand; the day of publication as it is typed. */
export interface SourceFields {
  readonly headline: string
  readonly publisher: string
  readonly published: string
  readonly language: Language
}

/** What the text or its file said; empty where it said nothing. */
export interface Recognised {
  readonly headline: string
  readonly agency: string
  readonly byline: string
  readonly place: string
  readonly published: string
  readonly language: Language
  readonly url: string
}

export interface SourceState {
  readonly text: string
  readonly fields: SourceFields
  /** What the reader typed: a later reading leaves it alone. */
  readonly typed: ReadonlySet<keyof SourceFields>
  readonly byline: string
  readonly place: string
  readonly url: string
}

/** A dispatch of which nothing is known yet. */
export function emptySource(language: Language): SourceState {
  const fields = { headline: '', publisher: '', published: '', language }
  return { text: '', fields, typed: new Set(), byline: '', place: '', url: '' }
}

/** With a field typed by the reader. */
export function typeField(state: SourceState, part: Partial<SourceFields>): SourceState {
  const typed = new Set([...state.typed, ...(Object.keys(part) as (keyof SourceFields)[])])
  return { ...state, fields: { ...state.fields, ...part }, typed }
}

/** With what a reading of the text says, in every field that the reader left alone. `language` is the interface's. */
export function takeReading(state: SourceState, said: Recognised, language: Language): SourceState {
  const read: SourceFields = {
    headline: said.headline,
    publisher: said.agency,
    published: editableDate(said.published, language),
    language: said.language,
  }
  const kept = Object.fromEntries([...state.typed].map((name) => [name, state.fields[name]]))
  const { byline, place, url } = said
  return { ...state, fields: { ...read, ...kept }, byline, place, url }
}

/** The day of publication as an ISO day; null while it is not exactly one. */
export function publishedDay(typed: string, language: Language, today: Today): string | null {
  if (typed.trim() === '') return null
  const reading = readField(typed, language, today)
  return reading.ok ? (/^\d{4}-\d\d-\d\d(?=$|T)/.exec(reading.edtf)?.[0] ?? null) : null
}

const headlineLength = 120

/** The first words of a text, for a dispatch without a headline or a publisher. */
function firstWords(text: string): string {
  const line = text.slice(0, 2000).trim().split(/\r?\n/)[0] ?? ''
  if (line.length <= headlineLength) return line
  return `${line.slice(0, line.lastIndexOf(' ', headlineLength) || headlineLength)}…`
}

const kept = { headline: 'headline', publisher: 'agency', published: 'published', language: 'language' } as const

/** What the reader typed of a source that the library has. */
export function correctedSourceOf(state: SourceState, id: SourceId, published: string): CorrectedSource {
  const draft = sourceDraftOf(state, published)
  const typed = [...state.typed].map((name) => [kept[name], draft[kept[name]]])
  return { id, corrected: Object.fromEntries(typed) }
}

/** The source as it is kept; one that nothing names is called by its first words. */
export function sourceDraftOf(state: SourceState, published: string): SourceDraft {
  const { text, fields, byline, place, url } = state
  const headline = fields.headline.trim()
  const agency = fields.publisher.trim()
  return {
    headline: headline === '' && agency === '' ? firstWords(text) : headline,
    agency,
    byline,
    place,
    published: parseEdtf(published).ok ? published : '',
    language: fields.language,
    text,
    url,
  }
}
