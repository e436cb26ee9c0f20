/** Who says what a sentence reports, and how: `a annoncé le gouvernement`, `Russia denied`, `selon la police`. */
import type { Stance } from '../../model/event.ts'
import { type ClaimWords, isCapital, type Sentence } from './claim-words.ts'
import { jointName } from './joint-names.ts'
import { nameEnd, textOf } from './names.ts'

export interface Attribution {
  readonly stance: Stance
  readonly claimants: readonly string[]
  /** Token indices in the sentence of the verb (with its auxiliary) or of the word `selon`. */
  readonly from: number
  readonly to: number
  /** Token indices of the whole clause that attributes, subject included, where it is a clause of its own. */
  readonly clause: readonly [number, number] | null
  /** Token indices of a subject that stands after its verb, its article included. */
  readonly subject?: readonly [number, number]
}

const longestSubject = 16

/** Gives the words of a span without articles before, clitics and dates after; empty where nobody of known form is left. */
function clean(sentence: Sentence, from: number, to: number, words: ClaimWords): string {
  const lower = (index: number) => sentence.tokens[index]?.lower ?? ''
  const isTail = (word: string) => words.clitics.has(word) || words.dates.test(word) || /^(?:on|,|\d{1,4})$/.test(word)
  let [start, end] = [from, to]
  while (start < end && words.articles.has(lower(start))) start++
  while (end > start && isTail(lower(end - 1))) end--
  return isSpeaker(sentence, start, end, words) ? textOf(sentence, start, end) : ''
}

const headWithin = 2

/** Gives whether somebody speaks: a name, or a noun for those who do among the first words (`institut américain`, `Israeli military`). */
function isSpeaker(sentence: Sentence, start: number, end: number, words: ClaimWords): boolean {
  const { tokens } = sentence
  const first = tokens[start]
  if (!first || start === end || first.kind !== 'word' || words.dates.test(first.lower)) return false
  const said = tokens.slice(start, end)
  if (said.some(({ lower }) => words.auxiliaries.has(lower) || words.passive.has(lower))) return false
  if (words.honorifics.test(first.lower)) return isCapital(said.find((token, at) => at > 0 && token.kind === 'word'))
  if (isCapital(first) && (said.length > 1 || first.text.length > 1)) return !words.noName.test(first.lower)
  const near = tokens.slice(start, Math.min(end, start + headWithin + (words.epithets ? 0 : 1)))
  return near.some(({ lower }) => words.speakers.test(lower))
}

/** `a indiqué à Paris le parquet`: gives the token after a place that stands between the verb and its subject. */
function afterPlace(sentence: Sentence, from: number, words: ClaimWords): number {
  const isPlace = words.places.at.test(sentence.tokens[from]?.lower ?? '') && isCapital(sentence.tokens[from + 1])
  return isPlace ? nameEnd(sentence, from + 1, words) : from
}

/** The stop in `U.S.` or `M. Delorme` ends nothing. */
function isInitialStop({ tokens }: Sentence, index: number, words: ClaimWords): boolean {
  const [before, stop] = [tokens[index - 1], tokens[index]]
  if (stop?.text !== '.' || before?.end !== stop.start || !isCapital(before)) return false
  return before.text.length === 1 || words.honorifics.test(before.lower)
}

function subjectAfter(sentence: Sentence, from: number, words: ClaimWords): readonly [number, number] {
  const { tokens } = sentence
  let start = afterPlace(sentence, from, words)
  while (words.dates.test(tokens[start]?.lower ?? '') || tokens[start]?.lower === 'on') start++
  start = afterPlace(sentence, start, words)
  let end = start
  while (
    end < tokens.length &&
    end - start < longestSubject &&
    (!words.stop.test(tokens[end]?.lower ?? '') || isInitialStop(sentence, end, words)) &&
    !words.dates.test(tokens[end]?.lower ?? '')
  )
    end++
  return [start, end]
}

interface Piece {
  readonly from: number
  readonly to: number
}

function pieces(sentence: Sentence, from: number, to: number, words: ClaimWords): Piece[] {
  const found: Piece[] = []
  let start = from
  for (let index = from; index <= to; index++) {
    const lower = sentence.tokens[index]?.lower ?? ''
    if (index < to && lower !== ',' && !words.joiners.has(lower)) continue
    if (index > start) found.push({ from: start, to: index })
    start = index + 1
  }
  return found
}

function isSubject(sentence: Sentence, piece: Piece, words: ClaimWords): boolean {
  const first = sentence.tokens[piece.from]
  if (words.titles.connector.test(`${textOf(sentence, piece.from, piece.to)}, `)) return false
  if (!first || piece.to - piece.from > 9 || words.noSubject.test(first.lower)) return false
  return words.articles.has(first.lower) || isCapital(first) || words.speakers.test(first.lower)
}

