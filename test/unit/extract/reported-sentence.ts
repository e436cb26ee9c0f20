/** A sentence of a dispatch with what it says: text, place, people and organisations, claimants, stance. */
import type { Stance } from '../../../core/model/event.ts'

export type ReportedSentence = readonly [
  text: string,
  place: string,
  entities: readonly string[],
  claimants: readonly string[],
  stance: Stance,
]
