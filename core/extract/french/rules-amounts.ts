/** French rules for amounts of time. */
import {
  duration,
  firstMonths,
  fromNow,
  fromReferenceBy,
  hoursFromReference,
  lastMany,
  nextMany,
  since,
} from '../readings/amounts.ts'
import { when, withSlots, wordAfter, wordBefore } from '../readings/guards.ts'
import type { Rule, Surroundings } from '../types.ts'

const amounts = [
  '@number @unit et @half',
  '@decimal:number @unit',
  '@number @unit et quelques',
  '@number @unit',
  "une @tens:number de|d' @unit",
  '@vague @unit',
  'de @vague @longUnit:unit',
]
const measures = ['', 'environ|presque|quelque ', "un? peu? plus|moins|près de|d' "]

/** Spells out a pattern for every way to write an amount; `A` stands for it. */
function ofAmounts(frame: string): string {
  return amounts.flatMap((amount) => measures.map((measure) => frame.replace('A', `${measure}${amount}`))).join(' || ')
}

const lastingNouns =
  /^(peine|période|durée|mandat|contrat|prison|bail|accord|plan|délai|terme|bout|total|programme|projet|cycle|moratoire|sursis|trêve|maximum|minimum|retard|expérience|pause|absence|réclusion|emprisonnement|moins|plus|convention|période|suspension|travaux|travail|enquête|négociations|guerre)$/

/** `87 ans` between commas, `un homme de 38 ans`, `âgé de 52 ans`, `à l'âge de 114 ans`. */
function isAge(around: Surroundings): boolean {
  if (!/^(ans?|années)$/.test(around.tokens[around.to - 1]?.lower ?? '')) return false
  const [previous, next] = [wordBefore(around), wordAfter(around)]
  if (
    /^(d'|de)$/.test(next) &&
    /^(prison|réclusion|emprisonnement|détention|guerre|sursis|négociations|mobilisation)$/.test(wordAfter(around, 1))
  )
    return false
  if (/^[,(]$/.test(previous)) return /^[,).;:]$|^et$|^$/.test(next)
  if (previous === 'à' && wordBefore(around, 2) === ',') return true
  if (/^(à|et)$/.test(previous) && /^\d/.test(wordBefore(around, 2))) return true
  if (previous === 'de' && /^(moins|plus)$/.test(wordBefore(around, 2)))
    return /^(les|des|aux)$/.test(wordBefore(around, 3))
  if (!/^(de|d'|des)$/.test(previous))
    return /^(a|avait|aura|fêtera|âgé|âgée|les|des|ses|leurs)$/.test(previous) || /^ans$/.test(wordBefore(around, 2))
  return !lastingNouns.test(wordBefore(around, 2))
}

/** `une seconde hausse`: the second one, not a second. */
const isOrdinal = (around: Surroundings) =>
  wordAfter(around, -1) === 'seconde' && !/^(?:$|[,.;:)]|de|d'|plus|avant|après|à|pour|et)/.test(wordAfter(around))

/** `une minute de silence`, `une journée d'action`, `l'heure de pointe`: a thing that bears the name of a unit. */
const isThing = (around: Surroundings) =>
  /^(?:de|d')$/.test(wordAfter(around)) &&
  /^(?:silence|pointe|action|mobilisation|grève|congé|congés|deuil|gloire|applaudissements|mode|gueules|avance|retard|vérité|campagne)$/.test(
    wordAfter(around, 1),
  ) &&
  /^(?:une?|l'|les)$/.test(around.tokens[around.from]?.lower ?? '') &&
  !/^(?:avance|retard|congés?|campagne|grève)$/.test(wordAfter(around, 1))

const plain = when((around) => !isAge(around) && !isOrdinal(around) && !isThing(around), duration)

export const frenchAmounts: readonly Rule[] = [
  { name: 'fr-duration', pattern: ofAmounts('[ A ]'), read: plain },
  {
    name: 'fr-half-unit',
    pattern: '[ une @half - @unit ] || [ @half - heure|journée ]',
    read: withSlots({ number: 0, unit: 'H' }, duration),
  },
  { name: 'fr-half-century', pattern: '[ un demi - siècle ]', read: withSlots({ number: 50, unit: 'Y' }, duration) },
  { name: 'fr-term', pattern: '[ quinquennat ]', read: withSlots({ number: 5, unit: 'Y' }, duration) },
  { name: 'fr-since-amount', pattern: ofAmounts('depuis maintenant|déjà? [ A ]'), read: since },
  {
    name: 'fr-ago',
    pattern: ofAmounts('[ il y a A ]'),
    read: when(
      (around) =>
        around.tokens.slice(around.from, around.to).every((token) => token.tags.every((tag) => tag.class !== 'vague')),
      fromNow(-1),
    ),
  },
  { name: 'fr-some-time-ago', pattern: 'il y a [ @vague @unit ] || il y a [ de @vague @unit ]', read: fromNow(-1) },
  {
    name: 'fr-in-amount',
    pattern: ofAmounts('[ dans A ]'),
    read: when((around) => wordAfter(around, -1) !== 'jour', fromNow(1)),
  },
  { name: 'fr-within-amount', pattern: ofAmounts("d' ici à? [ A ]"), read: nextMany },
  {
    name: 'fr-last-many',
    pattern:
      '[ ces|les? @number @last @unit ] || [ ces? @last @number @unit ] || [ ces|les @last @longUnit:unit ] || [ ces|les @number @longUnit:unit passés|passées|écoulés|écoulées ]',
    read: lastMany,
  },
  {
    name: 'fr-next-many',
    pattern:
      '[ ces|les? @number @next @unit ] || [ ces? @next @number @unit ] || [ les @number @unit à venir ] || [ ces|les @next @longUnit:unit ]',
    read: nextMany,
  },
  {
    name: 'fr-first-months',
    pattern:
      "[ @number premiers mois de l' année ] || [ @number premiers mois @year ] || [ @number premiers mois de @year ]",
    read: firstMonths,
  },
  { name: 'fr-still-lasting', pattern: ofAmounts('encore durer [ A ]'), read: nextMany },
  {
    name: 'fr-some-hours-apart',
    pattern: '[ @vague heures|minutes plus tôt|tard ]',
    read: withSlots({ unit: 'H' }, hoursFromReference),
  },
  { name: 'fr-amount-later', pattern: ofAmounts('[ A plus tard ]'), read: fromReferenceBy(1) },
  { name: 'fr-amount-after', pattern: ofAmounts('[ A après ] .|,|;'), read: fromReferenceBy(1) },
  {
    name: 'fr-amount-earlier',
    pattern: `${ofAmounts('[ A plus tôt ]')} || ${ofAmounts('[ A auparavant ]')}`,
    read: fromReferenceBy(-1),
  },
]
