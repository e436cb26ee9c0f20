/** French rules for days. */
import { dayNumber, easter } from '../calendar.ts'
import {
  dayOfLaterMonth,
  dayOfMonth,
  dayPartAlone,
  fromPublication,
  fromReference,
  holiday,
  isoDate,
  nightBetween,
  numericDate,
  slashDate,
  weekday,
  weekdayAfterReference,
  weekdayAndDay,
  weekdayOfMonth,
  weekdayOfWeek,
} from '../readings/days.ts'
import { capitalAfter, opensSentence, when, withSlots, wordAfter, wordBefore } from '../readings/guards.ts'
import { here, pointer, repeatedWeekday, thatDay } from '../readings/times.ts'
import type { Rule, Surroundings } from '../types.ts'
import { isCapitalName, isNamedAfterDay, isNoFeast } from './names.ts'

/** `Aujourd'hui, la ville vit en paix`; `aujourd'hui âgé de 80 ans`; `1 franc en 1960, 4 aujourd'hui`: these days, not this day. */
const generalToday = (around: Surroundings) =>
  isSetApart(around) ||
  /^(?:âgée?s?|retraitée?s?|disparue?s?|octogénaire|septuagénaire|nonagénaire|centenaire|encore|décédée?s?|ministre|directeur|directrice)$/.test(
    wordAfter(around),
  ) ||
  isContrast(around)

const isSetApart = (around: Surroundings) =>
  (opensSentence(around) || wordBefore(around) === ',') && wordAfter(around) === ',' && around.tense() !== 'future'

const isContrast = ({ inSentence, published }: Surroundings) =>
  inSentence !== null && inSentence.value.length <= 4 && (inSentence.last ?? published) < published - 365

/** `du lundi au vendredi`: every week. */
const isHabit = (around: Surroundings) =>
  (wordBefore(around) === 'du' && wordAfter(around) === 'au') ||
  (wordBefore(around) === 'au' && wordBefore(around, 3) === 'du')

/** `est ouvert le lundi`: a state, though its participle looks back. */
const isState = (around: Surroundings) =>
  [1, 2, 3].some(
    (back) =>
      /^(?:ouvert|fermé)e?s?$/.test(wordBefore(around, back)) &&
      /^(?:est|sont|reste|restent)$/.test(wordBefore(around, back + 1)),
  )

