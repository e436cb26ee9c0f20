/** French words: reading in a dispatch, and the review of what was found in it. */
import type { dispatchEn } from './dispatch.en.ts'

export const dispatchFr: Record<keyof typeof dispatchEn, string> = {
  'dispatch.import-short': 'Importer',
  'dispatch.into': 'dans {name}',
  'dispatch.text': 'Texte de la dépêche',
}
