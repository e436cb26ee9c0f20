/** What is checked of an event or a source before it is kept, beyond its shape; a problem has words for people. */
import { type Bounds, dateBounds, type EdtfDate, formatEdtf, parseEdtf } from '../date/index.ts'
import { AppError } from '../errors.ts'
import { limits } from '../limits.ts'
import type { ClaimDraft, EventDraft } from './event.ts'
import type { SourceDraft } from './source.ts'
import { assertTextFits } from './source-text.ts'

/** A draft that may be kept: trimmed, its names without repetition, its dates in canonical EDTF. */
export interface CheckedDraft {
  readonly draft: EventDraft
  readonly bounds: Bounds
}

/** A date in canonical EDTF with its bounds. */
interface Dated {
  readonly date: string
  readonly bounds: Bounds
}

/** How many dates a `draftChecker` keeps: a century of days. */
const knownDates = 40_000
/** Longer dates, such as times and stretches, seldom come again. */
const longestRepeated = 12

/**
 * Checks an event as it was edited. Throws `AppError` with the field at fault: `title_empty`, `title_too_long`,
 * `note_too_long`, `date_unreadable`, `date_not_in_calendar`, `date_out_of_range`, `end_before_start` or `invalid_input`.
 */
export function checkDraft(draft: EventDraft): CheckedDraft {
  return checkWith(draft, datedFrom)
}

/** `checkDraft` for very many events, of which many have the same date: what was read of one is kept for a while. */
export function draftChecker(): (draft: EventDraft) => CheckedDraft {
  const known = new Map<string, Dated>()
  const read = (text: string, field: string): Dated => {
    const before = known.get(text)
    if (before !== undefined) return before
    const dated = datedFrom(text, field)
    if (text.length > longestRepeated) return dated
    if (known.size === knownDates) known.clear()
    known.set(text, dated)
    return dated
  }
  return (draft) => checkWith(draft, read)
}

function checkWith(draft: EventDraft, read: typeof datedFrom): CheckedDraft {
  const title = draft.title.trim()
  if (title === '') throw new AppError('title_empty', { field: 'title' })
  if (title.length > limits.titleLength) {
    throw new AppError('title_too_long', { field: 'title', limit: limits.titleLength })
  }
  if (draft.note.length > limits.noteLength) {
    throw new AppError('note_too_long', { field: 'note', limit: limits.noteLength })
  }
  const { date, bounds } = read(draft.date, 'date')
  return {
    bounds,
    draft: {
      ...draft,
      title,
      date,
      place: draft.place.trim(),
      entities: distinct(draft.entities),
      tags: distinct(draft.tags),
      claims: draft.claims.map(checkedClaim),
    },
  }
}

function datedFrom(text: string, field: string): Dated {
  const date = readDate(text, field)
  return { date: formatEdtf(date), bounds: dateBounds(date) }
}

/** Checks a source as it was edited. Throws `invalid_input`, `text_too_long` or the problem of its date. */
export function checkSourceDraft(draft: SourceDraft): SourceDraft {
  if (draft.headline === '' && draft.agency === '') throw new AppError('invalid_input', { field: 'headline' })
  assertTextFits(draft.text)
  return { ...draft, published: optionalDate(draft.published, 'published') }
}

function checkedClaim(claim: ClaimDraft): ClaimDraft {
  const { quote, quoteStart, quoteEnd } = claim
  const isPlaced = quoteStart !== null && quoteEnd !== null
  if ((quoteStart === null) !== (quoteEnd === null)) throw new AppError('invalid_input', { field: 'claims' })
  if (isPlaced && quoteEnd - quoteStart !== quote.length) throw new AppError('invalid_input', { field: 'claims' })
  return { ...claim, claimants: distinct(claim.claimants), stated: optionalDate(claim.stated, 'stated') }
}

function optionalDate(text: string, field: string): string {
  return text.trim() === '' ? '' : formatEdtf(readDate(text, field))
}

function readDate(text: string, field: string): EdtfDate {
  const reading = parseEdtf(text.trim())
  if (reading.ok) return reading.date
  throw new AppError(reading.code, { field, read: reading.read, position: reading.position })
}

function distinct(names: readonly string[]): string[] {
  if (names.length === 0) return []
  const [only = ''] = names
  if (names.length === 1 && only.trim() !== '') return [only.trim()]
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
}
