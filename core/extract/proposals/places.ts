/** Places that a sentence names: told from people and organisations, and the one where its event is. */
import { isSeat, placeKind, withOwnArticle } from '../../places/known-places.ts'
import { type ClaimWords, isCapital, type Sentence } from './claim-words.ts'
import { nameEnd, opensName, textOf } from './names.ts'

/** Token indices of the name, end exclusive, and of the first word that leads to it. */
interface Mention {
  readonly from: number
  readonly to: number
  readonly lead: number
  readonly name: string
  /** Whether something may be in it, and whether it describes a thing rather than the event. */
  readonly role: 'in' | 'carried' | 'other'
}

interface Name {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly kind: 'city' | 'land' | null
}

const longestName = 7

/** Gives the longest known place that begins at a token, its own article before it where it has one: `La Haye`, `Le Caire`. */
function knownAt(sentence: Sentence, from: number): Name | null {
  const { tokens } = sentence
  for (let to = Math.min(tokens.length, from + longestName); to > from; to--) {
    if (!isCapital(tokens[to - 1])) continue
    const name = textOf(sentence, from, to)
    const kind = placeKind(name)
    if (kind) return { from, to, name: name.charAt(0).toUpperCase() + name.slice(1), kind }
    const contracted = /^(?:au|du)$/.test(tokens[from - 1]?.lower ?? '') ? withOwnArticle(name) : null
    if (contracted) return { from, to, name: contracted, kind: 'city' }
  }
  return null
}

function nameAt(sentence: Sentence, index: number, words: ClaimWords): Name | null {
  const opens = words.places.articles.test(sentence.tokens[index]?.lower ?? '')
  if (opens && isCapital(sentence.tokens[index + 1])) return knownAt(sentence, index)
  if (!isCapital(sentence.tokens[index])) return null
  const known = knownAt(sentence, index)
  if (!opensName(sentence, index, words)) return known
  const to = nameEnd(sentence, index, words)
  const isWhole = known && (known.to >= to || words.places.recipient !== null)
  return isWhole ? known : { from: index, to, name: textOf(sentence, index, to), kind: null }
}

interface Lead {
  readonly at: number
  readonly role: Mention['role']
  readonly isSure: boolean
}

/** `dans la ville de`, `near the town of`, `près de`: gives the lead of a name after `of`. */
function leadByNoun(sentence: Sentence, of: number, words: ClaimWords): Lead | null {
  const lower = (index: number) => sentence.tokens[index]?.lower ?? ''
  if (!words.places.nouns.test(lower(of - 1))) return null
  if (lower(of - 1) === 'près') return { at: of - 1, role: 'in', isSure: true }
  for (let index = of - 2; index >= Math.max(0, of - 4); index--)
    if (words.places.at.test(lower(index))) return { at: index, role: 'in', isSure: true }
  return { at: of - 1, role: 'other', isSure: true }
}

function goesTo(sentence: Sentence, to: number, { motion }: ClaimWords['places']): boolean {
  if (motion === null || sentence.tokens[to]?.lower !== 'to') return false
  return sentence.tokens.slice(Math.max(0, to - 4), to).some((token) => motion.test(token.lower))
}

function leadOf(sentence: Sentence, name: Name, words: ClaimWords): Lead | null {
  const { places } = words
  const lower = (index: number) => sentence.tokens[index]?.lower ?? ''
  const hasArticle = places.articles.test(lower(name.from - 1))
  const at = hasArticle ? name.from - 2 : name.from - 1
  const word = lower(at)
  if (places.of.test(word)) {
    const byNoun = leadByNoun(sentence, at, words)
    if (byNoun) return byNoun
  }
  if (places.noPlaceBefore.test(lower(at - 1))) return null
  if (places.at.test(word)) {
    if (hasArticle && name.kind === 'land' && places.recipient?.test(word)) return null
    const role = places.carriers.test(lower(at - 1)) ? 'carried' : 'in'
    return { at, role, isSure: name.kind !== null || isPlain(name, word, words) }
  }
  if (goesTo(sentence, at, places)) return { at, role: 'in', isSure: name.kind !== null }
  if (places.from.test(word)) {
    const there = places.speaking.test(lower(at - 1)) || (at === 0 && lower(name.to) === ',')
    return { at, role: there ? 'in' : 'other', isSure: name.kind !== null }
  }
  return places.beside.test(word) && name.kind === 'city' ? { at, role: 'other', isSure: !isSeat(name.name) } : null
}

/** A name that is not known is a place after a preposition that takes little else: `en Kabylie`, `à Marinka`; an abbreviation never. */
function isPlain({ name }: Name, preposition: string, words: ClaimWords): boolean {
  if (words.places.sites.test(name)) return true
  if (name === name.toUpperCase() || words.general.test(name.toLowerCase())) return false
  return words.places.surelyAt.test(preposition) || (preposition === 'à' && !name.includes(' '))
}

/** Gives the places that a sentence names as such, in order. */
export function placesIn(sentence: Sentence, words: ClaimWords): readonly Mention[] {
  const found: Mention[] = []
  for (let index = 0; index < sentence.tokens.length; index++) {
    const name = nameAt(sentence, index, words)
    if (!name) continue
    const lead = leadOf(sentence, name, words)
    if (lead?.isSure) found.push({ from: name.from, to: name.to, lead: lead.at, name: name.name, role: lead.role })
    index = name.to - 1
  }
  return found
}

/** Gives whether a token stands in a remark about a name (`, who was arrested in Minsk,`) that the date is no part of. */
function isInRemark(sentence: Sentence, at: number, date: number, words: ClaimWords): boolean {
  const { tokens } = sentence
  for (let index = at; index > 1; index--) {
    const token = tokens[index]
    if (!token || (tokens[index - 1]?.text === ',' && !words.places.relative.test(token.lower))) return false
    if (tokens[index - 1]?.text !== ',') continue
    const close = tokens.find((each, place) => place > at && each.text === ',')
    return date < token.start || date > (close?.start ?? sentence.end)
  }
  return false
}

/** Gives the place of the event whose date and words stand in a part of the sentence; an empty text where it has none plainly. */
export function placeOf(
  sentence: Sentence,
  places: readonly Mention[],
  [start, end]: readonly [number, number],
  date: number,
  words: ClaimWords,
): string {
  const inPart = places.filter(({ lead, role }) => {
    const token = sentence.tokens[lead]
    return (
      role !== 'other' && token && token.start >= start && token.start < end && !isInRemark(sentence, lead, date, words)
    )
  })
  return (inPart.find(({ role }) => role === 'in') ?? inPart[0])?.name ?? ''
}
