/** Dates in English words. */
import { twoDigits } from '../edtf.ts'
import { coarse, grouped, joined, type Noun, type Part, type Phrasebook } from './phrasebook.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const seasons = ['spring', 'summer', 'autumn', 'winter']

function ordinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1
  return `${value}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}

function era(text: string, isBeforeChrist: boolean): string {
  return isBeforeChrist ? `${text} BC` : text
}

function inSentence({ text, article }: Noun): string {
  return article !== '' && !text.startsWith(`${article} `) ? `${article} ${text}` : text
}

function withBits({ noun, bits }: Part, doubt: string, plain: string): string {
  const text = (bits & 2) === 0 ? plain : `about ${inSentence(noun)}`
  return (bits & 1) === 0 ? text : `${text}${doubt}`
}

function inside(part: Part): string {
  return withBits(part, ' (uncertain)', inSentence(part.noun))
}

function seasonName(code: number): string {
  if (code <= 32) return seasons[(code - 21) % 4] ?? ''
  if (code <= 36) return `${ordinal(code - 32)} quarter of`
  return code <= 39 ? `${ordinal(code - 36)} four-month period of` : `${ordinal(code - 39)} half of`
}

function season(code: number, year: string): Noun {
  const hemisphere = code <= 24 || code > 32 ? '' : code <= 28 ? ' (Northern Hemisphere)' : ' (Southern Hemisphere)'
  return coarse(`${seasonName(code)} ${year}${hemisphere}`, code > 32 ? 'the' : '')
}

export const english: Phrasebook = {
  unknown: 'date unknown',
  year: (year) => {
    if (year <= 0) return `${grouped(1 - year, ',')} BC`
    return year < 1000 || year > 9999 ? `AD ${grouped(year, ',')}` : String(year)
  },
  month: (month) => months[month - 1] ?? '',
  day: (day, weekday) => (weekday === null ? String(day) : `${weekdays[weekday]} ${day}`),
  decade: (year) => coarse(`the ${year}s`, 'the'),
  century: (number, isBeforeChrist) => coarse(era(`${ordinal(number)} century`, isBeforeChrist), 'the'),
  millennium: (number, isBeforeChrist) => coarse(era(`${ordinal(number)} millennium`, isBeforeChrist), 'the'),
  season,
  someWithin: (unit, whole) => coarse(`a ${unit} in ${inSentence(whole)}`, ''),
  dayNoun: (text) => ({ text, article: '', precision: 'day', isExact: true }),
  clock: ({ hour, minute, second, millisecond }) => {
    const seconds = second === null ? '' : `:${twoDigits(second)}`
    const fraction = millisecond === null ? '' : `.${String(millisecond).padStart(3, '0')}`
    return `${twoDigits(hour)}:${twoDigits(minute)}${seconds}${fraction}`
  },
  clockDash: '–',
  point: (part) => withBits(part, ', uncertain', part.noun.text),
  span: (start, end) => `${inside(start)} to ${inside(end)}`,
  atLatest: (end) => `${end.noun.precision === 'other' ? 'in' : 'on'} or before ${inside(end)}`,
  since: (start) => `from ${inside(start)} on`,
  unknownStart: (end) => `unknown start, to ${inside(end)}`,
  unknownEnd: (start) => `from ${inside(start)}, unknown end`,
  listOfDays: (kind, days, rest) => `${joined(days, kind === 'oneOf' ? 'or' : 'and')} ${rest}`,
  list: (kind, items) => joined(items, kind === 'oneOf' ? 'or' : 'and'),
  inSentence,
  between: (first, last) => `between ${first} and ${last}`,
  estimated: (range, year) => `${range}, estimated as ${year}`,
  partly: (text, bits) =>
    `${text}, partly ${bits === 3 ? 'uncertain or approximate' : bits === 1 ? 'uncertain' : 'approximate'}`,
  choice: (kind, items) => `${kind === 'oneOf' ? 'one of' : 'all of'}: ${items.join('; ')}`,
}
