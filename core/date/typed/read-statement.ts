/** Reads a whole typed date: a point, a span, an open span, or a set. */
import { type Draft, draftOf } from './draft.ts'
import { readPoint, type Setting } from './read-point.ts'
import { readRelative } from './read-relative.ts'
import { advance, attempt, firstOf, peek, type Reader, takePhrase, takeSign } from './tokens.ts'

/** One end of a span: a point, `open` for no limit, `unknown` for one that is not known. */
export type TypedEnd = Draft | 'open' | 'unknown'

export type Statement =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'point'; readonly draft: Draft }
  | { readonly kind: 'interval'; readonly start: TypedEnd; readonly end: TypedEnd }
  /** Strictly before or after: the unit next to the point is the end or the start. */
  | { readonly kind: 'before' | 'after'; readonly draft: Draft }
  | { readonly kind: 'oneOf' | 'allOf'; readonly drafts: readonly Draft[] }

/** The statement that the whole text makes, null when no reading reaches its end. */
export function readStatement(reader: Reader, setting: Setting): Statement | null {
  const forms = [readUnknown, readOpen, readUnknownStart, readInterval, readSince, readSet, readWeek, readSingle]
  return firstOf<Statement>(
    reader,
    forms.map((form) => () => {
      const statement = form(reader, setting)
      takeFullStop(reader)
      return statement !== null && peek(reader) === undefined ? statement : null
    }),
  )
}

function takeFullStop(reader: Reader): void {
  if (peek(reader)?.text === '.' && peek(reader, 1) === undefined) advance(reader)
}

function readUnknown(reader: Reader, { lexicon }: Setting): Statement | null {
  return takePhrase(reader, lexicon.phrases.unknown) ? { kind: 'unknown' } : null
}

function readSingle(reader: Reader, setting: Setting): Statement | null {
  const draft = readPoint(reader, setting)
  return draft === null ? null : { kind: 'point', draft }
}

/** `on or before X`, `until X`, `before X`, `after X`. */
function readOpen(reader: Reader, setting: Setting): Statement | null {
  const { phrases } = setting.lexicon
  const isLimit = takePhrase(reader, phrases.atLatest)
  if (!isLimit && takePhrase(reader, phrases.before)) return sided(reader, setting, 'before')
  if (!isLimit && takePhrase(reader, phrases.after)) return sided(reader, setting, 'after')
  if (!isLimit && !takePhrase(reader, phrases.until)) return null
  const end = readPoint(reader, setting)
  return end === null ? null : { kind: 'interval', start: 'open', end }
}

function sided(reader: Reader, setting: Setting, kind: 'before' | 'after'): Statement | null {
  const draft = readPoint(reader, setting)
  return draft === null ? null : { kind, draft }
}

/** `unknown start, to X`. */
function readUnknownStart(reader: Reader, setting: Setting): Statement | null {
  const { phrases } = setting.lexicon
  if (!takePhrase(reader, phrases.unknownStart)) return null
  takeSign(reader, ',')
  if (!takePhrase(reader, phrases.until)) return null
  const end = readPoint(reader, setting)
  return end === null ? null : { kind: 'interval', start: 'unknown', end }
}

/** `since X`, `from X on`, `X onwards`, `from X, unknown end`. */
function readSince(reader: Reader, setting: Setting): Statement | null {
  const { phrases } = setting.lexicon
  const isSince = takePhrase(reader, phrases.since)
  const isFrom = !isSince && takePhrase(reader, phrases.from)
  const start = readPoint(reader, setting)
  if (start === null) return null
  takeSign(reader, ',')
  if (takePhrase(reader, phrases.unknownEnd)) return { kind: 'interval', start, end: 'unknown' }
  const isOnwards = takePhrase(reader, phrases.onwards)
  return isSince || isFrom || isOnwards ? { kind: 'interval', start, end: 'open' } : null
}

/** `from A to B`, `between A and B`, `A – B`, `A to the present`. A doubt after a comma at its end holds for both ends. */
function readInterval(reader: Reader, setting: Setting): Statement | null {
  const { phrases } = setting.lexicon
  const isBetween = takePhrase(reader, phrases.between)
  if (!isBetween) takePhrase(reader, phrases.from)
  const start = readPoint(reader, setting)
  if (start === null) return null
  if (!takePhrase(reader, isBetween ? phrases.and : phrases.to)) return null
  if (takePhrase(reader, phrases.ongoing)) return { kind: 'interval', start, end: 'open' }
  const end = readPoint(reader, setting)
  if (end === null) return null
  return { kind: 'interval', start: end.isDoubtLoose ? { ...start, bits: end.bits } : start, end }
}

/** `A or B`, `A, B and C`, `le A ou le B`. */
function readSet(reader: Reader, setting: Setting): Statement | null {
  const { phrases } = setting.lexicon
  takePhrase(reader, phrases.either)
  const first = readPoint(reader, setting)
  if (first === null) return null
  const drafts = [first]
  while (takeSign(reader, ',')) {
    const draft = attempt(reader, () => readPoint(reader, setting))
    if (draft === null) break
    drafts.push(draft)
  }
  const kind = takePhrase(reader, phrases.or) ? 'oneOf' : takePhrase(reader, phrases.and) ? 'allOf' : null
  const last = kind === null ? null : readPoint(reader, setting)
  return kind === null || last === null ? null : { kind, drafts: [...drafts, last] }
}

/** `next week`, `la semaine dernière`: Monday to Sunday. */
function readWeek(reader: Reader, { lexicon, today }: Setting): Statement | null {
  if (today === undefined) return null
  takePhrase(reader, lexicon.phrases.article)
  const week = readRelative(reader, lexicon, today)
  if (week === null || !('first' in week)) return null
  return { kind: 'interval', start: draftOf(week.first), end: draftOf(week.last) }
}
