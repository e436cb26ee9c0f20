/** Makes proposals of the dated statements of a dispatch: title, date, place, who is named, who claims it and how. */
import type { Stance, Status } from '../../model/event.ts'
import { isoDay } from '../calendar.ts'
import { type FindOptions, findDates } from '../engine.ts'
import { englishClaims } from '../english/claims.ts'
import { frenchClaims } from '../french/claims.ts'
import { tokenize } from '../tokenize.ts'
import type { Finding, Tag } from '../types.ts'
import { attributionOf, isNobodysDenial, saysDenial } from './claim-of.ts'
import type { ClaimWords, Sentence } from './claim-words.ts'
import { type Attribution, attributionsIn } from './claimants.ts'
import { withDenials } from './denials.ts'
import { dayOf, merged } from './merge.ts'
import { namesIn } from './names.ts'
import { isDescribing } from './participles.ts'
import { placeOf, placesIn } from './places.ts'
import { withSubjects } from './subjects.ts'
import { withClockTimes } from './times-of-days.ts'
import { datelineLength, eventTitle, partOf, statementTitle, type TitleSource } from './title.ts'

export interface ProposedClaim {
  readonly quote: string
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly claimants: readonly string[]
  readonly stance: Stance
  /** When it was said, EDTF. */
  readonly stated: string
}

/** One statement as an event to take, to correct or to leave. */
export interface Proposal {
  readonly title: string
  readonly date: string
  /** The words that date it, where they stand, what they were counted from, and why. */
  readonly words: string
  readonly start: number
  readonly end: number
  readonly anchor: string | null
  readonly reason: { readonly en: string; readonly fr: string }
  readonly sentence: readonly [number, number]
  readonly place: string
  readonly entities: readonly string[]
  readonly status: Status
  readonly claims: readonly ProposedClaim[]
  /** Index of the proposal that this one contradicts, or null. */
  readonly contradicts: number | null
}

const noLexicon: ReadonlyMap<string, readonly Tag[]> = new Map()

/** Gives a stretch of the text as a sentence with tokens, without the dateline that may open it. */
export function sentenceAt(text: string, [start, end]: readonly [number, number]): Sentence {
  const from = start + datelineLength(text.slice(start, end))
  const slice = text.slice(from, end)
  const tokens = tokenize(slice, noLexicon).map((token) => ({
    ...token,
    start: token.start + from,
    end: token.end + from,
  }))
  return { text: slice, start: from, end, tokens }
}

export function claimWordsOf(language: FindOptions['language']): ClaimWords {
  return language === 'fr' ? frenchClaims : englishClaims
}

/** Gives the attribution whose verb the date belongs to (`a annoncé mercredi`), or null. */
function spokenOn(finding: Finding, sentence: Sentence, attributions: readonly Attribution[]): Attribution | null {
  const first = sentence.tokens.findIndex((token) => token.start >= finding.whole[0])
  for (const attribution of attributions) {
    if (isNobodysDenial(attribution)) continue
    const gap = first - attribution.to
    if (gap >= 0 && gap <= 2 && !sentence.tokens.slice(attribution.to, first).some((token) => token.kind === 'mark'))
      return attribution
    const clause = attribution.clause
    if (clause && first > clause[0]) return attribution
  }
  return null
}

function dateOf(finding: Finding): string {
  const edtf = finding.edtf ?? ''
  const event = finding.anchor
  if (finding.type !== 'DURATION' || edtf.includes('/') || event === null) return edtf
  return `${edtf}/${event.split('/')[0]}`
}

function statusOf(finding: Finding, published: number): Status {
  const day = isoDay(published)
  const [first = ''] = (finding.edtf ?? '').replace(/[~?%]|T.*/g, '').split('/')
  const ahead = first > day.slice(0, first.length) || (first === day && finding.edtf?.includes('/') === true)
  return ahead && first !== '..' ? 'announced' : 'reported'
}

function claimOf(sentence: Sentence, attribution: Attribution | null, published: number): ProposedClaim {
  return {
    quote: sentence.text,
    start: sentence.start,
    end: sentence.end,
    claimants: attribution?.claimants ?? [],
    stance: attribution?.stance ?? 'reports',
    stated: isoDay(published),
  }
}

/** Gives the other words of the sentence that say the date of a finding: `hier mardi`. */
function sameDates(finding: Finding, findings: readonly Finding[]): (readonly [number, number])[] {
  return findings
    .filter(
      (other) =>
        other !== finding && other.sentence[0] === finding.sentence[0] && dayOf(other.edtf) === dayOf(finding.edtf),
    )
    .map((other) => other.whole)
}