/** `General Motors, an American automaker, announced`: of a name and what it is, the name speaks. */
function named(sentence: Sentence, found: readonly Piece[], words: ClaimWords): readonly Piece[] {
  const [name, remark] = found.slice(-2)
  const first = sentence.tokens[remark?.from ?? 0]
  const described = remark !== undefined && (words.articles.has(first?.lower ?? '') || !isCapital(first))
  return name && described && isCapital(sentence.tokens[name.from]) ? [name] : found.slice(-1)
}

/** Gives the place before a remark in brackets that stands straight before: `La Confédération (CGT) estime`. */
function beforeBrackets({ tokens }: Sentence, verb: number): number {
  if (tokens[verb - 1]?.text !== ')') return verb
  for (let index = verb - 2; index > Math.max(0, verb - 8); index--) if (tokens[index]?.text === '(') return index
  return verb
}

/** `A, B et C ont condamné` is a list of speakers; `Le 3 mai, à Tunis, le juge a condamné` is none. */
function isList(sentence: Sentence, found: readonly Piece[], verb: number, words: ClaimWords): boolean {
  if (found.length > 6 || words.singular.has(sentence.tokens[verb]?.lower ?? '')) return false
  const last = found[found.length - 1]
  return last !== undefined && words.joiners.has(sentence.tokens[last.from - 1]?.lower ?? '')
}

/** `resigned after | a report accused her`: a word before the subject and its verb, with no comma between. */
function opensClause({ tokens }: Sentence, at: number, verb: number, words: ClaimWords): boolean {
  if (!words.subordinators.test(tokens[at]?.lower ?? '')) return false
  const first = tokens[at + 1]
  const lower = first?.lower ?? ''
  const isNoun = words.articles.has(lower) || words.speakers.test(lower) || isCapital(first)
  return isNoun && !words.dates.test(lower) && !tokens.slice(at, verb).some(({ text }) => text === ',')
}

function jointSubject(
  sentence: Sentence,
  found: readonly Piece[],
  verb: readonly [number, number],
  words: ClaimWords,
): Piece | null {
  const [one, other, ...more] = found
  return one && other && more.length === 0 ? jointName(sentence, [one, other], verb, words) : null
}

