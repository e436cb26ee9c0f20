/** Denials: a denying claim on what they deny; those without a date of their own are said by the day of publication. */
import { isoDay } from '../calendar.ts'
import type { FindOptions } from '../engine.ts'
import { splitSentences } from '../sentences.ts'
import { saysDenial, stanceOn } from './claim-of.ts'
import type { ClaimWords, Sentence } from './claim-words.ts'
import { type Attribution, attributionsIn } from './claimants.ts'
import { contentWords, likeness } from './merge.ts'
import { namesIn } from './names.ts'
import { placesIn } from './places.ts'
import { claimWordsOf, type Proposal, type ProposedClaim, sentenceAt } from './propose.ts'
import { eventTitle } from './title.ts'

const related = 0.2
const lookBack = 10
/** What a denial adds to what stands near before it, where it only points: `a démenti ces accusations`, `denied it`. */
const pointing = 0.3
const nearBefore = 400
const pointer =
  /(?:^|\s)(?:ces|cette|cet|ce|les|the|these|those|this|such|all|any|toute?s?) (?:accusations?|allégations?|informations?|affirmations?|reproches|charges?|allegations?|claims?|reports?)\b|\b(?:denie[sd]|deny|rejects?|rejected) (?:it|this|that)\b|\bl['’](?:a|ont|avait) (?:démenti|nié|rejeté|contesté|réfuté)/iu

/** Nobody denies what he is said to have done himself in the words of the agency: `Grace Wanjiru resigned`. */
function isSubjectOf(title: string, name: string): boolean {
  return title.startsWith(`${name} `) || title.startsWith(`${name}, `) || title.includes(`, ${name}, `)
}

/** Gives the index of the proposal that a sentence denies: what has the most words in common with it, or an accusation near before. */
function denied(
  sentence: Sentence,
  speakers: readonly string[],
  proposals: readonly Proposal[],
  text: string,
  words: ClaimWords,
): number | null {
  const own = contentWords(sentence.text)
  const points = pointer.test(sentence.text)
  let best: number | null = null
  let score = related
  let last = proposals.length - 1
  while (last >= 0 && (proposals[last]?.sentence[0] ?? 0) >= sentence.start) last--
  for (let index = last; index >= Math.max(0, last - lookBack); index--) {
    const other = proposals[index]
    const by = other?.claims[0]
    if (!other || by?.stance === 'denies' || saysDenial(other.title, words)) continue
    if (speakers.some((name) => by?.claimants.includes(name) || isSubjectOf(other.title, name))) continue
    const isNear = points && sentence.start - other.sentence[1] < nearBefore
    const bonus = isNear ? pointing + (by?.stance === 'asserts' ? pointing : 0) : 0
    const found = bonus + likeness(own, contentWords(text.slice(other.sentence[0], other.sentence[1])))
    if (found > score) [best, score] = [index, found]
  }
  return best
}

function denialClaim(sentence: Sentence, attribution: Attribution, published: number): ProposedClaim {
  const { text, start, end } = sentence
  return { quote: text, start, end, claimants: attribution.claimants, stance: 'denies', stated: isoDay(published) }
}

function denialProposal(
  sentence: Sentence,
  attribution: Attribution,
  options: FindOptions,
  contradicts: number | null,
): Proposal {
  const words = claimWordsOf(options.language)
  const [first, last] = [sentence.tokens[attribution.from], sentence.tokens[attribution.to - 1]]
  const [start, end] = [first?.start ?? sentence.start, last?.end ?? sentence.end]
  const day = isoDay(options.published)
  return {
    title: eventTitle({
      sentence,
      date: null,
      keepsDate: false,
      sameDates: [],
      severalDates: false,
      attributions: [attribution],
      words,
    }),
    date: `../${day}`,
    words: sentence.text.slice(start - sentence.start, end - sentence.start),
    start,
    end,
    anchor: day,
    reason: {
      en: 'No date in the sentence: said by the day of publication.',
      fr: 'Pas de date dans la phrase : dit au plus tard le jour de la publication.',
    },
    sentence: [sentence.start, sentence.end],
    place: '',
    entities: namesIn(sentence, words, placesIn(sentence, words), attribution.claimants),
    status: 'reported',
    claims: [{ ...denialClaim(sentence, attribution, options.published), stance: 'asserts' }],
    contradicts,
  }
}

function withDenial(proposals: Proposal[], index: number | null, claim: ProposedClaim): void {
  const other = index === null ? undefined : proposals[index]
  if (other && index !== null) proposals[index] = { ...other, claims: [...other.claims, claim] }
}

/** Makes the dated denials among the proposals point to what they deny, which gets their claim; their own is that they deny it. */
function datedDenials(text: string, proposals: readonly Proposal[], words: ClaimWords): Proposal[] {
  const result = [...proposals]
  for (const [place, proposal] of proposals.entries()) {
    const claim = proposal.claims[0]
    if (claim?.stance !== 'denies' || claim.claimants.length === 0) continue
    const near = proposals.slice(Math.max(0, place - lookBack), place)
    const found = denied(sentenceAt(text, proposal.sentence), claim.claimants, near, text, words)
    const index = found === null ? null : found + Math.max(0, place - lookBack)
    withDenial(result, index, claim)
    const own = result[place]
    const stance = stanceOn(proposal.title, claim.stance, words)
    if (own) result[place] = { ...own, claims: own.claims.with(0, { ...claim, stance }), contradicts: index }
  }
  return result
}

/** Gives the proposals with one more for every denial that has no date; each denial's claim stands on what it denies, too. */
export function withDenials(text: string, proposals: readonly Proposal[], options: FindOptions): Proposal[] {
  const words = claimWordsOf(options.language)
  const dated = new Set(proposals.map((proposal) => proposal.sentence[0]))
  const result = datedDenials(text, proposals, words)
  for (const span of splitSentences(text)) {
    if (dated.has(span[0])) continue
    const sentence = sentenceAt(text, span)
    const attribution = attributionsIn(sentence, words).find(
      (each) => each.stance === 'denies' && each.claimants.length > 0,
    )
    if (!attribution) continue
    const index = denied(sentence, attribution.claimants, proposals, text, words)
    withDenial(result, index, denialClaim(sentence, attribution, options.published))
    result.push(denialProposal(sentence, attribution, options, index))
  }
  return result
}
