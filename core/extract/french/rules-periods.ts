/** French rules for months, years, seasons, quarters, decades and centuries. */
import { when, withSlots, wordAfter, wordBefore } from '../readings/guards.ts'
import {
  century,
  decade,
  generalSeason,
  half,
  month,
  periodFromReference,
  quarter,
  relativePeriod,
  season,
  year,
  yearAndTwoDigits,
  yearPair,
} from '../readings/periods.ts'
import { tagged } from '../tokenize.ts'
import type { Rule, Surroundings } from '../types.ts'

const before = "en|de|d'|depuis|dès|entre|et|ou|à|avant|après|vers|jusqu'|pour|,|(|-|du|contre|sur|dès"

/** A number after `de`, `à` or `et` may count things; then what it counts follows: `de 2000 personnes`. */
function isNoCount(around: Surroundings): boolean {
  const next = around.tokens[around.to]
  if (tagged(next, 'money') !== undefined) return false
  if (next?.kind !== 'word' || next.text[0] !== next.lower[0]) return true
  if (/^(en|depuis|dès|année|saison)$/.test(wordBefore(around))) return true
  return (
    !/[sx]$/.test(next.lower) || /^(dans|mais|sans|sous|vers|très|puis|plus|des|les|ses|depuis|après)$/.test(next.lower)
  )
}

const isPlanet = (around: Surroundings) => /^(sur|planète|vers)$/.test(wordBefore(around)) && wordAfter(around) !== 'et'

export const frenchPeriods: readonly Rule[] = [
  { name: 'fr-month-year', pattern: "[ mois de|d' @month @year ] || [ @month @year ]", read: month },
  {
    name: 'fr-month',
    pattern: `${before} [ @month @shift? ] || [ @month @shift ]`,
    read: when((around) => !isPlanet(around), withSlots({ elliptical: 'y' }, month)),
  },
  { name: 'fr-month-named', pattern: "[ le? mois de|d' @month @shift? @year? ]", read: month },
  { name: 'fr-part-of-month', pattern: '[ la|le? @part -|du|de? mois? de? @month @year? @shift? ]', read: month },
  {
    name: 'fr-month-range',
    pattern: `[ @month ] - @month:other @year? || ${before} [ @month ] - @month:other @year?`,
    read: month,
  },
  {
    name: 'fr-year',
    pattern: `${before}|jusqu'en|année|saison|budget|exercice|édition|rentrée|millésime|session|horizon|ici [ @year ]`,
    read: when(isNoCount, year),
  },
  { name: 'fr-year-named', pattern: "[ l' an|année @year ]", read: year },
  {
    name: 'fr-year-short',
    pattern: 'en|depuis [ @shortYear ] ,|.|;|(|)|:',
    read: when((_around, slots) => Number(slots.get('shortYear')) > 31, year),
  },
  { name: 'fr-year-range', pattern: '[ @year ] - @year:other', read: year },
  { name: 'fr-year-pair', pattern: '@yearPair', read: yearPair },
  { name: 'fr-year-two-digits', pattern: '[ @year - @shortYear ]', read: yearAndTwoDigits },
  { name: 'fr-part-of-year', pattern: "[ la|le? @part de|d'|du|- @year ] || [ la|le? @part @year ]", read: year },
  { name: 'fr-relative-period', pattern: "[ le|la|l'? @period:unit @shift ]", read: relativePeriod },
  {
    name: 'fr-this-period',
    pattern: '[ ce|cet|cette @period:unit ] !-',
    read: when((around) => wordAfter(around) !== 'là', withSlots({ shift: 0 }, relativePeriod)),
  },
  {
    name: 'fr-part-of-period',
    pattern:
      "[ la|le? @part de|du|d' l'|la|le|cet|cette|ce? @period:unit @shift? ] || [ la|le? @part d'|de|du l'|la|le? @period:unit en cours ]",
    read: when(
      (around) => !/^(de|du|des|d'|scolaire)$/.test(wordAfter(around)) && wordBefore(around) !== 'de',
      withSlots({ shift: 0 }, relativePeriod),
    ),
  },
  { name: 'fr-whole-period', pattern: "[ toute la|l' @period:unit @shift ]", read: relativePeriod },
  {
    name: 'fr-period-from-reference',
    pattern: "[ le|la|l' @period:unit @referenceOffset ]",
    read: periodFromReference,
  },
  { name: 'fr-season-year', pattern: "[ l'|le|cet @season @year ] || au|à [ @season @year ]", read: season },
  {
    name: 'fr-season',
    pattern: "[ l' @season @shift? ] || [ le @season @shift ] || au [ @season @shift? ]",
    read: season,
  },
  { name: 'fr-this-season', pattern: '[ ce|cet @season ]', read: withSlots({ shift: 0 }, season) },
  { name: 'fr-part-of-season', pattern: "[ la|le? @part de|du|d'|- l'|la? @season @year? @shift? ]", read: season },
  { name: 'fr-season-in-general', pattern: 'en [ @season ] !@year', read: generalSeason },
  {
    name: 'fr-quarter',
    pattern: "[ le? @ordinal trimestre de|d'? @year? ] || [ le? @day:ordinal er|e|ème trimestre de? @year? ]",
    read: quarter,
  },
  {
    name: 'fr-half',
    pattern: "[ le? @ordinal semestre de|d'? @year? ] || [ le? @day:ordinal er|e|ème semestre de? @year? ]",
    read: half,
  },
  { name: 'fr-decade', pattern: '[ les? années @number:decade ]', read: decade },
  { name: 'fr-part-of-decade', pattern: '[ la|le? @part des années @number:decade ]', read: decade },
  { name: 'fr-century', pattern: '[ le? @century siècle ] || [ le? @number:century e|ème siècle ]', read: century },
  {
    name: 'fr-part-of-century',
    pattern: '[ la|le? @part du @century siècle? ] || [ la|le? @part du @number:century e|ème siècle? ]',
    read: century,
  },
]
