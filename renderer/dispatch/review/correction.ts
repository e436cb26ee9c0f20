/** The correction of a proposed event while it is typed. */
import type { Language } from '../../../core/date/index.ts'
import { limits } from '../../../core/limits.ts'
import type { EventDraft, Stance, Status } from '../../../core/model/event.ts'
import { type TokenValues, tokenNames } from '../../form/form-values.ts'
import { editableDate, readField, type Today } from '../../form/typed-date.ts'

/** What can be corrected of an event before it is added; dates and names as they are typed. */
export interface Correction {
  readonly title: string
  readonly date: string
  readonly status: Status
  readonly place: string
  readonly entities: TokenValues
  readonly claimants: TokenValues
  readonly stance: Stance
}

/** The correction that changes nothing. */
export function correctionOf(draft: EventDraft, language: Language): Correction {
  const [claim] = draft.claims
  return {
    title: draft.title,
    date: editableDate(draft.date, language),
    status: draft.status,
    place: draft.place,
    entities: { names: draft.entities, typed: '' },
    claimants: { names: claim?.claimants ?? [], typed: '' },
    stance: claim?.stance ?? 'reports',
  }
}

export type CorrectionReading =
  | { readonly ok: true; readonly draft: EventDraft }
  | { readonly ok: false; readonly field: 'title' | 'date' }

/**
 * The draft with the correction in it, or the field that keeps it from being one. Dates without a year are counted from
 * `published`. A date that was changed no longer comes from the words of the text.
 */
export function corrected(
  draft: EventDraft,
  correction: Correction,
  language: Language,
  published: Today,
): CorrectionReading {
  const title = correction.title.trim()
  if (title === '' || title.length > limits.titleLength) return { ok: false, field: 'title' }
  const date = readField(correction.date, language, published)
  if (!date.ok) return { ok: false, field: 'date' }
  const isSame = date.edtf === draft.date
  const claimants = [...tokenNames(correction.claimants)]
  const claims = draft.claims.map((claim, index) =>
    index === 0 ? { ...claim, claimants, stance: correction.stance } : claim,
  )
  return {
    ok: true,
    draft: {
      ...draft,
      title,
      date: date.edtf,
      derivation: isSame ? draft.derivation : null,
      status: correction.status,
      place: correction.place.trim(),
      entities: [...tokenNames(correction.entities)],
      claims,
    },
  }
}
