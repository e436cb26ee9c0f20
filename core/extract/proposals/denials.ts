/** Denials without a date of their own: said by the day of publication, and a denying claim on what they deny. */
import { isoDay } from '../calendar.ts'
import type { FindOptions } from '../engine.ts'
import { splitSentences } from '../sentences.ts'
import type { Sentence } from './claim-words.ts'
import { type Attribution, attributionsIn } from './claimants.ts'
import { contentWords, likeness } from './merge.ts'
import { namesIn } from './names.ts'
import { placesIn } from './places.ts'
import { claimWordsOf, type Proposal, type ProposedClaim, sentenceAt } from './propose.ts'
import { eventTitle } from './title.ts'

const related = 0.2
const lookBack = 10

function denied(sentence: Sentence, proposals: readonly Proposal[], text: string): number | null {
  const own = contentWords(sentence.text)
  let best: number | null = null
  let score = related
  for (let index = proposals.length - 1; index >= Math.max(0, proposals.length - lookBack); index--) {
    const other = proposals[index]
    if (!other || other.sentence[0] >= sentence.start) continue
    const found = likeness(own, contentWords(text.slice(other.sentence[0], other.sentence[1])))
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
    claims: [{ ...denialClaim(sentence, attribution, options.published), stance: 'reports' }],
    contradicts,
  }
}

/** Adds a proposal for every denial that has no date, and its denying claim to the proposal that it contradicts. */
export function undatedDenials(text: string, proposals: readonly Proposal[], options: FindOptions): Proposal[] {
  const words = claimWordsOf(options.language)
  const dated = new Set(proposals.map((proposal) => proposal.sentence[0]))
  const result = [...proposals]
  for (const span of splitSentences(text)) {
    if (dated.has(span[0])) continue
    const sentence = sentenceAt(text, span)
    const attribution = attributionsIn(sentence, words).find(
      (each) => each.stance === 'denies' && each.claimants.length > 0,
    )
    if (!attribution) continue
    const index = denied(sentence, proposals, text)
    const other = index === null ? undefined : result[index]
    if (other && index !== null)
      result[index] = { ...other, claims: [...other.claims, denialClaim(sentence, attribution, options.published)] }
    result.push(denialProposal(sentence, attribution, options, index))
  }
  return result
}
