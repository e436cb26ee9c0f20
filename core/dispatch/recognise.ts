/** What the text of a dispatch says of itself: agency, byline, place, language, publication, headline. */
import type { Language } from '../date/index.ts'
import { guessLanguage } from '../extract/index.ts'
import { limits } from '../limits.ts'
import { agencyNamed, firstAgencyNamed } from './agencies.ts'
import { bylineOf, reportersIn } from './byline.ts'
import { type Dateline, datelineOf } from './dateline.ts'
import { dayAsEdtf, writtenDayIn } from './written-day.ts'

/** What a dispatch says of itself; what it does not say is empty. */
export interface RecognisedDispatch {
  readonly headline: string
  readonly agency: string
  readonly byline: string
  readonly place: string
  /** The day of publication, EDTF, where the text states it with its year. */
  readonly published: string
  /** The day that its dateline names without a year (`XXXX-11-01`): no more than a hint for who is asked. */
  readonly publishedHint: string
  readonly language: Language
  readonly url: string
}

/** What the file around the text says: the headers of a letter, the head of a page. It goes before what the text says. */
export interface StatedByFile extends Partial<Omit<RecognisedDispatch, 'publishedHint' | 'agency'>> {
  /** Who put it out: the agency, where the text names none. */
  readonly publisher?: string
}

/** Lines at the beginning and at the end that may speak of the dispatch itself. */
const headLines = 40
const tailLines = 12
const headLength = 8000
const longestHeadline = 250

interface Line {
  readonly text: string
  /** Whether an empty line, or the end, comes after it. */
  readonly closes: boolean
}

/** Reads what a dispatch says of itself. Nothing is guessed but the language, which is that of its commonest words. */
export function recogniseDispatch(text: string, stated: StatedByFile = {}): RecognisedDispatch {
  const language = stated.language ?? guessLanguage(text)
  const head = linesOf(text.slice(0, headLength)).slice(0, headLines)
  const tail = linesOf(text.slice(-headLength)).slice(-tailLines)
  const at = head.findIndex((line) => datelineOf(line.text) !== null)
  const dateline = at < 0 ? null : datelineOf(head[at]?.text ?? '')
  const opening = at < 0 ? head : head.slice(0, at)
  const own = {
    headline: headlineIn(opening, at >= 0, language),
    agency: dateline?.agency || creditedAgency(opening) || creditedAgency(tail),
    byline:
      opening.map((line) => bylineOf(line.text)).find((found) => found !== null && agencyNamed(found) === null) ??
      reportersIn(text),
    place: dateline?.place ?? '',
    url: '',
    ...publication(opening, tail, dateline, language),
  }
  const { publisher = '', ...others } = stated
  const agency = own.agency || (firstAgencyNamed(publisher) ?? publisher)
  return { ...own, ...onlyStated(others), agency: agency.slice(0, limits.nameLength), language }
}

function onlyStated(stated: StatedByFile): StatedByFile {
  const entries = Object.entries(stated).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(
    entries.map(([key, value]) => [key, value.slice(0, key === 'url' ? 2000 : limits.nameLength)]),
  )
}

function linesOf(text: string): Line[] {
  const all = text.split(/\r\n?|\n/).map((line) => line.trim())
  return all.flatMap((line, at) => (line === '' ? [] : [{ text: line, closes: (all[at + 1] ?? '') === '' }]))
}

const publishedLine =
  /^(?:publi(?:é|ée|cation)|published|posted|parue?|mise? en ligne|issued|released|date(?: de (?:publication|parution)| of publication|line)?|publication date)(?=[\s:]|$)(?:\s+(?:le|on|at|the))?\s*:?\s*(?<when>.{1,120})$/iu
/** A line that is a day and nothing more: `Wednesday, 1 November 2023, 10:22 GMT`, `Paris, le 3 mars 2023`. */
const aroundDay = /^(?:[\p{L}\p{M}' -]{2,30},\s*)?(?:le\s+)?$/iu
const afterDay =
  /^(?:[\s,|–—-]*(?:à|at|-)?\s*\d{1,2}\s*(?:[:h.]\s*\d{0,2})?(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,5}\)?)?)?[\s.]*$/iu
const longestDayLine = 80

function publication(opening: readonly Line[], tail: readonly Line[], dateline: Dateline | null, language: Language) {
  const day = dateline?.day ?? ''
  const isWhole = day !== '' && !day.startsWith('XXXX')
  const lines = [...opening, ...tail]
  const labelled = lines.map(({ text }) => dayOf(publishedLine.exec(text)?.groups?.['when'] ?? '', language))
  const alone = opening.map(({ text }) => dayAlone(text, language))
  const published = labelled.find((found) => found !== '') ?? (isWhole ? day : alone.find((found) => found !== ''))
  return { published: published ?? '', publishedHint: isWhole ? '' : day }
}

function dayOf(text: string, language: Language): string {
  const found = text === '' ? null : writtenDayIn(text, language)
  return found === null || found.year === null ? '' : dayAsEdtf(found)
}

function dayAlone(text: string, language: Language): string {
  if (text.length > longestDayLine) return ''
  const found = writtenDayIn(text, language)
  if (found === null || found.year === null) return ''
  const isAlone = aroundDay.test(text.slice(0, found.start)) && afterDay.test(text.slice(found.end))
  return isAlone ? dayAsEdtf(found) : ''
}

const copyright =
  /^(?:©|\(c\)|copyright|source\s*:|par\s|by\s)\s*(?:©\s*)?(?:\d{4}\s*)?(?<name>[^\d]{2,40}?)(?:\s*\d{4})?\.?$/iu

const joint = /^\p{Lu}[^.:;!?]{1,40}\s(?:avec|with|et|and)\s+(?:l['’]|the\s+)?(?<name>[^.:;!?]{2,40})$/u

/** An agency on a line of its own, or in the line that says whose text it is; a photograph's credit is not that. */
function creditedAgency(lines: readonly Line[]): string {
  for (const { text } of lines) {
    if (text.length > 60) continue
    const found =
      agencyNamed(text) ??
      firstAgencyNamed(copyright.exec(text)?.groups?.['name'] ?? '') ??
      agencyNamed(joint.exec(text)?.groups?.['name'] ?? '')
    if (found !== null) return found
  }
  return ''
}

const labelledHeadline = /^(?:titre|headline|title|objet|subject)\s*:\s*(?<headline>.{3,})$/iu
const noHeadline =
  /^(?:https?:|www\.|©|\(c\)|copyright|crédits?\b|credit\b|photo\b|urgent\W*$|flash\W*$|mise? à jour|updated?\b|lire aussi|read more|\d+ min)/iu

/** The first line, where it stands apart from what follows and reads as no sentence of the body. */
function headlineIn(opening: readonly Line[], isBeforeDateline: boolean, language: Language): string {
  for (const { text } of opening) {
    const labelled = labelledHeadline.exec(text)?.groups?.['headline']
    if (labelled !== undefined) return labelled
  }
  const at = opening.findIndex(({ text }) => !isAboutDispatch(text, language))
  const line = opening[at]
  if (line === undefined || line.text.length > longestHeadline || /[.,;:]$/.test(line.text)) return ''
  const next = opening[at + 1]
  const standsApart = isBeforeDateline || (next !== undefined && (line.closes || isAboutDispatch(next.text, language)))
  return standsApart ? line.text : ''
}

function isAboutDispatch(text: string, language: Language): boolean {
  return (
    noHeadline.test(text) ||
    publishedLine.test(text) ||
    agencyNamed(text) !== null ||
    bylineOf(text) !== null ||
    dayAlone(text, language) !== ''
  )
}
