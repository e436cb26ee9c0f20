/** What the words of the sample are in each language: titles, notes, names and rules of our own. */

/** The texts that a translation has to give. */
export interface SampleWords {
  readonly headline: string
  readonly seoul: string
  readonly southKorea: string
  readonly northKorea: string
  readonly unitedStates: string
  readonly japan: string
  readonly russia: string
  readonly arms: string
  readonly diplomacy: string
  readonly announcement: EventWords
  readonly visit: EventWords
  readonly firstVisit: EventWords
  readonly condemnation: EventWords
  readonly denial: EventWords
}

export interface EventWords {
  readonly title: string
  readonly note: string
}