/** `fermé le lundi`: a weekday with its article, in the present, is every such day; `le lundi de Pâques` is one. */
const isHabitual = (around: Surroundings) =>
  !/^(?:de|du|d'|des|saint|suivant|précédent|où|dernier|prochain|même|qui|-|er|\()$/.test(wordAfter(around)) &&
  !/^(?:et|jusqu'à|dès|depuis|jusque|avant|après)$/.test(wordBefore(around)) &&
  (around.tense() === 'none' || isState(around))

const notRange = (around: Surroundings) => wordBefore(around) !== 'du' && wordAfter(around) !== 'au'

const feast = (name: string, words: string, dayIn: (year: number) => number, isName = capitalAfter): Rule => ({
  name,
  pattern: `[ ${words} @year? ]`,
  read: when(
    (around) => !isName(around),
    (slots, around) => holiday(dayIn, slots, around),
  ),
})

export const frenchDays: readonly Rule[] = [
  {
    name: 'fr-day-month',
    pattern:
      '[ le? @weekday? @day er? @month @year? @shift? ] || [ le? @weekday? @day er? @month @dayPart ] || [ le? @weekday? @dayWord:day @month @year? ]',
    read: when((around) => !isNamedAfterDay(around), dayOfMonth),
  },
  { name: 'fr-no-such-day', pattern: '[ le? @noDay:day @month @year? ]', read: dayOfMonth },
  {
    name: 'fr-day-month-year-named',
    pattern: "[ le? @weekday? @day er? @month de? l' an|année @shift:yearShift ]",
    read: dayOfMonth,
  },
  {
    name: 'fr-day-month-this-year',
    pattern: '[ le? @weekday? @day er? @month de cette année ]',
    read: withSlots({ yearShift: 0 }, dayOfMonth),
  },
  {
    name: 'fr-day-of-later-month',
    pattern:
      "[ les|le? @weekday? @day er? ] et|au|ou|à|- le|les? @weekday:other? @day:lastDay @month @year? @shift? || [ les|le? @day er? ] et|au|ou|à|- le|les? @day:lastDay @month l' an|année @shift:yearShift || [ les|le? @day er? ] , le? @day:middle et|ou le? @day:lastDay @month @year?",
    read: dayOfLaterMonth,
  },
  { name: 'fr-iso-date', pattern: '@isoDate', read: isoDate },
  { name: 'fr-numeric-date', pattern: '[ le? @numericDate ]', read: numericDate },
  {
    name: 'fr-weekday',
    pattern: '[ ce? @weekday @shift? @dayPart? ]',
    read: when((around) => wordBefore(around) !== 'les' && !isCapitalName(around) && !isHabit(around), weekday),
  },
  {
    name: 'fr-weekday-day',
    pattern: '[ le? @weekday @day er? ] !@month',
    read: when((around) => !/^(h|heures|%|ans|er)$/.test(wordAfter(around)), weekdayAndDay),
  },
  {
    name: 'fr-every-such-weekday',
    pattern: '[ le @weekday matin|soir|après-midi? ] !@day',
    read: when((around) => isHabitual(around), repeatedWeekday),
  },
  {
    name: 'fr-day-of-attacks',
    pattern: 'attentats|attentat|attaques du|le [ @day:eleventh @month:ninth ]',
    read: when(
      (_around, slots) => slots.get('eleventh') === 11 && slots.get('ninth') === 9,
      withSlots({ year: 2001, month: 9, day: 11 }, dayOfMonth),
    ),
  },
  { name: 'fr-weekday-of-week', pattern: '[ @weekday de? la semaine @shift ]', read: weekdayOfWeek },
  { name: 'fr-weekday-of-month', pattern: '[ le? @ordinal @weekday de|du @month @year? ]', read: weekdayOfMonth },
  { name: 'fr-night-between', pattern: '[ la nuit de|du @weekday à|au @weekday:other ]', read: nightBetween },
  { name: 'fr-today-in-general', pattern: "[ aujourd'hui ]", read: when(generalToday, pointer('PRESENT_REF')) },
  { name: 'fr-day-from-publication', pattern: '[ @dayOffset au? @dayPart? ] || [ ce jour ] !-', read: fromPublication },
  {
    name: 'fr-part-of-day-from-publication',
    pattern: "[ @dayOffset en|à|dans début|fin|milieu|le|la? d'|de|du? @dayPart ]",
    read: fromPublication,
  },
  { name: 'fr-this-part-of-day', pattern: '[ ce|cet|cette @dayPart:impliedPart ] !-', read: fromPublication },
  {
    name: 'fr-last-night',
    pattern: '[ la nuit @last ]',
    read: withSlots({ dayOffset: -1, impliedPart: 'NI' }, fromPublication),
  },
  {
    name: 'fr-part-of-day-alone',
    pattern:
      "[ la @bigDayPart:dayPart ] || [ l' après-midi ] || en [ début|fin|milieu d'|de @dayPart ] || en [ @bigDayPart:dayPart ]",
    read: when((around) => !/^(?:de|du|des|d')$/.test(wordAfter(around)), withSlots({ dayPart: 'AF' }, dayPartAlone)),
  },
  {
    name: 'fr-next-day',
    pattern: '[ le|dès? lendemain @dayPart? ] !du|de|des',
    read: when((around) => wordBefore(around) !== 'au', withSlots({ referenceOffset: 1 }, fromReference)),
  },
  { name: 'fr-weekday-after-reference', pattern: '[ le @weekday suivant ]', read: weekdayAfterReference },
  { name: 'fr-day-after-next', pattern: '[ le surlendemain ]', read: withSlots({ referenceOffset: 2 }, fromReference) },
  { name: 'fr-slash-date', pattern: 'le|au|du [ @slashDate ]', read: slashDate },
  {
    name: 'fr-day-before',
    pattern: "[ la veille au? @dayPart? ] !du|de|d'",
    read: when((around) => wordBefore(around) !== 'à', withSlots({ referenceOffset: -1 }, fromReference)),
  },
  {
    name: 'fr-same-day',
    pattern: '[ le même jour ] || [ ce jour - là ] || [ le jour même ]',
    read: withSlots({ referenceOffset: 0 }, fromReference),
  },
  { name: 'fr-same-time', pattern: '[ ce matin|soir - là ]', read: thatDay },
  {
    name: 'fr-day-part-even',
    pattern: '[ le @dayPart même ]',
    read: withSlots({ referenceOffset: 0 }, fromReference),
  },
  {
    name: 'fr-in-the-day',
    pattern: 'dans [ la journée ] .|,|;|»',
    read: withSlots({ dayPart: 'DT' }, dayPartAlone),
  },
  { name: 'fr-late-in-the-day', pattern: 'en [ fin de journée ]', read: withSlots({ dayPart: 'EV' }, dayPartAlone) },
  { name: 'fr-here', pattern: "d' [ ici ] le|la|l'", read: when(notRange, here) },
  feast('fr-christmas', 'noël', (year) => dayNumber(year, 12, 25), isNoFeast),
  feast('fr-labour-day', 'fête du travail', (year) => dayNumber(year, 5, 1)),
  feast('fr-new-year', "jour de l' an", (year) => dayNumber(year, 1, 1)),
  feast('fr-easter', 'pâques', easter, isNoFeast),
  feast('fr-easter-monday', 'lundi de pâques', (year) => easter(year) + 1),
  feast('fr-pentecost', 'cette? fête? de? pentecôte', (year) => easter(year) + 49),
  feast('fr-all-saints', 'la? toussaint', (year) => dayNumber(year, 11, 1)),
  feast('fr-new-year-eve', 'la saint - sylvestre', (year) => dayNumber(year, 12, 31)),
  feast('fr-christmas-eve', 'réveillon|veille de noël', (year) => dayNumber(year, 12, 24)),
  feast('fr-epiphany', "l' épiphanie", (year) => dayNumber(year, 1, 6)),
  feast('fr-assumption', "l' assomption", (year) => dayNumber(year, 8, 15)),
  feast('fr-ascension', "jeudi de l' ascension", (year) => easter(year) + 39),
  feast(
    'fr-good-friday',
    'vendredi saint',
    (year) => easter(year) - 2,
    (around) => /^accords?$/.test(wordBefore(around, 2)),
  ),
  feast('fr-easter-sunday', 'dimanche de pâques', easter),
  feast('fr-whit-monday', 'lundi de pentecôte', (year) => easter(year) + 50),
  feast('fr-ash-wednesday', 'mercredi des cendres', (year) => easter(year) - 46),
]
