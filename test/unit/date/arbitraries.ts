/** Random EDTF for the property tests: every form that is read, as canonical text. */
import fc from 'fast-check'
import { type EdtfDate, parseEdtf } from '../../../core/date/index.ts'

const twoDigits = (value: number) => String(value).padStart(2, '0')

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  const sign = year < 0 ? '-' : ''
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`
}

const year = fc
  .oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1900, max: 2030 }) },
    { weight: 2, arbitrary: fc.integer({ min: -60, max: 1100 }) },
    { weight: 1, arbitrary: fc.integer({ min: -271_821, max: 275_760 }) },
  )
  .map(yearText)
const month = fc.integer({ min: 1, max: 12 }).map(twoDigits)
const day = fc.integer({ min: 1, max: 28 }).map(twoDigits)
const sign = fc.constantFrom('', '?', '~', '%')

export const plainDay = fc.tuple(year, month, day).map((parts) => parts.join('-'))

const offset = fc.oneof(
  fc.constantFrom('', 'Z', '+09:00', '-05:00'),
  fc
    .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 1, max: 14 }), fc.constantFrom(0, 30, 45))
    .map(([direction, hours, minutes]) => `${direction}${twoDigits(hours)}:${twoDigits(minutes)}`),
)
const clock = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.option(fc.integer({ min: 0, max: 59 })),
    fc.option(fc.integer({ min: 0, max: 999 })),
  )
  .map(([hour, minute, second, millisecond]) => {
    const seconds = second === null ? '' : `:${twoDigits(second)}`
    const fraction = second === null || millisecond === null ? '' : `.${String(millisecond).padStart(3, '0')}`
    return `${twoDigits(hour)}:${twoDigits(minute)}${seconds}${fraction}`
  })

export const dateTime = fc.tuple(plainDay, clock, offset).map(([date, time, shift]) => `${date}T${time}${shift}`)

const masked = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '-'), fc.integer({ min: 0, max: 999 }))
    .map(([s, n]) => `${s}${String(n).padStart(3, '0')}X`),
  fc.tuple(fc.constantFrom('', '-'), fc.integer({ min: 0, max: 99 })).map(([s, n]) => `${s}${twoDigits(n)}XX`),
  fc.constantFrom('1XXX', '-2XXX', '1X99', '19X5', 'XXXX'),
)
const rare = fc.oneof(
  fc.constantFrom(
    '199X-02-29',
    '19XX-12-25',
    'XXXX-12-25',
    '2023-1X',
    '2023-XX-31',
    '2023-11-1X',
    '1950S2',
    'Y171000S3',
  ),
  fc.tuple(year, month, day, sign, sign, sign).map(([y, m, d, a, b, c]) => `${a}${y}-${b}${m}-${c}${d}`),
)

/** One point without time, qualified as a whole or not at all. */
export const point = fc
  .oneof(
    { weight: 4, arbitrary: plainDay },
    { weight: 3, arbitrary: fc.tuple(year, month).map((parts) => parts.join('-')) },
    { weight: 3, arbitrary: year },
    { weight: 2, arbitrary: fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, season]) => `${y}-${season}`) },
    { weight: 2, arbitrary: fc.tuple(year, fc.constantFrom('-XX', '-XX-XX', '-11-XX')).map((parts) => parts.join('')) },
    { weight: 2, arbitrary: fc.tuple(masked, fc.constantFrom('', '-XX', '-XX-XX')).map((parts) => parts.join('')) },
  )
  .chain((text) => sign.map((qualifier) => text + qualifier))

const anyPoint = fc.oneof(
  { weight: 8, arbitrary: point },
  { weight: 3, arbitrary: dateTime },
  { weight: 2, arbitrary: rare },
)

const end = fc.oneof({ weight: 8, arbitrary: anyPoint }, { weight: 1, arbitrary: fc.constantFrom('..', '') })
const interval = fc.tuple(end, end).map(([a, b]) => `${a}/${b}`)
const shortInterval = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 13 }))
  .map(([m, d, length]) => `2023-${twoDigits(m)}-${twoDigits(d)}/2023-${twoDigits(m)}-${twoDigits(d + length)}`)
const member = fc.oneof(
  { weight: 6, arbitrary: anyPoint },
  { weight: 1, arbitrary: fc.tuple(anyPoint, fc.option(anyPoint, { nil: '' })).map(([a, b]) => `${a}..${b}`) },
  { weight: 1, arbitrary: anyPoint.map((a) => `..${a}`) },
)
const novemberDays = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 })
const set = fc
  .tuple(
    fc.boolean(),
    fc.oneof(
      fc.array(member, { minLength: 1, maxLength: 4 }),
      novemberDays.map((days) => days.map((value) => `2023-11-${twoDigits(value)}`)),
      fc.array(month, { minLength: 1, maxLength: 3 }).map((months) => months.map((value) => `2021-${value}`)),
    ),
  )
  .map(([isOneOf, members]) => (isOneOf ? `[${members.join(',')}]` : `{${members.join(',')}}`))

function isRead(text: string): boolean {
  return parseEdtf(text).ok
}

/** EDTF of any form that is read: points, intervals with open and unknown ends, sets. */
export const edtfText = fc
  .oneof(
    { weight: 6, arbitrary: anyPoint },
    { weight: 4, arbitrary: interval },
    { weight: 2, arbitrary: shortInterval },
    { weight: 3, arbitrary: set },
  )
  .filter(isRead)

/** The date of a text that is known to be EDTF. */
export function parsed(text: string): EdtfDate {
  const reading = parseEdtf(text)
  if (!reading.ok) throw new Error(`not EDTF: ${text}, read up to ${reading.position}`)
  return reading.date
}

export const edtfDate = edtfText.map(parsed)
