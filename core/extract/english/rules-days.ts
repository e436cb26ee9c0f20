/** English rules for days. */
import { dayNumber, easter } from '../calendar.ts'
import {
  dayOfEarlierMonth,
  dayOfLaterMonth,
  dayOfMonth,
  dayPartAlone,
  fromPublication,
  fromReference,
  holiday,
  isoDate,
  numericDate,
  weekday,
  weekdayAfterReference,
  weekdayOfMonth,
  weekdayOfWeek,
} from '../readings/days.ts'
import { when, withSlots, wordAfter, wordBefore } from '../readings/guards.ts'
import { thatDay } from '../readings/times.ts'
import type { Rule, Surroundings } from '../types.ts'

/** `Good Friday`, `Black Friday`; and `mon`, `fri` in lower case are no weekdays. */
const isName = (around: Surroundings) => {
  const day = around.tokens
    .slice(around.from, around.to)
    .find((token) => token.tags.some((tag) => tag.class === 'weekday'))
  return (
    /^(black|good|bloody|super|ruby|ash|cyber|palm|easter|maundy|fat|shrove)$/.test(wordBefore(around)) ||
    day === undefined ||
    day.text[0] === day.lower[0]
  )
}

/** `may 5 people`: a month is written with a capital. */
const isCapital = (around: Surroundings) => {
  const month = around.tokens
    .slice(around.from, around.to)
    .find((token) => token.tags.some((tag) => tag.class === 'month'))
  return month !== undefined && month.text[0] !== month.lower[0]
}

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
  read: (slots, around) => holiday(dayIn, slots, around),
})

function thursdayOfNovember(year: number): number {
  const first = dayNumber(year, 11, 1)
  return first + ((((3 - (((first + 3) % 7) + 7)) % 7) + 7) % 7) + 21
}

export const englishDays: readonly Rule[] = [
  {
    name: 'en-month-day',
    pattern:
      '[ @weekday .? ,? @month .? @day @ordinalEnding? ,? @year ] || [ @month .? @day @ordinalEnding? ,? @year ] || [ @weekday .? ,? @month .? @day @ordinalEnding? ] || [ @month .? @day @ordinalEnding? ] || [ @month @day @dayPart ]',
    read: when(isCapital, dayOfMonth),
  },
  {
    name: 'en-day-month',
    pattern:
      '[ the? @weekday? ,? the? @day @ordinalEnding? of? @month .? ,? @year ] || [ the? @weekday? ,? the? @day @ordinalEnding? of? @month .? ]',
    read: when(isCapital, dayOfMonth),
  },
  {
    name: 'en-day-of-year-shift',
    pattern:
      '[ @month @day @ordinalEnding? of? @shift:yearShift year ] || [ @day @ordinalEnding? @month of? @shift:yearShift year ]',
    read: when(isCapital, dayOfMonth),
  },
  {
    name: 'en-month-day-shift',
    pattern: '[ @shift @month @day ]',
    read: when(isCapital, dayOfMonth),
  },
  {
    name: 'en-day-of-later-month',
    pattern: '[ @day @ordinalEnding? ] and|to|-|–|or @day:lastDay @ordinalEnding? of? @month @year?',
    read: when((around) => wordBefore(around) !== '$', dayOfLaterMonth),
  },
  { name: 'en-iso-date', pattern: '@isoDate', read: isoDate },
  { name: 'en-numeric-date', pattern: '@numericDate', read: numericDate },
  { name: 'en-weekday', pattern: '[ @shift? @weekday @dayPart? ]', read: when((around) => !isName(around), weekday) },
  { name: 'en-weekday-after-reference', pattern: '[ the following @weekday ]', read: weekdayAfterReference },
  { name: 'en-weekday-of-week', pattern: '[ @weekday of? @shift week ]', read: weekdayOfWeek },
  { name: 'en-weekday-of-month', pattern: '[ the? @ordinal @weekday of|in @month @year? ]', read: weekdayOfMonth },
  {
    name: 'en-day-of-earlier-month',
    pattern: '-|–|to|and|through [ the? @day @ordinalEnding? ] !@month',
    read: when(followsMonthDay, dayOfEarlierMonth),
  },
  {
    name: 'en-month-day-of-range',
    pattern: '[ @month .? @day @ordinalEnding? ] -|–|to|and|through the? @day:lastDay @ordinalEnding? ,? @year',
    read: when(isCapital, dayOfMonth),
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
  { name: 'en-part-of-weekday', pattern: '[ early|late @weekday @dayPart? ]', read: weekday },
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
    pattern: '[ the|that same day ] || [ that day ] || the [ day ] .',
    read: withSlots({ referenceOffset: 0 }, fromReference),
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
  feast('en-easter', 'easter sunday', easter),
  feast('en-thanksgiving', 'thanksgiving day?', thursdayOfNovember),
]
