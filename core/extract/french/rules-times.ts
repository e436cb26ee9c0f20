/** French rules for clock times, vague words and recurring times. */
import { when, withSlots, wordAfter, wordBefore } from '../readings/guards.ts'
import {
  clockTime,
  namedTime,
  pointer,
  recently,
  repeated,
  repeatedSeason,
  repeatedWeekday,
} from '../readings/times.ts'
import type { Rule } from '../types.ts'

export const frenchTimes: readonly Rule[] = [
  {
    name: 'fr-clock',
    pattern:
      '[ @hour h @minute? locales|locale? @zone? ] || [ @hour h @minute? , heure locale ] || [ @hour h @minute? heure locale ]',
    read: when((around) => wordBefore(around) !== 'en', clockTime),
  },
  {
    name: 'fr-clock-evening',
    pattern:
      "[ @hour h|heures @minute? du soir ] || [ @hour h|heures @minute? de l' après-midi ] || [ @hourWord:hour heures du soir ] || [ @hourWord:hour heures de l' après-midi ]",
    read: withSlots({ meridiem: 'pm' }, clockTime),
  },
  {
    name: 'fr-clock-morning',
    pattern: '[ @hour h|heures @minute? du matin ] || [ @hourWord:hour heures du matin ]',
    read: clockTime,
  },
  {
    name: 'fr-clock-hours',
    pattern:
      'à|vers|dès|avant|après|de|était [ @hour heures|heure @minute? locales|locale? @zone? ] || il est|était environ|presque [ @hour heures @minute? ] || à|vers|dès|avant|après [ @hourWord:hour heures ] || (|,|à|vers|dès|avant|après [ @clock @zone? ] || [ @clock @zone ]',
    read: when((around) => wordBefore(around) !== 'de' || wordAfter(around) === 'à', clockTime),
  },
  { name: 'fr-named-hour', pattern: "à|vers|dès|avant|après|jusqu'à [ @namedHour ]", read: namedTime },
  { name: 'fr-recently', pattern: '[ récemment|dernièrement ] || [ ces derniers temps ]', read: recently },
  { name: 'fr-past', pattern: '[ précédent|précédente|autrefois|jadis|naguère ]', read: pointer('PAST_REF') },
  {
    name: 'fr-present',
    pattern:
      "[ maintenant|désormais|actuellement|actuel|actuelle|actuels|actuelles ] || [ pour l' instant ] || [ pour le moment ] || [ en ce moment ] || [ à présent ] || [ à l' heure actuelle ]",
    read: when((around) => wordBefore(around) !== 'en', pointer('PRESENT_REF')),
  },
  { name: 'fr-future', pattern: "[ bientôt|prochainement ] || [ l' avenir ]", read: pointer('FUTURE_REF') },
  { name: 'fr-every-unit', pattern: '[ chaque @unit ] || [ tous|toutes les @number? @unit ]', read: repeated },
  { name: 'fr-every-season', pattern: '[ chaque @season ] || [ tous les @seasons:season ]', read: repeatedSeason },
  { name: 'fr-per-unit', pattern: 'par [ @unit ]', read: repeated },
  {
    name: 'fr-often',
    pattern: '@often:unit',
    read: when((around) => !/^(?:l'|le|un|du|cet|ce|son)$/.test(wordBefore(around)), repeated),
  },
  {
    name: 'fr-every-weekday',
    pattern:
      '[ tous les @weekdays:weekday @dayPart? ] || [ chaque @weekday @dayPart? ] || uniquement|sauf [ le @weekday ]',
    read: repeatedWeekday,
  },
  { name: 'fr-all-year', pattern: "[ toute l' année ]", read: withSlots({ unit: 'D' }, repeated) },
]
