/** An EDTF value as parsed: points, intervals and sets, with every digit, mask and qualifier that was stated. */

/** Qualifier of one component as two bits: 1 uncertain (`?`), 2 approximate (`~`), 3 both (`%`). */
export type QualifierBits = 0 | 1 | 2 | 3

/** A year as its digits, at least four, `X` where unspecified. `significant`: how many leading digits are known (`S2`). */
export interface EdtfYear {
  readonly negative: boolean
  readonly digits: string
  readonly significant: number | null
}

/** A clock time. `second` and `millisecond` are null when not stated; `offset` is minutes east of UTC, null for local time. */
export interface EdtfTime {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  readonly millisecond: number | null
  readonly offset: number | null
}

/**
 * One date or date-time. `month` and `day` are two characters, `X` where unspecified; `season` is an EDTF code from 21
 * to 41 and excludes `month`. `qualifiers` are those of year, month (or season) and day.
 */
export interface EdtfPoint {
  readonly kind: 'point'
  readonly year: EdtfYear
  readonly month: string | null
  readonly season: number | null
  readonly day: string | null
  readonly time: EdtfTime | null
  readonly qualifiers: readonly [QualifierBits, QualifierBits, QualifierBits]
}

/** An end without a date: `..` is open, nothing at all is unknown. */
export interface EdtfNoPoint {
  readonly kind: 'open' | 'unknown'
}

export type EdtfEnd = EdtfPoint | EdtfNoPoint

/** `start/end`, or inside a set `start..end`. */
export interface EdtfInterval {
  readonly kind: 'interval'
  readonly start: EdtfEnd
  readonly end: EdtfEnd
}

/** `[...]` is one of its members, `{...}` all of them; a member that is an interval is a range `a..b`. */
export interface EdtfSet {
  readonly kind: 'oneOf' | 'allOf'
  readonly members: readonly (EdtfPoint | EdtfInterval)[]
}

export type EdtfDate = EdtfPoint | EdtfInterval | EdtfSet

export const noQualifiers: EdtfPoint['qualifiers'] = [0, 0, 0]
export const openEnd: EdtfNoPoint = { kind: 'open' }
export const unknownEnd: EdtfNoPoint = { kind: 'unknown' }

/** A year that is fully stated, from its astronomical number. */
export function exactYear(year: number): EdtfYear {
  return { negative: year < 0, digits: String(Math.abs(year)).padStart(4, '0'), significant: null }
}

/** Two digits of a month, day, hour or minute. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** A point without masks or qualifiers: a year, a month or a day. */
export function exactPoint(year: number, month: number | null = null, day: number | null = null): EdtfPoint {
  return {
    kind: 'point',
    year: exactYear(year),
    month: month === null ? null : twoDigits(month),
    season: null,
    day: day === null ? null : twoDigits(day),
    time: null,
    qualifiers: noQualifiers,
  }
}

/** The same point with `bits` set on every component that it states. */
export function qualified(point: EdtfPoint, bits: QualifierBits): EdtfPoint {
  const [year, month, day] = point.qualifiers
  const hasMonth = point.month !== null || point.season !== null
  const join = (own: QualifierBits): QualifierBits => (own | bits) as QualifierBits
  return {
    ...point,
    qualifiers: [join(year), hasMonth ? join(month) : month, point.day === null ? day : join(day)],
  }
}

/** What is said of the point as a whole: every bit that any of its components carries. */
export function qualifierOf(point: EdtfPoint): QualifierBits {
  return (point.qualifiers[0] | point.qualifiers[1] | point.qualifiers[2]) as QualifierBits
}
