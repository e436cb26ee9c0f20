/** The shapes that dates take in Dateline: a parsed EDTF value, its bounds, its reading. */

/** What is said about how well a part of a date is known: `?` uncertain, `~` approximate, `%` both. */
export interface Qualifier {
  readonly uncertain: boolean
  readonly approximate: boolean
}

/** How exactly a date is stated. `multi-year` covers significant digits and masked digits wider than a century. */
export type Precision = 'time' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'multi-year'

/**
 * The four bounds of a date on the axis: milliseconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar,
 * half-open (an end is the first instant after). A civil date stands at its UTC days, whatever the time zone.
 * `null` is an open or unknown bound. Always earliestStart <= latestStart, earliestEnd <= latestEnd and
 * earliestStart < latestEnd.
 */
export interface Bounds {
  readonly earliestStart: number | null
  readonly latestStart: number | null
  readonly earliestEnd: number | null
  readonly latestEnd: number | null
}

/** One end of an interval (or the only point of a date) as it is drawn. */
export interface ShapeEnd extends Qualifier {
  /** First and last instant (exclusive) of the stated point, in axis milliseconds; null when `open` is not `none`. */
  readonly earliest: number | null
  readonly latest: number | null
  readonly precision: Precision
  /** `none`: a stated date; `open`: `..`; `unknown`: left empty. */
  readonly open: 'none' | 'open' | 'unknown'
}

/**
 * What the drawing needs to know of a date, free of calendar rules.
 * `point`: start equals end. `interval`: two ends. `oneOf` / `allOf`: members drawn separately. `unknown`: no date at all.
 */
export interface DateShape {
  readonly kind: 'point' | 'interval' | 'oneOf' | 'allOf' | 'unknown'
  readonly start: ShapeEnd
  readonly end: ShapeEnd
  /** Of a set only; each is a point or an interval. Empty otherwise. */
  readonly members: readonly DateShape[]
  readonly bounds: Bounds
}

/** The answer to a question of order between dates that are not exactly known. */
export type Certainty = 'certainly' | 'possibly' | 'no'

export type Language = 'en' | 'fr'
