/** Whether two events may be the same one, told twice: by their dates and by what their words have in common, in either language. */
import { type Bounds, dayMilliseconds, overlaps } from '../date/index.ts'
import { foldText } from '../model/fold.ts'
import { bareWord, countries, longestCountryName } from './countries.ts'
import { happeningOf } from './happenings.ts'

export interface ComparedEvent {
  readonly title: string
  /** People, organisations and places. */
  readonly names: readonly string[]
  readonly bounds: Bounds
}

/** What an event speaks of: keys with their weights. */
export type Sketch = ReadonlyMap<string, number>

/** A country that is only among the names says little: it may be the subject of another half of the sentence. */
const beside = 0.5
const weights = { name: 2, happening: 1.5, country: 1, word: 1 } as const
type Weights = { readonly [Kind in keyof typeof weights]: number }

/** At least so much must be common, and so large a part of the event that says less. */
const leastCommon = 3
/** So much of it must be more than countries: a name, or two things that happen. */
const leastTelling = 2
const leastShare = 0.5
const stemLength = 6
const shortest = 3
const cachedWords = 20_000

const emptyWords = new Set(
  `the and for with from into over after before about that this its his her their has have had was were are will would than
   les des une dans pour avec sur par aux ses son sur qui que dont leur leurs cette ces ont est sont sera seront apres avant
   entre lors tout tous plus against contre between during said says dit selon according minister ministre ministere
   president government gouvernement official officials secretaire secretary etat state affaires etrangeres foreign new two
   three deux trois half demi depuis since ago last next dernier derniere prochain recent recently recemment years year ans annee month mois day jour week semaine questions issue issues`
    .trim()
    .split(/\s+/),
)

/** Gives a function that sketches events; it remembers the words that it has met. */
export function eventSketcher(): (event: Pick<ComparedEvent, 'title' | 'names'>) => Sketch {
  const known = new Map<string, string>()
  const keyOf = (word: string): string => {
    const before = known.get(word)
    if (before !== undefined) return before
    const key = happeningOf(word) ?? (word.length < shortest || emptyWords.has(word) ? '' : word.slice(0, stemLength))
    if (known.size === cachedWords) known.clear()
    known.set(word, key)
    return key
  }
  return ({ title, names }) => {
    const sketch = new Map<string, number>()
    addKeys(sketch, title, keyOf, weights)
    for (const name of names) addKeys(sketch, name, keyOf, { ...weights, word: weights.name, country: beside })
    for (const word of capitalsOf(title)) raise(sketch, keyOf(word))
    sketch.delete('')
    return sketch
  }
}

function addKeys(sketch: Map<string, number>, text: string, keyOf: (word: string) => string, weigh: Weights) {
  const words = foldText(text).match(/\p{L}+/gu) ?? []
  for (let at = 0; at < words.length; at++) {
    const country = countryAt(words, at)
    if (country !== null) {
      sketch.set(country.key, Math.max(weigh.country, sketch.get(country.key) ?? 0))
      at += country.length - 1
      continue
    }
    const key = keyOf(words[at] ?? '')
    const own = key.startsWith('said ') || key.startsWith('happened ') ? weigh.happening : weigh.word
    sketch.set(key, Math.max(own, sketch.get(key) ?? 0))
  }
}

/** Words of a title that have a capital inside it: names, as far as a title shows them. */
function capitalsOf(title: string): string[] {
  const words = [...title.matchAll(/(?<=\p{L}[^.:!?\p{L}]+)\p{Lu}\p{L}+/gu)]
  return words.map(([word]) => foldText(word))
}

function raise(sketch: Map<string, number>, key: string): void {
  if (sketch.get(key) === weights.word && !key.includes(' ')) sketch.set(key, weights.name)
}

function countryAt(words: readonly string[], at: number): { readonly key: string; readonly length: number } | null {
  for (let length = longestCountryName; length > 0; length--) {
    const key = countries.get(
      words
        .slice(at, at + length)
        .map(bareWord)
        .join(' '),
    )
    if (key !== undefined && at + length <= words.length) return { key, length }
  }
  return null
}

/**
 * Gives how far two sketches speak of the same, 0 to 1: the weight of what they have in common by that of the smaller.
 * 0 where that is too little to tell, where it is hardly more than countries, or where one is a statement (an announcement,
 * a denial) and the other is not.
 */
export function likenessOf(one: Sketch, other: Sketch): number {
  if (statements(one) !== statements(other)) return 0
  let [common, telling] = [0, 0]
  for (const [key, weight] of one) {
    const also = other.get(key)
    if (also === undefined) continue
    common += Math.min(weight, also)
    if (!key.startsWith('country ')) telling += Math.min(weight, also)
  }
  if (common < leastCommon || telling < leastTelling) return 0
  const share = common / Math.min(total(one), total(other))
  return share < leastShare ? 0 : share
}

function statements(sketch: Sketch): string {
  const said = [...sketch.keys()].filter((key) => key.startsWith('said '))
  return said.sort().join()
}

function total(sketch: Sketch): number {
  let sum = 0
  for (const weight of sketch.values()) sum += weight
  return sum
}

/** A long time and a short one within it are not the same event: the years since a visit, and the visit. */
const longTime = 30 * dayMilliseconds
const timesLonger = 8

/** Gives whether two dates may be those of one event. */
export function mayBeOneDate(one: Bounds, other: Bounds): boolean {
  if (overlaps(one, other) === 'no') return false
  return !isFarLonger(one, other) && !isFarLonger(other, one)
}

/** Whether the least time that one takes is far more than the most that the other can take. */
function isFarLonger(one: Bounds, other: Bounds): boolean {
  const least = one.earliestEnd !== null && one.latestStart !== null ? one.earliestEnd - one.latestStart : 0
  const most = other.latestEnd !== null && other.earliestStart !== null ? other.latestEnd - other.earliestStart : null
  return least > longTime && most !== null && least > timesLonger * most
}