/** Gives who speaks before a verb of saying, whose auxiliary stands at `at`. */
function subjectBefore(sentence: Sentence, at: number, saying: number, words: ClaimWords): string[] {
  const { tokens } = sentence
  const verb = beforeBrackets(sentence, at)
  let from = verb
  while (
    from > 0 &&
    verb - from < 40 &&
    (!/^[.;:«»"“”()]$/.test(tokens[from - 1]?.lower ?? '') || isInitialStop(sentence, from - 1, words)) &&
    !/^(?:que|that)$/.test(tokens[from - 1]?.lower ?? '') &&
    !opensClause(sentence, from - 1, verb, words)
  )
    from--
  const apposed = tokens[verb - 1]?.lower === ','
  const found = pieces(sentence, from, verb, words).filter((piece) => isSubject(sentence, piece, words))
  const joint = apposed ? null : jointSubject(sentence, found, [at, saying], words)
  if (joint) return [clean(sentence, joint.from, joint.to, words)].filter((name) => name !== '')
  const one = !isList(sentence, found, at, words)
  const kept = apposed ? named(sentence, found, words) : one ? found.slice(-1) : found
  return kept.map((piece) => clean(sentence, piece.from, piece.to, words)).filter((name) => name !== '')
}

function auxiliaryOf(sentence: Sentence, verb: number, words: ClaimWords): number {
  const farthest = /^(?:il|elle|ils|elles|on)$/.test(sentence.tokens[verb - 1]?.lower ?? '') ? 5 : 3
  for (let index = verb - 1; index >= Math.max(0, verb - farthest); index--)
    if (words.auxiliaries.has(sentence.tokens[index]?.lower ?? '')) return index
  return verb
}

function isPassive(sentence: Sentence, verb: number, words: ClaimWords): boolean {
  const near = [1, 2].some((back) => words.passive.has(sentence.tokens[verb - back]?.lower ?? ''))
  return near || (/^condamnée?$/.test(sentence.tokens[verb]?.lower ?? '') && sentence.tokens[verb + 1]?.lower === 'à')
}

/** `n'a pas démenti`, `did not deny`: nothing is said. */
function isNegated({ tokens }: Sentence, verb: number, words: ClaimWords): boolean {
  return [1, 2, 3].some((back) => {
    const between = tokens.slice(Math.max(0, verb - back), verb)
    return words.negations.has(between[0]?.lower ?? '') && between.every((token) => token.kind === 'word')
  })
}

/** `the recently announced phone`: no verb. */
function isAdjective({ tokens }: Sentence, verb: number, words: ClaimWords): boolean {
  if (words.auxiliaries.has(tokens[verb - 1]?.lower ?? '')) return false
  return /^(?:the|a|an|its|recently|newly|previously|just|so-called)$/.test(tokens[verb - 1]?.lower ?? '')
}

/** `..., a annoncé mercredi le gouvernement.`: after a comma or a quote, and the subject runs to the end of its clause. */
function isInverted(sentence: Sentence, verb: number, start: number, end: number, words: ClaimWords): boolean {
  const first = sentence.tokens[start]
  if (verb < 2 || !first || end === start || !/^[,»"”]$/.test(sentence.tokens[verb - 1]?.lower ?? '')) return false
  const subject =
    isCapital(first) || (words.articles.has(first.lower) && !/^(?:des|de|d'|du|to|and)$/.test(first.lower))
  const [next, day] = [sentence.tokens[end], sentence.tokens[end + 1]]
  const after = next?.lower === 'on' ? day : next
  return subject && (!after || after.kind === 'mark' || words.dates.test(after.lower))
}

/** `..., prosecutors said on Monday.`: gives the clause that closes the sentence after a comma, or null. */
function closingClause(
  sentence: Sentence,
  from: number,
  verb: number,
  claimants: readonly string[],
  words: ClaimWords,
): readonly [number, number] | null {
  const { tokens } = sentence
  if (claimants.length !== 1 || words.titles.bareSaying?.test(tokens[verb]?.lower ?? '') !== true) return null
  let start = from - 1
  while (start > 0 && tokens[start]?.text !== ',' && from - start < 10) start--
  const isClause = tokens[start]?.text === ',' && !/^(?:an?|who|which)$/.test(tokens[start + 1]?.lower ?? 'a')
  const before = tokens.slice(0, start)
  const hasVerb = before.some(
    ({ lower }) => words.auxiliaries.has(lower) || words.passive.has(lower) || mainVerb.test(lower),
  )
  const isLast = tokens
    .slice(verb + 1)
    .every((token) => isCapital(token) || words.dates.test(token.lower) || /^(?:\.|on|in|at)$/.test(token.lower))
  return isClause && hasVerb && isLast ? [start, tokens.length] : null
}

const mainVerb = /^(?:will|would|died|fell|rose|left|met|won|lost|made|began|hit|\p{Ll}{2,}ed)$/u

function byVerb(sentence: Sentence, verb: number, stance: Stance, words: ClaimWords): Attribution | null {
  const { tokens } = sentence
  if (isPassive(sentence, verb, words) || isAdjective(sentence, verb, words) || isNegated(sentence, verb, words))
    return null
  const from = auxiliaryOf(sentence, verb, words)
  const participle = /(?:é|dit|enti|enu|mis)$/.test(tokens[verb]?.lower ?? '')
  if (words.auxiliaries.has('ont') && participle && from === verb) return null
  const [start, end] = subjectAfter(sentence, verb + 1, words)
  if (!isInverted(sentence, from, start, end, words)) {
    const claimants = subjectBefore(sentence, from, verb, words)
    return { stance, claimants, from, to: verb + 1, clause: closingClause(sentence, from, verb, claimants, words) }
  }
  const name = clean(sentence, start, end, words)
  const before = name === '' ? subjectBefore(sentence, from, verb, words) : []
  if (before.length > 0) return { stance, claimants: before, from, to: verb + 1, clause: null }
  const claimants = name === '' ? [] : [name]
  return { stance, claimants, from, to: verb + 1, clause: [from - 1, tokens.length], subject: [start, end] }
}

function bySource(sentence: Sentence, at: number, words: ClaimWords): Attribution {
  const start = sentence.tokens[at + 1]?.lower === 'to' ? at + 2 : at + 1
  const [from, to] = subjectAfter(sentence, start, words)
  const name = clean(sentence, from, to, words)
  return { stance: 'reports', claimants: name === '' ? [] : [name], from: at, to: start, clause: null }
}

/** Gives every attribution in a sentence, in order. */
export function attributionsIn(sentence: Sentence, words: ClaimWords): Attribution[] {
  const found: Attribution[] = []
  for (let index = 0; index < sentence.tokens.length; index++) {
    const lower = sentence.tokens[index]?.lower ?? ''
    const stance = words.verbs.get(lower)
    const attribution = stance
      ? byVerb(sentence, index, stance, words)
      : words.sources.has(lower)
        ? bySource(sentence, index, words)
        : null
    if (attribution) found.push(attribution)
  }
  return found
}
