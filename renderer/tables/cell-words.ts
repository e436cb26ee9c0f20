/** What a column of a table tells of an event, in words. */
import type { Language } from '../../core/date/index.ts'
import type { EventField } from '../../core/import/columns.ts'
import type { EventDraft } from '../../core/model/event.ts'
import { edtfInWords } from '../words/source-name.ts'
import type { Words } from '../words/use-words.ts'

/** What will be kept of the field; empty where the row says nothing. */
export function cellInWords(field: EventField, draft: EventDraft, words: Words, language: Language): string {
  const [claim] = draft.claims
  switch (field) {
    case 'title':
      return draft.title
    case 'date':
    case 'end':
      return edtfInWords(draft.date, language)
    case 'place':
      return draft.place
    case 'people':
      return draft.entities.join(', ')
    case 'tags':
      return draft.tags.join(', ')
    case 'status':
      return words(`status.${draft.status}`)
    case 'note':
      return draft.note
    case 'claimant':
      return claim?.claimants.join(', ') ?? ''
    case 'stance':
      return claim === undefined ? '' : words(`stance.${claim.stance}`)
    case 'quote':
      return claim?.quote ?? ''
  }
}
