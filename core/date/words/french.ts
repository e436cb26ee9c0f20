/** Dates in French words. */
import { twoDigits } from '../edtf.ts'
import { coarse, grouped, joined, type Noun, type Part, type Phrasebook } from './phrasebook.ts'

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]
const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const seasons = ['printemps', 'été', 'automne', 'hiver']
const narrowSpace = '\u202f'
const beforeChrist = ' av. J.-C.'

const romanDigits: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function romanOrdinal(value: number): string {
  let left = value
  let text = ''
  for (const [worth, digits] of romanDigits) {
    while (left >= worth) {
      text += digits
      left -= worth
    }
  }
  return `${text}${value === 1 ? 'ᵉʳ' : 'ᵉ'}`
}

function ordinal(value: number): string {
  return value === 1 ? '1er' : `${value}e`
}

/** `le 8 novembre`, `l’été`, `les années 1990`, `mai 2021`. */
function inSentence({ text, article }: Noun): string {
  return article === '' ? text : article.endsWith('’') ? `${article}${text}` : `${article} ${text}`
}

/** With `de`: `du 8`, `de l’été`, `des années`, `d’avril`, `de mai`. */
function withDe(noun: Noun): string {
  if (noun.article === 'le') return `du ${noun.text}`
  if (noun.article === 'les') return `des ${noun.text}`
  if (noun.article !== '') return `de ${inSentence(noun)}`
  return /^[aou]/.test(noun.text) ? `d’${noun.text}` : `de ${noun.text}`
}

/** With `à`: `au 8`, `à l’été`, `aux années`, `à mai`. */
function withA(noun: Noun): string {
  if (noun.article === 'le') return `au ${noun.text}`
  return noun.article === 'les' ? `aux ${noun.text}` : `à ${inSentence(noun)}`
}

function doubt(noun: Noun): string {
  return noun.article === 'les' ? 'incertaines' : 'incertain'
}

/** Qualifiers that follow the noun, as they do after a preposition. */
function following({ noun, bits }: Part): string {
  return `${(bits & 2) === 0 ? '' : ' environ'}${(bits & 1) === 0 ? '' : ` (${doubt(noun)})`}`
}

function atLatest(part: Part): string {
  const { noun } = part
  if ((part.bits & 2) !== 0) {
    return `au plus tard vers ${inSentence(noun)}${following({ noun, bits: (part.bits & 1) as Part['bits'] })}`
  }
  return `au plus tard ${locative(noun)}${following(part)}`
}

function locative(noun: Noun): string {
  if (noun.precision !== 'other') return inSentence(noun)
  if (noun.article === 'les') return `dans ${inSentence(noun)}`
  if (noun.article !== '') return withA(noun)
  return noun.text.startsWith('un ') ? noun.text : `en ${noun.text}`
}

function season(code: number, year: string): Noun {
  if (code > 39) return coarse(`${ordinal(code - 39)} semestre ${year}`, 'le')
  if (code > 36) return coarse(`${ordinal(code - 36)} quadrimestre ${year}`, 'le')
  if (code > 32) return coarse(`${ordinal(code - 32)} trimestre ${year}`, 'le')
  const hemisphere = code <= 24 ? '' : code <= 28 ? ' (hémisphère nord)' : ' (hémisphère sud)'
  const name = seasons[(code - 21) % 4] ?? ''
  return coarse(`${name} ${year}${hemisphere}`, name === 'printemps' ? 'le' : 'l’')
}

export const french: Phrasebook = {
  unknown: 'date inconnue',
  year: (year) => {
    if (year <= 0) return `${grouped(1 - year, narrowSpace)}${beforeChrist}`
    return year < 1000 || year > 9999 ? `${grouped(year, narrowSpace)} apr. J.-C.` : String(year)
  },
  month: (month) => months[month - 1] ?? '',
  day: (day, weekday) => `${weekday === null ? '' : `${weekdays[weekday]} `}${day === 1 ? '1er' : day}`,
  decade: (year) => coarse(`années ${year}`, 'les'),
  century: (number, isBefore) => coarse(`${romanOrdinal(number)} siècle${isBefore ? beforeChrist : ''}`, 'le'),
  millennium: (number, isBefore) => coarse(`${romanOrdinal(number)} millénaire${isBefore ? beforeChrist : ''}`, 'le'),
  season,
  someWithin: (unit, whole) => coarse(`un ${unit === 'day' ? 'jour' : 'mois'} ${withDe(whole)}`, ''),
  dayNoun: (text) => ({ text, article: 'le', precision: 'day', isExact: true }),
  clock: ({ hour, minute, second, millisecond }) => {
    if (second === null) return minute === 0 ? `${hour} h` : `${hour} h ${twoDigits(minute)}`
    const fraction = millisecond === null ? '' : `,${String(millisecond).padStart(3, '0')}`
    return `${hour} h ${twoDigits(minute)} min ${twoDigits(second)}${fraction} s`
  },
  clockDash: ' – ',
  point: ({ noun, bits }) =>
    `${(bits & 2) === 0 ? noun.text : `vers ${inSentence(noun)}`}${(bits & 1) === 0 ? '' : `, ${doubt(noun)}`}`,
  span: (start, end) => `${withDe(start.noun)}${following(start)} ${withA(end.noun)}${following(end)}`,
  atLatest,
  since: (start) => `à partir ${withDe(start.noun)}${following(start)}`,
  unknownStart: (end) => `début inconnu, jusqu’${withA(end.noun)}${following(end)}`,
  unknownEnd: (start) => `à partir ${withDe(start.noun)}${following(start)}, fin inconnue`,
  listOfDays: (kind, days, rest) =>
    kind === 'allOf'
      ? `les ${joined(days, 'et')} ${rest}`
      : `${joined(
          days.map((day) => `le ${day}`),
          'ou',
        )} ${rest}`,
  list: (kind, items) => joined(items, kind === 'oneOf' ? 'ou' : 'et'),
  inSentence,
  between: (first, last) => `entre ${first} et ${last}`,
  estimated: (range, year) => `${range}, estimé à ${year}`,
  partly: (text, bits) =>
    `${text}, en partie ${bits === 3 ? 'incertain ou approximatif' : bits === 1 ? 'incertain' : 'approximatif'}`,
  choice: (kind, items) => `${kind === 'oneOf' ? 'l’un de' : 'tous'} : ${items.join(' ; ')}`,
}
