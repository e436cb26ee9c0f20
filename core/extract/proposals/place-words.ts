/** What a language brings to telling places from people and organisations. */

export interface PlaceWords {
  /** Prepositions that put something in a place. */
  readonly at: RegExp
  /** Of these, those after which a name that is not known is a place too. */
  readonly surelyAt: RegExp
  /** Prepositions that say where somebody comes from or goes: a place, but not that of the event. */
  readonly from: RegExp
  /** Words that may stand between a city and what it only describes: `attaque contre Kherson`. */
  readonly beside: RegExp
  readonly articles: RegExp
  /** What a place may be said to be part of or the whole of: `la ville de`, `le maire de`, `près de`. */
  readonly nouns: RegExp
  readonly of: RegExp
  /** Whoever speaks from a place is there: `Speaking from Geneva`. */
  readonly speaking: RegExp
  /** Verbs that take one to a place; null where the preposition says so. */
  readonly motion: RegExp | null
  /** Things that carry their place with them: `la guerre en Ukraine` may be spoken of anywhere. */
  readonly carriers: RegExp
  /** Before a preposition that belongs to the verb: `believe in`, `accuse à`. */
  readonly noPlaceBefore: RegExp
  /** Words of people and sites that begin or end a name: after `at`, only these are places. */
  readonly sites: RegExp
  readonly relative: RegExp
  /** A preposition with an article before a country gives something to it: `à la Russie`; null where it does not. */
  readonly recipient: RegExp | null
}
