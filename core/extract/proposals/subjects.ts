/** Names in the place of pronouns that open a title: `He was jailed` after a sentence whose subject is known. */
import { splitSentences } from '../sentences.ts'
import { type ClaimWords, isCapital, type Sentence } from './claim-words.ts'
import { textOf } from './names.ts'
import { type Proposal, sentenceAt } from './propose.ts'

const pronoun = /^(He|She|It|They|Il|Elle|Ils|Elles|Ce dernier|Cette dernière|Celui-ci|Celle-ci) /u
/** `Il y a`, `Il faut`, `It was announced that`: nobody. */
const impersonal =
  /^(?:Il (?:y |faut|faudra|fallait|s['’]agit|pleut|neige|(?:a été|est|était|sera|serait|avait été) (?:\p{L}+ ){1,2}(?:que|qu['’]|de|d['’]))|It (?:rain|snow|seems|took|(?:is|was|has been|will be) (?:\p{L}+ ){1,2}(?:that|to|who|which)))/u
const mostWords = 4
const lookBack = 2

const feminine = /^(?:Elle|Elles|Cette dernière|Celle-ci)$/u
const plural = /^(?:They|Ils|Elles)$/u

/** Gives whether a subject that opens with an article may be meant by a pronoun, by number and, in French, gender. */
function agrees(article: string, noun: string, said: string): boolean {
  if (article === 'the') return said === (/[^s]s$/.test(noun) ? 'They' : 'It')
  if (/^(?:les|des)$/.test(article)) return plural.test(said)
  if (plural.test(said) || /^(?:He|She|It|They)$/.test(said)) return false
  return article === "l'" || (article === 'la') === feminine.test(said)
}

/** Gives the subject that a sentence opens with: a name of two words or more, or `Le tribunal`, `The company` before its verb. */
function openingSubject(sentence: Sentence, said: string, words: ClaimWords): string {
  const { tokens } = sentence
  const isPerson = !plural.test(said) && said !== 'It'
  const apposed = isPerson ? apposedName(sentence, words) : ''
  if (apposed !== '') return apposed
  const first = tokens[0]?.lower ?? ''
  if (/^(?:le|la|l'|les|the)$/.test(first)) {
    const noun = tokens[1]?.lower ?? ''
    const isSpeaker = words.speakers.test(noun) && isVerb(tokens[2]?.lower ?? '', words)
    return isSpeaker && agrees(first, noun, said) ? textOf(sentence, 0, 2) : ''
  }
  return isPerson ? nameFrom(sentence, 0, words) : ''
}

/** Gives the name of two to four words with a capital that begins at a token, or ''. */
function nameFrom(sentence: Sentence, from: number, words: ClaimWords): string {
  const { tokens } = sentence
  const first = tokens[from]?.lower ?? ''
  let end = from
  while (end < tokens.length && end - from <= mostWords && isCapital(tokens[end])) end++
  if (end - from < 2 || end - from > mostWords || words.noName.test(first) || words.dates.test(first)) return ''
  return textOf(sentence, from, end)
}

const farthestComma = 12

/** `Kenya's transport minister, Grace Wanjiru, resigned`: gives the name between commas after what somebody is, or ''. */
function apposedName(sentence: Sentence, words: ClaimWords): string {
  const { tokens } = sentence
  const comma = tokens.slice(0, farthestComma).findIndex(({ text }) => text === ',')
  if (comma < 1 || !tokens.slice(0, comma).some(({ lower }) => words.speakers.test(lower))) return ''
  if (tokens.slice(0, comma).some(({ lower }) => isVerb(lower, words))) return ''
  const name = nameFrom(sentence, comma + 1, words)
  const after = tokens.find(({ start }) => start >= (tokens[comma + 1]?.start ?? 0) + name.length)
  return name !== '' && after?.text === ',' ? name : ''
}

function isVerb(word: string, words: ClaimWords): boolean {
  return (
    words.auxiliaries.has(word) || words.passive.has(word) || words.verbs.has(word) || /^(?:will|would)$/.test(word)
  )
}

/** Gives the subject of the nearest sentences before; sentences that go on with the same pronoun are passed over. */
function subjectBefore(
  text: string,
  spans: readonly (readonly [number, number])[],
  place: number,
  said: string,
  words: ClaimWords,
): string {
  for (let back = 1; back <= lookBack; back++) {
    const span = spans[place - back]
    if (!span) return ''
    const sentence = sentenceAt(text, span)
    const subject = openingSubject(sentence, said, words)
    if (subject !== '' || !sentence.text.startsWith(`${said} `)) return subject
  }
  return ''
}

/** Gives the proposals, each title that opens with a pronoun with the subject of the sentence before in its place. */
export function withSubjects(text: string, proposals: readonly Proposal[], words: ClaimWords): readonly Proposal[] {
  if (!proposals.some(({ title }) => pronoun.test(title))) return proposals
  const spans = splitSentences(text)
  const places = new Map(spans.map((span, index) => [span[0], index]))
  return proposals.map((proposal) => {
    const said = pronoun.exec(proposal.title)?.[1]
    const place = places.get(proposal.sentence[0])
    if (said === undefined || place === undefined || impersonal.test(proposal.title)) return proposal
    const name = subjectBefore(text, spans, place, said, words)
    return name === '' ? proposal : named(proposal, name, words)
  })
}

const nearVerb = 3

/** Gives a proposal with a name in the place of the pronoun of its title, which speaks where the pronoun does: `She had denied`. */
function named(proposal: Proposal, name: string, words: ClaimWords): Proposal {
  const title = proposal.title.replace(pronoun, `${name} `)
  const [claim, ...others] = proposal.claims
  const next = proposal.title
    .toLowerCase()
    .split(' ')
    .slice(1, 1 + nearVerb)
  const at = next.findIndex((word) => words.verbs.has(word))
  const stance = words.verbs.get(next[at] ?? '')
  const isSaid = next.slice(0, at).every((word) => words.auxiliaries.has(word) || words.clitics.has(word))
  if (!claim || claim.claimants.length > 0 || stance === undefined || !isSaid) return { ...proposal, title }
  return { ...proposal, title, claims: [{ ...claim, claimants: [name], stance }, ...others] }
}
