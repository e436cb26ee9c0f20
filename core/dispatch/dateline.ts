/** The dateline that opens the body of a dispatch: `SEOUL (Reuters) -`, `PARIS, 3 mars (AFP) -`, `MOSCOW, November 1. /TASS/.` */
import { foldText } from '../model/fold.ts'
import { isDatelineCity } from '../places/cities.ts'
import { agencyNamed, firstAgencyNamed } from './agencies.ts'
import { dayAsEdtf, dayInWords, dayOfGroups } from './written-day.ts'

/** What a dateline says; what it does not say is empty. `day` is EDTF, its year `XXXX` where none is written. */
export interface Dateline {
  readonly place: string
  readonly agency: string
  readonly day: string
}

const letters = "[\\p{L}\\p{M}'’.\\- ]"
const place = `(?<place>\\p{Lu}${letters}{1,40}?(?:(?:,\\s?|/)\\p{Lu}${letters}{1,30}?)??)`
const date = `(?:(?<before>,?\\s+|\\s*[-–—]\\s*)(?:[Ll]e\\s+)?${dayInWords}\\.?)`
const agency =
  '(?:\\s*\\((?<brackets>[^()\\n]{2,40})\\)|\\s*/(?<slashes>[^/\\n]{2,20})/|\\s*[,–—-]\\s*(?<plain>[\\p{L}\\p{M} -]{2,24}?))'
const dash = '(?:\\s*\\.?\\s*[-–—]{1,2}(?=\\s)|(?<=[)/])\\s*--|(?<=[)/])\\s*[.:](?=\\s)|\\s*\\.\\s?_(?=\\s))'

const usual = new RegExp(`^${place}?${date}?${agency}?${dash}`, 'u')
/** `(ANSA) - ROME, 01 NOV - Text` and `AFP - PARIS, 3 mars - Text`: the agency first. */
const agencyFirst = new RegExp(
  `^\\(?(?<first>[\\p{L}\\p{M} -]{2,30}?)\\)?\\s*[-–—]\\s*${place}${date}?\\s*[-–—]{1,2}(?=\\s)`,
  'u',
)

/** `(Belga) Text` and `PARIS (AFP) Text`: no dash after the agency. */
const withoutDash = new RegExp(`^(?:${place}${date}?\\s*)?\\((?<brackets>[^()\\n]{2,40})\\)\\s+(?=[\\p{Lu}«“"])`, 'u')
/** `AFP - Text`: the agency and nothing else. */
const agencyAlone = /^(?<alone>[\p{L}\p{M} -]{3,30}?)\s*[-–—]{1,2}\s+(?=[\p{Lu}«“"])/u
/** Abbreviations that mean nothing else at the beginning of a line. */
const plainAbbreviations = new Set(['AFP', 'EFE', 'DPA', 'UPI', 'ANSA'])

const longest = 160

type Groups = Readonly<Record<string, string | undefined>>

/** Gives the dateline that a line opens with; null where it opens with none, however its first words look. */
export function datelineOf(line: string): Dateline | null {
  const head = line.slice(0, longest)
  const first = agencyFirst.exec(head)?.groups
  if (first !== undefined) {
    const named = firstAgencyNamed(first['first'] ?? '')
    if (named !== null && isPlace(first['place'] ?? '')) return dateline(first, named)
  }
  const groups = usual.exec(head)?.groups
  if (groups === undefined) return datelineWithoutDash(head) ?? datelineOfAgency(head)
  const stated = groups['brackets'] ?? groups['slashes'] ?? groups['plain']
  const named = stated === undefined ? null : firstAgencyNamed(stated)
  if (stated !== undefined && named === null) return null
  return named === null ? (withoutAgency(groups) ?? datelineOfAgency(head)) : dateline(groups, named)
}

function datelineWithoutDash(head: string): Dateline | null {
  const groups = withoutDash.exec(head)?.groups
  const named = groups === undefined ? null : firstAgencyNamed(groups['brackets'] ?? '')
  if (groups === undefined || named === null) return null
  const stated = groups['place']
  const isCertain = stated === undefined || stated === stated.toUpperCase() || isDatelineCity(stated)
  return isCertain ? dateline(groups, named) : null
}

function datelineOfAgency(head: string): Dateline | null {
  const alone = agencyAlone.exec(head)?.groups?.['alone'] ?? ''
  const named = agencyNamed(alone)
  const isCertain = alone.length > 4 || plainAbbreviations.has(alone.toUpperCase())
  return named !== null && isCertain ? { place: '', agency: named, day: '' } : null
}

/** Without an agency only a city that datelines have is believed. */
function withoutAgency(groups: Groups): Dateline | null {
  const stated = groups['place']
  if (stated === undefined || !isDatelineCity(stated)) return null
  const isDated = groups['day'] !== undefined || groups['day2'] !== undefined
  return isDated || stated === stated.toUpperCase() ? dateline(groups, '') : null
}

function dateline(groups: Groups, named: string): Dateline | null {
  const stated = groups['place']
  if (stated !== undefined && !isPlace(stated)) return null
  const isDated = groups['day'] !== undefined || groups['day2'] !== undefined
  const day = isDated ? dayOfGroups(groups) : null
  return { place: placeAsWritten(stated ?? ''), agency: named, day: day === null ? '' : dayAsEdtf(day) }
}

/** A place begins every word with a capital, but for small words inside. */
function isPlace(text: string): boolean {
  return text.split(/[\s/-]+/u).every((each) => /^\p{Lu}/u.test(each) || smallWords.has(each.toLowerCase()))
}

const smallWords = new Set(
  'de du des la le les sur sous en et of and the on upon da do el al di am an der den'.split(' '),
)

/** A place in capitals is written as a name: `NEW YORK` as `New York`. */
function placeAsWritten(text: string): string {
  const trimmed = text.trim().replace(/,$|(?<=\p{L}{2})\.$/u, '')
  if (trimmed === '' || trimmed !== trimmed.toUpperCase()) return trimmed
  return trimmed.replace(/[\p{L}\p{M}.]+/gu, (each, at: number) => {
    if (/^(?:\p{L}\.)+\p{L}?$/u.test(each)) return each
    const lower = each.toLowerCase()
    if (at > 0 && smallWords.has(foldText(lower))) return lower
    return (lower[0] ?? '').toUpperCase() + lower.slice(1)
  })
}
