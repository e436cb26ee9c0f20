/** Names in the place of pronouns that open a title: `He was jailed` after a sentence that begins with a person's name. */
import { splitSentences } from '../sentences.ts'
import { type ClaimWords, isCapital } from './claim-words.ts'
import { textOf } from './names.ts'
import { type Proposal, sentenceAt } from './propose.ts'

const pronoun = /^(?:He|She|Il|Elle) /u
const mostWords = 4

/** Gives the name of two words or more that a sentence begins with, or an empty text. */
function openingName(text: string, span: readonly [number, number], words: ClaimWords): string {
  const sentence = sentenceAt(text, span)
  let end = 0
  while (end < sentence.tokens.length && end <= mostWords && isCapital(sentence.tokens[end])) end++
  const first = sentence.tokens[0]?.lower ?? ''
  if (end < 2 || end > mostWords || words.noName.test(first) || words.dates.test(first)) return ''
  return textOf(sentence, 0, end)
}

/** Gives the proposals, each title that opens with `he` or `she` with the name that the sentence before begins with. */
export function withSubjects(text: string, proposals: readonly Proposal[], words: ClaimWords): readonly Proposal[] {
  if (!proposals.some(({ title }) => pronoun.test(title))) return proposals
  const spans = splitSentences(text)
  const places = new Map(spans.map((span, index) => [span[0], index]))
  return proposals.map((proposal) => {
    const before = spans[(places.get(proposal.sentence[0]) ?? 0) - 1]
    const name = before && pronoun.test(proposal.title) ? openingName(text, before, words) : ''
    return name === '' ? proposal : { ...proposal, title: proposal.title.replace(pronoun, `${name} `) }
  })
}
