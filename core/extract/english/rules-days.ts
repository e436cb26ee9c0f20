/** English rules for days. */
import { dayNumber, easter, weekdayOf } from '../calendar.ts'
import {
  dayOfEarlierMonth,
  dayOfLaterMonth,
  dayOfMonth,
  dayOfSpokenMonth,
  dayPartAlone,
  fromPublication,
  fromReference,
  holiday,
  isoDate,
  numericDate,
  weekday,
  weekdayAfterReference,
  weekdayBeforeReference,
  weekdayOfMonth,
  weekdayOfWeek,
} from '../readings/days.ts'
import { capitalAfter, when, withSlots, wordAfter, wordBefore } from '../readings/guards.ts'
import { thatDay } from '../readings/times.ts'
import type { Rule, Surroundings } from '../types.ts'
import { isCapitalMonth, isWeekdayName } from './names.ts'

/** `15` of `July 13-15`: a day straight after a month and a day. */
const followsMonthDay = (around: Surroundings) => {
  const isA = (back: number, name: string) =>
    around.tokens[around.from - back]?.tags.some((tag) => tag.class === name) === true
  return (
    isA(2, 'day') &&
    (isA(3, 'month') || wordBefore(around, 3) === '.') &&
    !/^(million|billion|percent|%|people|\.)$/.test(wordAfter(around) === '.' ? '' : wordAfter(around))
  )
}

const feast = (name: string, words: string, dayIn: (year: number) => number): Rule => ({
  name,
  pattern: `[ ${words} @year? ]`,
  read: when(
    (around) => !capitalAfter(around),
    (slots, around) => holiday(dayIn, slots, around),
  ),
})

