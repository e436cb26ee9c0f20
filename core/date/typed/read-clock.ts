/** Reads a time of day and its distance from UTC. */
import type { EdtfTime } from '../edtf.ts'
import type { Lexicon } from './lexicon.ts'
import { advance, attempt, isAdjacent, peek, type Reader, takeNumber, takePhrase, takeSign } from './tokens.ts'

/** `09:30`, `9:30:15 am`, `9 pm`, `9 h 30`, `9 h`, `9 h 30 min 15,250 s`; then `UTC+9`, `(UTC+5:30)`, `Z` or nothing. */
export function readClock(reader: Reader, lexicon: Lexicon): EdtfTime | null {
  return attempt(reader, () => {
    const hour = takeNumber(reader, 0, 23, 2)
    if (hour === null) return null
    const rest = takeSign(reader, ':') ? afterColon(reader) : afterHourSign(reader, lexicon)
    const half = takeHalf(reader, lexicon)
    const clock = rest ?? (half === null ? null : { minute: 0, second: null, millisecond: null })
    if (clock === null || (half !== null && (hour < 1 || hour > 12))) return null
    const shift = half === null ? hour : (hour % 12) + (half === 'afternoon' ? 12 : 0)
    return { hour: shift, ...clock, offset: readOffset(reader, lexicon) }
  })
}

type Minutes = Pick<EdtfTime, 'minute' | 'second' | 'millisecond'>

function takeHalf(reader: Reader, { phrases }: Lexicon): 'morning' | 'afternoon' | null {
  if (takePhrase(reader, phrases.morning)) return 'morning'
  return takePhrase(reader, phrases.afternoon) ? 'afternoon' : null
}

function afterColon(reader: Reader): Minutes | null {
  if (peek(reader)?.text.length !== 2) return null
  const minute = takeNumber(reader, 0, 59, 2)
  if (minute === null) return null
  if (!takeSign(reader, ':')) return { minute, second: null, millisecond: null }
  const second = takeNumber(reader, 0, 59, 2)
  return second === null ? null : { minute, second, millisecond: readFraction(reader) }
}

function afterHourSign(reader: Reader, { phrases }: Lexicon): Minutes | null {
  if (!takePhrase(reader, phrases.hour)) return null
  const minute = takeNumber(reader, 0, 59, 2)
  if (minute === null) return { minute: 0, second: null, millisecond: null }
  if (!takePhrase(reader, phrases.minute)) return { minute, second: null, millisecond: null }
  const seconds = attempt(reader, () => {
    const read = readSeconds(reader)
    return takePhrase(reader, phrases.second) ? read : null
  })
  return { minute, second: null, millisecond: null, ...seconds }
}

/** `15` or `15.250` or `15,250`, the last of which was cut as one number with a thousands separator. */
function readSeconds(reader: Reader): Pick<EdtfTime, 'second' | 'millisecond'> | null {
  const token = peek(reader)
  const decimal = token === undefined ? null : /^([0-5]\d),(\d{3})$/.exec(reader.text.slice(token.start, token.end))
  if (decimal !== null) {
    advance(reader)
    return { second: Number(decimal[1]), millisecond: Number(decimal[2]) }
  }
  const second = takeNumber(reader, 0, 59, 2)
  return second === null ? null : { second, millisecond: readFraction(reader) }
}

/** One to three digits after a point or a comma that touches both its neighbours. */
function readFraction(reader: Reader): number | null {
  return attempt(reader, () => {
    if (!isAdjacent(reader, 0) || !isAdjacent(reader, 1)) return null
    if (!takeSign(reader, '.') && !takeSign(reader, ',')) return null
    const digits = peek(reader)?.text ?? ''
    return takeNumber(reader, 0, 999, 3) === null ? null : Number(digits.padEnd(3, '0'))
  })
}

function readOffset(reader: Reader, { phrases }: Lexicon): number | null {
  return attempt(reader, () => {
    const isBracketed = takeSign(reader, '(')
    const isNamed = takePhrase(reader, phrases.universal)
    const sign = isNamed ? takePlusOrMinus(reader) : 0
    const minutes = sign === 0 ? (isNamed ? 0 : null) : readHours(reader)
    return minutes === null || (isBracketed && !takeSign(reader, ')')) ? null : sign * minutes || 0
  })
}

function takePlusOrMinus(reader: Reader): number {
  const next = peek(reader, 1)
  if (next?.kind !== 'number' || !isAdjacent(reader, 1)) return 0
  if (takeSign(reader, '+')) return 1
  return takeSign(reader, '-') ? -1 : 0
}

function readHours(reader: Reader): number | null {
  const hours = takeNumber(reader, 0, 23, 2)
  if (hours === null) return null
  const minutes = attempt(reader, () => (takeSign(reader, ':') ? takeNumber(reader, 0, 59, 2) : null))
  return hours * 60 + (minutes ?? 0)
}