export interface Step {
  readonly text: string
  readonly options: FindOptions
  readonly words: ClaimWords
  /** The findings of the sentence that are facts. */
  readonly findings: readonly Finding[]
  readonly sentence: Sentence
  readonly attributions: readonly Attribution[]
  readonly places: ReturnType<typeof placesIn>
  readonly entities: readonly string[]
}

/** Gives what the proposals of one sentence share. */
export function stepOf(
  text: string,
  span: readonly [number, number],
  findings: readonly Finding[],
  options: FindOptions,
): Step {
  const words = claimWordsOf(options.language)
  const sentence = sentenceAt(text, span)
  const [attributions, places] = [attributionsIn(sentence, words), placesIn(sentence, words)]
  const speakers = attributions.flatMap(({ claimants }) => claimants)
  const entities = namesIn(sentence, words, places, speakers)
  return { text, options, words, findings, sentence, attributions, places, entities }
}

function sourceOf(finding: Finding, { sentence, findings, attributions, words }: Step): TitleSource {
  return {
    sentence,
    date: finding.whole,
    keepsDate: finding.type === 'DURATION',
    sameDates: sameDates(finding, findings),
    severalDates: findings.length > 1,
    attributions,
    words,
  }
}

/** Gives the proposal of one finding, before duplicates are merged. */
export function proposalOf(finding: Finding, step: Step): Proposal {
  const { options, words, sentence, attributions, places, entities } = step
  const spoken = spokenOn(finding, sentence, attributions)
  const source = sourceOf(finding, step)
  const part = partOf(source)
  const attribution = spoken ?? attributionOf(sentence, attributions, finding.whole[0], words)
  const title = eventTitle(source)
  const isDenied = attribution?.stance === 'denies' && !saysDenial(title, words)
  const about = isDenied ? words.titles.indicative(title) : title
  return {
    title: spoken?.clause ? statementTitle(spoken, about, sentence, words, options.language) : about,
    date: dateOf(finding),
    words: step.text.slice(finding.whole[0], finding.whole[1]),
    start: finding.whole[0],
    end: finding.whole[1],
    anchor: finding.anchor,
    reason: finding.words,
    sentence: finding.sentence,
    place: spoken?.clause ? '' : placeOf(sentence, places, [part.start, part.end], finding.whole[0], words),
    entities,
    status: statusOf(finding, options.published),
    claims: [claimOf(sentence, attribution, options.published)],
    contradicts: null,
  }
}

function bySentence(findings: readonly Finding[]): (readonly Finding[])[] {
  const groups: Finding[][] = []
  for (const finding of findings) {
    const last = groups[groups.length - 1]
    if (last?.[0]?.sentence[0] === finding.sentence[0]) last.push(finding)
    else groups.push([finding])
  }
  return groups
}

/** A date that only serves to compare (`par rapport à 2010`) is no event beside one that has happened. */
function isCompared(finding: Finding, text: string, words: ClaimWords): boolean {
  return words.titles.comparison.test(text.slice(Math.max(0, finding.whole[0] - 40), finding.whole[0]))
}

/** The date of a participle that describes something is that of no event where what it describes is not plain. */
function isLoose(finding: Finding, step: Step): boolean {
  const { sentence, words } = step
  if (!isDescribing(sentence, finding.whole, words)) return false
  const part = partOf({ ...sourceOf(finding, step), attributions: [] })
  return part.lead === ''
}

/** The day in a dateline (`PARIS, 3 mars 2026 (AFP) -`) is what the other dates are counted from, and no event. */
function isInDateline({ whole, sentence }: Finding, text: string): boolean {
  return whole[1] <= sentence[0] + datelineLength(text.slice(...sentence))
}

/** Gives the proposals of a dispatch in the order of its text; duplicates are merged, denials point to what they deny. */
export function propose(text: string, options: FindOptions): Proposal[] {
  const findings = withClockTimes(findDates(text, options), text)
  const words = claimWordsOf(options.language)
  const facts = findings.filter((finding) => finding.fact && finding.edtf !== null && !isInDateline(finding, text))
  const proposals = bySentence(facts).flatMap((inSentence) => {
    const step = stepOf(text, inSentence[0]?.sentence ?? [0, 0], inSentence, options)
    const events = inSentence.filter((finding) => !isCompared(finding, text, words))
    const kept = (events.length > 0 ? events : inSentence).filter((finding) => !isLoose(finding, step))
    return kept.map((finding) => proposalOf(finding, step))
  })
  const titled = withSubjects(text, proposals, words)
  return withDenials(text, merged(titled), options)
}