/** Gives the n-th weekday (1 is Monday) of a month. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

export const englishDays: readonly Rule[] = [
  {
    name: 'en-month-day',
    pattern:
      '[ @weekday ,? the? @month @day @ordinalEnding? ,? @year ] || [ @month @day @ordinalEnding? ,? @year ] || [ @weekday ,? @month @day @ordinalEnding? ] || [ @month @day @ordinalEnding? ] || [ @month @day @ordinalEnding? @dayPart ] || [ @month the @day @ordinalEnding ]',
    read: when(isCapitalMonth, dayOfMonth),
  },
  {
    name: 'en-day-word-of-month',
    pattern: '[ the @dayWord:day of @month ,? @year? ] || [ @month the @dayWord:day ,? @year? ]',
    read: when(isCapitalMonth, dayOfMonth),
  },
  {
    name: 'en-no-such-day',
    pattern: 'on|by|until|since [ @month @noDay:day ,? @year? ] || [ @noDay:day @month @year? ]',
    read: when(isCapitalMonth, dayOfMonth),
  },
  {
    name: 'en-day-month',
    pattern:
      '[ the? @weekday? ,? the? @day @ordinalEnding? of? @month ,? @year ] || [ the? @weekday? ,? the? @day @ordinalEnding? of? @month ]',
    read: when(isCapitalMonth, dayOfMonth),
  },
  {
    name: 'en-day-of-year-shift',
    pattern:
      '[ @month @day @ordinalEnding? of? @shift:yearShift year ] || [ @day @ordinalEnding? @month of? @shift:yearShift year ]',
    read: when(isCapitalMonth, dayOfMonth),
  },
  {
    name: 'en-month-day-shift',
    pattern: '[ @shift @month @day ]',
    read: when(isCapitalMonth, dayOfMonth),
  },
  {
    name: 'en-day-of-later-month',
    pattern: '[ @day @ordinalEnding? ] and|to|-|–|or @day:lastDay @ordinalEnding? of? @month @year?',
    read: when((around) => wordBefore(around) !== '$', dayOfLaterMonth),
  },
  { name: 'en-iso-date', pattern: '@isoDate', read: isoDate },
  { name: 'en-numeric-date', pattern: '@numericDate', read: numericDate },
  {
    name: 'en-weekday',
    pattern: '[ this? @shift? @weekday @dayPart? ] || [ this? @last:shift @weekday @dayPart? ]',
    read: when((around) => !isWeekdayName(around), weekday),
  },
  {
    name: 'en-weekday-before-reference',
    pattern: '[ the previous|preceding @weekday @dayPart? ]',
    read: weekdayBeforeReference,
  },
  {
    name: 'en-part-of-dated-day',
    pattern:
      '[ the @dayPart of @month @day @ordinalEnding? ,? @year? ] || [ the @dayPart of the? @day @ordinalEnding? of? @month @year? ]',
    read: when(isCapitalMonth, dayOfMonth),
  },
  {
    name: 'en-day-of-attacks',
    pattern: '[ @month @day:ninth ] attacks|attack|terrorist|terror|hijackers|hijackings|commission|attackers',
    read: when(
      (around, slots) => isCapitalMonth(around) && slots.get('month') === 9 && slots.get('ninth') === 11,
      withSlots({ year: 2001, day: 11 }, dayOfMonth),
    ),
  },
  {
    name: 'en-day-alone',
    pattern: 'on|by|until|since|to [ the @day @ordinalEnding ] .|,|;|)',
    read: dayOfSpokenMonth,
  },
  { name: 'en-weekday-after-reference', pattern: '[ the following @weekday ]', read: weekdayAfterReference },
  { name: 'en-weekday-of-week', pattern: '[ @weekday of? @shift week ]', read: weekdayOfWeek },
  {
    name: 'en-weekday-of-month',
    pattern: '[ the? @ordinal @weekday of|in @month @year? ] || [ the? @last @weekday of|in @month @year? ]',
    read: when(isCapitalMonth, weekdayOfMonth),
  },
  {
    name: 'en-day-of-earlier-month',
    pattern: '-|–|to|and|through [ the? @day @ordinalEnding? ] !@month',
    read: when(followsMonthDay, dayOfEarlierMonth),
  },
  {
    name: 'en-month-day-of-range',
    pattern: '[ @month @day @ordinalEnding? ] -|–|to|and|through the? @day:lastDay @ordinalEnding? ,? @year',
    read: when(isCapitalMonth, dayOfMonth),
  },
  {
    name: 'en-day-around-today',
    pattern: '[ the day after tomorrow ]',
    read: withSlots({ dayOffset: 2 }, fromPublication),
  },
  {
    name: 'en-day-before-yesterday',
    pattern: '[ the day before yesterday ]',
    read: withSlots({ dayOffset: -2 }, fromPublication),
  },
  {
    name: 'en-part-of-weekday',
    pattern: '[ early|late|later|earlier on? @weekday @dayPart? ]',
    read: when((around) => !isWeekdayName(around), weekday),
  },
  {
    name: 'en-day-from-publication',
    pattern: '[ earlier? @dayOffset @dayPart? ] || [ later today ]',
    read: fromPublication,
  },
  { name: 'en-tonight', pattern: '[ tonight ]', read: withSlots({ dayOffset: 0, impliedPart: 'NI' }, fromPublication) },
  { name: 'en-this-part-of-day', pattern: '[ this @dayPart:impliedPart ]', read: fromPublication },
  {
    name: 'en-last-night',
    pattern: '[ last night ] || [ overnight ]',
    read: withSlots({ dayOffset: -1, impliedPart: 'NI' }, fromPublication),
  },
  {
    name: 'en-part-of-day-alone',
    pattern: 'in|during [ the @dayPart ] !of',
    read: dayPartAlone,
  },
  {
    name: 'en-next-day',
    pattern: '[ the next|following day ]',
    read: withSlots({ referenceOffset: 1 }, fromReference),
  },
  {
    name: 'en-day-before',
    pattern: '[ the previous day ] || [ a|the day earlier ] || [ the day before ] .|,',
    read: withSlots({ referenceOffset: -1 }, fromReference),
  },
  {
    name: 'en-same-day',
    pattern: '[ the|that same day ] || [ that day ]',
    read: withSlots({ referenceOffset: 0 }, fromReference),
  },
  {
    name: 'en-the-day',
    pattern: 'in|during|on [ the day ] .|,|as|when',
    read: withSlots({ referenceOffset: 0, orPublication: 1 }, fromReference),
  },
  { name: 'en-that-time', pattern: 'by|at [ that time ]', read: thatDay },
  {
    name: 'en-christmas-time',
    pattern: 'at|by|before|since|until|after|on [ christmas @year? ]',
    read: (slots, around) => holiday((year) => dayNumber(year, 12, 25), slots, around),
  },
  {
    name: 'en-easter-time',
    pattern: 'at|by|before|since|until|after|over [ easter @year? ] !sunday',
    read: (slots, around) => holiday(easter, slots, around),
  },
  feast('en-christmas', 'christmas day', (year) => dayNumber(year, 12, 25)),
  feast('en-christmas-eve', 'christmas eve', (year) => dayNumber(year, 12, 24)),
  feast('en-new-year', "new year ' s day", (year) => dayNumber(year, 1, 1)),
  feast('en-new-years-eve', "new year ' s eve", (year) => dayNumber(year, 12, 31)),
  feast('en-boxing-day', 'boxing day', (year) => dayNumber(year, 12, 26)),
  feast('en-halloween', 'halloween', (year) => dayNumber(year, 10, 31)),
  feast('en-valentines', "valentine ' s day", (year) => dayNumber(year, 2, 14)),
  feast('en-independence-day', 'independence day', (year) => dayNumber(year, 7, 4)),
  feast('en-labor-day', 'labor day', (year) => nthWeekday(year, 9, 1, 1)),
  feast('en-memorial-day', 'memorial day', (year) => nthWeekday(year, 6, 1, 1) - 7),
  feast('en-king-day', 'martin luther king jr? .? day', (year) => nthWeekday(year, 1, 1, 3)),
  feast('en-good-friday', 'good friday', (year) => easter(year) - 2),
  feast('en-palm-sunday', 'palm sunday', (year) => easter(year) - 7),
  feast('en-maundy-thursday', 'maundy thursday', (year) => easter(year) - 3),
  feast('en-saint-patrick', "saint|st|st. .? patrick ' s day", (year) => dayNumber(year, 3, 17)),
  feast('en-black-friday', 'black friday', (year) => nthWeekday(year, 11, 4, 4) + 1),
  feast('en-veterans-day', 'veterans day', (year) => dayNumber(year, 11, 11)),
  feast('en-columbus-day', 'columbus day', (year) => nthWeekday(year, 10, 1, 2)),
  feast('en-anzac-day', 'anzac day', (year) => dayNumber(year, 4, 25)),
  feast('en-australia-day', 'australia day', (year) => dayNumber(year, 1, 26)),
  feast('en-canada-day', 'canada day', (year) => dayNumber(year, 7, 1)),
  feast('en-bastille-day', 'bastille day', (year) => dayNumber(year, 7, 14)),
  feast('en-ash-wednesday', 'ash wednesday', (year) => easter(year) - 46),
  feast('en-easter-monday', 'easter monday', (year) => easter(year) + 1),
  feast('en-easter', 'easter sunday', easter),
  feast('en-thanksgiving', 'thanksgiving day?', (year) => nthWeekday(year, 11, 4, 4)),
]
