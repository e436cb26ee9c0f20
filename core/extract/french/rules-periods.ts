/** French rules for months, years, seasons, quarters, decades and centuries. */

import { tagged } from '../joined-tokens.ts'
import { centuryBeforeChrist, yearBeforeChrist } from '../readings/eras.ts'
import { when, withSlots, wordAfter, wordBefore } from '../readings/guards.ts'
import {
  century,
  decade,
  month,
  periodFromReference,
  relativePeriod,
  weekOfMonth,
  year,
  yearAndTwoDigits,
  yearPair,
} from '../readings/periods.ts'
import { half, quarter, sameInYear } from '../readings/quarters.ts'
import { generalSeason, season } from '../readings/seasons.ts'
import type { Rule, Slots, Surroundings } from '../types.ts'
import { isCapitalName } from './names.ts'

const before = "en|de|d'|depuis|dès|entre|et|ou|à|avant|après|vers|jusqu'|pour|,|(|-|du|contre|sur|dès"

/** Nouns that a year may follow: `la récolte 2012`, `le budget 2013`. */
const dated =
  'année|saison|budget|exercice|édition|rentrée|millésime|session|horizon|ici|an|récolte|promotion|cuvée|campagne|résultats|prévisions|objectifs|finances|palmarès|classement|recensement|championnat|programme|présidentielle|présidentielles|législatives|municipales|régionales|européennes|élections|élection|été|hiver|automne|printemps|rapport|festival|tournée|bilan|vendange|calendrier'

/** A number after `de`, `à` or `et` may count things; then what it counts follows: `de 2000 personnes`. */
function isNoCount(around: Surroundings): boolean {
  const before = around.tokens[around.from - 2]
  if (wordBefore(around) === '-' && !(Number(tagged(before, 'year')) < Number(wordAfter(around, -1)))) return false
  const next = around.tokens[around.to]
  if (tagged(next, 'money') !== undefined) return false
  if (next?.kind !== 'word' || next.text[0] !== next.lower[0]) return true
  if (/^(en|depuis|dès|année|saison)$/.test(wordBefore(around))) return true
  return (
    !/[sx]$/.test(next.lower) || /^(dans|mais|sans|sous|vers|très|puis|plus|des|les|ses|depuis|après)$/.test(next.lower)
  )
}

/** `1982-1990`, not `n° 2019-1234`. */
const isAscending = (slots: Slots) => Number(slots.get('year')) < Number(slots.get('other'))

/** `le 14-Juillet`: the feast, not a month. */
const isFeast = (around: Surroundings) => wordBefore(around) === '-' && /^\d/.test(wordBefore(around, 2))

const isPlanet = (around: Surroundings) => /^(sur|planète|vers)$/.test(wordBefore(around)) && wordAfter(around) !== 'et'

export const frenchPeriods: readonly Rule[] = [
  {
    name: 'fr-month-year',
    pattern: "[ mois de|d' @month @year ] || [ @month @year ]",
    read: when((around) => !isFeast(around) && !/^\d+$/.test(wordBefore(around)), month),
  },
  {
    name: 'fr-month',
    pattern: `${before} [ @month @shift? ] || [ @month @shift ]`,
    read: when(
      (around) => !isPlanet(around) && !isFeast(around) && !isCapitalName(around),
      withSlots({ elliptical: 'y' }, month),
    ),
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
    pattern: `${before}|jusqu'en|${dated} [ @year ]`,
    read: when(isNoCount, year),
  },
  { name: 'fr-year-named', pattern: "[ l' an|année @year ]", read: year },
  {
    name: 'fr-year-short',
    pattern: 'en|depuis [ @shortYear ] ,|.|;|(|)|:',
    read: when((_around, slots) => Number(slots.get('shortYear')) > 31, year),
  },
  {
    name: 'fr-year-range',
    pattern: '[ @year ] - @year:other',
    read: when((_around, slots) => isAscending(slots), year),
  },
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
    pattern:
      "[ le? @ordinal semestre de|d'? @year? ] || [ le? @day:ordinal er|e|ème semestre de? @year? ] || [ le? @ordinal semestre de? cette année ]",
    read: half,
  },
  { name: 'fr-decade', pattern: '[ les? années @number:decade ]', read: decade },
  { name: 'fr-part-of-decade', pattern: '[ la|le? @part des années @number:decade ]', read: decade },
  {
    name: 'fr-century',
    pattern: '[ le? @century siècle ] || [ le? @number:century e|ème siècle ] || [ le? @centuryWord:century siècle ]',
    read: century,
  },
  {
    name: 'fr-year-before-christ',
    pattern:
      "[ l'? an? @number:ago avant notre ère ] || [ l'? an? @number:ago avant jésus - christ ] || [ l'? an? @number:ago avant j . - c . ]",
    read: yearBeforeChrist,
  },
  {
    name: 'fr-century-before-christ',
    pattern:
      '[ le? @century siècle avant notre ère ] || [ le? @century siècle avant jésus - christ ] || [ le? @century siècle avant j . - c . ]',
    read: centuryBeforeChrist,
  },
  {
    name: 'fr-week-of-month',
    pattern:
      "[ la @ordinal semaine de|d'|du mois? de? @month @year? ] || [ la @last semaine de|d'|du mois? de? @month @year? ]",
    read: weekOfMonth,
  },
  {
    name: 'fr-same-in-year',
    pattern:
      "[ la|le|du|au même mois|période|trimestre|semaine de? l' an|année @last:before ] || [ la|le|du|au même mois|période|trimestre|semaine l' an|année @last:before ] || [ la|le|du|au même mois|période|trimestre|semaine de|en @year ]",
    read: withSlots({ shift: -1 }, sameInYear),
  },
  {
    name: 'fr-part-of-century',
    pattern:
      '[ la|le? @part du @century siècle? ] || [ la|le? @part du @number:century e|ème siècle? ] || [ la|le? @part du @centuryWord:century siècle ]',
    read: century,
  },
]
