/** From a row of a table to the draft of an event, or the reason why not. */
import { type Language, readTypedDate } from '../date/index.ts'
import { AppError } from '../errors.ts'
import { limits } from '../limits.ts'
import type { EventDraft, Stance, Status } from '../model/event.ts'
import { foldText } from '../model/fold.ts'
import type { Columns } from './columns.ts'

/** How many dates are kept as they were read. */
const knownDates = 40_000
/** Longer dates, such as times and stretches, seldom come again. */
const longestRepeated = 12

const statusWords: Readonly<Record<string, Status>> = {
  announced: 'announced',
  annonce: 'announced',
  reported: 'reported',
  rapporte: 'reported',
  confirmed: 'confirmed',
  confirme: 'confirmed',
  disputed: 'disputed',
  conteste: 'disputed',
  denied: 'denied',
  dementi: 'denied',
  cancelled: 'cancelled',
  annule: 'cancelled',
}

const stanceWords: Readonly<Record<string, Stance>> = {
  announces: 'announces',
  announced: 'announces',
  announce: 'announces',
  reports: 'reports',
  reported: 'reports',
  rapporte: 'reports',
  asserts: 'asserts',
  asserted: 'asserts',
  affirms: 'asserts',
  affirme: 'asserts',
  confirms: 'asserts',
  confirme: 'asserts',
  denies: 'denies',
  denied: 'denies',
  dement: 'denies',
  dementi: 'denies',
  nie: 'denies',
}

/** Reads rows of a table with these columns. Throws `AppError` with the field at fault. */
export function rowReader(columns: Columns, language: Language): (cells: readonly string[]) => EventDraft {
  const dateOf = dateReader(language)
  return (cells) => {
    const cell = (name: Parameters<Columns['get']>[0]) => (cells[columns.get(name) ?? -1] ?? '').trim()
    const claimants = namesIn(cell('claimant'), 'claims')
    const quote = cell('quote')
    if (quote.length > limits.quoteLength) throw new AppError('invalid_input', { field: 'quote' })
    const stance = stanceOf(cell('stance'))
    // That somebody reports it says no more than the event itself.
    const speaks = claimants.length > 0 || quote !== '' || stance !== 'reports'
    const claim = { id: null, sourceId: null, quote, quoteStart: null, quoteEnd: null, claimants, stated: '' }
    const draft: EventDraft = {
      title: cell('title'),
      date: dateOf(cell('date'), cell('end')),
      derivation: null,
      place: cell('place'),
      entities: namesIn(cell('people'), 'entities'),
      tags: namesIn(cell('tags'), 'tags'),
      status: statusOf(cell('status')),
      note: cell('note'),
      importance: 0,
      claims: speaks ? [{ ...claim, stance }] : [],
      links: [],
    }
    assertKeepable(draft)
    return draft
  }
}

function assertKeepable({ title, place, note }: EventDraft): void {
  if (title === '') throw new AppError('title_empty', { field: 'title' })
  if (title.length > limits.titleLength) throw new AppError('title_too_long', { limit: limits.titleLength })
  if (note.length > limits.noteLength) throw new AppError('note_too_long', { limit: limits.noteLength })
  if (place.length > limits.nameLength) throw new AppError('invalid_input', { field: 'place' })
}

/** Dates of a table repeat; each text is read once for a while. */
function dateReader(language: Language): (date: string, end: string) => string {
  const known = new Map<string, string>()
  const read = (text: string): string => {
    const reading = readTypedDate(text, language)
    if (reading.ok) return reading.edtf
    throw new AppError(reading.code, { field: 'date', read: reading.read, position: reading.position })
  }
  return (date, end) => {
    if (date === '') throw new AppError('date_unreadable', { field: 'date', read: '', position: 0 })
    const key = end === '' ? date : `${date}\n${end}`
    const before = known.get(key)
    if (before !== undefined) return before
    const edtf = end === '' || end === date ? read(date) : read(`${read(date)}/${read(end)}`)
    if (key.length > longestRepeated) return edtf
    if (known.size === knownDates) known.clear()
    known.set(key, edtf)
    return edtf
  }
}

function statusOf(text: string): Status {
  const status = text === '' ? 'reported' : statusWords[foldText(text)]
  if (status === undefined) throw new AppError('invalid_input', { field: 'status' })
  return status
}

/** What is meant is not guessed: a denial taken for a report would be the opposite. */
function stanceOf(text: string): Stance {
  const stance = text === '' ? 'reports' : stanceWords[foldText(text)]
  if (stance === undefined) throw new AppError('invalid_input', { field: 'stance' })
  return stance
}

/** Names between semicolons or bars; between commas where there is neither. */
function namesIn(text: string, field: string): string[] {
  if (text === '') return []
  if (!/[;|,]/.test(text) && text.length <= limits.nameLength) return [text]
  const all = text.split(/[;|]/.test(text) ? /[;|]/ : ',').flatMap((name) => name.trim() || [])
  const tooLong = all.some((name) => name.length > limits.nameLength)
  if (tooLong || all.length > limits.listLength) throw new AppError('invalid_input', { field })
  return all
}
